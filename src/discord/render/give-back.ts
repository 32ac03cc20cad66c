import type { Form, FormField } from '../form.ts';
import type { Block, StyledLine } from '../screen.ts';
import { chrome, echoed, line } from './spans.ts';

/**
 * What somebody filled into a form that could not be used, to be copied into the next one: Discord keeps nothing of a form that
 * was sent. Lines are shown, a longer text comes as a file, since a message could not show it whole.
 */
export function giveBack(form: Form, typed: (field: string) => string | undefined): readonly Block[] {
  const filled = form.fields.flatMap((field) => {
    const value = typed(field.id);
    return value === undefined ? [] : [{ field, value }];
  });
  if (filled.length === 0) return [];
  const lines = filled.filter(({ field }) => field.style === 'line').map(({ field, value }) => tell(field, value));
  const files = filled.filter(({ field }) => field.style === 'paragraph').map(({ field, value }) => file(field, value));
  const head = line('plain', chrome('What you filled in, so that nothing is lost:'));
  return [{ kind: 'rule' }, { kind: 'text', lines: [head, ...lines] }, ...files];
}

const tell = ({ label }: FormField, value: string): StyledLine => line('bullet', chrome(`${label}: `), echoed(value));

function file({ id }: FormField, content: string): Block {
  return { kind: 'file', name: `your-${id}.txt`, mediaType: 'text/plain; charset=utf-8', content };
}
