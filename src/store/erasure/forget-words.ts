import { sql } from 'kysely';
import type { Erasure } from '../../app/erasure/erasure.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';

/** A report that was removed, and where its words may still stand. */
interface Removed {
  readonly reportId: string;
  readonly incidentIds: readonly string[];
  /** Instants are ISO 8601. */
  readonly copies: readonly { readonly url: string | null; readonly title: string; readonly fetched: string }[];
}

/** Removes the words of a report from everything that does not point to it: summaries, feeds, the audit log, people's groupings. */
export async function forgetWords(
  tx: OwnedTransaction,
  removed: Removed,
): Promise<Pick<Erasure, 'summaries' | 'feedEntries'>> {
  await forgetGroupings(tx, removed);
  await blankEntries(tx, removed);
  return { summaries: await forgetSummaries(tx, removed), feedEntries: await blankFeedEntries(tx, removed) };
}

async function forgetGroupings(tx: OwnedTransaction, { reportId }: Removed): Promise<void> {
  await tx.deleteFrom('sitrep.placements').where('report_id', '=', reportId).execute();
  for (const column of ['report_a', 'report_b'] as const)
    await tx.deleteFrom('sitrep.report_links').where(column, '=', reportId).execute();
}

/** The log keeps who did what and when; the words of the claim, and the sentence that a note quotes, go. */
async function blankEntries(tx: OwnedTransaction, { reportId, incidentIds }: Removed): Promise<void> {
  await tx
    .updateTable('sitrep.audit_log')
    .set({ claim: null, detail: '{}' })
    .where('report_id', '=', reportId)
    .execute();
  if (incidentIds.length === 0) return;
  await tx
    .updateTable('sitrep.audit_log')
    .set({ detail: sql`detail - 'sentence'` })
    .where('action', '=', 'flag')
    .where('incident_id', 'in', incidentIds)
    .execute();
}

/**
 * A summary does not name its reports, and reports move between incidents: every one that was written since the report came in
 * may hold its words. They are kept for speed alone, and written anew when somebody asks.
 */
async function forgetSummaries(tx: OwnedTransaction, { copies }: Removed): Promise<number> {
  const [first = ''] = copies.map(({ fetched }) => fetched).toSorted();
  const { numDeletedRows } = await tx.deleteFrom('sitrep.summaries').where('created', '>=', first).executeTakeFirst();
  return Number(numDeletedRows);
}

/** An entry keeps its key, so that no poll brings the report back, and waits for nothing any more. */
async function blankFeedEntries(tx: OwnedTransaction, { copies }: Removed): Promise<number> {
  const urls = copies.flatMap(({ url }) => url ?? []);
  const titles = copies.map(({ title }) => title);
  const { numAffectedRows } = await sql`
    update sitrep.feed_entries
    set entry = jsonb_build_object('key', key, 'title', '', 'text', ''), report = null, reason = null,
      state = case state when 'waiting' then 'refused' else state end
    where entry ->> 'url' = any(${urls}) or report ->> 'url' = any(${urls})
      or entry ->> 'title' = any(${titles}) or report ->> 'title' = any(${titles})`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
