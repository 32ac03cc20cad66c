import type { VerifyView } from '../../app/views.ts';
import type { GroundedQuantity, Issue } from '../../core/grounding/verdict.ts';
import type { StatedFigure } from '../../core/incident/list-figures.ts';
import { otherFigures } from '../../core/incident/other-figures.ts';
import { wordEnd } from '../../core/incident/word-toll.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { ISSUE_WORDS } from './issue-words.ts';
import { incidentMenu } from './refusals.ts';
import { sourceLines } from './source-lines.ts';
import { citeReports, numberSources, type SourceNumbers } from './source-numbers.ts';
import { chrome, echoed, label, line, quoted } from './spans.ts';
import { figureOf, speakersOf } from './toll-figure.ts';
import { tracedSpans } from './traced.ts';

/** A number that stands in a source, and what other sources say instead, unless the text tells that too. */
interface Traced {
  readonly quantity: GroundedQuantity;
  readonly others: readonly StatedFigure[];
}

/**
 * Explains to a person how a text stands against an incident's sources: each fault, what comes nearest, what is accepted; what
 * stands, and where other sources say otherwise; which incident it was held against, and why that one.
 */
export function renderVerdict(view: VerifyView): Screen {
  const { text, card, verdict, match } = view;
  const numbers = numberSources(card);
  const traced = tracedOf(view);
  const isDisputed = traced.some(({ others }) => others.length > 0);
  return {
    tone: toneOf(verdict, isDisputed),
    sources: numbers.sources,
    blocks: [
      { kind: 'text', lines: [line('heading', chrome(headingOf(verdict, isDisputed))), line('quote', echoed(text))] },
      ...section('Not in the sources', issueLines(verdict.issues, numbers), 3),
      ...section('Worth a look', issueLines(verdict.warnings, numbers), 2),
      ...section(
        'Found in the sources',
        traced.flatMap((one) => tracedLines(one, numbers)),
        1,
      ),
      { kind: 'rule' },
      { kind: 'text', lines: [heldAgainst(view, numbers)] },
      { kind: 'text', lines: sourceLines(numbers), shed: { order: 0, one: 'source', many: 'sources' } },
      { kind: 'text', lines: [line('note', ...tracedSpans(verdict))] },
      ...(match.kind === 'best-match' && match.others.length > 0 ? [incidentMenu(match.others, 'verify-against')] : []),
      {
        kind: 'buttons',
        buttons: [{ label: [chrome('Show card')], target: { customId: writeCustomId('show', card.incident.id) } }],
      },
    ],
  };
}

type Rulings = VerifyView['verdict'];

function tracedOf({ verdict, card }: VerifyView): readonly Traced[] {
  const stand = verdict.quantities.filter(({ evidence }) => evidence.length > 0);
  const told = new Set(stand.flatMap(({ value, max }) => [value, max]));
  return stand.map((quantity) => ({
    quantity,
    others: otherFigures(quantity, card.toll, card.reports).filter(({ n, nMax }) => !told.has(n) && !told.has(nMax)),
  }));
}

function toneOf({ ok, warnings }: Rulings, isDisputed: boolean): Screen['tone'] {
  if (!ok) return 'bad';
  if (isDisputed) return 'disputed';
  return warnings.length > 0 ? 'caution' : 'good';
}

function headingOf({ ok, warnings, quantities }: Rulings, isDisputed: boolean): string {
  if (!ok) return '✗ The sources do not bear this out';
  if (isDisputed) return '✓ Every number stands in a source, but the sources differ';
  if (warnings.length > 0) return '✓ The sources bear this out, with remarks';
  return quantities.length === 0 ? '✓ There is no number here to check' : '✓ Every number stands in the sources';
}

function heldAgainst({ card, match }: VerifyView, { ids }: SourceNumbers) {
  const why = match.kind === 'named' ? 'the incident you named' : 'the best match for the words of the text';
  const change = match.kind === 'named' || match.others.length === 0 ? '' : '; choose another one below';
  return line('plain', label('Held against: '), quoted(card.incident.title, ids), chrome(` – ${why}${change}`));
}

function section(heading: string, lines: readonly StyledLine[], order: number): readonly Block[] {
  if (lines.length === 0) return [];
  const shed = { order, one: 'further line', many: 'further lines' };
  return [{ kind: 'text', lines: [line('heading', chrome(heading)), ...lines], shed }];
}

function issueLines(issues: readonly Issue[], numbers: SourceNumbers): readonly StyledLine[] {
  return issues.flatMap(({ code, found, nearest }) => {
    const { wrong, accepted } = ISSUE_WORDS[code];
    const nearby =
      nearest === undefined
        ? []
        : [chrome('Nearest in the sources: “'), quoted(nearest, numbers.ids, true), chrome('”. ')];
    return [
      line('bullet', label('“'), { ...echoed(found), bold: true }, label('”'), chrome(` ${wrong}.`)),
      line('nested', ...nearby, chrome(`Accepted: ${accepted}.`)),
    ];
  });
}

function tracedLines({ quantity, others }: Traced, numbers: SourceNumbers): readonly StyledLine[] {
  const { text, evidence } = quantity;
  const sources = [...new Set(evidence.map((one) => one.source))];
  const written = evidence[0];
  const as =
    written === undefined || written.text === text
      ? []
      : [chrome(' as “'), quoted(written.text, [written.source]), chrome('”')];
  const stands = line(
    'bullet',
    { ...echoed(text), bold: true },
    chrome(' stands'),
    ...as,
    chrome(' in'),
    ...citeReports(numbers, sources),
  );
  return others.length === 0 ? [stands] : [stands, otherLine(others, numbers)];
}

/** What a reader of the one figure would not know. */
function otherLine(others: readonly StatedFigure[], numbers: SourceNumbers): StyledLine {
  const told = others.flatMap((figure, index) => {
    const worded = wordEnd(figure);
    const newest = figure.isNewest ? [chrome(' – '), label('newest')] : [];
    return [
      chrome(index === 0 ? '' : ' · '),
      figureOf(worded, numbers),
      ...speakersOf(worded),
      ...newest,
      ...citeReports(numbers, worded.sources),
    ];
  });
  return line('nested', chrome('The sources differ. Also reported: '), ...told);
}
