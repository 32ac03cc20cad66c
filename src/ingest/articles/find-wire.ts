import { WIRE_AGENCIES } from './wire-agencies.ts';

const AGENCIES: ReadonlyMap<string, string> = new Map(
  WIRE_AGENCIES.flatMap((names) => names.map((name) => [fold(name), names[0] ?? name])),
);
/** "BAMAKO, June 2 (Reuters) -" and "BAMAKO (AFP) –": the agency stands in brackets before the first dash. */
const DATELINE = /^[^\n]{0,80}?\((?<name>[^()\n]{2,40})\)\s*(?:[-–—:.]|$)/mu;
/** "Reuters - Thirty soldiers …" */
const OPENING = /^(?<name>[\p{L} -]{2,40}?)\s*[-–—]{1,2}\s/u;

/**
 * Finds the agency whose copy an article is, as its byline or its dateline says it.
 *
 * @returns the agency's own name; undefined when neither names one.
 */
export function findWire(text: string, byline: string | undefined, source: string | undefined): string | undefined {
  const [dateline, opening] = [DATELINE, OPENING].map((form) => form.exec(text.slice(0, 300))?.groups?.['name']);
  const credits = [source, ...creditsIn(byline), dateline, opening];
  return credits
    .map((credit) => (credit === undefined ? undefined : AGENCIES.get(fold(credit))))
    .find((name) => name !== undefined);
}

/** "By Some Body, Reuters" and "Rédaction avec AFP" credit more than one: written with an agency's help is not its copy. */
function creditsIn(byline: string | undefined): readonly string[] {
  if (byline === undefined || /\b(?:with|avec|con|com|mit)\b/iu.test(byline)) return [];
  return byline.replace(/^(?:by|par|por|von)\s+/iu, '').split(/\s*(?:[,;|/•]|\band\b|\bet\b)\s*/u);
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
