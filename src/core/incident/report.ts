import { z } from 'zod';
import { sentenceSchema } from '../text/sentence.ts';

/** The owner of what was fetched or imported. */
export const PUBLIC_OWNER = 'public';
/** The owner of a row: `public`, else the snowflake (15 to 21 digits) of the guild that pasted or uploaded it. */
export const ownerSchema = z.string().regex(/^(?:public|\d{15,21})$/u);
/** Whose a row is: `public`, or a guild's snowflake. */
export type Owner = z.infer<typeof ownerSchema>;

/**
 * One report as it came in. `id` is opaque and stable (from the content hash). Instants are ISO 8601 with an offset;
 * `published` may be a bare date. `sentences` are offsets into `text`; the title counts as sentence 0 in citations.
 */
export const reportSchema = z.object({
  id: z.string().min(1),
  owner: ownerSchema,
  title: z.string().min(1),
  text: z.string().min(1),
  language: z.string(),
  publisher: z.string().optional(),
  url: z.url({ protocol: /^https?$/u }).optional(),
  published: z.string().optional(),
  fetched: z.string(),
  sentences: z.array(sentenceSchema),
  contentHash: z.string().length(64),
  syndicatedFrom: z.string().optional(),
  /** Where the report came from, as a person would name it: a file name, a feed. Never a path of the machine. */
  origin: z.string().optional(),
});
/** One report as it is stored; offsets are UTF-16 units, instants ISO 8601. */
export type Report = Readonly<z.infer<typeof reportSchema>>;
