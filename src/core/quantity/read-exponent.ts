import { TOKEN, type Tokens } from './tokens.ts';

const MAX_EXPONENT_DIGITS = 3;

function signs(tokens: Tokens, at: number): { to: number; negative: boolean } {
  let to = at;
  let negative = false;
  while ((tokens.is(to, '-') || tokens.is(to, '+')) && tokens.touches(to)) {
    if (tokens.is(to, '-')) negative = !negative;
    to++;
  }
  return { to, negative };
}

function powerOf(tokens: Tokens, at: number): { to: number; power: number } | undefined {
  const { to, negative } = signs(tokens, at);
  if (tokens.kind(to) !== TOKEN.digits || tokens.raw(to).length > MAX_EXPONENT_DIGITS) return undefined;
  const power = Number(tokens.raw(to));
  return { to: to + 1, power: negative ? -power : power };
}

/** "1.3e6", "1.3x10^6", "1.1^23" after the number `base` that ends before token `at`. */
export function readExponent(tokens: Tokens, at: number, base: number): { to: number; value: number } | undefined {
  if (!tokens.touches(at - 1)) return undefined;
  if (tokens.is(at, '^')) {
    const read = powerOf(tokens, at + 1);
    return read && { to: read.to, value: base ** read.power };
  }
  const word = tokens.word(at);
  if (word === 'e' && tokens.touches(at)) {
    const read = powerOf(tokens, at + 1);
    return read && { to: read.to, value: Number(`${base}e${read.power}`) };
  }
  const isTenPower = word === 'x' && tokens.raw(at + 1) === '10' && tokens.is(at + 2, '^');
  const read = isTenPower ? powerOf(tokens, at + 3) : undefined;
  return read && { to: read.to, value: Number(`${base}e${read.power}`) };
}
