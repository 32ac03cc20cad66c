import type { HelpEntry } from '../command.ts';
import { writePickId } from '../custom-id.ts';
import type { Block, Screen } from '../screen.ts';
import { LIMITS } from './limits.ts';
import { chrome, label, line } from './spans.ts';

/** All commands, one line each, and a menu for the details. */
export function renderHelp(entries: readonly HelpEntry[]): Screen {
  return {
    tone: 'neutral',
    sources: [],
    blocks: [
      {
        kind: 'text',
        lines: [
          line('title', chrome('Sitrep')),
          line(
            'plain',
            chrome('Security incidents from cited reports. '),
            label('No number reaches you that is not in the cited sources; where sources differ, you see it.'),
          ),
        ],
      },
      { kind: 'rule' },
      { kind: 'text', lines: entries.map((one) => line('bullet', label(one.usage), chrome(` — ${one.about}`))) },
      menu(entries),
    ],
  };
}

/** One command in detail. */
export function renderHelpEntry(entry: HelpEntry, entries: readonly HelpEntry[]): Screen {
  return {
    tone: 'neutral',
    sources: [],
    blocks: [
      {
        kind: 'text',
        lines: [
          line('heading', chrome(entry.usage)),
          line('plain', chrome(entry.about)),
          ...entry.details.map((detail) => line('bullet', chrome(detail))),
        ],
      },
      menu(entries),
    ],
  };
}

/** The short name of an entry: its command without options. */
export const topicOf = (entry: HelpEntry): string => entry.usage.replace(/ \w+:.*$/u, '').replace(/^\//u, '');

function menu(entries: readonly HelpEntry[]): Block {
  return {
    kind: 'menu',
    customId: writePickId('help'),
    placeholder: [chrome('Details of a command')],
    choices: entries.slice(0, LIMITS.choices).map((one) => ({
      label: [chrome(topicOf(one))],
      description: [chrome(one.about)],
      value: topicOf(one),
    })),
  };
}
