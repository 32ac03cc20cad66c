import * as fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildToll } from '../../../src/core/incident/build-toll.ts';
import { claimSchema } from '../../../src/core/incident/claim.ts';
import type { Toll } from '../../../src/core/incident/toll.ts';
import { readClaims } from '../../../src/core/incident/read-claims.ts';

const brief = (text: string): string[] =>
  readClaims({ text, lang: 'en' }).map(({ op, n, word, metric, category, scope }) =>
    [op, n ?? word, metric, category, scope].join(' '),
  );

describe('claims', () => {
  it.each<[string, string[]]>([
    ['At least 60 soldiers were killed.', ['ge 60 killed soldiers this_incident']],
    ['Over 30 soldiers were killed.', ['gt 30 killed soldiers this_incident']],
    ['Around 40 soldiers were wounded.', ['approx 40 wounded soldiers this_incident']],
    ['Dozens of soldiers were killed.', ['word dozens killed soldiers this_incident']],
    [
      'Ten soldiers died, others were taken prisoner.',
      ['eq 10 killed soldiers this_incident', 'word others captured soldiers this_incident'],
    ],
    ['Nobody was killed.', ['eq 0 killed civilians this_incident']],
    ['Between 12 and 15 villagers are missing.', ['range 12 missing civilians this_incident']],
    ['Nine soldiers were killed. The nine soldiers killed were buried.', ['eq 9 killed soldiers this_incident']],
  ])('%s', (text, claims) => {
    expect(brief(text)).toEqual(claims);
  });

  it.each([
    'A 17-year-old student spoke.',
    'The siege lasted 45 minutes.',
    'It happened 12 km away.',
    'The damage was put at $3 million.',
    'It is unclear how many soldiers were killed.',
  ])('finds none in %j', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('reads the text alone: the title counts nobody', () => {
    expect(readClaims({ title: 'Nine soldiers killed', text: 'An attack took place.', lang: 'en' })).toEqual([]);
  });

  const phrase = fc.constantFrom(
    'killed 12 soldiers',
    'and wounded 40 others',
    'the army said',
    'dozens',
    'in Bol.',
    'nobody died',
    '\n',
    'é👩‍🚒',
    'between 3 and 5 boys are missing,',
  );
  it('quotes what its offsets cut out, and keeps to the shape of a claim', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 25 }), (phrases) => {
        const text = phrases.join(' ');
        for (const claim of readClaims({ text, lang: 'en' })) {
          expect(claimSchema.parse(claim)).toEqual(claim);
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(claim.n === null).toBe(claim.op === 'word');
        }
      }),
      { numRuns: 60 },
    );
  });
});

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);
const seeds = ['000_7a698e2364d999c3.txt', '004_ab1077fe777cf85e.txt'].map((name) => new URL(name, SEEDS));
const present = seeds.every((one) => existsSync(one));
if (!present) process.stdout.write('read-claims: the seeds are not here, their test is skipped\n');

/** Read inside the tests alone: a suite that is skipped runs its own body all the same. */
function tollOfSeeds(): Toll {
  const reports = seeds.map((file, index) => ({ id: `seed-${index}`, text: readFileSync(file, 'utf8') }));
  const claims = reports.flatMap(({ id, text }) =>
    readClaims({ text, lang: 'en' }).map((claim) => ({ reportId: id, claim })),
  );
  return buildToll(claims, reports);
}

describe.skipIf(!present)('the seeds', () => {
  it('give over 30 to at least 60 soldiers killed and around 40 wounded, nothing else', () => {
    const toll = tollOfSeeds();
    expect(
      toll.lines.map(({ metric, category, low, high }) => [metric, category, low.op, low.n, high.op, high.n].join(' ')),
    ).toEqual(['killed soldiers gt 30 ge 60', 'wounded soldiers approx 40 approx 40']);
  });

  it('say who states the low figure', () => {
    expect(tollOfSeeds().lines[0]?.low.claims[0]?.claim).toMatchObject({
      attributedTo: { kind: 'anonymous' },
      via: 'Reuters',
    });
  });

  it('keep the prisoners without a number, and other scopes apart', () => {
    const toll = tollOfSeeds();
    expect(toll.unnumbered.map(({ claim }) => `${claim.word} ${claim.metric}`)).toContain('others captured');
    const context = toll.context.filter(({ claim }) => claim.n !== null);
    expect(context.map(({ claim }) => `${claim.n} ${claim.category} ${claim.scope} ${claim.place}`)).toEqual([
      '400 soldiers cumulative Sahel',
      '280 soldiers deployed Boulkessi',
      '13 militants linked_incident Timbuktu',
    ]);
  });
});
