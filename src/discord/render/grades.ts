import type { GradeOutcome } from '../../app/grades/grade-use-cases.ts';
import type { PublisherGrade } from '../../app/grades/grade-ports.ts';
import type { Span } from '../../core/grounding/span.ts';
import { RELIABILITY_WORDS, type Reliability } from '../../core/incident/reliability.ts';
import type { Block, Screen } from '../screen.ts';
import { authorSpans } from './correction-lines.ts';
import { notice } from './refusals.ts';
import { chrome, echoed, label, line } from './spans.ts';

/** What became of `/feed grade`, and every grade that the server sees now. */
export function renderGraded(outcome: GradeOutcome): Screen {
  const more = listBlocks(outcome.grades);
  const name = { ...echoed(outcome.publisher), bold: true };
  switch (outcome.kind) {
    case 'graded':
      return notice(
        'good',
        'Graded',
        [
          line('plain', name, chrome(' is shown with its grade in Evidence and Sources of this server.')),
          ...(outcome.isKnown ? [] : [UNHEARD]),
        ],
        more,
      );
    case 'ungraded':
      return notice('good', 'The grade is gone', [line('plain', name, chrome(' is shown without a grade.'))], more);
    case 'no-grade':
      return notice(
        'muted',
        'There was no grade',
        [line('plain', name, chrome(' has none of this server’s own.'))],
        more,
      );
  }
}

/** A publisher's grade in brackets, a space before it; nothing where there is none. */
export function gradeSpans(grade: Reliability | undefined): readonly Span[] {
  return grade === undefined ? [] : [chrome(` (${grade}: ${RELIABILITY_WORDS[grade]})`)];
}

const UNHEARD = line(
  'note',
  chrome('No recent report names this publisher; names are compared without case, accents and articles.'),
);

function listBlocks(grades: readonly PublisherGrade[]): readonly Block[] {
  if (grades.length === 0) return [];
  const lines = grades.flatMap(({ publisher, grade, owner, author, graded, reason }) => [
    line('bullet', label(grade), chrome(` ${RELIABILITY_WORDS[grade]} · `), echoed(publisher)),
    line(
      'nested',
      ...(owner === 'public' ? [chrome('by the operator')] : authorSpans(author, graded)),
      chrome(': “'),
      echoed(reason),
      chrome('”'),
    ),
  ]);
  return [{ kind: 'rule' }, { kind: 'text', lines, shed: { order: 1, one: 'line', many: 'lines' } }];
}
