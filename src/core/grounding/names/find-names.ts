import { OPENERS } from './common-capitals.ts';
import { foldWord } from '../../text/letters.ts';

/** A capitalised word of a sentence that may name somebody or something; UTF-16 offsets into the text. */
export interface NameWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The run of capitalised words in which it stands, and its place there. */
  readonly run: readonly string[];
  readonly at: number;
  /** How sure the capital makes it: none stands at the start of a sentence. */
  readonly opens: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const INNER = /\p{Ll}\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}s?$/u;
const ENDS_SENTENCE = /[.!?:…•\n]["'”’»)\]\s]*$|^["'“‘«(\s-]*$/u;
const QUOTES = /["“«„(]$/u;
const JOINS = /^[ \u00A0]$/u;
/** What only somebody does: a single capitalised word before it, at the start of a sentence, is a name. */
const AGENT_VERBS = new Set(
  'said says claimed claims announced announces denied denies confirmed confirms attacked ambushed seized captured abducted kidnapped accused accuses vowed threatened bombed shelled executed'.split(
    ' ',
  ),
);
/** "Witnesses said" names nobody, "Reuters said" does: names that end like a plural and speak in many reports. */
const NAMES_LIKE_PLURALS = new Set(['Reuters', 'Hamas', 'Houthis', 'Amnesty', 'Isis', 'Caritas', 'Interfax', 'Tass']);
const TITLE_CASE_SHARE = 0.6;
const LONG = 4;

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly opens: boolean;
  readonly touchesNext: boolean;
}

/**
 * Finds the words of a sentence that its capitals mark as names.
 *
 * A word that opens a sentence counts only where something else speaks for a name: an inner capital, an acronym, another
 * capitalised word beside it, a verb of saying or attacking. Where capitals mean nothing (title case, German nouns) only
 * inner capitals and acronyms count.
 *
 * @param capitalsTell - false for languages that give every noun a capital.
 */
export function findNames(text: string, capitalsTell: boolean): NameWord[] {
  const tokens = readTokens(text);
  const tell = capitalsTell && !isTitleCase(tokens);
  const names: NameWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = runFrom(tokens, at);
    if (run.length === 0) {
      at += 1;
      continue;
    }
    const words = run.map((one) => one.word);
    for (const [index, token] of run.entries()) {
      const isName =
        ACRONYM.test(token.word) || INNER.test(token.word) || (tell && isTold(tokens, at + index, run.length));
      if (isName)
        names.push({ word: token.word, start: token.start, end: token.end, run: words, at: index, opens: token.opens });
    }
    at += run.length;
  }
  return names;
}

function readTokens(text: string): Token[] {
  const matches = [...text.matchAll(WORD)];
  return matches.map((match, at) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 6), start);
    const gap = text.slice(end, matches[at + 1]?.index ?? text.length);
    const opens = at === 0 || ENDS_SENTENCE.test(before) || QUOTES.test(before.trimEnd());
    return {
      word: match[0],
      start,
      end,
      isCapital: CAPITAL.test(match[0]) || INNER.test(match[0]),
      opens,
      touchesNext: JOINS.test(gap),
    };
  });
}

function runFrom(tokens: readonly Token[], from: number): Token[] {
  const run: Token[] = [];
  for (let at = from; tokens[at]?.isCapital === true; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    run.push(token);
    if (!token.touchesNext) break;
  }
  return run;
}

function isTold(tokens: readonly Token[], at: number, runLength: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.opens) return token !== undefined;
  if (OPENERS.has(foldWord(token.word)) || /(?:ing|ed)$/u.test(token.word)) return false;
  const next = tokens[at + 1];
  if (runLength > 1 && token.touchesNext && next?.isCapital === true) return !token.word.endsWith('s');
  return token.touchesNext && next !== undefined && AGENT_VERBS.has(next.word) && !isPlural(token.word);
}

function isPlural(word: string): boolean {
  return /(?:s|men|body|one|people)$/u.test(word) && !NAMES_LIKE_PLURALS.has(word);
}

/** Whether capitals tell nothing because most long words have one. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((one) => one.word.length >= LONG && !one.opens);
  const capitals = long.filter((one) => one.isCapital).length;
  return long.length >= LONG && capitals / long.length >= TITLE_CASE_SHARE;
}
