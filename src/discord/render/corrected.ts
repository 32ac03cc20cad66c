import type {
  CorrectOutcome,
  Corrective,
  RetractOutcome,
  Unclear,
  UndoOutcome,
} from '../../app/corrections/correction-use-cases.ts';
import type { IncidentCard } from '../../app/views.ts';
import type { Correction } from '../../core/incident/correction.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Button, Screen, StyledLine } from '../screen.ts';
import { authorSpans, lostTollLines, shownCorrections } from './correction-lines.ts';
import { explainUnknownIncident, notice } from './refusals.ts';
import { numberSources } from './source-numbers.ts';
import { chrome, echoed, identified, label, line, quoted, setting } from './spans.ts';
import { leadingTollLines } from './toll-lines.ts';

/** What became of `/incident retract`. */
export function renderRetracted(outcome: RetractOutcome): Screen {
  if (outcome.kind === 'retracted') return renderMade('Taken back', outcome);
  return outcome.kind === 'retracted-already' ? explainRetracted(outcome.correction) : explainUnclear(outcome);
}

/** What became of `/incident correct`. */
export function renderCorrected(outcome: CorrectOutcome, typed: string): Screen {
  switch (outcome.kind) {
    case 'corrected':
      return renderMade('Corrected', outcome);
    case 'retracted-already':
      return explainRetracted(outcome.correction);
    case 'same':
      return notice('muted', 'It is read so already', [
        line(
          'plain',
          chrome('Say what is wrong with it: '),
          label('to:'),
          chrome(' another figure of its report, '),
          label('metric:'),
          chrome(' what happened, '),
          label('category:'),
          chrome(' to whom, '),
          label('covers:'),
          chrome(' what it counts.'),
        ),
        NOTHING_CHANGED,
      ]);
    case 'no-figure':
      return notice('muted', 'That is no figure', [
        line(
          'plain',
          chrome('“'),
          echoed(typed),
          chrome('” is not a single count of people. Write it as the report does, for example '),
          setting('example figure', 'at least 60'),
          chrome('.'),
        ),
        NOTHING_CHANGED,
      ]);
    case 'not-in-report':
    case 'other-qualifier':
      return explainUngrounded(outcome, typed);
    case 'unknown-incident':
    case 'unknown-report':
    case 'unknown-claim':
      return explainUnclear(outcome);
  }
}

type Ungrounded = Extract<CorrectOutcome, { kind: 'not-in-report' | 'other-qualifier' }>;

/** A correction says how a report is to be read; what the report does not say, another report has to. */
function explainUngrounded({ kind, stated, reportId, card }: Ungrounded, typed: string): Screen {
  const numbers = numberSources(card);
  const is =
    kind === 'not-in-report'
      ? '” does not stand in that report. It states: '
      : '” is not how the report puts it. It says: ';
  const figures = stated
    .slice(0, MOST_STATED)
    .flatMap((one, index) => [chrome(index === 0 ? '' : ' · '), quoted(one, [reportId], true)]);
  const found = stated.length === 0 ? [chrome('no figure of people')] : figures;
  return {
    tone: 'muted',
    sources: numbers.sources,
    blocks: [
      {
        kind: 'text',
        lines: [
          line('heading', chrome('The report does not say that')),
          line('plain', chrome('“'), echoed(typed), chrome(is), ...found),
          line(
            'plain',
            chrome('A correction never brings in a number from elsewhere: add the report that states it with '),
            label('/incident add'),
            chrome(', or take this figure back with '),
            label('/incident retract'),
            chrome('.'),
          ),
          NOTHING_CHANGED,
        ],
      },
    ],
  };
}

const MOST_STATED = 8;
const NOTHING_CHANGED = line('note', chrome('Nothing was changed.'));

function renderMade(heading: string, { correction, after }: Corrective): Screen {
  const made = shownCorrections(after).find((one) => one.correction.id === correction.id);
  return renderChange(heading, after, { lines: made?.lines ?? [], buttons: [undoButton(correction)] });
}

function explainRetracted({ author, made, reason, incidentId, ...correction }: Correction): Screen {
  return notice(
    'muted',
    'That was taken back already',
    [line('plain', chrome('By '), ...authorSpans(author, made), chrome(': “'), echoed(reason), chrome('”'))],
    [{ kind: 'buttons', buttons: [undoButton(correction), showButton(incidentId)] }],
  );
}

/** What became of an undoing. */
export function renderUndone(outcome: UndoOutcome): Screen {
  switch (outcome.kind) {
    case 'undone':
      return outcome.after === undefined
        ? notice('good', 'Undone', [line('plain', chrome('It counts again as it was read.'))])
        : renderChange('Undone: it counts again as it was read', outcome.after, { lines: [], buttons: [] });
    case 'undone-already':
      return notice('muted', 'That was undone already', [
        line('plain', chrome('It counts as it was read. '), label('/incident changes'), chrome(' tells who did what.')),
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
      chrome(', who did it, and those with the permission '),
      label('Manage Server'),
      chrome(' can undo this.'),
    ),
  ]);
}

const undoButton = ({ id }: Pick<Correction, 'id'>): Button => ({
  label: [chrome('Undo')],
  target: { customId: writeCustomId('undo-correction', id) },
});
const showButton = (incidentId: string): Button => ({
  label: [chrome('Show card')],
  target: { customId: writeCustomId('show', incidentId) },
});
