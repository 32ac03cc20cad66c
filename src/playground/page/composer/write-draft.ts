import type { CommandDraft } from './command-draft.ts';

/** A command under way as plain text, from which it can be read again: "/digest setup channel:#news time:07:30". */
export function writeDraft({ entry, fields }: CommandDraft, tail = ''): string {
  const filled = fields.filter(({ text }) => text !== '').map(({ name, text }) => `${name}:${text}`);
  return [`/${entry.name}`, ...filled, tail.trim()].filter((part) => part !== '').join(' ');
}
