import { z } from 'zod';

/** One sentence of a text: UTF-16 offsets into that text as given, `end` excluded; `text` is the slice itself. */
export const sentenceSchema = z.object({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
/** One sentence with its place in the text. */
export type Sentence = Readonly<z.infer<typeof sentenceSchema>>;
