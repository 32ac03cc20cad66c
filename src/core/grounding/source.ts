import { z } from 'zod';

/** A text that a summary may cite. `published` is ISO 8601 (date or instant) and anchors weekdays; `lang` is BCP 47. */
export const groundingSourceSchema = z.object({
  id: z.string().min(1),
  title: z.string().optional(),
  text: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  lang: z.string().optional(),
});
export type GroundingSource = Readonly<z.infer<typeof groundingSourceSchema>>;
