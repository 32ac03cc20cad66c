import type { Line } from '../../core/grounding/span.ts';
import type { Block, Button, Choice, Screen } from '../screen.ts';

/** Changes every line of a screen that a person will read: texts, labels, placeholders, choices. */
export function mapLines(screen: Screen, change: (spans: Line, place: 'text' | 'label') => Line): Screen {
  const label = (spans: Line) => change(spans, 'label');
  const button = (one: Button): Button => ({ ...one, label: label(one.label) });
  const choice = (one: Choice): Choice => ({
    ...one,
    label: label(one.label),
    ...(one.description === undefined ? {} : { description: label(one.description) }),
  });
  const lines = (block: Extract<Block, { kind: 'text' | 'section' }>) =>
    block.lines.map((one) => ({ ...one, spans: change(one.spans, 'text') }));
  const mapBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'text':
        return { ...block, lines: lines(block) };
      case 'section':
        return { ...block, lines: lines(block), button: button(block.button) };
      case 'buttons':
        return { ...block, buttons: block.buttons.map(button) };
      case 'menu':
        return { ...block, placeholder: label(block.placeholder), choices: block.choices.map(choice) };
      case 'rule':
      case 'file':
        return block;
    }
  };
  return { ...screen, blocks: screen.blocks.map(mapBlock) };
}
