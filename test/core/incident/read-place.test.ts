import { expect, it } from 'vitest';
import { readPlaces } from '../../../src/core/incident/read-place.ts';

it.each<[string, string, unknown]>([
  [
    'Raid on Lomaro',
    'Gunmen raided the town of Lomaro in Mali. Lomaro lies near Vendu.',
    { name: 'Lomaro', aliases: [], country: 'MLI' },
  ],
  [
    'Market burns',
    'The market of Tulu Dere burned. People of Tulu-Dere fled. The Ethiopian army came.',
    { name: 'Tulu Dere', aliases: ['Tulu-Dere'], country: 'ETH' },
  ],
  ['Bomb', 'A bomb went off outside the Lomar hotel in Vendu.', { name: 'Vendu', aliases: [] }],
  ['Toll in Vendu rises', 'The toll of the attack on a Vendu hotel has risen to nine.', { name: 'Vendu', aliases: [] }],
  [
    'Protest',
    "Three died in Guinea's capital Vendu, a doctor at Lomar hospital said.",
    { name: 'Vendu', aliases: [], country: 'GIN' },
  ],
  ['Clash', 'The army clashed with JNIM in Mali on Monday.', undefined],
  [
    'Raid',
    'A raid hit the camp of Bondi in the Democratic Republic of the Congo.',
    { name: 'Bondi', aliases: [], country: 'COD' },
  ],
  ['Raid', 'Fighters raided Mbau Kele in Guinea.', { name: 'Mbau Kele', aliases: [], country: 'GIN' }],
  [
    'Ambush',
    "Gunmen fired at a bus near Vendu in Guinea's Lomar province. Lomar province saw ten raids.",
    { name: 'Vendu', aliases: [], country: 'GIN' },
  ],
  ['Camp', 'Troops of the Battalion Lomar were hit in Vendu.', { name: 'Vendu', aliases: [] }],
])('%s: %s', (title, text, main) => {
  expect(readPlaces({ title, text, lang: 'en' }).main).toEqual(main);
});

it('lists the other places, each once', () => {
  const { others } = readPlaces({
    title: 'Raid',
    text: 'A raid hit the town of Lomaro. In Lomaro nine died. In Vendu two died, in Vendu.',
    lang: 'en',
  });
  expect(others).toEqual(['Vendu']);
});

it('does not take a headline in capitals for a place', () => {
  const { main } = readPlaces({
    title: 'Losses in Al-Qaeda Linked Assault',
    text: 'Gunmen attacked the town of Lomaro.',
    lang: 'en',
  });
  expect(main?.name).toBe('Lomaro');
});

it('takes no part of a hyphenated name for a locative', () => {
  const text = 'Des hommes armés ont incendié un marché à Port-au-Brisant.';
  expect(readPlaces({ title: 'Incendie', text, lang: 'fr' }).main?.name).toBe('Port-au-Brisant');
});
