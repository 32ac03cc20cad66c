import type { FallbackReason, SummaryView } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { factSummary, toneOf } from './fact-lines.ts';
import { citeAll, resolveCitations } from './resolve-citations.ts';
import { numberSources, type SourceNumbers } from './source-numbers.ts';
import { chrome, counted, identified, instant, line, quoted } from './spans.ts';
import { leadingTollLines } from './toll-lines.ts';
import { tracedSpans } from './traced.ts';

const VERBATIM = 'These are sentences of the reports, word for word.';

/** Why there is no model's text, and what the person can do about it. */
const REASONS: Readonly<Record<FallbackReason, string>> = {
  'no-model': `No model is connected. ${VERBATIM}`,
  'model-unavailable': `The model does not answer at the moment; ask again in a few minutes. ${VERBATIM}`,
  'model-refused': `The model declined to write about this. ${VERBATIM}`,
  deadline: `The model took too long; ask again in a minute. ${VERBATIM}`,
  'budget-spent': `This server’s model budget is spent for the day; it starts afresh with the next UTC day. ${VERBATIM}`,
  'not-grounded': `The model’s drafts stated things that the sources do not, so they were withheld. ${VERBATIM}`,
};

/** Draws a verified summary: headline, toll by claim, sentences with their sources, what to know about it, how it was made. */
export function renderSummary(view: SummaryView): Screen {
  const { card, draft } = view;
  const numbers = numberSources(card);
  const body: Block = {
    kind: 'text',
    lines: [
      line('title', quoted(draft.headline, numbers.ids)),
      line('note', ...factSummary(card.incident, numbers)),
      ...leadingTollLines(card.toll, numbers),
    ],
  };
  const text: Block = { kind: 'text', lines: sentenceLines(view, numbers) };
  return {
    tone: toneOf(card.incident),
    sources: numbers.sources,
    blocks: [
      body,
      ...(text.lines.length === 0 ? [] : [{ kind: 'rule' as const }, text]),
      { kind: 'rule' },
      { kind: 'text', lines: [...noteLines(view), footer(view)] },
      { kind: 'buttons', buttons: summaryButtons(card.incident.id) },
    ],
  };
}

/** The first sentences of a summary (all, by default), each with the marks of the sources it cites. */
export function sentenceLines({ draft }: SummaryView, numbers: SourceNumbers, most?: number): readonly StyledLine[] {
  return draft.sentences
    .slice(0, most)
    .map(({ text, citations }) =>
      line('bullet', quoted(text, resolveCitations(citations, numbers)), ...citeAll(citations, numbers)),
    );
}

/** What a reader must know: why it is extractive, what the validator remarked, what did not fit. */
function noteLines({ engine, verdict, omitted, card }: SummaryView): readonly StyledLine[] {
  const ids = card.reports.map((report) => report.id);
  return [
    ...(engine.kind === 'extractive' ? [line('note', chrome(REASONS[engine.reason]))] : []),
    ...verdict.warnings.map((one) => line('note', chrome('⚠ '), identified(one.message))),
    ...omitted.map((title) => line('note', chrome('Too long for the model, left out: '), quoted(title, ids))),
  ];
}

function footer({ engine, verdict, created, repairs }: SummaryView): StyledLine {
  const made: readonly Span[] =
    engine.kind === 'llm'
      ? [identified(engine.model), chrome(' · prompt '), identified(engine.promptVersion)]
      : [chrome('extractive')];
  const repaired = repairs === 0 ? [] : [chrome(' · sent back '), counted(repairs, 'repairs'), chrome(' times')];
  return line('note', ...tracedSpans(verdict), chrome(' · '), ...made, ...repaired, chrome(' · '), instant(created));
}

function summaryButtons(incidentId: string) {
  return [
    {
      label: [chrome('Evidence')],
      target: { customId: writeCustomId('evidence', incidentId) },
      style: 'primary' as const,
    },
    { label: [chrome('Sources')], target: { customId: writeCustomId('sources', incidentId) } },
    { label: [chrome('Show card')], target: { customId: writeCustomId('show', incidentId) } },
    { label: [chrome('This is wrong')], target: { customId: writeCustomId('wrong', incidentId) } },
  ];
}
