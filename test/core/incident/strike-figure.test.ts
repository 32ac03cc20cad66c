import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/core/incident/read-claims.ts';
import { isStruck, STRUCK, strikeFigure } from '../../../src/core/incident/strike-figure.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';
import { reportOf } from './report-of.ts';

const blank = (length: number): string => STRUCK.repeat(length);

/** The report without the figure of its claim at `index`, as text. */
function strike(title: string, text: string, index: number): { readonly title: string; readonly text: string } {
  const report = reportOf('a', { title, text });
  const claims = readClaims({ title, text, lang: 'en' });
  const claim = claims[index];
  if (claim === undefined) throw new Error(`no claim ${index} in ${JSON.stringify(claims)}`);
  return strikeFigure(report, { claim, standing: claims.filter((one) => one !== claim) });
}

describe('a figure that was taken back', () => {
  it.each([
    ['in digits', 'At least 60 soldiers were killed.', `At least ${blank(2)} soldiers were killed.`],
    ['in words', 'Thirty soldiers died there.', `${blank(6)} soldiers died there.`],
    ['as a vague word', 'Dozens of soldiers were killed.', `${blank(6)} of soldiers were killed.`],
  ])('is struck where its clause states it %s', (_, text, expected) => {
    expect(strike('Raid on a camp', text, 0).text).toBe(expected);
  });

  it('is struck from the title and wherever the report repeats it', () => {
    const text = 'Gunmen killed 25 villagers on Friday. The mayor wept. The bodies of the 25 killed were buried.';
    const struck = strike('Gunmen kill 25 villagers', text, 0);
    expect(struck.title).toBe(`Gunmen kill ${blank(2)} villagers`);
    expect(struck.text).not.toContain('25');
  });

  it('leaves the same number of another fate, and of things, alone', () => {
    const text = 'At least 60 civilians were killed and 60 people were wounded, a doctor said. About 60 houses burnt.';
    const struck = strike('Raid', text, 0).text;
    expect(struck).toBe(
      `At least ${blank(2)} civilians were killed and 60 people were wounded, a doctor said. About 60 houses burnt.`,
    );
  });

  it('leaves it where a claim that counts still states it', () => {
    const text = 'The army said 40 soldiers were killed. The rebels said 40 soldiers were killed.';
    expect(strike('Forty killed', text, 0)).toMatchObject({ title: 'Forty killed' });
    expect(strike('Forty killed', text, 0).text).toContain('The rebels said 40');
  });

  it('keeps every offset, and cuts the sentences as they are now', () => {
    const report = reportOf('a', { title: 'Raid', text: 'They fled. Thirty soldiers died there. Nobody came.' });
    const [claim] = readClaims({ text: report.text, lang: 'en' });
    const struck = claim && strikeFigure(report, { claim, standing: [] });
    expect(struck?.text).toHaveLength(report.text.length);
    for (const one of struck?.sentences ?? []) expect(struck?.text.slice(one.start, one.end)).toBe(one.text);
    expect(struck?.sentences.map(({ text }) => text).join(' ')).toBe(struck?.text);
    expect(isStruck(struck?.text ?? '')).toBe(true);
  });

  it('is nowhere to be read, whatever it was', () =>
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 900 }), fc.constantFrom('killed', 'wounded', 'abducted'), (n, fate) => {
        const text = `Gunmen came on Sunday. At least ${n} villagers were ${fate}, officials said.`;
        const struck = strike('Raid on a village', text, 0);
        expect(readQuantities(struck.text, { lang: 'en' }).map(({ value }) => value)).not.toContain(n);
      }),
    ));
});
