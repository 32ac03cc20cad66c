import type { Span } from '../../core/grounding/span.ts';
import type { Block, LineStyle, Screen, StyledLine } from '../screen.ts';
import { gateScreen, type Gate } from './gate-screen.ts';

const PREFIXES: Readonly<Record<LineStyle, string>> = {
  title: '',
  heading: '',
  plain: '',
  bullet: '  - ',
  nested: '    - ',
  quote: '  > ',
  note: '  ',
};

/** The lines of a screen for a terminal, which have passed the last gate as on Discord; buttons and menus are left out. */
export function printScreen(screen: Screen, gate: Gate): readonly string[] {
  return gateScreen(screen, gate).screen.blocks.flatMap(printBlock);
}

function printBlock(block: Block): readonly string[] {
  if (block.kind === 'rule') return [''];
  return 'lines' in block ? block.lines.map(printLine) : [];
}

function printLine({ style, spans }: StyledLine): string {
  return PREFIXES[style] + spans.map(printSpan).join('');
}

/** Discord draws an instant by its reader's clock; a terminal shows it in UTC. */
function printSpan(span: Span): string {
  if (span.origin !== 'computed' || span.from.kind !== 'instant') return span.text;
  return `${span.from.iso.slice(0, 16).replace('T', ' ')} UTC`;
}
