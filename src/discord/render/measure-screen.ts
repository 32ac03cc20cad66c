import { Buffer } from 'node:buffer';
import type { Block, Screen } from '../screen.ts';
import { LIMITS, type Size } from './limits.ts';
import { writeLines } from './write-line.ts';

/** Measures the message that a screen will be: the container around its blocks counts as a component too. */
export function measureScreen(screen: Screen): Size {
  const sizes = screen.blocks.map(measureBlock);
  const sum = (of: (size: Size) => number) => sizes.reduce((total, size) => total + of(size), 0);
  return {
    characters: sum((size) => size.characters),
    bytes: sum((size) => size.bytes),
    components: 1 + sum((size) => size.components),
  };
}

function measureBlock(block: Block): Size {
  switch (block.kind) {
    case 'text':
      return block.lines.length === 0
        ? { characters: 0, bytes: 0, components: 0 }
        : measureText(writeLines(block.lines), 1);
    case 'section':
      return measureText(writeLines(block.lines), 3);
    case 'rule':
    case 'file':
      return { characters: 0, bytes: 0, components: 1 };
    case 'buttons':
      return { characters: 0, bytes: 0, components: 1 + block.buttons.length };
    case 'menu':
      return { characters: 0, bytes: 0, components: 2 };
  }
}

function measureText(written: string, components: number): Size {
  return {
    characters: written.length,
    bytes: Buffer.byteLength(written, 'utf8') + LIMITS.bytesPerDisplay,
    components,
  };
}
