import type { StoredIncident } from './incident-file.ts';
import { otherOf, type ReportLink } from './report-link.ts';

/** Where people leave a report to go: into one incident, or into any of those that are left. */
export type LinkRuling<Candidate> =
  | { readonly kind: 'held'; readonly candidate: Candidate }
  | { readonly kind: 'free'; readonly candidates: readonly Candidate[]; readonly barred: readonly Candidate[] };

/**
 * Holds candidates against what people decided: an incident with a report that this one was taken apart from is barred, whatever
 * else it holds; one with a report that this one was put together with is the one.
 *
 * @param reportIds - the report itself, and those whose place it takes (an earlier version of the same page).
 */
export function respectLinks<Candidate extends Pick<StoredIncident, 'reports'>>(
  reportIds: readonly string[],
  candidates: readonly Candidate[],
  links: readonly ReportLink[],
): LinkRuling<Candidate> {
  const linkedBy = (kind: ReportLink['kind']): ReadonlySet<string> =>
    new Set(
      links
        .filter((link) => link.kind === kind)
        .flatMap((link) => reportIds.flatMap((id) => otherOf(link, id) ?? []))
        .filter((id) => !reportIds.includes(id)),
    );
  const holdsOneOf = (ids: ReadonlySet<string>) => (candidate: Candidate) =>
    candidate.reports.some(({ id }) => ids.has(id));
  const barred = candidates.filter(holdsOneOf(linkedBy('apart')));
  const left = candidates.filter((candidate) => !barred.includes(candidate));
  const held = left.find(holdsOneOf(linkedBy('together')));
  return held === undefined ? { kind: 'free', candidates: left, barred } : { kind: 'held', candidate: held };
}
