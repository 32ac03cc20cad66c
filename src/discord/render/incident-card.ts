import type { IncidentCard } from '../../app/views.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Button, Screen, StyledLine } from '../screen.ts';
import { lostTollLines } from './correction-lines.ts';
import { factLines, toneOf } from './fact-lines.ts';
import { hasFigures } from './figure-lines.ts';
import { sourceLines } from './source-lines.ts';
import { numberSources } from './source-numbers.ts';
import { chrome, line, quoted } from './spans.ts';
import { contextLines, tollLines } from './toll-lines.ts';

/** Draws an incident by code alone: facts, toll by claim, figures that are no part of it, sources. */
export function renderCard(card: IncidentCard): Screen {
  const { incident, toll } = card;
  const numbers = numberSources(card);
  const context = contextLines(toll, numbers);
  return {
    tone: toneOf(incident),
    sources: numbers.sources,
    blocks: [
      text([line('title', quoted(incident.title, numbers.ids)), ...factLines(incident, numbers)]),
      { kind: 'rule' },
      text([heading('Toll'), ...tollLines(toll, numbers), ...lostTollLines(card)]),
      ...(context.length === 0
        ? []
        : [
            text([heading('Other figures in the reports, not this toll'), ...context], {
              order: 1,
              one: 'other figure',
              many: 'other figures',
            }),
          ]),
      { kind: 'rule' },
      text([heading('Sources'), ...sourceLines(numbers), ...(card.reports.length === 0 ? [NONE_STANDS] : [])], {
        order: 2,
        one: 'source',
        many: 'sources',
      }),
      { kind: 'buttons', buttons: cardButtons(card) },
    ],
  };
}

const NONE_STANDS = line('plain', chrome('Every report was taken back; Corrections tells by whom, and why.'));

const heading = (words: string): StyledLine => line('heading', chrome(words));

const text = (lines: readonly StyledLine[], shed?: Extract<Block, { kind: 'text' }>['shed']): Block => ({
  kind: 'text',
  lines,
  ...(shed === undefined ? {} : { shed }),
});

function cardButtons({ incident, toll, reports, corrected }: IncidentCard): readonly Button[] {
  const figures = { label: [chrome('All figures')], target: { customId: writeCustomId('figures', incident.id) } };
  const changes = { label: [chrome('Changes')], target: { customId: writeCustomId('changes', incident.id) } };
  const corrections = {
    label: [chrome('Corrections')],
    target: { customId: writeCustomId('corrections', incident.id) },
  };
  return [
    {
      label: [chrome('Summary')],
      target: { customId: writeCustomId('summary', incident.id) },
      style: 'primary',
    },
    { label: [chrome('Evidence')], target: { customId: writeCustomId('evidence', incident.id) } },
    ...(toll.lines.some(hasFigures) ? [figures] : []),
    ...(reports.length > 1 ? [changes] : []),
    ...(corrected === undefined ? [] : [corrections]),
  ];
}
