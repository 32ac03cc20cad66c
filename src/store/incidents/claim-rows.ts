import type { Insertable, Selectable } from 'kysely';
import { claimSchema, type Claim } from '../../core/incident/claim.ts';
import type { Report } from '../../core/incident/report.ts';
import type { ClaimTable } from '../database/schema.ts';
import { withoutNulls } from '../database/without-nulls.ts';

/** A report's claims as rows, in order. */
export function claimsToRows(report: Report, claims: readonly Claim[]): Insertable<ClaimTable>[] {
  return claims.map((given, position) => {
    const claim = claimSchema.parse(given);
    return {
      guild_id: report.owner,
      report_id: report.id,
      position,
      quote: claim.quote,
      start_at: claim.start,
      end_at: claim.end,
      metric: claim.metric,
      category: claim.category,
      side: claim.side,
      op: claim.op,
      n: claim.n,
      n_max: claim.nMax,
      word: claim.word ?? null,
      scope: claim.scope,
      place: claim.place ?? null,
      attributed_kind: claim.attributedTo?.kind ?? null,
      attributed_name: claim.attributedTo?.name ?? null,
      via: claim.via ?? null,
    };
  });
}

/** The claim of a row. */
export function rowToClaim(row: Selectable<ClaimTable>): Claim {
  const { metric, category, side, op, scope, word, place, via, quote } = row;
  const attributedTo = row.attributed_kind === null ? null : { kind: row.attributed_kind, name: row.attributed_name };
  const optional = withoutNulls({ word, place, via, attributedTo });
  const exact = {
    quote,
    start: row.start_at,
    end: row.end_at,
    metric,
    category,
    side,
    op,
    n: row.n,
    nMax: row.n_max,
    scope,
  };
  return claimSchema.parse({ ...exact, ...optional });
}
