/** What a UTF-16 unit is to the scanners. Marks that sit on a letter count as letters; they fold to nothing. */
export const CHAR = { symbol: 0, letter: 1, digit: 2, space: 3, newline: 4 } as const;

const UNITS = 0x10000;
const MARK = /^\p{M}$/u;
const LETTER = /^[\p{L}\p{M}\u0640]$/u;
const SPACE = /^\s$/u;
const DIGIT = /^\p{Nd}$/u;
/** Letters that Unicode does not decompose but that a reader takes for another one. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 's',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
};

/** The class (see `CHAR`) of every UTF-16 unit; surrogates are letters, so that no astral letter splits a word. */
export const charClass: Uint8Array = new Uint8Array(UNITS);
/** The unit that a letter folds to (lower case, no accent), 0 where it folds to nothing; other units stay as they are. */
export const foldedUnit: Uint16Array = new Uint16Array(UNITS);

function classOf(unit: number, char: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return CHAR.letter;
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return CHAR.newline;
  if (SPACE.test(char)) return CHAR.space;
  if (DIGIT.test(char)) return CHAR.digit;
  return LETTER.test(char) ? CHAR.letter : CHAR.symbol;
}

function foldOf(char: string): number {
  const lower = char.toLowerCase();
  const alike = ALIKE[lower] ?? lower.normalize('NFD').charAt(0);
  return alike === '' || MARK.test(alike) ? 0 : alike.charCodeAt(0);
}

for (let unit = 0; unit < UNITS; unit++) {
  const char = String.fromCharCode(unit);
  const kind = classOf(unit, char);
  charClass[unit] = kind;
  const isHangul = unit >= 0xac00 && unit <= 0xd7a3;
  foldedUnit[unit] = kind === CHAR.letter && !isHangul && unit < 0xd800 ? foldOf(char) : unit;
}

/** For scanners, in one look-up: 0 for a unit that is no letter, 1 for one that folds to nothing, else what it folds to. */
export const wordUnit: Uint16Array = foldedUnit.map((folded, unit) => {
  if (charClass[unit] !== CHAR.letter) return 0;
  return folded === 0 ? 1 : folded;
});

const BEYOND_ASCII = /[\u0080-\uFFFF]+/g;

function foldRun(run: string): string {
  let folded = '';
  for (let at = 0; at < run.length; at++) {
    const unit = foldedUnit[run.charCodeAt(at)] ?? 0;
    if (unit !== 0) folded += String.fromCharCode(unit);
  }
  return folded;
}

/**
 * Folds words for comparison: lower case, without accents, Arabic alef, ta marbuta and ya in one form, ß as s, œ as o.
 *
 * @param text - a word or a whole text; units that are no letters stay.
 */
export function foldWord(text: string): string {
  let ascii = 0;
  while (ascii < text.length && text.charCodeAt(ascii) < 0x80) ascii++;
  if (ascii === text.length) return text.toLowerCase();
  return text.replaceAll(BEYOND_ASCII, foldRun).toLowerCase();
}

/** The hash of a folded word: 31 times the hash so far plus the next unit, so that a scanner can keep it while it reads. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}
