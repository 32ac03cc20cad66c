import type { RetractOutcome, Unclear, UndoOutcome } from '../../app/corrections/correction-use-cases.ts';
import type { IncidentCard } from '../../app/views.ts';
import type { Correction } from '../../core/incident/correction.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Button, Screen, StyledLine } from '../screen.ts';
import { authorSpans, lostTollLines, shownCorrections } from './correction-lines.ts';
import { explainUnknownIncident, notice } from './refusals.ts';
import { numberSources } from './source-numbers.ts';
import { chrome, echoed, identified, label, line, quoted } from './spans.ts';
import { leadingTollLines } from './toll-lines.ts';

/** What became of `/incident retract`. */
export function renderRetracted(outcome: RetractOutcome): Screen {
  if (outcome.kind === 'retracted')
    return renderChange('Taken back', outcome.after, {
      lines:
        shownCorrections(outcome.after).find(({ correction }) => correction.id === outcome.correction.id)?.lines ?? [],
      buttons: [undoButton(outcome.correction)],
    });
  if (outcome.kind !== 'retracted-already') return explainUnclear(outcome);
  const { correction } = outcome;
  return notice(
    'muted',
    'That was taken back already',
    [
      line(
        'plain',
        chrome('By '),
        ...authorSpans(correction.author, correction.made),
        chrome(': “'),
        echoed(correction.reason),
        chrome('”'),
      ),
    ],
    [{ kind: 'buttons', buttons: [undoButton(correction), showButton(correction.incidentId)] }],
  );
}

/** What became of an undoing. */
export function renderUndone(outcome: UndoOutcome): Screen {
  switch (outcome.kind) {
    case 'undone':
      return outcome.after === undefined
        ? notice('good', 'Undone', [line('plain', chrome('What was taken back counts again.'))])
        : renderChange('Undone: it counts again', outcome.after, { lines: [], buttons: [] });
    case 'undone-already':
      return notice('muted', 'That was undone already', [
        line(
          'plain',
          chrome('What was taken back counts again. '),
          label('/incident changes'),
          chrome(' tells who did what.'),
        ),
      ]);
    case 'not-yours':
      return explainNotYours(outcome);
    case 'unknown-correction':
      return notice('muted', 'No such correction', [
        line('plain', chrome('It is not kept any more, perhaps because its report was removed for good.')),
      ]);
  }
}

/** Nothing, or more than one thing, is meant by what somebody typed. */
export function explainUnclear(outcome: Unclear): Screen {
  if (outcome.kind === 'unknown-incident') return explainUnknownIncident(outcome, 'show');
  const isReport = outcome.kind === 'unknown-report';
  const { typed, suggestions } = outcome;
  const asked: StyledLine =
    typed === ''
      ? line('plain', chrome('Choose the report from the list that appears while you type.'))
      : line(
          'plain',
          chrome('“'),
          echoed(typed),
          chrome(
            `” does not name a single ${isReport ? 'report' : 'figure'} of this incident. Choose it from the list that appears while you type:`,
          ),
        );
  const choices = suggestions.map(({ label: words }) => line('bullet', identified(words)));
  const list: Block = { kind: 'text', lines: choices, shed: { order: 1, one: 'choice', many: 'choices' } };
  return notice('muted', isReport ? 'Which report?' : 'Which figure?', [asked], choices.length === 0 ? [] : [list]);
}

interface Change {
  readonly lines: readonly StyledLine[];
  readonly buttons: readonly Button[];
}

/** What was changed, and the toll as it is now. */
function renderChange(heading: string, card: IncidentCard, { lines, buttons }: Change): Screen {
  const numbers = numberSources(card);
  const toll = [...leadingTollLines(card.toll, numbers), ...lostTollLines(card)];
  return {
    tone: 'good',
    sources: numbers.sources,
    blocks: [
      { kind: 'text', lines: [line('heading', chrome(heading)), ...lines] },
      {
        kind: 'text',
        lines: [line('plain', label('The toll now: '), quoted(card.incident.title, numbers.ids)), ...toll],
      },
      {
        kind: 'text',
        lines: [
          line('note', chrome('For this server alone. Nothing is deleted; summaries and digests are written afresh.')),
        ],
      },
      { kind: 'buttons', buttons: [...buttons, showButton(card.incident.id)] },
    ],
  };
}

function explainNotYours({ correction, isOperators }: Extract<UndoOutcome, { kind: 'not-yours' }>): Screen {
  if (isOperators)
    return notice('muted', 'The operator did that', [
      line('plain', chrome('It holds for every server, and only the operator of Sitrep can undo it.')),
    ]);
  return notice('muted', 'Not allowed', [
    line(
      'plain',
      chrome('Only '),
      echoed(correction.author.name),
      chrome(', who took it back, and those with the permission '),
      label('Manage Server'),
      chrome(' can undo this.'),
    ),
  ]);
}

const undoButton = ({ id }: Correction): Button => ({
  label: [chrome('Undo')],
  target: { customId: writeCustomId('undo-correction', id) },
});
const showButton = (incidentId: string): Button => ({
  label: [chrome('Show card')],
  target: { customId: writeCustomId('show', incidentId) },
});
