import { html } from 'htm/preact';
import { readText } from '../read-field.ts';
import type { CommandEntry } from './command-entry.ts';
import type { Suggestion } from './suggestion-list.ts';

/** The lines of the command palette: while nothing narrows it, grouped under the name of their command. */
export function suggestCommands(entries: readonly CommandEntry[], typed: string): Suggestion[] {
  const grouped = !typed.includes(' ');
  return entries.map((entry, at) => ({
    key: entry.name,
    name: html`<span>/${entry.name}</span>${entry.options.map(
        (option) =>
          html`<span class=${`option-hint${option['required'] === true ? ' required' : ''}`}
            >${readText(option, 'name')}</span
          >`,
      )}`,
    detail: entry.description,
    heading: grouped && groupOf(entry) !== groupOf(entries[at - 1]) ? groupOf(entry) : undefined,
  }));
}

function groupOf(entry: CommandEntry | undefined): string | undefined {
  if (entry === undefined) return undefined;
  return entry.path.length > 1 ? entry.path[0] : 'general';
}
