import { html } from 'htm/preact';
import { readText } from '../read-field.ts';
import type { CommandEntry } from './command-entry.ts';
import type { Suggestion } from './suggestion-list.ts';

/** The lines of the command palette, under the name of the app that has registered them. */
export function suggestCommands(entries: readonly CommandEntry[], app: string): Suggestion[] {
  return entries.map((entry, at) => ({
    key: entry.name,
    name: html`<span>/${entry.name}</span>${entry.options.map(
        (option) =>
          html`<span class=${`option-hint${option['required'] === true ? ' required' : ''}`}
            >${readText(option, 'name')}</span
          >`,
      )}`,
    detail: entry.description,
    side: app,
    heading: at === 0 ? app : undefined,
  }));
}
