import { z } from 'zod';
import { nameWords } from './origin.ts';

/** How reliable a publisher is, by the Admiralty code that analysts use. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Parses a reliability; see RELIABILITIES. */
export const reliabilitySchema = z.enum(RELIABILITIES);
/** How reliable a publisher is: A completely … E not, F cannot be judged. */
export type Reliability = z.infer<typeof reliabilitySchema>;

/**
 * What each letter says.
 *
 * @see https://en.wikipedia.org/wiki/Intelligence_source_and_information_reliability
 */
export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

/** By what a publisher is known, however it is written: "The Morning Wire" and "morning wire" are one. */
export function publisherKey(publisher: string): string {
  return nameWords(publisher).join(' ');
}
