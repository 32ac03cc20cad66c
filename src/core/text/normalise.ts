import { CHAR, charClass } from './letters.ts';

/** A text in one spelling, with the way back to the text as given. */
export interface Normalised {
  readonly text: string;
  /** The offset in the text as given where the unit at `offset` of the normalised text begins. */
  toSource(offset: number): number;
  /** The offset in the text as given where the unit before `offset` ends: use it for the end of a stretch. */
  toSourceEnd(offset: number): number;
}

const IGNORABLE = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cf})$/u;
const SPACE = /^\p{Zs}$/u;
const SINGLE: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\uFE63': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u066A': '%',
  '\u066B': '.',
  '\u066C': ',',
};
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
const MATH_DIGITS_HIGH = 0xd835;
const MATH_DIGITS_LOW = 0xdfce;
const MATH_DIGITS_END = 0xdfff;

/** Replacement of every unit that is folded by itself; `undefined` for the many that stay. */
const folds: (string | undefined)[] = [];
/** 1 where a unit needs a look: it is folded, or it opens or continues a longer sequence. */
const special = new Uint8Array(0x10000);

let zeroOfRun = -1;
for (let unit = 0x80; unit < 0x10000; unit++) {
  const char = String.fromCharCode(unit);
  const isDigit = charClass[unit] === CHAR.digit;
  if (isDigit && (zeroOfRun < 0 || unit - zeroOfRun > 9)) zeroOfRun = unit;
  if (!isDigit) zeroOfRun = -1;
  const fold = foldAlone(unit, char);
  if (fold !== undefined) folds[unit] = fold;
  const opens = unit === MATH_DIGITS_HIGH || (unit >= FIRST_MARK && unit <= LAST_MARK);
  if (fold !== undefined || opens) special[unit] = 1;
}

function foldAlone(unit: number, char: string): string | undefined {
  if (zeroOfRun >= 0) return String(unit - zeroOfRun);
  if (IGNORABLE.test(char) && charClass[unit] !== CHAR.digit) return '';
  if (SPACE.test(char)) return ' ';
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0);
  return SINGLE[char];
}

const IDENTITY = (offset: number): number => offset;

function firstSpecial(text: string): number {
  for (let at = 0; at < text.length; at++) if (special[text.charCodeAt(at)] === 1) return at;
  return -1;
}

interface Step {
  readonly length: number;
  readonly put: string;
}

/** What stands at `at`: how many units are taken, and what is written for them. */
function stepAt(text: string, at: number): Step {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (unit === MATH_DIGITS_HIGH && next >= MATH_DIGITS_LOW && next <= MATH_DIGITS_END) {
    return { length: 2, put: String((next - MATH_DIGITS_LOW) % 10) };
  }
  if (next >= FIRST_MARK && next <= LAST_MARK) {
    const composed = text.slice(at, at + 2).normalize('NFC');
    if (composed.length === 1) return { length: 2, put: composed };
  }
  return { length: 1, put: folds[unit] ?? text.charAt(at) };
}

/**
 * Writes a text in one spelling: digits of every script as 0–9, full-width forms as ASCII, every space as U+0020, hyphens and
 * apostrophes in one form, letters composed, characters that nobody sees left out. Meaning stays: superscripts and ½ are kept.
 *
 * @param text - any text, of any length; linear in it.
 */
export function normalise(text: string): Normalised {
  const first = firstSpecial(text);
  if (first === -1) return { text, toSource: IDENTITY, toSourceEnd: IDENTITY };
  const from = Math.max(0, first - 1);
  const parts: string[] = [text.slice(0, from)];
  const starts = new Int32Array(text.length - from);
  const ends = new Int32Array(text.length - from);
  let count = 0;
  for (let at = from; at < text.length;) {
    const step = stepAt(text, at);
    if (step.put !== '') {
      parts.push(step.put);
      starts[count] = at;
      ends[count++] = at + step.length;
    }
    at += step.length;
  }
  const toSource = (offset: number): number => {
    if (offset < from) return offset;
    return offset - from < count ? (starts[offset - from] ?? text.length) : text.length;
  };
  const toSourceEnd = (offset: number): number => (offset <= from ? offset : (ends[offset - from - 1] ?? text.length));
  return { text: parts.join(''), toSource, toSourceEnd };
}
