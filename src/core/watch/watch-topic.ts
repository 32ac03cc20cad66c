import { z } from 'zod';
import { EVENT_TYPES } from '../incident/incident.ts';

const words = z.string().trim().min(1).max(100);

/**
 * What somebody watches; every part that is given must hold. A place is a country or a town, an event one of the types, and
 * words are looked for in titles and texts.
 */
export const watchTopicSchema = z
  .object({
    place: words.optional(),
    actor: words.optional(),
    event: z.enum(EVENT_TYPES).optional(),
    words: words.optional(),
  })
  .refine(
    (topic) => Object.values(topic).some((part) => part !== undefined),
    'name a place, an actor, an event or words',
  );
/** What somebody watches. */
export type WatchTopic = Readonly<z.infer<typeof watchTopicSchema>>;
