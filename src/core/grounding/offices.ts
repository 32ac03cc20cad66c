import type { Attribution } from '../incident/claim.ts';
import { foldWord } from '../text/letters.ts';
import { oncePer } from './once-per.ts';
import type { Figure, PreparedSource } from './prepare-sources.ts';
import { sentenceAround } from './sentence-around.ts';

/** Who speaks by office, in the languages that are read: a word stands for all that begin with it when it ends in a star. */
const OFFICES: Readonly<Record<string, string>> = {
  army: `army, military, general staff, troops, armed forces, armee, etat major, militaire*, ejercito, militar*, fuerzas armadas, exercito, forcas armadas,
    estado maior, generalstab, streitkrafte, division*, brigad*, battalion*, batallon*, batalha*, bataillon*, regiment*, regimiento*, bundeswehr, جيش, الجيش, القوات المسلحه`,
  police: `police, gendarme*, policia*, polizei*, شرطه, الشرطه`,
  mayor: `mayor*, town hall, maire, mairie, alcald*, prefeit*, edil, burgermeister*, oberburgermeister*, عمده, البلديه`,
  governor: `governor*, gouverneur*, gouvernorat, gobernador*, gobernacion, governador*, محافظ, والي, حاكم`,
  prefect: `prefect*, prefet*, sous prefet, prefecture`,
  ministry: `minister, ministers, ministry, ministre, ministere, ministro, ministra, ministerio, ministerium, innenminister*, وزاره, وزير`,
  prosecutor: `prosecutor*, parquet, procureur*, fiscal, fiscalia, procurador*, ministerio publico, staatsanwalt*, النيابه, نيابه`,
  hospital: `hospital*, doctor*, medic, medics, paramedics, surgeon*, hopita*, medecin*, medical*, chirurgien*, medico*, medica*, clinica*, clinic*, klinik*, krankenhaus*,
    arzt*, arzte*, مستشفي, المستشفي, طبيب, اطباء, طبي, طبيه`,
  firefighters: `fire service, fire brigade, firefighter*, pompiers, bomberos, bombeiros, feuerwehr*, civil protection, protection civile, proteccion civil, protecao civil, civil defence, الدفاع المدني`,
  ombudsman: `ombudsman*, ombudswoman, defensor*, personer*, provedor*, mediateur, ombudsmann`,
  'united nations': `un, united nations, onu, nations unies, naciones unidas, nacoes unidas, uno, vereinte nationen, ocha, unhcr, iom, الامم المتحده`,
  lawyers: `lawyer*, avocat*, abogad*, advogad*, anwalt*, anwalte, محامون, محامي`,
  union: `union, trade union, syndicat*, sindicat*, gewerkschaft*`,
  'red cross': `red cross, red crescent, croix rouge, cruz roja, cruz vermelha, rotes kreuz, الهلال الاحمر, الصليب الاحمر`,
  church: `church, diocese*, priest, bishop*, eglise, pretre, eveque, iglesia, diocesis, sacerdote, parroco, igreja, padre, kirche, pfarrer, parish, paroisse`,
  residents: `resident*, villager*, witness*, habitant*, temoin*, riverain*, vecin*, testigo*, morador*, testemunha*, anwohner*, augenzeuge*, zeuge*, سكان, شهود`,
};

type Office = string;

const PATTERNS: readonly (readonly [Office, RegExp])[] = Object.entries(OFFICES).map(([office, list]) => {
  const words = list.split(',').map((word) => foldWord(word.trim()).replace('*', String.raw`\p{L}*`));
  return [office, new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'u')];
});

/**
 * The offices that words name, whatever their language: "l'état-major", "the general staff" and "el ejército" are all the army.
 *
 * @param words - as written; hyphens and apostrophes part words.
 */
export function officesOf(words: string): Set<Office> {
  const folded = foldWord(words).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(PATTERNS.flatMap(([office, pattern]) => (pattern.test(folded) ? [office] : [])));
}

/** Whether two sets name offices of which none is the same. */
function areApart(a: ReadonlySet<Office>, b: ReadonlySet<Office>): boolean {
  return a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one));
}

const officesOfSource = oncePer((source: PreparedSource) => officesOf(source.folded()));
const officesNear = oncePer(({ source, field, quantity }: Figure) =>
  officesOf(sentenceAround(source.source[field] ?? '', quantity, 1)),
);

/**
 * Whether a figure is given to an office which is not the one that gives it in the source, whatever the languages of the two. The office
 * must not be named beside the figure, and another one be who speaks, or be named there; one that the source never names is another.
 *
 * @param mine - who states the figure in the summary.
 * @param theirs - who states it in the source, where that is known.
 */
export function isOtherOffice(mine: string, theirs: Attribution | undefined, figure: Figure): boolean {
  const office = officesOf(mine);
  if (office.size === 0) return false;
  const near = officesNear(figure);
  if ([...office].some((one) => near.has(one))) return false;
  if (theirs === undefined && areApart(office, officesOfSource(figure.source))) return true;
  const isOpen = theirs === undefined || theirs.kind === 'witness';
  return areApart(office, officesOf(theirs?.name ?? '')) || (isOpen && areApart(office, near));
}
