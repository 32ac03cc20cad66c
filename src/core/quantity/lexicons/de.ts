import type { Lexicon } from '../lexicon.ts';
import { GERMAN_DATES } from './de-dates.ts';
import { GERMAN_UNITS } from './de-units.ts';

/** Every ending of a German ordinal: zweite, zweiter, zweiten, zweites, zweitem. */
function declined(stems: Readonly<Record<string, number>>): Record<string, number> {
  const endings = ['e', 'er', 'en', 'es', 'em'];
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) => endings.map((end) => [stem + end, value])),
  );
}

/** German. */
// prettier-ignore
export const GERMAN: Lexicon = {
  lang: 'de',
  decimalMark: ',',
  bothMarks: true,
  dayFirst: true,
  ...GERMAN_UNITS,
  ...GERMAN_DATES,
  cardinals: {
    null: 0, eins: 1, ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1, zwei: 2, zwo: 2, drei: 3, vier: 4,
    fünf: 5, fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, zwoelf: 12,
    dreizehn: 13, vierzehn: 14, fünfzehn: 15, fuenfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
    zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, fuenfzig: 50, sechzig: 60,
    siebzig: 70, achtzig: 80, neunzig: 90, beide: 2, beiden: 2,
  },
  scales: {
    hundert: 1e2, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9, billion: 1e12,
    billionen: 1e12, billiarde: 1e15, billiarden: 1e15, trillion: 1e18, trillionen: 1e18,
    trilliarde: 1e21, trilliarden: 1e21,
  },
  ordinals: { zuerst: 1, elft: 11, zwölft: 12, zwoelft: 12, ...declined({
    erst: 1, zweit: 2, dritt: 3, viert: 4, fünft: 5, fuenft: 5, sechst: 6, siebt: 7, siebent: 7, acht: 8, neunt: 9,
    zehnt: 10, elft: 11, zwölft: 12, zwoelft: 12, dreizehnt: 13, vierzehnt: 14, fünfzehnt: 15, sechzehnt: 16,
    siebzehnt: 17, achtzehnt: 18, neunzehnt: 19, zwanzigst: 20, dreißigst: 30, dreissigst: 30, vierzigst: 40,
    fünfzigst: 50, sechzigst: 60, siebzigst: 70, achtzigst: 80, neunzigst: 90, hundertst: 1e2, tausendst: 1e3,
    millionst: 1e6, milliardst: 1e9, billionst: 1e12,
  }) },
  ordinalSuffixes: ['.', 'te', 'ter', 'ten', 'tes', 'ste', 'ster', 'sten'],
  denominators: {
    halbe: 2, halber: 2, halbes: 2, halben: 2, drittel: 3, dritteln: 3, viertel: 4, vierteln: 4, fünftel: 5,
    fuenftel: 5, sechstel: 6, siebtel: 7, achtel: 8, neuntel: 9, zehntel: 10, elftel: 11, zwölftel: 12, dreizehntel: 13,
    vierzehntel: 14, fünfzehntel: 15, sechzehntel: 16, siebzehntel: 17, achtzehntel: 18, neunzehntel: 19,
    zwanzigstel: 20, dreißigstel: 30, dreissigstel: 30, vierzigstel: 40, fünfzigstel: 50, sechzigstel: 60,
    siebzigstel: 70, achtzigstel: 80, neunzigstel: 90, hundertstel: 100, tausendstel: 1e3, millionstel: 1e6,
    milliardstel: 1e9,
  },
  fractions: {
    halb: 0.5, halbe: 0.5, halbes: 0.5, halber: 0.5, halben: 0.5, hälfte: 0.5, einhalb: 0.5, einviertel: 0.25, eindrittel: 1 / 3, anderthalb: 1.5,
    eineinhalb: 1.5, dreiviertel: 0.75,
  },
  collectives: { dutzend: { value: 12, approx: true } },
  vague: {
    dutzende: 'dozens', dutzenden: 'dozens', dutzender: 'dozens', hunderte: 'hundreds', hunderten: 'hundreds',
    hunderter: 'hundreds', tausende: 'thousands', tausenden: 'thousands', tausender: 'thousands',
    'zehntausende': 'tens_of_thousands',
    zehntausenden: 'tens_of_thousands', hunderttausende: 'hundreds_of_thousands',
    hunderttausenden: 'hundreds_of_thousands', 'mehrere': 'several', mehreren: 'several', mehrerer: 'several',
    einige: 'few', einigen: 'few', 'ein paar': 'few', zahlreiche: 'many', zahlreichen: 'many',
    millionenfach: 'millions',
  },
  vagueMultipliers: ['mehrere', 'einige', 'ein paar', 'mehreren', 'einigen', 'viele'],
  joining: {
    words: ['und'], afterTens: 'none', afterScale: true, unitsFirst: true, byTwenties: false, compounds: true,
    ordinalChains: false, singularParts: false,
  },
  prefixes: [],
  articles: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  definiteArticles: ['die', 'der', 'das', 'dem', 'den', 'des', 'im', 'zum', 'zur', 'vom', 'beim'],
  casualties: ['toter', 'tote', 'toten', 'verletzter', 'verletzte', 'verletzten', 'todesopfer', 'überlebender', 'überlebende', 'vermisster', 'vermisste'],
  countingWords: ['nur', 'lediglich', 'bloß'],
  decimalWords: ['komma'],
  minusWords: ['minus'],
  overWords: ['durch'],
  shareWords: ['von', 'aus'],
  percent: ['vom hundert', 'prozent', 'prozentpunkte', 'prozentpunkten', 'v. h.', 'prozentig', 'prozentige', 'prozentigen',
    'prozentiger', 'prozentiges', 'prozentigem'],
  percentBefore: [],
  qualifiers: {
    before: {
      mindestens: 'ge', wenigstens: 'ge', 'nicht weniger als': 'ge', zumindest: 'ge', 'ein minimum von': 'ge',
      über: 'gt', 'mehr als': 'gt', 'oberhalb von': 'gt', 'höher als': 'gt', 'älter als': 'gt',
      höchstens: 'le', maximal: 'le', 'bis zu': 'le', 'nicht mehr als': 'le', allenfalls: 'le',
      unter: 'lt', 'weniger als': 'lt', 'jünger als': 'lt',
      etwa: 'approx', rund: 'approx', ungefähr: 'approx', circa: 'approx', ca: 'approx', 'ca.': 'approx',
      gegen: 'approx', fast: 'approx', nahezu: 'approx', beinahe: 'approx', knapp: 'approx', schätzungsweise: 'approx',
      annähernd: 'approx', zirka: 'approx', gut: 'approx', 'um die': 'approx', 'um rund': 'approx', 'an die': 'approx',
    },
    after: { 'oder mehr': 'ge', 'und mehr': 'ge', 'oder weniger': 'le', mindestens: 'ge', höchstens: 'le' },
    particleVerbs: [],
    fillers: ['weitere', 'weiteren', 'die', 'den', 'der', 'ein', 'eine', 'einer', 'insgesamt', 'andere'],
  },
  range: {
    between: ['zwischen'], and: ['und'], from: ['von'], to: ['bis'], or: ['oder'],
    changeVerbs: [
      'stieg', 'gestiegen', 'steigen', 'erhöht', 'erhöhte', 'sank', 'gesunken', 'fiel', 'gefallen', 'wuchs',
      'gewachsen', 'korrigiert', 'verringert', 'gesenkt', 'kletterte',
    ],
  },
  zero: {
    determiners: ['kein', 'keine', 'keinen', 'keiner', 'keinerlei', 'keinem'],
    pronouns: ['niemand', 'niemanden', 'niemandem'],
    nouns: [
      'tote', 'toten', 'todesopfer', 'opfer', 'opfern', 'verletzte', 'verletzten', 'verletzter', 'person', 'personen',
      'menschen', 'mensch', 'zivilist', 'zivilisten', 'soldaten', 'soldat', 'polizisten', 'patienten', 'patient', 'kinder',
      'frauen', 'männer',
      'festnahmen', 'festnahme', 'überlebenden', 'überlebende', 'geiseln', 'gefangenen', 'gefangene', 'kämpfer',
      'verdächtigen', 'angreifer', 'journalisten', 'verluste', 'lösegeld', 'schäden', 'todesfälle',
    ],
    adjectives: ['zivilen', 'weiteren', 'weitere', 'neuen', 'menschlichen'],
  },
  names: {

    before: [
      'straße', 'autobahn', 'flug', 'boeing', 'airbus', 'artikel', 'paragraf', 'kapitel', 'resolution', 'sektor',
      'bezirk', 'zone', 'phase', 'kanal', 'zimmer', 'raum', 'gate', 'linie', 'anhang', 'camp', 'block', 'apollo',
      'windows', 'allee', 'halle', 'gleis', 'covid', 'bundesstraße',
    ],
    labels: ['nr.', 'nr', 'nummer', 'no.'],
    after: [
      'brigade', 'bataillon', 'regiment', 'division', 'geschwader', 'kompanie', 'korps', 'armee', 'flotte', 'staffel',
      'panzerbrigade', 'panzerdivision', 'zug', 'bezirk', 'straße',
    ],
    weapons: [
      'kaliber', 'munition', 'granate', 'granaten', 'mörser', 'geschütz', 'kanone', 'patronen', 'rakete', 'raketen',
      'pistole', 'maschinengewehr',
    ],
  },
  shy: {
    acht: { notAfter: ['außer', 'in', 'gab', 'nahm'], notBefore: ['geben', 'nehmen'] },
    erste: { notAfter: [], notBefore: ['hilfe'] }, null: { notAfter: [], notBefore: ['und'] },
    hälfte: { notAfter: [], notBefore: [] }, viertel: { notAfter: [], notBefore: [] },
  },
  quarterWords: ['quartal'],
};
