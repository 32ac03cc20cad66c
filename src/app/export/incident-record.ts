import type { Claim } from '../../core/incident/claim.ts';
import type { Correction } from '../../core/incident/correction.ts';
import { nameCountry } from '../../core/incident/name-country.ts';
import type { TollEnd, TollLine } from '../../core/incident/toll.ts';
import type { IncidentCard } from '../views.ts';

/** A toll line as it leaves the house: both ends with their own qualifiers, and every claim behind them. Never added up. */
export interface TollRecord {
  readonly metric: string;
  readonly category: string;
  readonly low: number;
  readonly lowOp: string;
  readonly high: number;
  readonly highOp: string;
  readonly disputed: boolean;
  readonly claims: readonly ClaimRecord[];
}

interface ClaimRecord {
  readonly report: string;
  readonly quote: string;
  readonly op: string;
  readonly n: number | null;
  readonly nMax: number | null;
  readonly attributedTo?: string;
}

/** What a person took back or read otherwise: of a whole report, or of the claim quoted. */
export interface CorrectionRecord {
  readonly report: string;
  readonly quote?: string;
  /** How the claim is to be read; absent where it was taken back. */
  readonly readAs?: Readonly<Record<string, string | number>>;
  readonly reason: string;
  readonly by: string;
  readonly made: string;
}

/** An incident as it leaves the house: what is not known is absent. Texts of reports stay; their addresses go along. */
export interface IncidentRecord {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly type?: string;
  readonly subType?: string;
  readonly date?: string;
  readonly dateDerived?: boolean;
  readonly datePrecision?: number;
  readonly dateAsReported?: string;
  readonly place?: string;
  readonly placeAliases?: readonly string[];
  readonly admin1?: string;
  readonly country?: string;
  readonly countryName?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly placePrecision?: number;
  readonly actors: readonly { readonly name: string; readonly role: string }[];
  readonly claimedBy?: string;
  readonly created: string;
  readonly updated: string;
  readonly toll: readonly TollRecord[];
  /** The reports that stand; those that were taken back are named by the corrections. */
  readonly reports: readonly Readonly<Record<string, string>>[];
  readonly corrections?: readonly CorrectionRecord[];
}

/** The record of a card. */
export function toRecord({ incident, toll, reports, corrected }: IncidentCard): IncidentRecord {
  const { id, title, status, type, subType, time, actors, claimedBy, created, updated } = incident;
  return known({
    id,
    title,
    status,
    type,
    subType,
    date: time.date,
    dateDerived: time.date === undefined ? undefined : time.derived,
    datePrecision: time.precision,
    dateAsReported: time.asReported,
    ...placeOf(incident.place),
    actors,
    claimedBy,
    created,
    updated,
    toll: toll.lines.map(tollRecord),
    reports: reports.map(({ id: report, title: headline, publisher, url, published, language }) =>
      known({ id: report, title: headline, publisher, url, published, language }),
    ),
    corrections: corrected?.corrections.map(correctionRecord),
  });
}

function placeOf(place: IncidentCard['incident']['place']): Partial<IncidentRecord> {
  if (place === undefined) return {};
  const { name, aliases, admin1, country, point, precision } = place;
  return known({
    place: name,
    placeAliases: aliases.length === 0 ? undefined : aliases,
    admin1,
    country,
    countryName: country === undefined ? undefined : nameCountry(country),
    latitude: point?.latitude,
    longitude: point?.longitude,
    placePrecision: precision,
  });
}

function tollRecord({ metric, category, low, high, disputed, history }: TollLine): TollRecord {
  const end = ({ n, op }: TollEnd): { n: number; op: string } => ({ n, op });
  const [bottom, top] = [end(low), end(high)];
  const claims = history.map(({ reportId, claim: { quote, op, n, nMax, attributedTo } }) =>
    known({ report: reportId, quote, op, n, nMax, attributedTo: attributedTo?.name }),
  );
  return { metric, category, low: bottom.n, lowOp: bottom.op, high: top.n, highOp: top.op, disputed, claims };
}

function correctionRecord({ reportId, claim, reading, reason, author, made }: Correction): CorrectionRecord {
  return known({
    report: reportId,
    quote: claim?.quote,
    readAs: reading && readingOf(reading),
    reason,
    by: author.name,
    made,
  });
}

function readingOf({ metric, category, scope, op, n, nMax, word }: Claim): Readonly<Record<string, string | number>> {
  return known({ metric, category, scope, op, n: n ?? undefined, nMax: nMax ?? undefined, word });
}

type Known<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };

function known<Fields extends object>(fields: Fields): Known<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<Fields>;
}
