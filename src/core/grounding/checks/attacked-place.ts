import { findCountry } from '../../incident/country-names.ts';
import { isSamePlace } from '../../incident/same-place.ts';
import { firstIndex } from '../halve.ts';
import { findAttacked } from '../names/find-attacked.ts';
import { findNames, type NameWord } from '../names/find-names.ts';
import { knownNames } from '../names/is-name-known.ts';
import type { NameRun } from '../names/name-runs.ts';
import { listScenes, tellsOfPlace, type PlaceText } from '../names/tells-of-place.ts';
import { oncePer } from '../once-per.ts';
import type { PreparedSource } from '../prepare-sources.ts';
import { answerFirst } from '../remember.ts';
import { MOST_SEARCHES } from '../source-words.ts';
import type { Statement } from '../statement.ts';
import type { Finding, SentenceCheck } from './check.ts';

/** A source is searched for scenes up to here: reports are shorter, and say first where it happened. */
const HEAD_UNITS = 20_000;

function placeText({ source, lang }: PreparedSource): PlaceText {
  return { title: source.title ?? '', text: source.text.slice(0, HEAD_UNITS), lang };
}

/** The place at which a source sets the attack, where it names the summary's place for something else alone. */
const otherSceneIn = oncePer((source: PreparedSource) => {
  const words = placeText(source);
  return answerFirst(MOST_SEARCHES, (place) => {
    if (tellsOfPlace(place, words) !== 'something else') return undefined;
    return listScenes(words).find((one) => !isSamePlace(one, place));
  });
});

const namesIn = oncePer(({ text }: Statement) => findNames(text, true));
/** By source: the names that the statement would know if it cited that source alone. */
const knownAlone = oncePer((statement: Statement) =>
  oncePer((source: PreparedSource) => knownNames({ ...statement, cited: [source] }, [source])),
);

/** A source that knows the name in whatever spelling, and does not tell otherwise, bears the summary out. */
function isKnown({ start, end }: NameRun, statement: Statement, source: PreparedSource): boolean {
  const names = namesIn(statement);
  const words: NameWord[] = [];
  for (let at = firstIndex(names.length, (index) => (names[index]?.start ?? 0) >= start); ; at += 1) {
    const name = names[at];
    if (name === undefined || name.end > end) break;
    words.push(name);
  }
  return words.every(knownAlone(statement)(source));
}

function judge(run: NameRun, statement: Statement): Finding[] {
  const scenes = new Map<PreparedSource, string>();
  for (const source of statement.cited) {
    const scene = otherSceneIn(source)(run.name);
    if (scene !== undefined) scenes.set(source, scene);
    else if (isKnown(run, statement, source)) return [];
  }
  const [first] = scenes;
  if (first === undefined || statement.text.includes(first[1])) return [];
  const [source, scene] = first;
  const message = `“${run.name}” is named as the place of the attack; source ${source.number} names it for something else and sets the attack at ${scene}.`;
  const { stripped } = statement;
  const [start, end] = [stripped.toGiven(run.start), stripped.toGivenEnd(run.end)];
  return [{ code: 'place_swapped', severity: 'reject', start, end, message }];
}

/** An attack stays where the sources set it. */
export const attackedPlaceCheck: SentenceCheck = {
  on: 'sentence',
  name: 'attacked place',
  ruling: 'An attack is never moved to a place that the cited sources name for something else alone.',
  codes: ['place_swapped'],
  examples: {
    accepted: [
      {
        sources: ['Gunmen raided Tera at night. A hospital in Niamey took in the wounded.'],
        summary: 'The raid on Tera was at night.',
      },
      {
        sources: ['Gunmen raided Tera at night. A hospital in Niamey took in the wounded.'],
        summary: 'After the raid the wounded were brought to Niamey.',
      },
    ],
    rejected: [
      {
        code: 'place_swapped',
        sources: [
          {
            text: 'La frappe contre le marché de Tera a fait 31 morts. Les blessés sont soignés à Niamey.',
            lang: 'fr',
          },
        ],
        summary: 'The drone strike on Niamey hit a market.',
      },
      {
        code: 'place_swapped',
        sources: ['Gunmen opened fire in Tera at night. A hospital in Niamey took in the wounded.'],
        summary: 'The raid on Niamey was at night.',
      },
    ],
  },
  find(statement) {
    const { text, lang, sentences } = statement;
    return findAttacked(text, sentences(), lang)
      .filter(({ name }) => findCountry(name) === undefined)
      .flatMap((run) => judge(run, statement));
  },
};
