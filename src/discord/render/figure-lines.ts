import type { Span } from '../../core/grounding/span.ts';
import { listFigures, type StatedFigure } from '../../core/incident/list-figures.ts';
import type { TollLine } from '../../core/incident/toll.ts';
import { wordEnd } from '../../core/incident/word-toll.ts';
import type { StyledLine } from '../screen.ts';
import { citeReports, type SourceNumbers } from './source-numbers.ts';
import { chrome, counted, dated, label, line } from './spans.ts';
import { figureOf, speakersOf } from './toll-figure.ts';

/** Figures that stand beneath a toll line; further ones are counted there and shown by a button. */
const MOST_SHOWN = 6;

/** Whether every figure is told, or the newest and how many lie between the ends. */
export type Detail = 'each' | 'newest';

/**
 * What stands beneath a toll line: every source's own figure where there are more than the two ends, and which is the newest.
 * Nothing where the line has said it all.
 */
export function figureLines(one: TollLine, numbers: SourceNumbers, detail: Detail = 'each'): readonly StyledLine[] {
  const figures = listFigures(one, numbers.reports);
  if (figures.length <= 2 || detail === 'newest') return newestOf(figures, numbers);
  const shown = chooseShown(figures);
  const hidden = figures.length - shown.length;
  return [
    line(
      'nested',
      chrome('Each figure: '),
      ...shown.flatMap((figure, index) => [chrome(index === 0 ? '' : ' · '), ...figureSpans(figure, numbers)]),
      ...(hidden === 0
        ? []
        : [chrome(' · + '), counted(hidden, 'figures between'), chrome(' more, under All figures')]),
    ),
  ];
}

/** True when a toll line rests on more than one figure, so that a list of them tells something. */
export const hasFigures = (one: TollLine): boolean => listFigures(one, []).length > 1;

function newestOf(figures: readonly StatedFigure[], numbers: SourceNumbers): readonly StyledLine[] {
  const newest = figures.filter(({ isNewest }) => isNewest);
  const between = figures.length - 2;
  const rest =
    between <= 0
      ? []
      : [
          counted(between, 'figures between'),
          chrome(between === 1 ? ' other figure between' : ' other figures between'),
        ];
  if (newest.length === 0) return rest.length === 0 ? [] : [line('nested', ...rest)];
  const named = newest.flatMap((figure, index) => [
    chrome(index === 0 ? '' : ' and '),
    figureOf(wordEnd(figure), numbers),
    ...dayOf(figure),
  ]);
  return [line('nested', chrome('Newest: '), ...named, ...(rest.length === 0 ? [] : [chrome(' · '), ...rest]))];
}

/** The ends of the range and the newest always; the lowest of the others as far as there is room. */
function chooseShown(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  const musts = figures.filter(({ isNewest }, index) => isNewest || index === 0 || index === figures.length - 1);
  const room = Math.max(0, MOST_SHOWN - musts.length);
  const others = figures.filter((figure) => !musts.includes(figure)).slice(0, room);
  return figures.filter((figure) => musts.includes(figure) || others.includes(figure));
}

function figureSpans(figure: StatedFigure, numbers: SourceNumbers): readonly Span[] {
  const worded = wordEnd(figure);
  return [
    figureOf(worded, numbers),
    ...speakersOf(worded),
    ...(figure.isNewest ? [chrome(' – '), label('newest'), ...dayOf(figure)] : []),
    ...citeReports(numbers, worded.sources),
  ];
}

const dayOf = ({ stated }: StatedFigure): readonly Span[] =>
  stated === undefined ? [] : [chrome(', '), dated(stated, 'the report’s date')];
