import { SitrepError } from '../../core/sitrep-error.ts';
import type { Block, Screen } from '../screen.ts';
import { textOf } from './spans.ts';
import type { MessageBody } from './write-message.ts';
import { readLine } from './write-line.ts';

/** A string was about to be sent that is not made of the spans that passed the last gate. */
export class UngatedTextError extends SitrepError {
  readonly code = 'ungated-text';
  readonly userMessage =
    'The answer was withheld: a line of it could not be traced to its sources. Please report this; the log holds the details.';
}

/** The fields of Discord's components that a person reads. */
const READ_FIELDS: ReadonlySet<string> = new Set(['content', 'label', 'placeholder', 'description', 'alt_text']);

/**
 * Holds every string of a finished message against the spans of its screen, after escaping and shortening: read back without
 * mark-up, each must be exactly its spans put together.
 *
 * @throws UngatedTextError for the first that is not.
 */
export function auditMessage(message: MessageBody, screen: Screen): void {
  const allowed = new Set(screen.blocks.flatMap(wordsOf));
  for (const { field, text } of readStrings(message.components)) {
    const pieces = field === 'content' ? text.split('\n').map(readLine) : [text];
    const stranger = pieces.find((piece) => !allowed.has(piece));
    if (stranger !== undefined) throw new UngatedTextError(`not made of gated spans: ${JSON.stringify(stranger)}`);
  }
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return block.lines.map((one) => textOf(one.spans));
    case 'section':
      return [...block.lines.map((one) => textOf(one.spans)), textOf(block.button.label)];
    case 'buttons':
      return block.buttons.map((one) => textOf(one.label));
    case 'menu':
      return [
        textOf(block.placeholder),
        ...block.choices.flatMap((one) => [textOf(one.label), textOf(one.description ?? [])]),
      ];
    case 'rule':
    case 'file':
      return [];
  }
}

function readStrings(node: unknown): readonly { readonly field: string; readonly text: string }[] {
  if (Array.isArray(node)) return node.flatMap(readStrings);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([field, value]) =>
    typeof value === 'string' ? readField(field, value) : readStrings(value),
  );
}

const readField = (field: string, text: string) => (READ_FIELDS.has(field) ? [{ field, text }] : []);
