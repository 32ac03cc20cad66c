import type { Lexicon } from '../lexicon.ts';
import { FRENCH_DATES } from './fr-dates.ts';
import { FRENCH_UNITS } from './fr-units.ts';

/** French, with the forms of Belgium and Switzerland. */
// prettier-ignore
export const FRENCH: Lexicon = {
  lang: 'fr',
  decimalMark: ',',
  bothMarks: true,
  dayFirst: true,
  ...FRENCH_UNITS,
  ...FRENCH_DATES,
  cardinals: {
    zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10,
    onze: 11, douze: 12, treize: 13, quatorze: 14,
    quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70,
    huitante: 80, octante: 80, nonante: 90,
  },
  scales: {
    cent: 1e2, cents: 1e2, mille: 1e3, mil: 1e3, milles: 1e3, lakh: 1e5, lakhs: 1e5, million: 1e6, millions: 1e6, crore: 1e7,
    crores: 1e7, milliard: 1e9, milliards: 1e9, billion: 1e12,
    billions: 1e12, trillion: 1e12, trillions: 1e12,
  },
  ordinals: {

    premier: 1, première: 1, premiers: 1, premières: 1, unième: 1, deuxième: 2, deuxièmes: 2, second: 2, seconde: 2,
    troisième: 3, quatrième: 4, cinquième: 5, sixième: 6, septième: 7,
    huitième: 8, neuvième: 9, dixième: 10, dizième: 10, onzième: 11, douzième: 12, treizième: 13, quatorzième: 14,
    quinzième: 15, seizième: 16, vingtième: 20, trentième: 30, quarantième: 40,
    cinquantième: 50, soixantième: 60, septantième: 70, huitantième: 80, octantième: 80, nonantième: 90, centième: 1e2,
    millième: 1e3, millionième: 1e6, milliardième: 1e9,
    billionième: 1e12, trillionième: 1e12,
  },
  ordinalSuffixes: ['er', 'ère', 're', 'e', 'è', 'ème', 'ième', 'nd', 'nde', 'es', 'èmes'],
  denominators: {
    demi: 2, demie: 2, demis: 2, tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, sixième: 6, sixièmes: 6,
    septième: 7, septièmes: 7, huitième: 8, huitièmes: 8, neuvième: 9,
    neuvièmes: 9, dixième: 10, dixièmes: 10, douzièmes: 12, vingtièmes: 20, vingtième: 20, centième: 100,
    centièmes: 100, millième: 1e3, millièmes: 1e3, millionième: 1e6, millionièmes: 1e6,
    quatrième: 4, quatrièmes: 4, troisièmes: 3, unième: 1, unièmes: 1, premières: 1, trillionièmes: 1e12,
  },
  fractions: { demi: 0.5, demie: 0.5, moitié: 0.5 },
  collectives: {
    douzaine: {
      value: 12, approx: true }, douzaines: { value: 12, approx: true }, dizaine: { value: 10,
      approx: true }, quinzaine: { value: 15, approx: true,
    },
    vingtaine: {
      value: 20, approx: true }, trentaine: { value: 30, approx: true }, quarantaine: { value: 40,
      approx: true }, cinquantaine: { value: 50, approx: true,
    },
    soixantaine: {
      value: 60, approx: true }, centaine: { value: 100, approx: true }, millier: { value: 1e3,
      approx: true }, huitaine: { value: 8, approx: true,
    },
  },
  vague: {

    dizaines: 'dozens', 'des dizaines': 'dozens', douzaines: 'dozens', 'des douzaines': 'dozens', vingtaines: 'scores',
    'des centaines': 'hundreds', centaines: 'hundreds', 'des milliers': 'thousands', milliers: 'thousands',
    'des millions': 'millions', 'des milliards': 'billions', 'dizaines de milliers': 'tens_of_thousands',
    'des dizaines de milliers': 'tens_of_thousands', 'centaines de milliers': 'hundreds_of_thousands',
    'des centaines de milliers': 'hundreds_of_thousands', 'des dizaines de millions': 'tens_of_millions',
    plusieurs: 'several', quelques: 'few', 'une poignée': 'few', 'de nombreux': 'many', 'de nombreuses': 'many',
    'plusieurs dizaines': 'dozens', 'plusieurs centaines': 'hundreds', 'plusieurs milliers': 'thousands',
    'quelques dizaines': 'dozens', 'quelques centaines': 'hundreds', 'quelques milliers': 'thousands',
    'plusieurs millions': 'millions',
    'plusieurs dizaines de milliers': 'tens_of_thousands', 'plusieurs centaines de milliers': 'hundreds_of_thousands',
  },
  vagueMultipliers: [],
  joining: {
    words: ['et'], afterTens: 'one', afterScale: true, unitsFirst: false, byTwenties: true, compounds: false,
    ordinalChains: false,
    singularParts: true,
  },
  prefixes: [],
  articles: ['un', 'une'],
  definiteArticles: ['le', 'la', 'du', 'les', 'l'],
  casualties: ['mort', 'morte', 'blessé', 'blessée', 'tué', 'disparu', 'décès', 'victime', 'otage', 'survivant', 'prisonnier'],
  countingWords: ['seul', 'seule', 'seulement'],
  decimalWords: ['virgule'],
  minusWords: ['moins', 'négatif', 'négative'],
  overWords: ['sur'],
  shareWords: ['sur'],
  percent: ['pour cent', 'pourcent', 'pourcents', 'pourcentage', 'points de pourcentage', 'pc'],
  percentBefore: ['pourcentage de', 'pour cent de'],
  qualifiers: {
    before: {

      'au moins': 'ge', 'pas moins de': 'ge', 'au minimum': 'ge', minimum: 'ge', 'un minimum de': 'ge',
      'à tout le moins': 'ge', 'du moins': 'ge',
      'plus de': 'gt', "plus d'": 'gt', 'au-delà de': 'gt', 'supérieur à': 'gt', 'supérieure à': 'gt',
      'dépasse les': 'gt', 'dépasse': 'gt', 'dépassé les': 'gt',
      "jusqu'à": 'le', 'jusque': 'le', 'au plus': 'le', 'au maximum': 'le', 'tout au plus': 'le', 'pas plus de': 'le',
      'un maximum de': 'le', maximum: 'le', 'moins que': 'lt',
      'moins de': 'lt', "moins d'": 'lt', 'inférieur à': 'lt', 'inférieure à': 'lt', 'en dessous de': 'lt',
      'sous les': 'lt',
      environ: 'approx', "près de": 'approx', "près d'": 'approx', quelque: 'approx', 'à peu près': 'approx',
      'approximativement': 'approx', 'autour de': 'approx', 'presque': 'approx', vers: 'approx',
      'aux alentours de': 'approx',
      'de l’ordre de': 'approx', "de l'ordre de": 'approx', 'estimé à': 'approx', 'estimés à': 'approx',
      'estimées à': 'approx', 'à quelque': 'approx', 'avoisinant les': 'approx', 'plus ou moins': 'approx',
    },
    after: {
      'ou plus': 'ge', 'et plus': 'ge', 'au moins': 'ge', 'au minimum': 'ge', 'ou moins': 'le', 'au plus': 'le',
      'au maximum': 'le', environ: 'approx', 'à peu près': 'approx', 'ou davantage': 'ge', 'tout au plus': 'le',
    },
    particleVerbs: [],
    fillers: ['autres', 'quelque', 'un total de', 'les', 'ces', 'leurs', 'une', 'la', 'un', "d'", 'de'],
  },
  range: {
    between: ['entre'], and: ['et'], from: ['de'], to: ['à', 'au'], or: ['ou'],
    changeVerbs: [
      'passe', 'passé', 'passée', 'passés', 'passant', 'passer', 'passait', 'monte', 'monté', 'grimpé', 'augmenté',
      'augmente', 'baissé', 'baisse', 'chuté', 'tombé', 'reculé', 'progressé', 'relevé', 'revu', 'réduit', 'porté',
      'bondi', 'hausse',
    ],
  },
  zero: {
    determiners: ['aucun', 'aucune', 'nul', 'nulle', 'zéro', 'pas de', 'pas eu de', 'pas fait de'],
    pronouns: ['personne n', 'nul n', 'aucun d', 'aucune d'],
    nouns: [
      'mort', 'morts', 'morte', 'décès', 'victime', 'victimes', 'blessé', 'blessés', 'blessée', 'tué', 'tués',
      'disparu', 'arrestation', 'arrestations', 'personne', 'civil', 'civils', 'soldat', 'soldats', 'militaire',
      'militaires',
      'policier', 'policiers', 'patient', 'patients', 'enfant', 'enfants', 'femme', 'homme', 'survivant', 'survivants',
      'otage', 'otages', 'prisonnier', 'prisonniers', 'combattant', 'combattants', 'habitant', 'élève', 'élèves',
      'passager', 'perte', 'pertes',
      'suspect', 'suspects', 'assaillant', 'assaillants', 'journaliste', 'rançon', 'dégât', 'dégâts',
    ],
    adjectives: ['autre', 'nouvelle', 'nouveau', 'perte', 'vie', 'pertes'],
  },
  names: {

    before: [
      'route', 'vol', 'boeing', 'airbus', 'article', 'section', 'chapitre', 'résolution', 'secteur', 'district',
      'zone', 'phase', 'chaîne', 'salle', 'porte', 'ligne', 'bulletin', 'annexe', 'camp', 'bloc', 'apollo',
      'groupement', 'loi', 'décret', 'windows', 'radio', 'autoroute', 'nationale', 'flash', 'covid', 'bataillon',
      'brigade', 'régiment', 'division', 'unité',
    ],
    labels: ['n', 'no', 'numéro'],
    after: [
      'bataillon', 'brigade', 'régiment', 'division', 'escadron', 'compagnie', 'corps', 'armée', 'arrondissement',
      'république', 'bim', 'rpima', 'amendement', 'avenue', 'rue',
    ],
    weapons: [
      'calibre', 'munitions', 'mortier', 'mortiers', 'obus', 'canon', 'canons', 'roquettes', 'roquette', 'cartouches',
      'mitrailleuse', 'mitrailleuses', 'balles',
    ],
  },
  shy: {
    un: { notAfter: [], notBefore: [] }, une: { notAfter: [], notBefore: [] }, demi: { notAfter: [], notBefore: [] },
    second: { notAfter: [], notBefore: ['plan', 'temps', 'rôle', 'tour'] },
    seconde: { notAfter: ['par', 'de', 'la', 'une', 'chaque'], notBefore: ['main', 'guerre'] },
    premier: { notAfter: [], notBefore: ['ministre', 'ministres', 'plan', 'lieu'] },
    première: { notAfter: ['en'], notBefore: ['dame'] }, quart: { notAfter: ['dernier', 'premier'], notBefore: [] },
  },
  quarterWords: ['trimestre'],
};
