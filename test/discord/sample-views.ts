import type {
  DigestView,
  EvidenceRow,
  EvidenceView,
  IncidentCard,
  SummaryView,
  VerifyView,
} from '../../src/app/views.ts';
import type { GroundedQuantity } from '../../src/core/grounding/verdict.ts';
import type { Report } from '../../src/core/incident/report.ts';
import type { Claim } from '../../src/core/incident/claim.ts';
import type { ReportedClaim } from '../../src/core/incident/toll.ts';
import { sampleClaim, sampleIncident, sampleReport } from '../contract/sample-arrival.ts';

const FIRST = sampleReport(
  'Over 30 soldiers died at the camp in Boulkessi on Sunday, say sources cited by Reuters. JNIM claims the attack. Across the Sahel more than 400 soldiers died since May.',
  { title: 'Army camp overrun near the border', publisher: 'The Morning Wire' },
);
const SECOND = sampleReport(
  'At least 60 soldiers died at Boulkessy and some were taken prisoner. About 280 soldiers were stationed at the camp.',
  {
    title: 'Attack on the camp at Boulkessi',
    publisher: 'Sahel Daily',
    url: 'https://sahel.example/a_(b)',
    published: '2025-06-03',
  },
);

/** An incident that two reports tell differently. */
export function sampleCard(): IncidentCard {
  const over = claimOf(FIRST.id, {
    op: 'gt',
    n: 30,
    attributedTo: { kind: 'anonymous', name: 'sources' },
    via: 'Reuters',
  });
  const least = claimOf(SECOND.id, { op: 'ge', n: 60, attributedTo: { kind: 'anonymous', name: 'military sources' } });
  return {
    incident: sampleIncident('inc-1', FIRST, {
      title: FIRST.title,
      reportIds: [FIRST.id, SECOND.id],
      status: 'disputed',
    }),
    reports: [FIRST, SECOND],
    toll: {
      lines: [
        {
          metric: 'killed',
          category: 'soldiers',
          low: { n: 30, op: 'gt', claims: [over] },
          high: { n: 60, op: 'ge', claims: [least] },
          disputed: true,
          history: [over, least],
        },
      ],
      unnumbered: [
        claimOf(SECOND.id, {
          quote: 'some were taken prisoner',
          metric: 'captured',
          op: 'word',
          n: null,
          word: 'some',
        }),
      ],
      context: [
        claimOf(SECOND.id, {
          quote: 'About 280 soldiers were stationed at the camp',
          metric: 'deployed',
          scope: 'deployed',
          op: 'approx',
          n: 280,
        }),
        claimOf(FIRST.id, { quote: 'more than 400 soldiers died since May', scope: 'cumulative', op: 'gt', n: 400 }),
      ],
    },
  };
}

function claimOf(reportId: string, more: Partial<Claim>): ReportedClaim {
  return { reportId, claim: { ...sampleClaim(FIRST, more) } };
}

/** A model's summary of that incident; every number has its evidence. */
export function sampleSummary(more: Partial<SummaryView> = {}): SummaryView {
  const sentences = [
    { text: 'Over 30 soldiers died at the camp, according to sources cited by Reuters.', citations: [FIRST.id] },
    { text: 'Another report counts at least 60 soldiers killed.', citations: ['2'] },
  ];
  return {
    card: sampleCard(),
    draft: { headline: 'Reports differ on the soldiers killed at Boulkessi', sentences },
    verdict: {
      ok: true,
      issues: [],
      warnings: [],
      quantities: [traced(0, '30', FIRST.id), traced(1, '60', SECOND.id)],
    },
    engine: { kind: 'llm', model: 'gpt-test', promptVersion: 'v3' },
    repairs: 0,
    cached: false,
    created: '2025-06-03T09:00:00.000Z',
    omitted: [],
    ...more,
  };
}

/** The evidence of that summary. */
export function sampleEvidence(): EvidenceView {
  const summary = sampleSummary();
  const row = (sentence: number, report: Report, number: string): EvidenceRow => {
    const text = summary.draft.sentences[sentence]?.text ?? '';
    const source = report.sentences[0]?.text ?? '';
    const find = (within: string) => [{ start: within.indexOf(number), end: within.indexOf(number) + number.length }];
    const support = [{ source: sentence + 1, report, text: source, numbers: find(source) }];
    return { sentence, text, numbers: find(text), support };
  };
  return { summary, rows: [row(0, FIRST, '30'), row(1, SECOND, '60')] };
}

/** A person's text with a number that no source has, and one that two have. */
export function sampleVerdict(): VerifyView {
  const text = '45 soldiers died and at least 60 were hurt.';
  const issue = { severity: 'reject', sentence: 0, message: 'no source states 45' } as const;
  return {
    text,
    match: { kind: 'named' },
    card: sampleCard(),
    sources: [],
    verdict: {
      ok: false,
      issues: [{ ...issue, code: 'number_not_in_sources', start: 0, end: 2, found: '45', nearest: '60' }],
      warnings: [],
      quantities: [{ ...traced(0, '45', FIRST.id), evidence: [] }, traced(0, '60', SECOND.id)],
    },
  };
}

/** A digest with one incident in full and one in brief. */
export function sampleDigest(more: Partial<DigestView> = {}): DigestView {
  return {
    localDate: '2025-06-03',
    zone: 'Africa/Bamako',
    from: '2025-06-02T08:00:00.000Z',
    until: '2025-06-03T08:00:00.000Z',
    full: [{ card: sampleCard(), summary: sampleSummary(), isNew: true }],
    brief: [{ card: sampleCard(), summary: undefined, isNew: false }],
    ...more,
  };
}

function traced(sentence: number, number: string, source: string): GroundedQuantity {
  const evidence = [{ source, field: 'text' as const, start: 0, end: 2, text: number }];
  return { text: number, sentence, start: 0, end: 2, kind: 'cardinal', value: Number(number), evidence };
}
