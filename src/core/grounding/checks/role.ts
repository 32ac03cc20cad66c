import type { Category, Metric } from '../../incident/claim.ts';
import type { Role } from '../../quantity/role.ts';
import { tellFigure, tellStated } from '../tell.ts';
import type { PairCheck } from './check.ts';

/** Metrics that reports use for one another: taken away against one's will. */
const TAKEN: ReadonlySet<Metric> = new Set(['captured', 'abducted', 'arrested']);

/** The dead stay dead and the wounded wounded. */
export const roleCheck: PairCheck = {
  on: 'pair',
  name: 'role',
  ruling: 'What happened to the people counted stays what the source says happened to them.',
  codes: ['role_swapped'],
  examples: {
    accepted: [
      {
        sources: ['The raid killed 60 soldiers and wounded 40 others.'],
        summary: '40 soldiers were hurt in the raid.',
      },
    ],
    rejected: [
      {
        code: 'role_swapped',
        sources: ['The raid killed 60 soldiers and wounded 40 others.'],
        summary: '40 soldiers were killed in the raid.',
      },
    ],
  },
  compare(stated, figure, roles) {
    const [mine, theirs] = [roles.stated.metric, roles.source.metric];
    if (mine === undefined || theirs === undefined || mine === theirs) return undefined;
    if (TAKEN.has(mine) && TAKEN.has(theirs)) return undefined;
    const message = `${tellStated(stated)} counts people ${mine} here; the source counts people ${theirs}: ${tellFigure(figure)}.`;
    return { code: 'role_swapped', severity: 'reject', message, nearest: figure };
  },
};

/** What a source says of the narrower group holds for the wider one: children are civilians. */
const CIVILIANS: ReadonlySet<Category> = new Set(['children', 'journalists', 'aid_workers']);

/** Whom a figure counts by a noun of its own; what was only gathered from the rest of the text contradicts nobody. */
function namedCategory({ category, settled }: Role): Category {
  return category === undefined || settled === true ? 'unknown' : category;
}

/** Soldiers stay soldiers and civilians civilians. */
export const categoryCheck: PairCheck = {
  on: 'pair',
  name: 'category',
  ruling: 'Who is counted stays who the source counts; a narrower group may be called civilians.',
  codes: ['category_swapped'],
  examples: {
    accepted: [
      { sources: ['Twelve civilians were killed.'], summary: '12 people were killed.' },
      { sources: ['Twelve children were killed.'], summary: '12 civilians were killed.' },
    ],
    rejected: [
      {
        code: 'category_swapped',
        sources: ['The shelling killed 12 civilians.'],
        summary: 'The shelling killed 12 soldiers.',
      },
      {
        code: 'category_swapped',
        sources: [{ title: 'Shelling kills 12 people', text: 'The shelling killed 12 civilians.' }],
        summary: 'The shelling killed 12 soldiers.',
      },
    ],
  },
  compare(stated, figure, roles) {
    // People to whom nothing happened go by many names: students are children, guards police.
    if (roles.source.metric === undefined) return undefined;
    const mine = namedCategory(roles.stated);
    const theirs = namedCategory(roles.source);
    if (mine === theirs || mine === 'unknown' || theirs === 'unknown') return undefined;
    if (mine === 'civilians' && CIVILIANS.has(theirs)) return undefined;
    const [says, said] = [mine, theirs].map((one) => one.replace('_', ' '));
    const message = `${tellStated(stated)} counts ${says} here; the source counts ${said}: ${tellFigure(figure)}.`;
    return { code: 'category_swapped', severity: 'reject', message, nearest: figure };
  },
};

/** The attackers' dead are not the defenders'. */
export const sideCheck: PairCheck = {
  on: 'pair',
  name: 'side',
  ruling: 'A figure stays on the side of the attack that the source counts.',
  codes: ['side_swapped'],
  examples: {
    accepted: [
      {
        sources: ['The army said that it killed 74 of the attackers.'],
        summary: 'The army said 74 of the attackers were killed.',
      },
    ],
    rejected: [
      {
        code: 'side_swapped',
        sources: ['The army said that it killed 74 of the attackers.'],
        summary: 'The army said that 74 soldiers were killed.',
      },
    ],
  },
  compare(stated, figure, roles) {
    const isTold = namedCategory(roles.stated) !== 'unknown' && namedCategory(roles.source) !== 'unknown';
    const mine = roles.stated.side ?? 'unknown';
    const theirs = roles.source.side ?? 'unknown';
    if (!isTold || mine === theirs || mine === 'unknown' || theirs === 'unknown') return undefined;
    const message = `${tellStated(stated)} counts the ${mine}s here; the source counts the ${theirs}s: ${tellFigure(figure)}.`;
    return { code: 'side_swapped', severity: 'reject', message, nearest: figure };
  },
};
