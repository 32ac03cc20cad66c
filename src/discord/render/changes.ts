import type { AuditEntry } from '../../app/audit/audit-log.ts';
import type { IncidentCard } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import type { Revision } from '../../core/incident/find-revisions.ts';
import type { Report } from '../../core/incident/report.ts';
import { listChanges, type IncidentChange, type TollChange } from '../../core/incident/list-changes.ts';
import { wordEnd } from '../../core/incident/word-toll.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { correctionGroups } from './corrections.ts';
import { flagBlocks } from './flags.ts';
import { pageBlocks, pageButtons } from './page-blocks.ts';
import { citeReports, numberSources, type SourceNumbers } from './source-numbers.ts';
import { chrome, counted, dated, line, quoted } from './spans.ts';
import { figureOf } from './toll-figure.ts';
import { headOf, rangeSpans } from './toll-lines.ts';

/**
 * Draws what each report changed, the newest on top: the range of a toll line before and after; above it what readers hold to
 * be wrong, beneath it what people put right. Pages count from 0.
 */
export function renderChanges(card: IncidentCard, page: number, flags: readonly AuditEntry[] = []): Screen {
  const { incident, toll, reports } = card;
  const numbers = numberSources(card);
  const changes = listChanges(toll, reports).toReversed();
  const pages = pageBlocks([
    ...changes.map((one): readonly Block[] => [{ kind: 'text', lines: changeLines(one, numbers) }]),
    ...correctionGroups(card),
  ]);
  const shown = Math.min(page, Math.max(0, pages.length - 1));
  const leaf = pageButtons(shown, pages.length, (target) => writeCustomId('changes-page', incident.id, target));
  const back = { label: [chrome('Show card')], target: { customId: writeCustomId('show', incident.id) } };
  const count = line(
    'note',
    counted(reports.length, 'reports'),
    chrome(reports.length === 1 ? ' report' : ' reports, the newest on top'),
    chrome(' · '),
    quoted(incident.title, numbers.ids),
  );
  return {
    tone: 'neutral',
    sources: numbers.sources,
    blocks: [
      { kind: 'text', lines: [line('heading', chrome('What changed')), count] },
      ...flagBlocks(shown === 0 ? flags : [], 'settle'),
      { kind: 'rule' },
      ...(pages[shown] ?? []),
      { kind: 'buttons', buttons: [...leaf, back] },
    ],
  };
}

function changeLines({ report, toll }: IncidentChange<Report>, numbers: SourceNumbers): readonly StyledLine[] {
  const publisher =
    report.publisher === undefined ? chrome('publisher not given') : quoted(report.publisher, [report.id]);
  const day = report.published ?? report.fetched;
  const head = line(
    'bullet',
    { ...dated(day, report.published === undefined ? 'when it came in' : 'the report’s date'), bold: true },
    chrome(report.published === undefined ? ' (came in) · ' : ' · '),
    publisher,
    ...citeReports(numbers, [report.id]),
  );
  const moved = toll.map((one) => changeLine(one, numbers));
  return [head, ...(moved.length > 0 ? moved : [UNCHANGED])];
}

const UNCHANGED = line('nested', chrome('no new figure'));

function changeLine(change: TollChange, numbers: SourceNumbers): StyledLine {
  return line('nested', chrome(`${headOf(change.after)}: `), ...movementOf(change, numbers));
}

/** What a report changed of a toll line: the range before and after, or the figure it gives within the range; who takes which figure back. */
export function movementOf(change: TollChange, numbers: SourceNumbers): readonly Span[] {
  return [...newRange(change, numbers), ...change.revised.flatMap((one) => revisionOf(one, numbers))];
}

/** "; the Defence Ministry said 12 before": who takes which figure back. */
function revisionOf({ by, from, to }: Revision, numbers: SourceNumbers): readonly Span[] {
  const ids = [...from.claims, ...to.claims].map(({ reportId }) => reportId);
  return [chrome('; '), quoted(by, ids), chrome(' said '), figureOf(wordEnd(from), numbers), chrome(' before')];
}

function newRange({ before, after, stated, moved }: TollChange, numbers: SourceNumbers): readonly Span[] {
  const range = rangeSpans(after, numbers);
  if (before === undefined) return [chrome('new, '), ...range];
  if (moved) return [...rangeSpans(before, numbers), chrome(' → '), ...range];
  const figures = stated.flatMap((one, index) => [chrome(index === 0 ? '' : ', '), figureOf(wordEnd(one), numbers)]);
  return [chrome('says '), ...figures, chrome(', within '), ...range];
}
