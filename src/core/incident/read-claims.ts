import { findUnnumbered } from '../quantity/roles/find-unnumbered.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { readRoles } from '../quantity/read-roles.ts';
import type { Role } from '../quantity/role.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Claim, Op } from './claim.ts';
import { mergeClaims } from './merge-claims.ts';

/** What claims are read from. `published` is ISO 8601; `lang` BCP 47, else detected. */
export interface ClaimingReport {
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  readonly lang?: string;
}

/**
 * Reads every figure about people that a report's text states, once a speaker and figure. Ages, hours, distances and money
 * never become claims; "others were taken prisoner" becomes one with the op `word`.
 *
 * @returns in order of appearance; quotes are offsets into `text` alone.
 */
export function readClaims(report: ClaimingReport): Claim[] {
  const { text, title, published } = report;
  const lang = report.lang ?? detectLanguage(text);
  const read = readQuantities(text, { lang, ...(published === undefined ? {} : { published }) });
  const quantities = [...read, ...findUnnumbered(text, read, lang)].toSorted((a, b) => a.start - b.start);
  const roles = readRoles(text, quantities, { lang, ...(title === undefined ? {} : { title }) });
  const claims = quantities.flatMap((quantity, index) => toClaim(text, quantity, roles[index] ?? {}));
  return mergeClaims(claims);
}

function toClaim(text: string, quantity: Quantity, role: Role): Claim[] {
  const { metric, category, side, scope, clause, place, attributedTo, via } = role;
  const figure = figureOf(quantity);
  if (metric === undefined || scope === undefined || clause === undefined || figure === undefined) return [];
  return [
    {
      quote: text.slice(clause.start, clause.end),
      start: clause.start,
      end: clause.end,
      metric,
      category: category ?? 'unknown',
      side: side ?? 'unknown',
      ...figure,
      scope,
      ...(place === undefined ? {} : { place }),
      ...(attributedTo === undefined ? {} : { attributedTo }),
      ...(via === undefined ? {} : { via }),
    },
  ];
}

type Figure = Pick<Claim, 'op' | 'n' | 'nMax' | 'word'>;

function figureOf(quantity: Quantity): Figure | undefined {
  const { kind, value, max, qualifier, word, text } = quantity;
  if (kind === 'vague') return { op: 'word', n: null, nMax: null, word: word ?? text };
  if (!isHeadCount(value)) return undefined;
  if (isHeadCount(max)) return { op: 'range', n: value, nMax: max };
  const op: Op = qualifier ?? 'eq';
  return { op, n: value, nMax: null };
}

function isHeadCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
