import type { Lexicon } from '../lexicon.ts';
import { ENGLISH_DATES } from './en-dates.ts';
import { ENGLISH_UNITS } from './en-units.ts';

// prettier-ignore
const FUNCTION_WORDS_AFTER_ONE = [
  'of', 'another', 'who', 'whom', 'that', 'which', 'is', 'was', 'has', 'had', 'can', 'could', 'should', 'must',
  'would', 'will', 'may', 'might', 'day', 'thing', 'way', 'side', 'time', 'point', 'reason', 'in', 'on', 'for', 'with',
  'to', 'as', 'at', 'by', 'before', 'after', 'but', 'if', 'he', 'she', 'they', 'it', 'i', 'we', 'you', 'does', 'did',
  'do', 'where', 'when', 'from', 'the', 'not', 'too', 'more', 'such',
];

/** English. */
// prettier-ignore
export const ENGLISH: Lexicon = {
  lang: 'en',
  decimalMark: '.',
  bothMarks: false,
  dayFirst: false,
  ...ENGLISH_UNITS,
  ...ENGLISH_DATES,
  cardinals: {
    zero: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
    ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
    nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80,
    ninety: 90,
  },
  scales: {
    hundred: 1e2, thousand: 1e3, lakh: 1e5, lakhs: 1e5, million: 1e6, crore: 1e7, crores: 1e7, billion: 1e9,
    trillion: 1e12, quadrillion: 1e15,
  },
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
    eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
    eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60,
    seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 1e2, thousandth: 1e3, millionth: 1e6, billionth: 1e9,
    trillionth: 1e12,
  },
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  denominators: {
    half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5,
    sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10,
    twelfths: 12, sixteenths: 16, twentieths: 20, hundredth: 100, hundredths: 100, thousandth: 1e3, thousandths: 1e3,
    millionths: 1e6, firsts: 1,
  },
  fractions: { half: 0.5 },
  collectives: {
    dozen: { value: 12, approx: true }, dozens: { value: 12, approx: true }, doz: { value: 12, approx: true },
    dozs: { value: 12, approx: true },
  },
  vague: {
    dozens: 'dozens', scores: 'scores', tens: 'tens', hundreds: 'hundreds', thousands: 'thousands',
    millions: 'millions', billions: 'billions', 'tens of thousands': 'tens_of_thousands',
    'hundreds of thousands': 'hundreds_of_thousands', 'tens of millions': 'tens_of_millions',
    'hundreds of millions': 'hundreds_of_millions', 'dozens of thousands': 'tens_of_thousands', several: 'several',
    'a few': 'few', 'a handful': 'few', 'a couple': 'couple', 'a number of': 'several', 'a large number of': 'many',
    numerous: 'many', countless: 'many',
  },
  vagueMultipliers: ['several', 'a few', 'few', 'many', 'some', 'a couple', 'a couple of'],
  joining: {
    words: ['and'], afterTens: 'none', afterScale: true, unitsFirst: false, byTwenties: false, compounds: false,
    ordinalChains: false,
    singularParts: false,
  },
  prefixes: [],
  articles: ['a', 'an'],
  definiteArticles: [],
  casualties: [],
  countingWords: ['only', 'just'],
  decimalWords: ['point'],
  minusWords: ['minus', 'negative'],
  overWords: ['over'],
  shareWords: ['in', 'out of', 'out of every', 'of every', 'in every'],
  percent: ['per cent', 'percent', 'percents', 'pct', 'percentage points', 'percentage point'],
  percentBefore: ['per cent of', 'percent of', 'percentage of'],
  qualifiers: {
    before: {
      'at least': 'ge', 'no fewer than': 'ge', 'no less than': 'ge', 'not less than': 'ge', 'not fewer than': 'ge',
      'a minimum of': 'ge', minimum: 'ge', 'at a minimum': 'ge', over: 'gt', 'more than': 'gt', 'greater than': 'gt',
      'larger than': 'gt', above: 'gt', exceeding: 'gt', exceed: 'gt', exceeded: 'gt', exceeds: 'gt', 'in excess of': 'gt',
      'upwards of': 'gt', 'upward of': 'gt', beyond: 'gt', surpassed: 'gt', surpassing: 'gt', 'higher than': 'gt',
      'longer than': 'gt', 'older than': 'gt', topped: 'gt', 'north of': 'gt', 'at most': 'le', 'up to': 'le',
      'no more than': 'le', 'not more than': 'le', 'as few as': 'ge', 'as little as': 'ge', 'as many as': 'le', 'as much as': 'le', 'a maximum of': 'le',
      maximum: 'le', 'at the most': 'le', 'no longer than': 'le', under: 'lt', 'less than': 'lt', 'fewer than': 'lt',
      below: 'lt', 'lower than': 'lt', 'younger than': 'lt', 'shorter than': 'lt', 'short of': 'lt', within: 'le',
      about: 'approx', around: 'approx', approximately: 'approx', roughly: 'approx', some: 'approx', nearly: 'approx',
      almost: 'approx', 'close to': 'approx', 'an estimated': 'approx', estimated: 'approx', circa: 'approx',
      'c.': 'approx', ca: 'approx', 'approx.': 'approx', approx: 'approx', 'in the region of': 'approx',
      'in the order of': 'approx', nearing: 'approx', perhaps: 'approx', possibly: 'approx', virtually: 'approx',
      'estimated at': 'approx', 'an average of': 'approx', 'the best part of': 'approx', 'something like': 'approx',
      'or so': 'approx',
    },
    after: {
      'or more': 'ge', 'or above': 'ge', 'or over': 'ge', 'and over': 'ge', 'and above': 'ge', 'and more': 'ge',
      plus: 'ge', 'or higher': 'ge', 'at least': 'ge', 'at a minimum': 'ge', 'at the least': 'ge',
      'at the very least': 'ge', 'or older': 'ge', 'or less': 'le', 'or fewer': 'le', 'or under': 'le',
      'or below': 'le', 'at most': 'le', 'at the most': 'le', 'or lower': 'le', 'or so': 'approx', odd: 'approx',
      ish: 'approx', 'or thereabouts': 'approx', approximately: 'approx', roughly: 'approx',
    },
    particleVerbs: ['hand', 'hands', 'handed', 'handing', 'turn', 'turns', 'turned', 'turning', 'knocked', 'signed'],
    fillers: [
      'another', 'a further', 'further', 'an additional', 'additional', 'a total of', 'the', 'these', 'their', 'his',
      'her', 'its', 'only', 'a',
    ],
  },
  range: {
    between: ['between'],
    and: ['and'],
    from: ['from'],
    to: ['to', 'through', 'until', 'till'],
    or: ['or'],
    changeVerbs: [
      'rise', 'rises', 'rose', 'risen', 'rising', 'raise', 'raised', 'raising', 'increase', 'increased', 'increases',
      'increasing', 'up', 'down', 'fall', 'fell', 'falls', 'fallen', 'falling', 'drop', 'dropped', 'drops', 'dropping',
      'went', 'go', 'goes', 'gone', 'grew', 'grow', 'grown', 'growing', 'grows', 'revised', 'changed', 'jumped',
      'jump', 'climbed', 'climbing', 'cut', 'reduced', 'slashed', 'lowered', 'decreased', 'declined', 'doubled',
      'corrected', 'updated', 'moved', 'surged', 'soared', 'shrank', 'lifted', 'upped', 'swelled',
    ],
  },
  zero: {
    determiners: ['no', 'zero'],
    pronouns: ['nobody', 'no one', 'none'],
    nouns: [
      'casualty', 'casualties', 'death', 'deaths', 'dead', 'fatality', 'fatalities', 'injury', 'injuries', 'injured',
      'wounded', 'killed', 'victim', 'victims', 'survivor', 'survivors', 'arrest', 'arrests', 'person', 'persons',
      'people', 'civilian', 'civilians', 'soldier', 'soldiers', 'troops', 'officer', 'officers', 'police', 'patient',
      'patients', 'child', 'children', 'woman', 'women', 'man', 'men', 'guard', 'guards', 'hostage', 'hostages',
      'prisoner', 'prisoners', 'militant', 'militants', 'fighter', 'fighters', 'worker', 'workers', 'staff',
      'passenger', 'passengers', 'resident', 'residents', 'villager', 'villagers', 'suspect', 'suspects', 'attacker',
      'attackers', 'journalist', 'journalists', 'student', 'students', 'pupil', 'pupils', 'crew', 'member', 'members',
      'personnel', 'losses', 'loss', 'ransom', 'damage', 'shots', 'lives',
    ],
    adjectives: [
      'civilian', 'military', 'human', 'further', 'other', 'new', 'serious', 'known', 'reported', 'confirmed',
      'immediate', 'police', 'aid', 'foreign', 'local', 'more', 'such', 'official',
    ],
  },
  names: {
    before: [
      'route', 'road', 'highway', 'flight', 'boeing', 'airbus', 'article', 'section', 'chapter', 'resolution',
      'sector', 'district', 'ward', 'zone', 'phase', 'channel', 'order', 'room', 'gate', 'terminal', 'platform',
      'line', 'update', 'flash', 'issue', 'bulletin', 'volume', 'annex', 'apollo', 'windows', 'unit', 'battalion',
      'brigade', 'regiment', 'division', 'squadron', 'camp', 'block', 'area', 'agenda', 'radio', 'group', 'task force',
      'combat team', 'station', 'rule', 'amendment', 'level', 'category', 'stage', 'game', 'week', 'act', 'part',
      'interstate', 'state road', 'exit', 'mark', 'model', 'type', 'version', 'protocol', 'title', 'directive',
      'regulation', 'law', 'decree', 'formula', 'division', 'league', 'studio', 'bbc', 'bbc radio', 'super bowl',
      'world war', 'covid', 'ak', 'gliese',
    ],
    labels: ['no.', 'no', 'nr', 'nos', 'number', 'number:', 'nr.', '#'],
    after: [
      'brigade', 'unit', 'battalion', 'battalions', 'regiment', 'division', 'squadron', 'wing', 'company', 'corps', 'army',
      'fleet', 'infantry', 'platoon', 'commando', 'commandos', 'artillery', 'cavalry', 'marines', 'rifles', 'avenue',
      'street', 'amendment', 'congress', 'parallel', 'airborne', 'parachute', 'precinct', 'circuit', 'arrondissement',
      'republic', 'armoured', 'armored', 'mechanised', 'mechanized', 'mountain', 'lancers', 'fighter', 'military',
    ],
    weapons: [
      'calibre', 'caliber', 'rounds', 'round', 'ammunition', 'mortar', 'mortars', 'gun', 'guns', 'cannon', 'shell',
      'shells', 'rocket', 'rockets', 'pistol', 'pistols', 'rifle', 'rifles', 'howitzer', 'howitzers', 'bullet',
      'bullets', 'casings', 'cartridges', 'machine', 'artillery',
    ],
  },
  shy: {
    one: {
      notAfter: [
        'no', 'this', 'that', 'which', 'the', 'each', 'every', 'any', 'some', 'another', 'previous', 'current', 'next',
        'last', 'first', 'good', 'bad', 'new', 'loved', 'square', 'my', 'your', 'his', 'her', 'their', 'our',
        'a', 'wrong', 'right', 'many', 'such', 'what', 'like',
      ],
      notBefore: FUNCTION_WORDS_AFTER_ONE,
    },
    second: {
      notAfter: ['per', 'split', 'a', 'every', 'each', 'of'],
      notBefore: ['thoughts', 'thought', 'guess', 'nature', 'hand'],
    },
    first: {
      notAfter: ['at'],
      notBefore: ['aid', 'responders', 'responder', 'name', 'lady', 'minister', 'hand', 'of'],
    },
    third: { notAfter: [], notBefore: ['party', 'parties'] },
    tenth: { notAfter: [], notBefore: [] },
  },
  quarterWords: ['quarter', 'quarters'],
};
