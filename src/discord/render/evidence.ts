import type { EvidenceRow, EvidenceSupport, EvidenceView } from '../../app/views.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { correctionGroups } from './corrections.ts';
import { embolden } from './embolden.ts';
import { gradeSpans } from './grades.ts';
import { pageBlocks, pageButtons } from './page-blocks.ts';
import { numberSources, type SourceNumbers } from './source-numbers.ts';
import { chrome, cited, counted, line, quoted } from './spans.ts';
import { tracedSpans } from './traced.ts';

/** Draws each sentence of a summary above the source sentences it stands on, the numbers bold in both. Pages count from 0. */
export function renderEvidence({ summary, rows }: EvidenceView, page: number): Screen {
  const { incident } = summary.card;
  const numbers = numberSources(summary.card);
  const pages = pageBlocks([...rows.map((row) => drawRow(row, numbers)), ...correctionGroups(summary.card)]);
  const shown = Math.min(page, Math.max(0, pages.length - 1));
  const leaf = pageButtons(shown, pages.length, (target) => writeCustomId('evidence-page', incident.id, target));
  const back = { label: [chrome('Show card')], target: { customId: writeCustomId('show', incident.id) } };
  return {
    tone: 'neutral',
    sources: numbers.sources,
    blocks: [
      { kind: 'text', lines: [line('heading', chrome('Evidence')), head(summary.verdict, shown, pages.length)] },
      ...(pages[shown] ?? []),
      { kind: 'buttons', buttons: [...leaf, back] },
    ],
  };
}

function head(verdict: EvidenceView['summary']['verdict'], page: number, pages: number): StyledLine {
  const which =
    pages > 1 ? [chrome(' · page '), counted(page + 1, 'page shown'), chrome(' of '), counted(pages, 'pages')] : [];
  return line('note', chrome('What each sentence stands on · '), ...tracedSpans(verdict), ...which);
}

function drawRow(row: EvidenceRow, numbers: SourceNumbers): readonly Block[] {
  const sources = [...new Set(row.support.map((one) => one.report.id))];
  const sentence = line('plain', ...embolden(row.text, row.numbers, sources.length > 0 ? sources : numbers.ids));
  const support = row.support.map((one) => drawSupport(one, numbers));
  return [{ kind: 'rule' }, { kind: 'text', lines: [sentence, ...(support.length > 0 ? support : [NO_SUPPORT])] }];
}

function drawSupport({ source, report, text, numbers }: EvidenceSupport, { grades }: SourceNumbers): StyledLine {
  const grade = grades?.get(report.id);
  const publisher = report.publisher === undefined ? [] : [chrome(' '), quoted(report.publisher, [report.id])];
  const graded = grade === undefined ? [] : [...publisher, ...gradeSpans(grade), chrome(':')];
  return line('quote', cited(source, report.url), ...graded, chrome(' '), ...embolden(text, numbers, [report.id]));
}

const NO_SUPPORT = line('note', chrome('This sentence holds no number that needs a source.'));
