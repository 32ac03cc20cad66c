import type { ImportOutcome } from '../../app/views.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen } from '../screen.ts';
import { notice } from './refusals.ts';
import { chrome, echoed, identified, line, setting } from './spans.ts';

/** What became of a report that somebody added. */
export function renderAdded(outcome: ImportOutcome | undefined): Screen {
  switch (outcome?.kind) {
    case 'stored':
      return notice(
        'good',
        outcome.joined ? 'The report joined its incident' : 'The report founded an incident',
        [
          ...(outcome.joined ? [line('plain', chrome('Why: '), identified(outcome.why))] : []),
          line('note', chrome('Only this server sees it. Summaries of the incident are written afresh.')),
        ],
        [buttonsFor(outcome.incidentId)],
      );
    case 'known':
      return notice('muted', 'This report is stored already', [
        line('plain', chrome('The same words by the same publisher are here; nothing was changed.')),
      ]);
    case 'refused':
      return notice('muted', 'The report was not stored', [
        line('plain', chrome('The reason: '), identified(outcome.cause), chrome('.')),
      ]);
    case undefined:
      return notice('muted', 'The report was not stored', [line('plain', chrome('There was nothing to store.'))]);
  }
}

/** The address is none that a reader could open. */
export function explainBadAddress(typed: string): Screen {
  return notice('muted', 'That is no web address', [
    line(
      'plain',
      chrome('“'),
      echoed(typed),
      chrome('” cannot be opened. An address begins with https:// or http://.'),
    ),
    NOTHING_STORED,
  ]);
}

/** The date could be read in two ways, or in none. */
export function explainBadDate(typed: string): Screen {
  return notice('muted', 'That is no date', [
    line(
      'plain',
      chrome('“'),
      echoed(typed),
      chrome('” cannot be read for sure. Write year, month and day, for example '),
      setting('example date', '2026-03-14'),
      chrome('.'),
    ),
    NOTHING_STORED,
  ]);
}

const NOTHING_STORED = line('note', chrome('Nothing was stored. Please use the command again.'));

function buttonsFor(incidentId: string): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: [chrome('Show card')], target: { customId: writeCustomId('show', incidentId) }, style: 'primary' },
      { label: [chrome('Changes')], target: { customId: writeCustomId('changes', incidentId) } },
    ],
  };
}
