import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

const read = (text: string, lang: string): unknown[] =>
  readQuantities(text, { lang, published: '2025-06-02' }).map((one) => [one.text, one.kind, one.value, one.max]);

describe('one form of writing, language by language', () => {
  it.each([
    ['en', 'a one-year ceasefire', ['one-year', 'duration', 1]],
    ['en', 'one in five homes', ['one in five', 'cardinal', 0.2]],
    ['en', 'his son, 12, survived', ['12', 'age', 12]],
    ['en', 'an area of 2,000 sq km', ['2,000 sq km', 'measure', 2000]],
    ['en', 'open 24/7', ['24/7', 'name', null]],
    ['en', 'on 5 may 2025', ['5 may 2025', 'date', '2025-05-05']],
    ['en', 'in the 1990s', ['1990s', 'date', '1990', '1999']],
    ['en', 'two point three million', ['two point three million', 'cardinal', 2_300_000]],
    ['en', 'five point two five', ['five point two five', 'cardinal', 5.25]],
    ['en', 'half a percent', ['half a percent', 'percent', 0.5]],
    ['de', 'die 1990er Jahre', ['1990er', 'date', '1990', '1999']],
    ['de', 'vom 3. bis 5. Juni', ['3. bis 5. Juni', 'date', '2025-06-03', '2025-06-05']],
    ['de', 'das 21. Jahrhundert', ['21.', 'ordinal', 21]],
    ['de', '2,3 Mrd. Euro', ['2,3 Mrd. Euro', 'money', 2_300_000_000]],
    ['de', 'im Alter von 14 Jahren', ['14 Jahren', 'age', 14]],
    ['de', 'zwölftausend Menschen', ['zwölftausend', 'cardinal', 12_000]],
    ['de', 'achteinhalb Millionen', ['achteinhalb Millionen', 'cardinal', 8_500_000]],
    ['de', 'zweieinviertel Tonnen', ['zweieinviertel Tonnen', 'measure', 2.25]],
    ['de', 'kein Zivilist starb', ['kein', 'cardinal', 0]],
    ['fr', 'du 3 au 5 juin', ['3 au 5 juin', 'date', '2025-06-03', '2025-06-05']],
    ['fr', "il n'y a pas eu de blessés", ['pas eu de', 'cardinal', 0]],
    ['fr', 'mil neuf cent quatorze', ['mil neuf cent quatorze', 'cardinal', 1914]],
    ['es', 'del 3 al 5 de junio', ['3 al 5 de junio', 'date', '2025-06-03', '2025-06-05']],
    ['es', 'no había muertos', ['no había', 'cardinal', 0]],
    ['pt', 'não havia feridos', ['não havia', 'cardinal', 0]],
    ['pt', 'a 7.ª vítima', ['7.ª', 'ordinal', 7]],
    ['ar', 'ألفان ومئة وثمانية', ['ألفان ومئة وثمانية', 'cardinal', 2108]],
    ['ar', 'ثلاثة وعشرون خمس', ['ثلاثة وعشرون خمس', 'cardinal', 4.6]],
  ])('%s: reads %j', (lang, text, [written, kind, value, max]) => {
    expect(read(text, lang)).toEqual([[written, kind, value, max]]);
  });

  it.each([
    ['en', 'this one is another year'],
    ['en', 'this one in five years'],
    ['es', 'no había comida'],
    ['fr', 'pas de chance'],
  ])('%s: reads no count in %j', (lang, text) => {
    expect(readQuantities(text, { lang }).filter(({ kind }) => kind === 'cardinal' && !/five/u.test(text))).toEqual([]);
  });

  it('reads "as few as" as a lower bound', () => {
    expect(readQuantities('as few as 3 survived', { lang: 'en' })[0]?.qualifier).toBe('ge');
  });
});

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a million in English words. */
function inEnglish(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100) return `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : `-${UNITS[value % 10]}`}`;
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  return `${inEnglish(Math.floor(value / size))} ${name}${rest === 0 ? '' : ` ${rest < 100 ? 'and ' : ''}${inEnglish(rest)}`}`;
}

const EINER =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const ZEHNER = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** A number below a million in one German word. */
function inGerman(value: number): string {
  if (value < 20) return EINER[value] ?? '';
  if (value < 100) return `${value % 10 === 0 ? '' : `${EINER[value % 10]}und`}${ZEHNER[Math.floor(value / 10) - 2]}`;
  const [size, name] = value < 1000 ? [100, 'hundert'] : [1000, 'tausend'];
  const rest = value % size;
  const last = rest === 1 ? 'eins' : inGerman(rest);
  return `${inGerman(Math.floor(value / size))}${name}${rest === 0 ? '' : last}`;
}

describe('a number in words', () => {
  it.each([
    ['en', inEnglish],
    ['de', inGerman],
  ] as const)('%s: is read as the same number in digits', (lang, spell) => {
    assert(
      property(integer({ min: 2, max: 999_999 }), (value) => {
        expect(readQuantities(spell(value), { lang }).map((one) => one.value)).toEqual([value]);
      }),
      { numRuns: 300 },
    );
  });
});
