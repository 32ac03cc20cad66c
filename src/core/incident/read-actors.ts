import type { Actor } from './incident.ts';

const NOT_A_NAME = String.raw`(?!(?:The|A|An|No|Nobody|None|Nul|Aucun|Nadie|L|In|On|At|It|He|She|They|We|This|That|Its|His|Their|But|And|Le|La|Les|Un|Une|Il|Elle|El|Los|Las|Una|O|Os|As)\b|[\p{L}-]+-(?:linked|affiliated|backed)\b)`;
const NAME = String.raw`${NOT_A_NAME}(?:[\p{Lu}][\p{L}\p{M}’'-]*|al-\p{Lu}[\p{L}]*)(?:[ -](?:(?:of|in|the|de|du|des|del|da|do|dans|le|la|wa|ul|al)[ -]){0,2}\p{Lu}[\p{L}\p{M}’'-]*){0,6}`;
const CLAIMS = String.raw`(?:has |have |had |a |ha |hat )?(?:also )?(?:claim(?:s|ed) (?:responsibility|credit|the (?:attack|assault|bombing|ambush|raid|blast|killing)|it (?:carried out|killed|was behind)|to have)|announced that it|said (?:in .{0,60})?(?:that )?it was behind|revendiqu[ée]|reivindic[óo]u?|bekannte sich|says it (?:killed|carried out))`;
const BLAMES = String.raw`(?:blamed on|attribut(?:ed|es|e|ée?|a|ían|uye(?:n)?)(?: it| el hecho| l['’]attaque)? (?:to|à|al?)|carried out by|executed by|staged by|claimed by|by (?:fighters|militants|gunmen|members) (?:of|from)|revendiquée? par|combattants de|attribuée? à)`;
const CLAIMANT = new RegExp(
  String.raw`(?<name>${NAME})(?: \((?<short>[\p{Lu}\d-]{2,8})\))?[^.;:\n]{0,40}? ${CLAIMS}`,
  'gu',
);
const BLAMED = new RegExp(
  String.raw`${BLAMES} (?:the |le |la |les |el |al |a |l['’])?(?:[\p{L}-]+-linked |outlawed |group |groupe |dissident )*(?:the |group )?(?<name>${NAME})(?: \((?<short>[\p{Lu}\d-]{2,8})\))?`,
  'gu',
);
/** "The assault on the Malian army": a force by its country's name, as an attack's aim. */
const AIM = new RegExp(
  String.raw`\b(?:attack|assault|raid|ambush|bombing|offensive|strike|attaque|assaut|raid|embuscade|ataque|asalto|emboscada)s? (?:on|against|of|contre|contra|ao|al|à|aux?) (?:the |an? |l['’]|el |la |o |a )?(?<name>\p{Lu}[\p{L}\p{M}]+(?:['’]s)? (?:army|military|armed forces|police|national guard|navy|troops|soldiers)|(?:armée|police|gendarmerie|ejército|exército|policía|polícia) [\p{Ll}]{4,})`,
  'gu',
);
const SPELLED_OUT = new RegExp(String.raw`(?<name>${NAME}) \((?<short>\p{Lu}[\p{Lu}\d-]{1,7})\)`, 'gu');
const ACRONYM = /\((?<short>\p{Lu}[\p{Lu}\d-]{1,7})\)/gu;

/** Who attacked and who says that it was them, as a report writes it; each name once. */
export interface ReportedActors {
  readonly actors: readonly Actor[];
  readonly claimedBy: string | undefined;
  /** Every acronym in brackets, for matching: JNIM, BLA, ISGS. */
  readonly acronyms: readonly string[];
}

/** Reads the attackers of an incident and its claim of responsibility. */
export function readActors(title: string, text: string): ReportedActors {
  const whole = `${title}\n${text}`;
  const claimants = namesOf(whole, CLAIMANT);
  const blamed = namesOf(whole, BLAMED);
  const aims = [...new Set(Array.from(text.matchAll(AIM), (match) => match.groups?.['name'] ?? ''))];
  const names = [...new Set([...claimants, ...blamed])];
  const acronyms = [...new Set(Array.from(whole.matchAll(ACRONYM), (match) => match.groups?.['short'] ?? ''))];
  const attackers = names.map((name): Actor => ({ name, role: 'attacker' }));
  const targets = aims.map((name): Actor => ({ name, role: 'target' }));
  return { actors: [...attackers, ...targets], claimedBy: claimants[0], acronyms };
}

/** A short name in brackets stands for the long one before it; a genitive ends a name. */
function namesOf(text: string, pattern: RegExp): string[] {
  const short = new Map(Array.from(text.matchAll(SPELLED_OUT), ({ groups }) => [groups?.['name'], groups?.['short']]));
  return Array.from(text.matchAll(pattern), ({ groups }) => groups?.['short'] ?? groups?.['name'] ?? '')
    .map((name) => name.replace(/['’]s?(?:\s.*)?$/u, '').trim())
    .map((name) => short.get(name) ?? name)
    .filter((name) => name.length > 1);
}
