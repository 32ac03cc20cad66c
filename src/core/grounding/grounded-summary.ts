import type { z } from 'zod';
import { draftSchema, type Draft } from './draft.ts';
import { prepareSources } from './prepare-sources.ts';
import type { GroundingSource } from './source.ts';
import type { Issue } from './verdict.ts';
import { verifySummary } from './verify-summary.ts';

/** What a zod issue of `groundedSummary` carries in its `params`. */
export type GroundingParams = Pick<Issue, 'code' | 'start' | 'end' | 'found' | 'nearest'>;

/**
 * The schema of a summary that stands on its sources: a draft every number, name and quotation of which they state.
 *
 * Each rejection is one zod issue of code `custom`, its path leading to the sentence (or the headline), its `params` holding
 * code, offsets, what was found and the nearest source number. Warnings are no issues; `verifySummary` tells them.
 */
export function groundedSummary(sources: readonly GroundingSource[]): z.ZodType<Draft> {
  const prepared = prepareSources(sources);
  return draftSchema.check((context) => {
    for (const issue of verifySummary(prepared, context.value).issues) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: issue.message,
        path: issue.sentence < 0 ? ['headline'] : ['sentences', issue.sentence, 'text'],
        params: toParams(issue),
      });
    }
  });
}

function toParams({ code, start, end, found, nearest }: Issue): GroundingParams {
  return { code, start, end, found, ...(nearest !== undefined && { nearest }) };
}
