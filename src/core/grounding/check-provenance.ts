import type { Provenance } from './span.ts';

/** A number of a computed span that its provenance does not give. */
export interface Unfounded {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NUMBER = /\p{Nd}+/gu;
const SECOND_MS = 1000;
const NOON = 12;
const ADDRESS = /https?:\/\/[^\s<>)]{1,2000}/gu;

/** The numbers that an instant may show: its parts in any time zone, by the 12-hour clock too, and its Unix second. */
function partsOf(iso: string): Set<string> {
  const time = Date.parse(iso);
  const written = iso.match(NUMBER) ?? [];
  const parts = new Set(written.flatMap((one) => [one, String(Number(one)), one.slice(-2)]));
  if (!Number.isNaN(time)) parts.add(String(Math.floor(time / SECOND_MS)));
  const hour = Number(/T(?<hour>\d{2})/u.exec(iso)?.groups?.['hour'] ?? Number.NaN);
  if (!Number.isNaN(hour)) parts.add(String(hour % NOON || NOON));
  return parts;
}

/** What a computed span may show, by what it was worked out from; undefined where anything may stand. */
function allowed(from: Provenance): ReadonlySet<string> | undefined {
  switch (from.kind) {
    case 'count':
      return new Set([String(from.value)]);
    case 'instant':
    case 'date':
      return partsOf(from.iso);
    case 'citation':
      return new Set([String(from.source)]);
    case 'identifier':
      return new Set(from.value.match(NUMBER) ?? []);
    case 'person':
      return new Set([from.id]);
    case 'link':
      return new Set();
    case 'setting':
      return undefined;
  }
}

/** The addresses that a computed span may lead to. */
function addressOf(from: Provenance): string | undefined {
  return from.kind === 'link' || from.kind === 'citation' ? from.url : undefined;
}

/**
 * Finds the numbers of a computed span that its provenance does not give, and the addresses it does not lead to.
 *
 * Thousands may be grouped: "1,247" is the count 1247.
 */
export function checkProvenance(text: string, from: Provenance): Unfounded[] {
  const numbers = allowed(from);
  const address = addressOf(from);
  if (numbers === undefined) return [];
  const strange = [...text.matchAll(ADDRESS)].filter(([found]) => found !== address).map(toUnfounded);
  const rest = text.replaceAll(ADDRESS, (found) => ' '.repeat(found.length));
  const plain = from.kind === 'count' ? /\p{Nd}[\p{Nd},.\u00A0\u202F ]*/gu : NUMBER;
  const wrong = [...rest.matchAll(plain)].filter(([found]) => !numbers.has(found.replaceAll(/\P{Nd}/gu, '')));
  return [...strange, ...wrong.map(toUnfounded)];
}

function toUnfounded(match: RegExpExecArray): Unfounded {
  return { start: match.index, end: match.index + match[0].length, text: match[0] };
}
