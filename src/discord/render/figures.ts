import type { IncidentCard } from '../../app/views.ts';
import type { ReportedClaim, TollLine } from '../../core/incident/toll.ts';
import { wordEnd } from '../../core/incident/word-toll.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { pageBlocks, pageButtons } from './page-blocks.ts';
import { citeReports, numberSources, type SourceNumbers } from './source-numbers.ts';
import { chrome, dated, line, quoted } from './spans.ts';
import { figureOf, speakersOf } from './toll-figure.ts';
import { headOf } from './toll-lines.ts';

/** Draws every figure of the toll, the oldest first: when it was said, by whom, in which words. Pages count from 0. */
export function renderFigures(card: IncidentCard, page: number): Screen {
  const { incident, toll } = card;
  const numbers = numberSources(card);
  const pages = pageBlocks(toll.lines.flatMap((one) => groupsOf(one, numbers)));
  const shown = Math.min(page, Math.max(0, pages.length - 1));
  const leaf = pageButtons(shown, pages.length, (target) => writeCustomId('figures-page', incident.id, target));
  const back = { label: [chrome('Show card')], target: { customId: writeCustomId('show', incident.id) } };
  const about = line('note', chrome('What each report says, in order of date · '), quoted(incident.title, numbers.ids));
  return {
    tone: 'neutral',
    sources: numbers.sources,
    blocks: [
      { kind: 'text', lines: [line('heading', chrome('All figures of the toll')), about] },
      { kind: 'rule' },
      ...(pages[shown] ?? [{ kind: 'text' as const, lines: [NO_FIGURES] }]),
      { kind: 'buttons', buttons: [...leaf, back] },
    ],
  };
}

const NO_FIGURES = line('plain', chrome('The reports give no figure of this incident.'));

/** The heading stays with the first figure, so that no page ends with a heading. */
function groupsOf(one: TollLine, numbers: SourceNumbers): readonly (readonly Block[])[] {
  const heading = line('plain', { ...chrome(headOf(one)), bold: true });
  return one.history.map((claim, index): readonly Block[] => [
    { kind: 'text', lines: [...(index === 0 ? [heading] : []), claimLine(claim, numbers)] },
  ]);
}

function claimLine(reported: ReportedClaim, numbers: SourceNumbers): StyledLine {
  const { claim, reportId } = reported;
  const published = numbers.reports.find((one) => one.id === reportId)?.published;
  const worded = wordEnd({ n: claim.n ?? 0, nMax: claim.nMax, op: claim.op, claims: [reported] });
  return line(
    'bullet',
    ...(published === undefined ? [chrome('no date')] : [dated(published, 'the report’s date')]),
    chrome(' · '),
    figureOf(worded, numbers),
    ...speakersOf(worded),
    chrome(' · “'),
    quoted(claim.quote, [reportId]),
    chrome('”'),
    ...citeReports(numbers, [reportId]),
  );
}
