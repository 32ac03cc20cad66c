import type { PlacePhrase } from './read-place-phrases.ts';

const WEIGHTS = { title: 4, lead: 3, body: 1, settlement: 2 } as const;
/** An area counts less than a town in it, however often it is named. */
const AREA_SHARE = 0.3;

/** The main place of a text; `sure` when the title or the lead names it. */
export interface MainPlace extends PlacePhrase {
  readonly sure: boolean;
}

/**
 * The place that a text is mostly about: named oftenest, the title and the lead counting more; the earliest wins a tie.
 *
 * @param sentences - the places of each sentence, the title's first (empty when there is none).
 * @param text - the body: a name of the title counts where the body has it too, as a place or otherwise ("a Mogadishu hotel").
 */
export function findMainPlace(sentences: readonly (readonly PlacePhrase[])[], text: string): MainPlace | undefined {
  const tally = new Map<string, { place: PlacePhrase; weight: number }>();
  for (const [index, places] of sentences.entries()) {
    for (const place of places) {
      // headlines write every word with a capital: what the body never names is no place
      if (index === 0 && !text.includes(place.name)) continue;
      const known = tally.get(place.key) ?? { place, weight: 0 };
      tally.set(place.key, {
        place: known.place,
        weight: known.weight + weightOf(index, place),
      });
    }
  }
  const best = [...tally.values()].toSorted((a, b) => b.weight - a.weight)[0];
  return best === undefined ? undefined : { ...best.place, sure: best.weight >= WEIGHTS.lead };
}

function weightOf(sentence: number, { settlement, area }: PlacePhrase): number {
  const stands = [WEIGHTS.title, WEIGHTS.lead][sentence] ?? WEIGHTS.body;
  return area ? stands * AREA_SHARE : stands + (settlement ? WEIGHTS.settlement : 0);
}
