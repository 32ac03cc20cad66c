import { sql, type Insertable } from 'kysely';
import { z } from 'zod';
import type { Owner } from '../../core/incident/report.ts';
import type { ReportLink } from '../../core/incident/report-link.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';
import type { ReportLinkTable } from '../database/schema.ts';

const linkSchema = z.array(
  z.object({ report_a: z.string(), report_b: z.string(), kind: z.enum(['together', 'apart']) }),
);

/** Links as rows, one a pair, the smaller id first. */
export function linksToRows(
  links: readonly ReportLink[],
  { guildId, entryId }: { readonly guildId: Owner; readonly entryId: string },
): Insertable<ReportLinkTable>[] {
  const pairs = new Map<string, Insertable<ReportLinkTable>>();
  for (const { reports, kind } of links) {
    const [a, b] = reports.toSorted();
    if (a === undefined || b === undefined) continue;
    pairs.set(`${a} ${b}`, { guild_id: guildId, report_a: a, report_b: b, kind, entry_id: entryId });
  }
  return [...pairs.values()];
}

/** The links of these reports: each pair's last word, a guild's before the operator's. */
export async function readLinks(tx: OwnedTransaction, reportIds: readonly string[]): Promise<ReportLink[]> {
  if (reportIds.length === 0) return [];
  const { rows } = await sql`
    select distinct on (report_a, report_b) report_a, report_b, kind from (
      select * from sitrep.report_links where report_a = any(${reportIds}::text[])
      union all
      select * from sitrep.report_links where report_b = any(${reportIds}::text[])
    ) every order by report_a, report_b, guild_id = 'public', decided desc`.execute(tx);
  return linkSchema.parse(rows).map(({ report_a: a, report_b: b, kind }) => ({ reports: [a, b], kind }));
}
