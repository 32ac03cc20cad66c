import type { VerifyView } from '../../app/views.ts';
import type { GroundedQuantity, Issue } from '../../core/grounding/verdict.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { ISSUE_WORDS } from './issue-words.ts';
import { citeReports, numberSources, type SourceNumbers } from './source-numbers.ts';
import { chrome, counted, echoed, label, line, quoted } from './spans.ts';
import { tracedSpans } from './summary.ts';

/** Explains to a person how a text stands against an incident's sources: each fault, what comes nearest, what is accepted. */
export function renderVerdict({ text, card, verdict }: VerifyView): Screen {
  const numbers = numberSources(card.reports);
  const { issues, warnings, quantities } = verdict;
  const traced = quantities.filter((one) => one.evidence.length > 0);
  return {
    tone: toneOf(verdict),
    sources: numbers.sources,
    blocks: [
      { kind: 'text', lines: [line('heading', chrome(headingOf(verdict))), line('quote', echoed(text))] },
      ...section('Not in the sources', issues.map((one) => issueLines(one, numbers)).flat(), 3),
      ...section('Worth a look', warnings.map((one) => issueLines(one, numbers)).flat(), 2),
      ...section(
        'Found in the sources',
        traced.map((one) => tracedLine(one, numbers)),
        1,
      ),
      { kind: 'rule' },
      {
        kind: 'text',
        lines: [
          line(
            'note',
            ...tracedSpans(verdict),
            chrome(' · held against '),
            counted(card.reports.length, 'sources'),
            chrome(card.reports.length === 1 ? ' source of: ' : ' sources of: '),
            quoted(card.incident.title, numbers.ids),
          ),
        ],
      },
      {
        kind: 'buttons',
        buttons: [{ label: [chrome('Show card')], target: { customId: writeCustomId('show', card.incident.id) } }],
      },
    ],
  };
}

type Rulings = VerifyView['verdict'];

function toneOf({ ok, warnings }: Rulings): Screen['tone'] {
  if (!ok) return 'bad';
  return warnings.length > 0 ? 'caution' : 'good';
}

function headingOf({ ok, warnings, quantities }: Rulings): string {
  if (!ok) return '✗ The sources do not bear this out';
  if (warnings.length > 0) return '✓ The sources bear this out, with remarks';
  return quantities.length === 0 ? '✓ There is no number here to check' : '✓ Every number stands in the sources';
}

function section(heading: string, lines: readonly StyledLine[], order: number): readonly Block[] {
  if (lines.length === 0) return [];
  const shed = { order, one: 'further line', many: 'further lines' };
  return [{ kind: 'text', lines: [line('heading', chrome(heading)), ...lines], shed }];
}

function issueLines({ code, found, nearest }: Issue, numbers: SourceNumbers): readonly StyledLine[] {
  const { wrong, accepted } = ISSUE_WORDS[code];
  const nearby =
    nearest === undefined
      ? []
      : [chrome('Nearest in the sources: “'), quoted(nearest, numbers.ids, true), chrome('”. ')];
  return [
    line('bullet', label('“'), { ...echoed(found), bold: true }, label('”'), chrome(` ${wrong}.`)),
    line('note', ...nearby, chrome(`Accepted: ${accepted}.`)),
  ];
}

function tracedLine({ text, evidence }: GroundedQuantity, numbers: SourceNumbers): StyledLine {
  const sources = [...new Set(evidence.map((one) => one.source))];
  const written = evidence[0];
  const as =
    written === undefined || written.text === text
      ? []
      : [chrome(' as “'), quoted(written.text, [written.source]), chrome('”')];
  return line(
    'bullet',
    { ...echoed(text), bold: true },
    chrome(' stands'),
    ...as,
    chrome(' in'),
    ...citeReports(numbers, sources),
  );
}
