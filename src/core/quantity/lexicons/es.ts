import type { Lexicon } from '../lexicon.ts';
import { SPANISH_DATES } from './es-dates.ts';
import { SPANISH_UNITS } from './es-units.ts';

/** Masculine and feminine. The plural is a divisor: tres quintos. */
function inflected(stems: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) => ['o', 'a'].map((end) => [stem + end, value])),
  );
}

/** Spanish. */
// prettier-ignore
export const SPANISH: Lexicon = {
  lang: 'es',
  decimalMark: ',',
  bothMarks: true,
  dayFirst: true,
  ...SPANISH_UNITS,
  ...SPANISH_DATES,
  cardinals: {

    cero: 0, un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9,
    diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18,
    diecinueve: 19, veinte: 20, veintiuno: 21, veintiún: 21, veintiuna: 21, veintidós: 22, veintitrés: 23,
    veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30,
    cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100,
    doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400,
    quinientos: 500, quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700,
    ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900, ambos: 2, ambas: 2,
  },
  scales: { mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12, trillón: 1e18, trillones: 1e18 },
  ordinals: {
    primer: 1, tercer: 3, primeros: 1, primeras: 1, segundas: 2, terceros: 3,
    ...inflected({
      primer: 1, segund: 2, tercer: 3, cuart: 4, quint: 5, sext: 6, séptim: 7, octav: 8, noven: 9, décim: 10,
      undécim: 11, duodécim: 12, decimotercer: 13, decimocuart: 14, decimoquint: 15, decimosext: 16, decimoséptim: 17,
      decimooctav: 18, decimoctav: 18, decimonoven: 19,
      vigésim: 20, trigésim: 30, cuadragésim: 40, quincuagésim: 50, sexagésim: 60, septuagésim: 70, octogésim: 80,
      nonagésim: 90, centésim: 100, ducentésim: 200, tricentésim: 300, cuadringentésim: 400, quingentésim: 500,
      sexcentésim: 600, septingentésim: 700, octingentésim: 800, noningentésim: 900,
      milésim: 1e3, millonésim: 1e6, billonésim: 1e12,
    }),
  },
  ordinalSuffixes: ['º', 'ª', 'er', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'mo', 'ma', 'vo', 'va', 'no', 'na'],
  denominators: {
    medio: 2, media: 2, medios: 2, medias: 2, tercio: 3, tercios: 3, cuarto: 4, cuartos: 4, cuarta: 4, cuartas: 4,
    quinto: 5, quintos: 5, quinta: 5, quintas: 5, sexto: 6, sextos: 6, séptimo: 7, séptimos: 7, octavo: 8, octavos: 8,
    noveno: 9, novenos: 9,
    décimo: 10, décimos: 10, décima: 10, décimas: 10, avos: 1, centésimos: 100, centésimas: 100, milésimos: 1e3,
    milésimas: 1e3, millonésimas: 1e6, millonésimos: 1e6, billonésimos: 1e12, billonésimas: 1e12,
  },
  fractions: { medio: 0.5, media: 0.5, mitad: 0.5 },
  collectives: {
    docena: {
      value: 12, approx: true }, docenas: { value: 12, approx: true }, decena: { value: 10,
      approx: true }, quincena: { value: 15, approx: true }, veintena: { value: 20,
      approx: true }, treintena: { value: 30, approx: true,
    },
    cuarentena: {
      value: 40, approx: true }, cincuentena: { value: 50, approx: true }, centenar: { value: 100,
      approx: true }, centena: { value: 100, approx: true }, millar: { value: 1e3, approx: true }, dz: { value: 12,
      approx: true,
    },
  },
  vague: {
    decenas: 'dozens', docenas: 'dozens', centenares: 'hundreds', centenas: 'hundreds', cientos: 'hundreds',
    miles: 'thousands', millares: 'thousands', millones: 'millions', 'decenas de miles': 'tens_of_thousands',
    'cientos de miles': 'hundreds_of_thousands', 'centenares de miles': 'hundreds_of_thousands',
    varios: 'several', varias: 'several', unos: 'few', unas: 'few', 'unos pocos': 'few', 'unas pocas': 'few',
    'un puñado': 'few', numerosos: 'many', numerosas: 'many',
  },
  vagueMultipliers: ['varios', 'varias', 'unos cuantos', 'algunos', 'algunas'],
  joining: {
    words: ['y'], afterTens: 'all', afterScale: true, unitsFirst: false, byTwenties: false, compounds: true,
    ordinalChains: true, singularParts: false,
  },
  prefixes: [],
  articles: ['un', 'una'],
  definiteArticles: ['el', 'la'],
  casualties: ['muerto', 'muerta', 'herido', 'herida', 'fallecido', 'fallecida', 'víctima', 'desaparecido', 'rehén', 'sobreviviente', 'civil', 'soldado', 'policía'],
  countingWords: ['solo', 'sólo', 'solamente', 'apenas', 'únicamente'],
  decimalWords: ['coma', 'con', 'punto'],
  minusWords: ['menos', 'negativo'],
  overWords: ['sobre'],
  shareWords: ['de cada', 'de'],
  percent: ['por ciento', 'por cien', 'porciento', 'puntos porcentuales'],
  percentBefore: [],
  qualifiers: {
    before: {

      'al menos': 'ge', 'por lo menos': 'ge', 'como mínimo': 'ge', 'no menos de': 'ge', 'cuando menos': 'ge',
      mínimo: 'ge', 'un mínimo de': 'ge', 'a lo menos': 'ge',
      'más de': 'gt', 'mas de': 'gt', 'más que': 'gt', 'por encima de': 'gt', 'superior a': 'gt', 'mayor de': 'gt',
      supera: 'gt', 'supera los': 'gt', superan: 'gt', superó: 'gt', 'superado los': 'gt', 'por encima de los': 'gt',
      hasta: 'le', 'como máximo': 'le', 'a lo sumo': 'le', 'no más de': 'le', 'un máximo de': 'le', máximo: 'le',
      'cuando más': 'le',
      'menos de': 'lt', 'inferior a': 'lt', 'por debajo de': 'lt', 'menor de': 'lt',
      unos: 'approx', unas: 'approx', cerca: 'approx', 'cerca de': 'approx', 'alrededor de': 'approx',
      aproximadamente: 'approx', casi: 'approx', 'en torno a': 'approx', 'más o menos': 'approx', hacia: 'approx',
      'próximo a': 'approx', 'estimado en': 'approx',
    },
    after: {
      'o más': 'ge', 'al menos': 'ge', 'por lo menos': 'ge', 'o menos': 'le', 'como máximo': 'le', 'como mínimo': 'ge',
      aproximadamente: 'approx', 'más o menos': 'approx',
    },
    particleVerbs: [],
    fillers: ['otros', 'otras', 'los', 'las', 'un total de', 'otro', 'una', 'un', 'a', 'el'],
  },
  range: {
    between: ['entre'], and: ['y'], from: ['de', 'desde'], to: ['a', 'al', 'hasta'], or: ['o'],
    changeVerbs: [
      'subió', 'subido', 'sube', 'aumentó', 'aumentado', 'aumenta', 'bajó', 'bajado', 'baja', 'cayó', 'caído', 'pasó',
      'pasado', 'pasa', 'pasando', 'pasar', 'creció', 'crecido', 'elevó', 'elevado', 'eleva', 'redujo', 'reducido',
      'ascendió', 'ascendido', 'disminuyó',
    ],
  },
  zero: {
    determiners: ['ningún', 'ninguna', 'sin', 'cero', 'ni', 'no hubo', 'no ha habido', 'no había',
      'no habían', 'no hay', 'no se registraron', 'no se reportaron', 'no dejó', 'no causó', 'no provocó'],
    pronouns: ['nadie', 'ninguno', 'ninguno de'],
    nouns: [
      'muerto', 'muertos', 'muerta', 'muerte', 'muertes', 'fallecido', 'fallecidos', 'víctima', 'víctimas', 'herido',
      'heridos', 'herida', 'persona', 'personas', 'civil', 'civiles', 'soldado', 'soldados', 'militar', 'militares',
      'policía', 'policías', 'paciente', 'pacientes',
      'niño', 'niños', 'mujer', 'mujeres', 'hombre', 'hombres', 'detenido', 'detenidos', 'detenciones', 'detención',
      'capturado', 'capturados', 'arrestos', 'superviviente', 'sobrevivientes', 'rehén', 'rehenes', 'desaparecido',
      'desaparecidos', 'sospechosos', 'atacantes', 'periodistas', 'bajas', 'rescate',
    ],
    adjectives: ['otro', 'otra', 'más', 'nueva', 'nuevos'],
  },
  names: {

    before: [
      'ruta', 'vuelo', 'boeing', 'airbus', 'artículo', 'sección', 'capítulo', 'resolución', 'sector', 'distrito',
      'zona', 'fase', 'canal', 'sala', 'puerta', 'línea', 'anexo', 'bloque', 'apolo', 'windows', 'comuna', 'decreto',
      'ley', 'frente', 'carretera', 'calle', 'carrera', 'covid', 'batallón', 'brigada', 'división', 'boletín',
    ],
    labels: ['n', 'nº', 'no', 'número', 'núm', 'nro'],
    after: [
      'brigada', 'batallón', 'división', 'regimiento', 'compañía', 'ejército', 'escuadrón', 'cuerpo', 'avenida',
      'región', 'flota',
    ],
    weapons: [
      'calibre', 'munición', 'mortero', 'morteros', 'cañón', 'cartuchos', 'granadas', 'cohetes', 'pistola', 'fusil',
      'proyectiles',
    ],
  },
  shy: {
    primer: { notAfter: [], notBefore: ['ministro', 'lugar', 'plano'] },
    primera: { notAfter: [], notBefore: ['dama', 'ministra'] },
    media: { notAfter: ['la', 'clase', 'edad'], notBefore: [] },
    medio: { notAfter: ['el', 'por', 'en', 'oriente'], notBefore: ['de', 'ambiente', 'oriente'] },
    segunda: { notAfter: [], notBefore: [] }, cuarto: { notAfter: ['el', 'su'], notBefore: [] },
    medios: { notAfter: [], notBefore: ['de', 'para', 'y', 'que'] },
    uno: { notAfter: ['cada', 'ninguno'], notBefore: ['de', 'a', 'u', 'y', 'que'] },
  },
  quarterWords: ['trimestre'],
};
