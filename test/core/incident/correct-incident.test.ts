import { describe, expect, it } from 'vitest';
import { buildToll } from '../../../src/core/incident/build-toll.ts';
import { correctIncident } from '../../../src/core/incident/correct-incident.ts';
import type { Correction } from '../../../src/core/incident/correction.ts';
import { foundIncident } from '../../../src/core/incident/found-incident.ts';
import type { StoredIncident } from '../../../src/core/incident/incident-file.ts';
import { joinIncident } from '../../../src/core/incident/join-incident.ts';
import { readClaims } from '../../../src/core/incident/read-claims.ts';
import type { Report } from '../../../src/core/incident/report.ts';
import { isStruck } from '../../../src/core/incident/strike-figure.ts';
import { splitSentences } from '../../../src/core/text/split-sentences.ts';
import { reportOf } from './report-of.ts';

const written = (id: string, title: string, text: string, publisher: string): Report =>
  reportOf(id, { title, text, publisher, published: '2026-03-09', sentences: splitSentences(text, 'en') });

const FIRST = written(
  'a',
  'Gunmen kill 25 villagers in Dembela',
  'Gunmen killed 25 villagers in Dembela, Mali, on Sunday, a rebel spokesman said. Nine others were wounded.',
  'Gossip Net',
);
const SECOND = written(
  'b',
  'Village of Dembélé attacked',
  'At least 12 villagers were killed in Dembélé, Mali, on Sunday, the governor said.',
  'River Daily',
);

/** An incident as the import would have made it of these reports. */
function fileOf(first: Report, ...others: readonly Report[]): StoredIncident {
  const claimsIn = ({ id, title, text }: Report) =>
    readClaims({ title, text, lang: 'en' }).map((claim) => ({ reportId: id, claim }));
  const own = claimsIn(first);
  const incident = foundIncident(
    first,
    own.map(({ claim }) => claim),
    first.fetched,
  );
  return others.reduce<StoredIncident>(
    (file, report) => {
      const news = claimsIn(report);
      const claims = news.map(({ claim }) => claim);
      const joined = joinIncident(file, report, claims, report.fetched);
      return { incident: joined, reports: [...file.reports, report], claims: [...file.claims, ...news] };
    },
    { incident, reports: [first], claims: own },
  );
}

const FILE = fileOf(FIRST, SECOND);
const AUTHOR = { id: '1', name: 'Ana' };

function correction(more: Partial<Correction>): Correction {
  const made = '2026-03-11T00:00:00Z';
  return {
    id: 'c',
    owner: 'public',
    incidentId: 'i',
    reportId: 'a',
    reason: 'it is wrong',
    author: AUTHOR,
    made,
    ...more,
  };
}

const claimAt = (index: number) => {
  const found = FILE.claims[index];
  if (found === undefined) throw new Error('no such claim');
  return { reportId: found.reportId, claim: found.claim };
};
const tollOf = ({ claims, reports }: StoredIncident): readonly string[] =>
  buildToll(claims, [...reports]).lines.map(({ metric, low, high }) => `${metric} ${low.n}-${high.n}`);

describe('an incident that nobody corrected', () => {
  it('stays the very same', () => {
    expect(correctIncident(FILE, [])).toBe(FILE);
    expect(correctIncident(FILE, [correction({ reportId: 'elsewhere' })])).toBe(FILE);
  });
});

describe('a report that was taken back', () => {
  const left = correctIncident(FILE, [correction({})]);

  it('counts no more in the toll, and is no source', () => {
    expect(tollOf(FILE)).toEqual(['killed 12-25', 'wounded 9-9']);
    expect(tollOf(left)).toEqual(['killed 12-12']);
    expect(left.reports).toEqual([SECOND]);
  });

  it('gives the incident no name, place or status any more', () => {
    expect(FILE.incident).toMatchObject({ title: FIRST.title, place: { name: 'Dembela' }, status: 'disputed' });
    expect(left.incident).toMatchObject({ title: SECOND.title, place: { name: 'Dembélé' }, status: 'official' });
    expect(left.incident.id).toBe(FILE.incident.id);
  });

  it('is kept, with what it said', () => {
    expect(left.corrected).toEqual({ corrections: [correction({})], reports: FILE.reports, claims: FILE.claims });
  });

  it('leaves facts that a dataset coded as they are, but for the title', () => {
    const coded = { ...FILE, incident: { ...FILE.incident, place: { name: 'Grid 12', aliases: [] } } };
    const { incident } = correctIncident(coded, [correction({})]);
    expect(incident.place?.name).toBe('Grid 12');
    expect(incident.title).toBe(SECOND.title);
  });

  it('counts again when that is undone, and the version still grows', () => {
    const undone = correction({ undone: { by: AUTHOR, at: '2026-03-12T00:00:00Z' } });
    const back = correctIncident(FILE, [undone]);
    expect({ ...back, incident: { ...back.incident, version: FILE.incident.version } }).toEqual(FILE);
    expect(back.incident.version).toBe(FILE.incident.version + 2);
  });

  it('makes the incident a retracted one when none is left', () => {
    const none = correctIncident(FILE, [correction({}), correction({ id: 'd', reportId: 'b' })]);
    expect(none.incident).toMatchObject({ status: 'retracted', title: FIRST.title });
    expect(none.reports).toEqual([]);
    expect(none.claims).toEqual([]);
  });
});

describe('a claim that was taken back', () => {
  const left = correctIncident(FILE, [correction(claimAt(0))]);

  it('counts no more, and its figure stands nowhere in its report or in the incident’s title', () => {
    expect(tollOf(left)).toEqual(['killed 12-12', 'wounded 9-9']);
    expect(left.reports[0]?.text).not.toContain('25');
    expect(isStruck(left.reports[0]?.title ?? '')).toBe(true);
    expect(left.incident.title).toBe(left.reports[0]?.title);
  });

  it('leaves the rest of its report standing', () => {
    expect(left.reports).toHaveLength(2);
    expect(left.claims.map(({ claim }) => claim.n)).toEqual([9, 12]);
  });

  it('makes the incident a retracted one when the whole toll goes', () => {
    const all = FILE.claims.map((_, index) => correction({ id: `c${index}`, ...claimAt(index) }));
    expect(correctIncident(FILE, all).incident.status).toBe('retracted');
    expect(correctIncident(FILE, all.slice(1)).incident.status).not.toBe('retracted');
  });

  it('is quoted, beside one that counts, without its figure', () => {
    const file = fileOf(
      written('m', 'Raid', 'The mayor said 14 villagers were killed and 31 villagers were wounded.', 'Wire'),
    );
    const [killed] = file.claims;
    const both = killed === undefined ? file : correctIncident(file, [correction(killed)]);
    for (const { claim } of both.claims) expect(claim.quote).not.toContain('14');
    expect(both.claims.map(({ claim }) => claim.n)).toEqual([31]);
  });
});

describe('a claim that was read otherwise', () => {
  const { reportId, claim } = claimAt(0);
  const reading = { ...claim, metric: 'missing' } as const;

  it('counts as it was corrected, in the words of its report', () => {
    const left = correctIncident(FILE, [correction({ reportId, claim, reading })]);
    expect(tollOf(left)).toEqual(['killed 12-12', 'wounded 9-9', 'missing 25-25']);
    expect(left.reports).toEqual(FILE.reports);
  });

  it('is as the last correction has it', () => {
    const last = { ...claim, scope: 'cumulative' } as const;
    const left = correctIncident(FILE, [
      correction({ reportId, claim, reading }),
      correction({ id: 'd', reportId, claim, reading: last }),
    ]);
    expect(left.claims[0]?.claim).toEqual(last);
    expect(left.incident.status).not.toBe('retracted');
  });
});
