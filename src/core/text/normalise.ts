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

/** Plain text is passed over by the regular expression engine, which is faster than a loop. */
const BEYOND_ASCII = /[\u0080-\uffff]/g;

function nextSpecial(text: string, from: number): number {
  BEYOND_ASCII.lastIndex = from;
  for (let found = BEYOND_ASCII.exec(text); found !== null; found = BEYOND_ASCII.exec(text)) {
    if (special[found[0].charCodeAt(0)] === 1) return found.index;
  }
  return text.length;
}

const isMark = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= FIRST_MARK && unit <= LAST_MARK;
};

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

/** Where offsets shift: from `out` on, an offset of the source is `delta` greater; an end that falls on `out` only `endDelta`. */
interface Shift {
  readonly out: number;
  readonly endDelta: number;
  delta: number;
}

/** The last shift at or before an offset. */
function shiftAt(shifts: readonly Shift[], offset: number): Shift | undefined {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shifts[middle]?.out ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1];
}

function addShift(shifts: Shift[], out: number, step: Step): void {
  const last = shifts.at(-1);
  const before = last?.delta ?? 0;
  const delta = before + step.length - step.put.length;
  if (last?.out === out) last.delta = delta;
  else shifts.push({ out, delta, endDelta: step.put === '' ? before : delta });
}

/**
 * Writes a text in one spelling: digits of every script as 0–9, full-width forms as ASCII, every space as U+0020, hyphens and
 * apostrophes in one form, letters composed, characters that nobody sees left out. Meaning stays: superscripts and ½ are kept.
 *
 * @param text - any text, of any length; linear in it.
 */
export function normalise(text: string): Normalised {
  const first = nextSpecial(text, 0);
  if (first === text.length) return { text, toSource: IDENTITY, toSourceEnd: IDENTITY };
  const shifts: Shift[] = [];
  let written = '';
  let done = 0;
  for (let at = first; at < text.length; at = nextSpecial(text, done)) {
    const from = isMark(text, at) && at > done ? at - 1 : at;
    const step = stepAt(text, from);
    written += text.slice(done, from) + step.put;
    if (step.length !== step.put.length) addShift(shifts, written.length, step);
    done = from + step.length;
  }
  written += text.slice(done);
  return {
    text: written,
    toSource: (offset) => offset + (shiftAt(shifts, offset)?.delta ?? 0),
    toSourceEnd: (offset) => {
      const shift = shiftAt(shifts, offset);
      return offset + ((shift?.out === offset ? shift.endDelta : shift?.delta) ?? 0);
    },
  };
}
