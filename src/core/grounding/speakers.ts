import { foldWord } from '../text/letters.ts';
import { oncePer } from './once-per.ts';
import type { Figure } from './prepare-sources.ts';
import { sentenceAround } from './sentence-around.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
const SHORTEST_TELLING = 4;
/** Words of a speaker's name that tell nobody apart. */
const GENERIC = new Set(
  'according that this with from their said says official officials source sources spokesman spokeswoman spokesperson statement report reports local senior authorities authority group government anonymous several other others office member members head director chief citing cited quoted another later also least most more than over about around nearly almost some only dead killed wounded injured people soldiers civilians'
    .split(' ')
    .map(foldWord),
);

/** The words of a speaker's name that tell who it is, folded. Short words count only in capitals (BIR, UN). */
export function tellingWords(name: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of name.matchAll(WORD)) {
    const bare = word.replace(/[’']s$/u, '');
    const folded = foldWord(bare);
    const isAcronym = bare.length > 1 && bare === bare.toUpperCase() && /\p{Lu}/u.test(bare);
    if (isAcronym || (folded.length >= SHORTEST_TELLING && !GENERIC.has(folded))) words.add(stem(folded));
  }
  return words;
}

/** Whether two sets of words share one. */
export function shareWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

const JUST_BEFORE = 60;

/**
 * The words between the last comma and a figure, which may name who speaks: "the hospital at least" in "the army counts four dead, the
 * hospital at least five". Empty where no comma stands near.
 */
export function wordsBefore(text: string, { start }: { readonly start: number }): Set<string> {
  const before = text.slice(Math.max(0, start - JUST_BEFORE), start);
  const comma = before.search(/[,;][^,;]*$/u);
  return comma < 0 ? new Set() : tellingWords(before.slice(comma + 1));
}

/** Whether somebody is named where a figure stands in its source: in its sentence, so many before it or so many behind. */
export function isNamedNear(words: ReadonlySet<string>, figure: Figure, before: number, after = 0): boolean {
  const known = wordsAround(figure);
  const stretch = `${before} ${after}`;
  const around = known.get(stretch) ?? readAround(figure, before, after);
  known.set(stretch, around);
  return shareWord(words, around);
}

/** The telling words around a figure, as far as asked for. */
const wordsAround = oncePer<Figure, Map<string, ReadonlySet<string>>>(() => new Map());

function readAround({ source, field, quantity }: Figure, before: number, after: number): ReadonlySet<string> {
  return tellingWords(sentenceAround(source.source[field] ?? '', quantity, before, after));
}

/** A sentence and whoever is named in it are looked for so far before a figure, in UTF-16 units. */
const FLOOR_REACH = 2000;
const SENTENCE_END = /(?<=[.!?…؟]["”’»)]*)\s+|\n/u;

/**
 * Whether a figure for which nobody speaks may still be a speaker's, who was named further up: nobody of another kind is named in between, so
 * that "six others were wounded" is still told by the officials of the lead.
 *
 * @param rivals - the words of those who would take the floor from the speaker.
 */
export function holdsFloor(words: ReadonlySet<string>, figure: Figure, rivals: ReadonlySet<string>): boolean {
  for (const named of floorOf(figure)) {
    if (shareWord(rivals, named)) return false;
    if (shareWord(words, named)) return true;
  }
  return false;
}

/** The telling words of the sentences before a figure, the nearest first. */
const floorOf = oncePer(({ source, field, quantity }: Figure): readonly ReadonlySet<string>[] => {
  const before = (source.source[field] ?? '').slice(Math.max(0, quantity.start - FLOOR_REACH), quantity.start);
  return before.split(SENTENCE_END).toReversed().map(tellingWords);
});

/** Plural and possessive fall together: hospitals, hospital's. */
function stem(word: string): string {
  return word.length > SHORTEST_TELLING ? word.replace(/(?:ies|s)$/u, '') : word;
}
