import type { Category } from '../../incident/claim.ts';
import type { Figure, FigureContext } from './figure.ts';
import { speechFor } from './read-speakers.ts';
import { findMark, markAt, peopleAt, startOfFigure, type Reading } from './reading.ts';
import type { AttributionKind } from './role-lexicon.ts';

/** What the men of a speaker are, where "its men" speaks of them. */
const MEN_OF: Readonly<Partial<Record<AttributionKind, Category>>> = {
  official: 'soldiers',
  anonymous: 'soldiers',
  armed_group: 'militants',
  ngo: 'civilians',
};
const OTHER_SIDE: Readonly<Partial<Record<Category, Category>>> = {
  soldiers: 'militants',
  police: 'militants',
  militants: 'soldiers',
};
const LOOK_AHEAD = 6;
/** How near the officer stands whose men are counted. */
const NEAR_TOKENS = 3;
/** How near a word of losses stands to its figure. */
const LOSS_TOKENS = 2;
const ENEMY_TOKENS = 3;

/** Whom a figure counts that a side tells of: its own men, or those of its enemy. */
export function sidesMen(context: FigureContext, token: number): Category | undefined {
  return enemyMen(context, token) ?? ownMen(context, token);
}

/** "The army says four of its men died", "it lost three men"; "killed 55 soldiers and lost nine of their own": those of the other side. */
function ownMen({ reading, speeches, before, sentence }: FigureContext, token: number): Category | undefined {
  const isLoss = isOwnLoss(reading, token);
  if (markAt(reading, token + 1, 'ownMen') === 0 && !isLoss) return undefined;
  if (before?.sentence === sentence && OTHER_SIDE[before.category] !== undefined) {
    return isLossToo(reading, before) ? before.category : OTHER_SIDE[before.category];
  }
  const near = nounBefore(reading, token, token - NEAR_TOKENS, ['soldiers', 'police', 'militants']);
  if (near !== undefined) return near;
  const speech = speechFor(speeches, token);
  if (speech === undefined || speech.speaker === 'as before') return undefined;
  const from = Math.max(0, speech.at - LOOK_AHEAD);
  return nounBefore(reading, Math.min(token, speech.at), from, ['police', 'militants']) ?? MEN_OF[speech.speaker.kind];
}

/** "It has lost 34 soldiers since March and lost six on Saturday". */
function isLossToo(reading: Reading, { eventAt }: Figure): boolean {
  return eventAt !== undefined && findMark(reading, 'loses', eventAt, eventAt + LOSS_TOKENS) >= 0;
}

/** "On the enemy side 25 bodies were counted", "40 enemies": those whom the speaker fights. */
function enemyMen({ reading, speeches }: FigureContext, token: number): Category | undefined {
  if (findMark(reading, 'enemy', token - ENEMY_TOKENS, token + ENEMY_TOKENS) < 0) return undefined;
  const speech = speechFor(speeches, token);
  const own = speech === undefined || speech.speaker === 'as before' ? undefined : MEN_OF[speech.speaker.kind];
  return own === undefined ? undefined : OTHER_SIDE[own];
}

/** "Lost three men", "three losses", "fifteen dead in its ranks" – but not "captured seven and lost two". */
function isOwnLoss(reading: Reading, token: number): boolean {
  if (findMark(reading, 'loses', startOfFigure(reading, token) - LOSS_TOKENS, token) >= 0) return true;
  const lost = findMark(reading, 'loses', token + 1, token + 1 + LOSS_TOKENS);
  return lost >= 0 && findMark(reading, 'and', token, lost) < 0;
}

/** The nearest of some kinds of people before a token: "police said 80 of its men", "a captain and four of his men". */
function nounBefore(reading: Reading, token: number, from: number, kinds: readonly Category[]): Category | undefined {
  for (let at = token - 1; at >= Math.max(0, from); at -= 1) {
    const category = peopleAt(reading, at)?.category;
    if (category !== undefined && kinds.includes(category)) return category;
  }
  return undefined;
}
