import { z } from 'zod';
import type { CorrectedReading } from './corrected-role.ts';

/** A text that a summary may cite. `published` is ISO 8601 (date or instant) and anchors weekdays; `lang` is BCP 47. */
export const groundingSourceSchema = z.object({
  id: z.string().min(1),
  title: z.string().optional(),
  text: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  lang: z.string().optional(),
});
/** A text that a summary may cite, with the figures of it that people read otherwise than its words alone tell. */
export type GroundingSource = Readonly<z.infer<typeof groundingSourceSchema>> & {
  readonly readings?: readonly CorrectedReading[];
};
