import type { Report } from './report.ts';
import type { ReportedClaim } from './toll.ts';

/** What is asked of a report to know where it comes from. `published` is ISO 8601. */
export interface OriginReport {
  readonly id: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly syndicatedFrom?: string;
}

const SMALL_WORDS = new Set([
  'the',
  'of',
  'a',
  'an',
  'le',
  'la',
  'les',
  'de',
  'du',
  'des',
  'l',
  'd',
  's',
  'el',
  'los',
  'del',
  'do',
  'da',
  'der',
  'die',
  'das',
]);

/**
 * Where a claim comes from, as words: its speaker; without one whoever published the report first (the wire, for syndicated copy).
 * Claims of one origin never contradict each other: the later revises the earlier.
 */
export function originOf(
  { reportId, claim }: ReportedClaim,
  reports: ReadonlyMap<string, OriginReport>,
): readonly string[] {
  const report = reports.get(reportId);
  return nameWords(claim.attributedTo?.name ?? report?.syndicatedFrom ?? report?.publisher ?? reportId);
}

/** The words of a name that tell, folded: case, accents, articles and punctuation do not count. */
export function nameWords(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return words.length === 0 ? [name] : words;
}

/** "Interior Ministry" and "Niger's Interior Ministry" are one origin: the words of one hold all of the other's. */
export function isSameOrigin(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word));
}

/** How many independent origins some claims have. */
export function countOrigins(claims: readonly ReportedClaim[], reports: readonly OriginReport[]): number {
  const byId = new Map(reports.map((one) => [one.id, one]));
  const found: (readonly string[])[] = [];
  for (const claim of claims) {
    const origin = originOf(claim, byId);
    if (!found.some((one) => isSameOrigin(one, origin))) found.push(origin);
  }
  return found.length;
}

/** What a stored report tells about where it comes from. */
export function originReport({ id, publisher, published, syndicatedFrom }: Report): OriginReport {
  return {
    id,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(syndicatedFrom === undefined ? {} : { syndicatedFrom }),
  };
}
