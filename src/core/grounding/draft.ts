import { z } from 'zod';

/**
 * A summary as a model or the extractive engine writes it. `citations` hold source ids, numbers from 1, or `source.sentence`
 * (`1.3`; the title is sentence 0). This is the shape alone; `groundedSummary` adds the grounding.
 */
export const draftSchema = z.object({
  headline: z.string(),
  sentences: z.array(z.object({ text: z.string(), citations: z.array(z.string()) })),
});
export type Draft = Readonly<z.infer<typeof draftSchema>>;
export type DraftSentence = Draft['sentences'][number];
