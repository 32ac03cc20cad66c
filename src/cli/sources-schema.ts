import { z } from 'zod';
import type { GroundingSource } from '../core/grounding/source.ts';

const source = z.object({
  id: z.string().min(1).optional(),
  title: z.string().optional(),
  text: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  lang: z.string().optional(),
});

/** Sources as the outside gives them: bare texts and sources without an id are numbered from 1. */
export const sourcesSchema = z
  .array(z.union([z.string(), source]))
  .transform((given): GroundingSource[] => given.map((one, index) => toSource(one, String(index + 1))));

function toSource(given: string | z.infer<typeof source>, number: string): GroundingSource {
  return typeof given === 'string' ? { id: number, text: given } : { ...given, id: given.id ?? number };
}
