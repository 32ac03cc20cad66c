import type { Lexicon } from '../lexicon.ts';
import { PORTUGUESE_DATES } from './pt-dates.ts';
import { PORTUGUESE_UNITS } from './pt-units.ts';

/** Masculine and feminine. The plural is a divisor: três quintos. */
function inflected(stems: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) => ['o', 'a'].map((end) => [stem + end, value])),
  );
}

/** Portuguese, of Brazil and Portugal. */
// prettier-ignore
export const PORTUGUESE: Lexicon = {
  lang: 'pt',
  decimalMark: ',',
  bothMarks: true,
  dayFirst: true,
  ...PORTUGUESE_UNITS,
  ...PORTUGUESE_DATES,
  cardinals: {

    zero: 0, um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9,
    dez: 10, onze: 11, doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16,
    dezessete: 17, dezassete: 17, dezoito: 18, dezenove: 19, dezanove: 19, vinte: 20, trinta: 30, quarenta: 40,
    cinquenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90, cem: 100, cento: 100, duzentos: 200,
    duzentas: 200, trezentos: 300, trezentas: 300, quatrocentos: 400, quatrocentas: 400, quinhentos: 500,
    quinhentas: 500, seiscentos: 600, seiscentas: 600, setecentos: 700, setecentas: 700, oitocentos: 800,
    oitocentas: 800, novecentos: 900,
    novecentas: 900, ambos: 2, ambas: 2,
  },
  scales: {
    mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, bilião: 1e12, biliões: 1e12, trilhão: 1e12,
    trilhões: 1e12,
  },
  ordinals: inflected({
    primeir: 1, segund: 2, terceir: 3, quart: 4, quint: 5, sext: 6, sétim: 7, oitav: 8, non: 9, décim: 10, vigésim: 20,
    trigésim: 30, quadragésim: 40, quinquagésim: 50, sexagésim: 60, septuagésim: 70, setuagésim: 70, octogésim: 80,
    nonagésim: 90,
    centésim: 100, ducentésim: 200, tricentésim: 300, trecentésim: 300, quadringentésim: 400, quingentésim: 500,
    sexcentésim: 600, septingentésim: 700, octingentésim: 800, noningentésim: 900, milésim: 1e3, milionésim: 1e6,
    bilionésim: 1e9,
  }),
  ordinalSuffixes: ['º', 'ª', 'o', 'a', 'os', 'as'],
  denominators: {
    meio: 2, meia: 2, meios: 2, terço: 3, terços: 3, quarto: 4, quartos: 4, quinto: 5, quintos: 5, sexto: 6, sextos: 6,
    sétimo: 7, sétimos: 7, oitavo: 8, oitavos: 8, nono: 9, nonos: 9, décimo: 10, décimos: 10, avos: 1, centésimo: 100,
    centésimos: 100,
    milésimo: 1e3, milésimos: 1e3, milionésimo: 1e6, milionésimos: 1e6, bilionésimo: 1e9, bilionésimos: 1e9,
  },
  fractions: { meio: 0.5, meia: 0.5, metade: 0.5 },
  collectives: {
    dúzia: {
      value: 12, approx: true }, dúzias: { value: 12, approx: true }, dezena: { value: 10,
      approx: true }, quinzena: { value: 15, approx: true }, vintena: { value: 20,
      approx: true }, trintena: { value: 30, approx: true }, centena: { value: 100, approx: true,
    },
    milhar: { value: 1e3, approx: true },
  },
  vague: {
    dezenas: 'dozens', dúzias: 'dozens', centenas: 'hundreds', milhares: 'thousands', milhões: 'millions',
    'dezenas de milhares': 'tens_of_thousands', 'centenas de milhares': 'hundreds_of_thousands', vários: 'several',
    várias: 'several', diversos: 'several', diversas: 'several',
    alguns: 'few', algumas: 'few', 'um punhado': 'few', numerosos: 'many', inúmeros: 'many',
  },
  vagueMultipliers: ['vários', 'várias', 'alguns', 'algumas'],
  joining: {
    words: ['e'], afterTens: 'all', afterScale: true, unitsFirst: false, byTwenties: false, compounds: false,
    ordinalChains: true, singularParts: false,
  },
  prefixes: [],
  articles: ['um', 'uma'],
  definiteArticles: ['o', 'a'],
  casualties: ['morto', 'morta', 'ferido', 'ferida', 'vítima', 'desaparecido', 'refém', 'sobrevivente', 'óbito'],
  countingWords: ['só', 'somente', 'apenas', 'unicamente'],
  decimalWords: ['vírgula', 'ponto', 'com'],
  minusWords: ['menos', 'negativo'],
  overWords: ['sobre'],
  shareWords: ['em cada', 'de cada', 'em'],
  percent: ['por cento', 'porcento', 'pontos percentuais'],
  percentBefore: [],
  qualifiers: {
    before: {

      'pelo menos': 'ge', 'ao menos': 'ge', 'no mínimo': 'ge', 'não menos de': 'ge', 'não menos que': 'ge',
      'um mínimo de': 'ge',
      'mais de': 'gt', 'mais que': 'gt', 'acima de': 'gt', 'superior a': 'gt', supera: 'gt', ultrapassa: 'gt',
      ultrapassou: 'gt', 'além de': 'gt',
      até: 'le', 'no máximo': 'le', 'não mais de': 'le', 'não mais que': 'le', 'um máximo de': 'le',
      'menos de': 'lt', 'menos que': 'lt', 'abaixo de': 'lt', 'inferior a': 'lt',
      cerca: 'approx', 'cerca de': 'approx', 'perto de': 'approx', aproximadamente: 'approx', quase: 'approx',
      'em torno de': 'approx', 'por volta de': 'approx', uns: 'approx', umas: 'approx', 'mais ou menos': 'approx',
      'ao redor de': 'approx', 'próximo de': 'approx', 'estimado em': 'approx',
    },
    after: {
      'ou mais': 'ge', 'pelo menos': 'ge', 'ou menos': 'le', 'no máximo': 'le', 'no mínimo': 'ge',
      aproximadamente: 'approx',
    },
    particleVerbs: [],
    fillers: ['outros', 'outras', 'os', 'as', 'um total de', 'outro', 'outra', 'uma', 'um', 'a'],
  },
  range: {
    between: ['entre'], and: ['e'], from: ['de', 'desde'], to: ['a', 'até'], or: ['ou'],
    changeVerbs: [
      'subiu', 'subido', 'sobe', 'aumentou', 'aumentado', 'aumenta', 'caiu', 'caído', 'passou', 'passa', 'passando',
      'passado', 'cresceu', 'elevou', 'elevado', 'reduziu', 'reduzido', 'baixou', 'diminuiu', 'saltou',
    ],
  },
  zero: {
    determiners: ['nenhum', 'nenhuma', 'sem', 'zero', 'não houve', 'não havia', 'não há', 'não deixou', 'não causou',
      'não foram registrados', 'não foram registradas'],
    pronouns: ['ninguém', 'nenhum dos'],
    nouns: [
      'morto', 'mortos', 'morta', 'morte', 'mortes', 'vítima', 'vítimas', 'ferido', 'feridos', 'ferida', 'pessoa',
      'pessoas', 'civil', 'civis', 'soldado', 'soldados', 'militar', 'militares', 'policial', 'policiais', 'polícia',
      'paciente', 'pacientes', 'criança', 'crianças', 'mulher', 'mulheres', 'homem',
      'homens', 'detenção', 'detenções', 'detido', 'detidos', 'prisão', 'prisões', 'preso', 'presos', 'sobrevivente',
      'sobreviventes', 'refém', 'reféns', 'desaparecido', 'desaparecidos', 'suspeito', 'suspeitos', 'jornalista',
      'baixas', 'resgate', 'óbito', 'óbitos',
    ],
    adjectives: ['outra', 'outro', 'nova', 'novos'],
  },
  names: {

    before: [
      'rota', 'voo', 'boeing', 'airbus', 'artigo', 'seção', 'secção', 'capítulo', 'resolução', 'setor', 'distrito',
      'zona', 'fase', 'canal', 'sala', 'porta', 'linha', 'anexo', 'bloco', 'apolo', 'windows', 'decreto', 'lei',
      'estrada', 'rodovia', 'rua', 'covid', 'batalhão', 'brigada', 'boletim',
    ],
    labels: ['n', 'nº', 'no', 'número', 'núm'],
    after: [
      'brigada', 'batalhão', 'divisão', 'regimento', 'companhia', 'exército', 'esquadrão', 'corpo', 'avenida',
      'região', 'frota', 'distrito',
    ],
    weapons: [
      'calibre', 'munição', 'morteiro', 'morteiros', 'canhão', 'cartuchos', 'granadas', 'foguetes', 'pistola', 'fuzil',
      'projéteis',
    ],
  },
  shy: {
    primeiro: { notAfter: [], notBefore: ['ministro', 'lugar', 'plano'] },
    primeira: { notAfter: [], notBefore: ['dama', 'ministra'] }, segunda: { notAfter: [], notBefore: [] },
    segundo: { notAfter: [], notBefore: ['o', 'a', 'os', 'as', 'ele', 'fontes', 'um', 'uma', 'dados', 'testemunhas'] },
    meio: { notAfter: ['o', 'por', 'em', 'no', 'do', 'ao'], notBefore: ['ambiente', 'de'] },
    quarto: { notAfter: ['o', 'seu', 'no'], notBefore: [] }, nono: { notAfter: [], notBefore: [] },
  },
  quarterWords: ['trimestre'],
};
