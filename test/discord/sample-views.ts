import type { IncidentCard } from '../../src/app/views.ts';
import type { Claim } from '../../src/core/incident/claim.ts';
import type { ReportedClaim } from '../../src/core/incident/toll.ts';
import { sampleClaim, sampleIncident, sampleReport } from '../contract/sample-arrival.ts';

const FIRST = sampleReport(
  'Over 30 soldiers died at the camp, say sources cited by Reuters. Across the Sahel more than 400 soldiers died since May.',
  { title: 'Army camp overrun near the border', publisher: 'The Morning Wire' },
);
const SECOND = sampleReport(
  'At least 60 soldiers died and some were taken prisoner. About 280 soldiers were stationed at the camp.',
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
      unnumbered: [claimOf(SECOND.id, { metric: 'captured', op: 'word', n: null, word: 'some' })],
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
