import type { Regrouping } from '../../src/app/grouping/grouping-store.ts';
import { otherOf, type ReportLink } from '../../src/core/incident/report-link.ts';
import { PUBLIC_OWNER, type Owner } from '../../src/core/incident/report.ts';

type Change = Pick<Regrouping, 'entry' | 'forwards' | 'placements' | 'links'>;

/** Where people say that reports belong, in memory: every change that stands, oldest first. */
export class MemoryGroupings {
  #changes: Change[] = [];

  add(change: Change): void {
    this.#changes.push(change);
  }

  remove(owner: Owner, entryId: string): void {
    this.#changes = this.#changes.filter(({ entry }) => entry.owner !== owner || entry.id !== entryId);
  }

  /** A guild's before the operator's, the last first. */
  #seenBy(owner: Owner): Change[] {
    const of = (wanted: Owner) => this.#changes.filter(({ entry }) => entry.owner === wanted).toReversed();
    return owner === PUBLIC_OWNER ? of(owner) : [...of(owner), ...of(PUBLIC_OWNER)];
  }

  /** By which id an incident is known now. */
  leadOf(owner: Owner, id: string): string {
    const ways = this.#seenBy(owner).flatMap(({ forwards }) => forwards);
    const group = new Set([id]);
    for (const one of group) {
      for (const { from, to } of ways) {
        if (from === one) group.add(to);
        if (to === one) group.add(from);
      }
    }
    const leading = [...group].filter((one) => ways.every(({ from }) => from !== one));
    return (leading.length === 0 ? [...group] : leading).toSorted()[0] ?? id;
  }

  /** The incident that a report belongs to, as far as anybody moved it. */
  placeOf(owner: Owner, reportId: string): string | undefined {
    const placed = this.#seenBy(owner).flatMap(({ placements }) => placements);
    return placed.find((one) => one.reportId === reportId)?.incidentId;
  }

  linksOf(owner: Owner, reportIds: readonly string[]): ReportLink[] {
    const links = this.#seenBy(owner).flatMap((change) => change.links);
    const lastWords = new Map<string, ReportLink>();
    for (const link of links) {
      const pair = link.reports.toSorted().join(' ');
      if (reportIds.some((id) => otherOf(link, id) !== undefined) && !lastWords.has(pair)) lastWords.set(pair, link);
    }
    return [...lastWords.values()];
  }
}
