import { z } from 'zod';
import type { CachedSummary, SummaryCache } from '../app/ports.ts';
import { draftSchema } from '../core/grounding/draft.ts';
import type { OwnedRows } from './database/owned-rows.ts';

const summarySchema = z.object({
  key: z.string().min(1),
  incidentId: z.string().min(1),
  draft: draftSchema,
  engine: z.enum(['llm', 'extractive']),
  model: z.string().optional(),
  promptVersion: z.string().optional(),
  created: z.iso.datetime({ offset: true }),
});

/** Summaries in PostgreSQL, by owner and key. */
export function postgresSummaryCache(rows: OwnedRows): SummaryCache {
  return {
    get: async (owner, key) =>
      await rows.as(owner, async (tx) => {
        const row = await tx
          .selectFrom('sitrep.summaries')
          .selectAll()
          .where('guild_id', '=', owner)
          .where('key', '=', key)
          .executeTakeFirst();
        return row && rowToSummary(row);
      }),
    put: async (owner, given) => {
      const { key, incidentId, draft, engine, model, promptVersion, created } = summarySchema.parse(given);
      const kept = {
        incident_id: incidentId,
        draft: JSON.stringify(draft),
        engine,
        model: model ?? null,
        prompt_version: promptVersion ?? null,
        created,
      };
      await rows.as(
        owner,
        async (tx) =>
          await tx
            .insertInto('sitrep.summaries')
            .values({ guild_id: owner, key, ...kept })
            .onConflict((conflict) => conflict.columns(['guild_id', 'key']).doUpdateSet(kept))
            .execute(),
      );
    },
  };
}

function rowToSummary(row: Readonly<Record<string, unknown>>): CachedSummary {
  const { key, incident_id: incidentId, draft, engine, created } = row;
  const [model, promptVersion] = [row['model'] ?? undefined, row['prompt_version'] ?? undefined];
  const summary = summarySchema.parse({ key, incidentId, draft, engine, model, promptVersion, created });
  return { ...summary, model: summary.model, promptVersion: summary.promptVersion };
}
