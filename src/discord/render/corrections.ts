import type { IncidentCard } from '../../app/views.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen } from '../screen.ts';
import { shownCorrections, type ShownCorrection } from './correction-lines.ts';
import { pageBlocks, pageButtons } from './page-blocks.ts';
import { numberSources } from './source-numbers.ts';
import { chrome, label, line, quoted } from './spans.ts';

/** Draws what people took back or read otherwise in an incident, each with a button to undo it. Pages count from 0. */
export function renderCorrections(card: IncidentCard, page: number): Screen {
  const { incident, reports } = card;
  const numbers = numberSources(card);
  const pages = pageBlocks(shownCorrections(card).map(drawCorrection));
  const shown = Math.min(page, Math.max(0, pages.length - 1));
  const leaf = pageButtons(shown, pages.length, (target) => writeCustomId('corrections-page', incident.id, target));
  const back = { label: [chrome('Show card')], target: { customId: writeCustomId('show', incident.id) } };
  const about = line('note', chrome('What people put right, and why · '), quoted(incident.title, numbers.ids));
  return {
    tone: reports.length === 0 ? 'bad' : 'neutral',
    sources: numbers.sources,
    blocks: [
      {
        kind: 'text',
        lines: [line('heading', chrome('Corrections')), about, ...(reports.length === 0 ? [NOTHING] : [])],
      },
      { kind: 'rule' },
      ...(pages[shown] ?? [NONE]),
      { kind: 'buttons', buttons: [...leaf, back] },
    ],
  };
}

/** The same as groups of lines without buttons, for screens that are about something else. */
export function correctionGroups(card: IncidentCard): readonly (readonly Block[])[] {
  return shownCorrections(card).map(({ lines }, index): readonly Block[] =>
    index === 0
      ? [{ kind: 'rule' }, { kind: 'text', lines: [line('plain', label('Put right by people')), ...lines] }]
      : [{ kind: 'text', lines }],
  );
}

const NOTHING = line(
  'plain',
  chrome('Every report of this incident was taken back, so there is nothing left to tell of it.'),
);
const NONE: Block = {
  kind: 'text',
  lines: [line('plain', chrome('Nobody has put anything right in this incident.'))],
};

function drawCorrection({ correction, lines }: ShownCorrection): readonly Block[] {
  const undo = { label: [chrome('Undo')], target: { customId: writeCustomId('undo-correction', correction.id) } };
  return [{ kind: 'section', lines, button: undo }];
}
