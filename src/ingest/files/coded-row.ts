import type { CodedEvent, CodedFigure, IncomingReport } from '../../app/views.ts';
import { findCountry } from '../../core/incident/country-names.ts';

/** What a row of a dataset codes, and the words it is told in. */
export interface CodedRow {
  /** The dataset, as the publisher of its reports. */
  readonly dataset: string;
  readonly title: string;
  /** What the row says in words of its own; empty where it only codes. */
  readonly notes: string;
  /** Sentences that tell what is coded. Each figure's quote stands in one of them. */
  readonly told: readonly string[];
  readonly published?: string;
  readonly url?: string;
  readonly event: CodedEvent;
}

/** A row as a report: its notes, and below them what it codes, in words that hold every figure with its qualifier. */
export function codedReport({ dataset, title, notes, told, event, ...more }: CodedRow): IncomingReport {
  const text = [notes, told.join('\n')].filter((part) => part !== '').join('\n\n');
  return { origin: `${dataset} ${event.id}`, publisher: dataset, language: 'en', title, text, coded: event, ...more };
}

/** A figure and the sentence that tells it. */
export interface ToldFigure {
  readonly sentence: string;
  readonly figure: CodedFigure;
}

const QUALIFIERS = { ge: 'at least ', approx: 'around ', le: 'up to ', eq: '' } as const;

/** People killed, as "Low estimate: at least 30 soldiers killed." */
export function toldKilled(
  label: string,
  n: number,
  { op, category, people }: { op: keyof typeof QUALIFIERS; category: CodedFigure['category']; people: string },
): ToldFigure {
  const quote = `${QUALIFIERS[op]}${n} ${people} killed`;
  return { sentence: `${label}: ${quote}.`, figure: { quote, metric: 'killed', category, op, n } };
}

/** The country by a dataset's name, which may add an older one: "DR Congo (Zaire)". */
export function countryOf(name: string): { readonly country?: string } {
  const country = findCountry(name) ?? findCountry(name.replace(/\s*\(.*\)\s*/u, ''));
  return country === undefined ? {} : { country };
}

/** A point on the Earth; absent where one of the two is missing or off it. */
export function pointOf(
  latitude: number | undefined,
  longitude: number | undefined,
): Pick<NonNullable<CodedEvent['place']>, 'point'> {
  if (latitude === undefined || longitude === undefined) return {};
  return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? {} : { point: { latitude, longitude } };
}
