import type { Quantity } from '../quantity/quantity.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { readRoles } from '../quantity/read-roles.ts';
import type { Role } from '../quantity/role.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Claim } from './claim.ts';
import type { Report } from './report.ts';

/** Stands for each UTF-16 unit of a figure that was taken back, so that every offset into the report stays true. */
export const STRUCK = '█';

/** True for words of a report of which a figure was struck: they can no longer be shown as its own. */
export const isStruck = (text: string): boolean => text.includes(STRUCK);

interface Strike {
  readonly claim: Claim;
  /** Claims of the same report that still count. */
  readonly standing: readonly Claim[];
}

/**
 * Strikes the figure of a claim out of its report, wherever the report states it of the same people's fate: what is no longer
 * written there can ground no summary. The same number in a claim that still counts, or of other things, stays.
 */
export function strikeFigure(report: Report, { claim, standing }: Strike): Report {
  const strike = (field: 'title' | 'text', kept: readonly Claim[]): string =>
    figuresOf(report, field)
      .filter(({ quantity, role }) => states(quantity, claim) && isMeant({ quantity, role }, field, claim))
      .filter(({ quantity }) => !kept.some((one) => covers(one, quantity) && isSameFigure(one, claim)))
      .reduce((text, { quantity }) => blank(text, quantity), report[field]);
  const text = strike('text', standing);
  const title = standing.some((one) => isSameFigure(one, claim)) ? report.title : strike('title', []);
  return { ...report, title, text, sentences: splitSentences(text, report.language) };
}

interface Figure {
  readonly quantity: Quantity;
  readonly role: Role;
}

function figuresOf({ title, text, language: lang, published }: Report, field: 'title' | 'text'): Figure[] {
  const words = field === 'title' ? title : text;
  const quantities = readQuantities(words, { lang, ...(published === undefined ? {} : { published }) });
  const roles = readRoles(words, quantities, { title, lang });
  return quantities.map((quantity, index) => ({ quantity, role: roles[index] ?? {} }));
}

function states({ kind, value, max, word, text }: Quantity, { n, nMax, word: vague }: Claim): boolean {
  if (n === null) return kind === 'vague' && (word === vague || text === vague);
  return kind === 'cardinal' && value === n && (max ?? null) === nMax;
}

/** Within the claim's own words a figure without a fate of its own is the claim's; elsewhere it must be of the same fate. */
function isMeant({ quantity, role }: Figure, field: 'title' | 'text', claim: Claim): boolean {
  if (role.metric !== undefined) return role.metric === claim.metric;
  return field === 'text' && covers(claim, quantity);
}

const covers = (claim: Claim, { start, end }: Quantity): boolean => start >= claim.start && end <= claim.end;

const isSameFigure = (a: Claim, b: Claim): boolean =>
  a.metric === b.metric && a.n === b.n && a.nMax === b.nMax && a.word === b.word && isSamePeople(a, b);

const isSamePeople = ({ category: a }: Claim, { category: b }: Claim): boolean =>
  a === b || a === 'unknown' || b === 'unknown';

const blank = (text: string, { start, end }: Quantity): string =>
  text.slice(0, start) + STRUCK.repeat(end - start) + text.slice(end);
