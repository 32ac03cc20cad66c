import { foldWord } from '../../text/letters.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(foldWord));

/** Capitalised words that name nobody in any language: titles, forms of address, the pronoun I, faiths, points of the compass. */
export const TITLES = words(`
  i mr mrs ms miss dr prof sir madam lord lady president vice prime minister ministers governor mayor senator deputy judge justice king
  queen prince princess pope bishop archbishop imam father sister pastor reverend rabbi sheikh emir colonel general lieutenant captain
  major sergeant corporal commander commissioner inspector superintendent constable chief chairman chairwoman secretary ambassador
  spokesman spokesperson doctor professor monsieur madame señor señora herr frau parliament congress senate government state states
  ministry army navy police god muslim muslims islamic islamist islamists christian christians jewish jews catholic catholics arab arabs
  african africans european europeans asian asians american western eastern northern southern north south east west central internet
  christmas easter ramadan eid am pm gmt utc cet est usd eur gbp tv ngo ngos un eu covid
`);

/** Words that institutions, armed groups and offices are named with; in a translation they stand for the source's own words. */
export const INSTITUTIONS = words(`
  ministry minister ministries interior defence defense foreign affairs health justice finance education information security home
  department office bureau agency authority authorities commission committee council court tribunal parliament assembly senate
  government presidency cabinet embassy consulate municipality district province region county prefecture town city village camp
  army navy air force forces guard guards guardsmen gendarmerie police paramilitary militia brigade battalion regiment company
  squadron division corps unit units command staff coast border customs intelligence service services special operations rapid
  support intervention national federal state regional local central general joint armed high joint chief military civil civilian public international
  united nations union african european red cross crescent doctors without borders human rights watch organisation organization
  association federation league society network foundation front movement party alliance coalition liberation resistance revolutionary
  people peoples popular democratic republic republican patriotic salvation unity freedom islamic islamist state islam jihad greater
  sahara sahel west east north south western eastern northern southern africa african levant province branch group hospital clinic
  university school college church mosque cathedral parish holy family saint market bridge road highway river lake sea mountain
  valley desert island islands airport port prison mine station post junction road power plant factory bank radio television news
  agency press daily times herald gazette journal social media platform attorney prosecutor prosecutors ombudsman ombudsmans
  secretary director governor mayor president chairman spokesman spokesperson commander colonel general lieutenant captain major
  sergeant officer inspector judge doctor father bishop imam chief elder king emir relief agency emergency disaster management
  humanitarian aid refugee refugees children women workers farmers herders fishermen miners teachers students journalists labour
  trade chamber electoral electoral peace stabilisation stabilization mission multinational taskforce task regional wildlife park
  nature reserve forest coast gulf ocean peninsula strait canal saturday sunday new old great upper lower san santa los las
  el al an ar as ash ad room rooms lawyers response committees
`);

/** Words that open an English sentence with a capital and name nobody, where the next word is a name. */
export const OPENERS = words(`
  a an the this that these those some any each every both all most many several few no not in on at by for from to of with without
  under over after before during since until while when where as if because although though but and or so yet nor both either neither
  according citing quoting despite following near around about across along among between behind beyond inside outside off toward
  towards against through throughout via per like unlike amid another other its his her their our your my one two three four five six
  seven eight nine ten police officials authorities residents witnesses villagers gunmen militants soldiers troops rebels fighters
  attackers civilians local former late then current new old neighbouring neighboring nearby rural urban central northern southern
  eastern western north south east west northeast northwest southeast southwest early earlier later today yesterday meanwhile however
  elsewhere also only even still just once twice separately additionally moreover furthermore finally first second third last next
  state federal national regional provincial international suspected alleged masked armed senior junior acting interim fellow veteran
  opposition rival main major key top deputy ex pro anti mount lake river fort port camp saint
  le la les un une des du de d l au aux en dans selon apres avant el los las una unos en segun tras o os as um uma no na segundo der die
  das ein eine im am bei nach laut vor
`);
