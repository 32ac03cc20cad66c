import type { AuditLog } from '../../src/app/audit/audit-log.ts';
import type { Arrival, Corrections, IncidentFile, IncidentHit, IncidentStore } from '../../src/app/ports.ts';
import { ownerOf } from '../../src/app/reader.ts';
import { correctIncident } from '../../src/core/incident/correct-incident.ts';
import { PUBLIC_OWNER, type Owner, type Report } from '../../src/core/incident/report.ts';
import type { Incident } from '../../src/core/incident/incident.ts';
import { memoryAuditLog } from './memory-audit-log.ts';
import { memoryCorrections } from './memory-corrections.ts';
import { nearness, wordsOf } from './nearness.ts';

const byUpdated = (a: Incident, b: Incident): number => b.updated.localeCompare(a.updated) || b.id.localeCompare(a.id);

/** Keeps incidents in memory, under the same contract as the PostgreSQL store: for tests of everything above the store. */
export function memoryIncidentStore(
  audit: AuditLog = memoryAuditLog(),
): IncidentStore & { readonly corrections: Corrections } {
  const arrivals: Arrival[] = [];
  const corrections = memoryCorrections((owner, id) => seenBy(owner).some(({ report }) => report.id === id), audit);
  const correct = (owner: Owner, file: IncidentFile): IncidentFile => correctIncident(file, corrections.seenBy(owner));
  const seenBy = (owner: Owner): Arrival[] =>
    arrivals.filter(({ report }) => report.owner === PUBLIC_OWNER || report.owner === owner);

  const filesOf = (owner: Owner): IncidentFile[] =>
    [...Map.groupBy(seenBy(owner), ({ incident }) => incident.id).values()]
      .map(fileOf)
      .toSorted((a, b) => byUpdated(a.incident, b.incident));

  const hits = (owner: Owner, words: string): IncidentHit[] =>
    filesOf(owner)
      .map((file) => ({ incident: file.incident, score: scoreOf(file, words) }))
      .filter(({ score }) => score > 0.3)
      .toSorted((a, b) => b.score - a.score);

  return {
    corrections,
    list: async (reader, { limit, offset }) =>
      filesOf(ownerOf(reader))
        .slice(offset, offset + limit)
        .map(({ incident }) => incident),
    count: async (reader) => filesOf(ownerOf(reader)).length,
    get: async (reader, id) =>
      filesOf(ownerOf(reader))
        .filter(({ incident }) => incident.id === id)
        .map((file) => correct(ownerOf(reader), file))[0],
    search: async (reader, words, limit) => hits(ownerOf(reader), words).slice(0, limit),
    hasReport: async (owner, hash) => seenBy(owner).some(({ report }) => report.contentHash === hash),
    candidatesFor: async (owner, report, limit) => candidates(filesOf(owner), report).slice(0, limit),
    store: async (arrival) => {
      if (arrival.report.owner === PUBLIC_OWNER && arrival.incident.owner !== PUBLIC_OWNER)
        throw new RangeError('a public report cannot join an incident of one guild');
      if (seenBy(arrival.report.owner).some(({ report }) => report.contentHash === arrival.report.contentHash))
        return 'known';
      arrivals.push(structuredClone(arrival));
      return 'stored';
    },
    changedBetween: async (reader, from, until) => {
      const owner = ownerOf(reader);
      const isIn = (iso: string): boolean => Date.parse(iso) >= from.getTime() && Date.parse(iso) < until.getTime();
      const touched = corrections.seenBy(owner).filter(({ made, undone }) => isIn(undone?.at ?? made));
      return filesOf(owner)
        .filter(
          ({ incident, reports }) =>
            isIn(incident.updated) || touched.some((one) => reports.some(({ id }) => id === one.reportId)),
        )
        .map((file) => correct(owner, file));
    },
  };
}

/** What a guild adds lies over the public incident: its words win, the reports and versions of both count. */
function fileOf(arrivals: readonly Arrival[]): IncidentFile {
  const overlay = arrivals.filter(({ report }) => report.owner !== PUBLIC_OWNER);
  const base = arrivals.filter(({ report }) => report.owner === PUBLIC_OWNER);
  const top = (overlay.at(-1) ?? base.at(-1))?.incident;
  if (top === undefined) throw new RangeError('an incident without a report');
  const reports = [...new Map(arrivals.map(({ report }) => [report.id, report])).values()];
  const place = placeOf(arrivals, top);
  const incident = {
    ...top,
    ...(place && { place }),
    owner: overlay.at(-1)?.report.owner ?? PUBLIC_OWNER,
    reportIds: reports.map(({ id }) => id),
    version: Math.max(top.version, reports.length),
    updated:
      arrivals
        .map((one) => one.incident.updated)
        .toSorted()
        .at(-1) ?? top.updated,
  };
  const claims = arrivals.flatMap(({ report, claims }) => claims.map((claim) => ({ reportId: report.id, claim })));
  return { incident, reports, claims };
}

/** The newest name, with every other spelling that any arrival brought. */
function placeOf(arrivals: readonly Arrival[], top: Incident): Incident['place'] {
  const { place } = top;
  const spellings = new Set(arrivals.flatMap(({ incident }) => incident.place?.aliases ?? []));
  return place && { ...place, aliases: [...spellings].filter((name) => name !== place.name) };
}

function namesOf({ place, actors }: Incident): string[] {
  return [...(place === undefined ? [] : [place.name, ...place.aliases]), ...actors.map(({ name }) => name)];
}

function scoreOf(file: IncidentFile, words: string): number {
  const { incident, reports } = file;
  const typed = words.trim().toLowerCase();
  if (typed === '') return 0;
  if (incident.id.toLowerCase() === typed) return 1;
  if (typed.length >= 3 && incident.id.toLowerCase().startsWith(typed)) return 0.95;
  const names = namesOf(incident);
  const body = new Set(reports.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)));
  const each = wordsOf(typed).map((word) =>
    Math.max(
      body.has(word) ? 0.5 : 0,
      ...names.map((name) => nearness(word, name)),
      ...wordsOf(incident.title).map((known) => 0.8 * nearness(word, known)),
    ),
  );
  const average = each.reduce((sum, one) => sum + (one >= 0.4 ? one : 0), 0) / Math.max(1, each.length);
  const best = Math.max(0, ...each, ...names.map((name) => nearness(typed, name)));
  return 0.94 * (0.6 * best + 0.4 * average);
}

function candidates(files: readonly IncidentFile[], report: Report): IncidentFile[] {
  const words = new Set(wordsOf(`${report.title} ${report.text}`));
  return files
    .map((file) => ({ file, shared: sharedWith(file, words) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ file }) => file);
}

function sharedWith({ incident }: IncidentFile, words: ReadonlySet<string>): number {
  const near = (name: string): boolean =>
    wordsOf(name).every((part) => words.values().some((w) => nearness(part, w) >= 0.6));
  const places = namesOf(incident).filter(near).length;
  return places * 3 + wordsOf(incident.title).filter((word) => word.length > 3 && words.has(word)).length;
}
