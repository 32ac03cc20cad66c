import { METRICS, type Op } from './claim.ts';
import { isSameOrigin, originOf, type OriginReport } from './origin.ts';
import type { ReportedClaim, Toll, TollEnd, TollLine } from './toll.ts';

/** How low a figure reaches that shares its number with another: "up to 40" lies below "40", "over 40" above. */
const OP_ORDER: Readonly<Record<Op, number>> = { lt: 0, le: 1, approx: 2, eq: 3, range: 3, word: 3, ge: 4, gt: 5 };

interface End {
  readonly n: number;
  readonly op: Op;
  readonly claim: ReportedClaim;
}

/**
 * Puts the claims of one incident together: low and high by metric and people, each with its own qualifier. Never averages, adds
 * up or turns "dozens" into a figure. The order of the claims and reports does not change the figures.
 *
 * @param claims - of all the incident's reports; other scopes become `context`, vague words `unnumbered`.
 * @param reports - the publishers and dates behind them.
 */
export function buildToll(claims: readonly ReportedClaim[], reports: readonly OriginReport[]): Toll {
  const byId = new Map(reports.map((one) => [one.id, one]));
  const ordered = claims.toSorted((a, b) => compareAge(a, b, byId));
  const own = ordered.filter(({ claim }) => claim.scope === 'this_incident');
  const numbered = own.filter(({ claim }) => claim.n !== null);
  const groups = Map.groupBy(numbered, ({ claim }) => `${claim.metric} ${claim.category}`);
  return {
    lines: [...groups.values()].flatMap((group) => buildLine(group, byId)).toSorted(byGravity),
    unnumbered: own.filter(({ claim }) => claim.n === null),
    context: ordered.filter(({ claim }) => claim.scope !== 'this_incident'),
  };
}

/** The dead first, then the wounded, and so on as the metrics are listed; of one metric the largest figure first. */
function byGravity(a: TollLine, b: TollLine): number {
  return METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric) || b.high.n - a.high.n;
}

/** Arrests follow an attack: "no arrests yet" is no rival of the arrests that came after it, and stays in the history alone. */
function isOutgrown({ claim }: ReportedClaim, history: readonly ReportedClaim[]): boolean {
  return claim.metric === 'arrested' && claim.n === 0 && history.some((one) => (one.claim.n ?? 0) > 0);
}

function compareAge(a: ReportedClaim, b: ReportedClaim, reports: ReadonlyMap<string, OriginReport>): number {
  const [x, y] = [a, b].map(({ reportId }) => reports.get(reportId)?.published ?? '');
  return (x ?? '').localeCompare(y ?? '') || a.reportId.localeCompare(b.reportId) || a.claim.start - b.claim.start;
}

function buildLine(history: readonly ReportedClaim[], reports: ReadonlyMap<string, OriginReport>): TollLine[] {
  const standing = history.filter((one) => !isOutgrown(one, history));
  const first = standing[0]?.claim;
  const ends = standing.flatMap(endsOf).toSorted((a, b) => a.n - b.n || OP_ORDER[a.op] - OP_ORDER[b.op]);
  const low = ends[0];
  const high = ends.at(-1);
  if (first === undefined || low === undefined || high === undefined) return [];
  const { metric, category } = first;
  const disputed = isDisputed(standing, reports);
  return [{ metric, category, low: toEnd(low, ends), high: toEnd(high, ends), disputed, history }];
}

/** The ends of a range are exact; everything else stands for itself with its own qualifier. */
function endsOf(claim: ReportedClaim): End[] {
  const { op, n, nMax } = claim.claim;
  if (n === null) return [];
  if (op !== 'range' || nMax === null) return [{ n, op, claim }];
  return [n, nMax].map((end) => ({ n: end, op: 'eq', claim }));
}

function toEnd({ n, op }: End, ends: readonly End[]): TollEnd {
  return { n, op, claims: ends.filter((one) => one.n === n && one.op === op).map((one) => one.claim) };
}

function isDisputed(history: readonly ReportedClaim[], reports: ReadonlyMap<string, OriginReport>): boolean {
  const stated = history.map((one) => ({ figure: `${one.claim.n}-${one.claim.nMax}`, origin: originOf(one, reports) }));
  return stated.some((a) => stated.some((b) => a.figure !== b.figure && !isSameOrigin(a.origin, b.origin)));
}
