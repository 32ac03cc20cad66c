import type { AuditLog } from '../../src/app/audit/audit-log.ts';
import type { Arrival, Corrections, IncidentFile, IncidentHit, IncidentStore } from '../../src/app/ports.ts';
import type { GroupingStore, Regrouping } from '../../src/app/grouping/grouping-store.ts';
import { ownerOf } from '../../src/app/reader.ts';
import { correctIncident } from '../../src/core/incident/correct-incident.ts';
import { otherOf, versionsOf } from '../../src/core/incident/report-link.ts';
import { PUBLIC_OWNER, type Owner, type Report } from '../../src/core/incident/report.ts';
import type { Incident } from '../../src/core/incident/incident.ts';
import { memoryAuditLog } from './memory-audit-log.ts';
import { memoryCorrections } from './memory-corrections.ts';
import { MemoryGroupings } from './memory-groupings.ts';
import { nearness, wordsOf } from './nearness.ts';

const byUpdated = (a: Incident, b: Incident): number => b.updated.localeCompare(a.updated) || b.id.localeCompare(a.id);

/** Keeps incidents in memory, under the same contract as the PostgreSQL store: for tests of everything above the store. */
export function memoryIncidentStore(
  audit: AuditLog = memoryAuditLog(),
): IncidentStore & GroupingStore & { readonly corrections: Corrections } {
  const arrivals: Arrival[] = [];
  const rows: IncidentRow[] = [];
  const groupings = new MemoryGroupings();
  const corrections = memoryCorrections((owner, id) => seenBy(owner).some(({ report }) => report.id === id), audit);
  const correct = (owner: Owner, file: IncidentFile): IncidentFile => correctIncident(file, corrections.seenBy(owner));
  const seenBy = (owner: Owner): Arrival[] =>
    arrivals.filter(({ report }) => report.owner === PUBLIC_OWNER || report.owner === owner);

  const incidentOf = (owner: Owner, { report, incident }: Arrival): string =>
    groupings.leadOf(owner, groupings.placeOf(owner, report.id) ?? incident.id);
  const filesOf = (owner: Owner): IncidentFile[] => {
    const seen = rows.filter((row) => row.owner === PUBLIC_OWNER || row.owner === owner);
    return [...Map.groupBy(seenBy(owner), (arrival) => incidentOf(owner, arrival))]
      .map(([id, held]) =>
        fileOf(
          held,
          seen.filter(({ incident }) => incident.id === id),
        ),
      )
      .toSorted((a, b) => byUpdated(a.incident, b.incident));
  };
  const fileBy = (owner: Owner, id: string): IncidentFile | undefined =>
    filesOf(owner).find(({ incident }) => incident.id === id);

  /** An incident as each of the ids knows it that lead to it: by all their names it is found. */
  const tellings = (owner: Owner, file: IncidentFile): IncidentFile[] =>
    rows
      .filter((row) => row.owner === PUBLIC_OWNER || row.owner === owner)
      .filter(({ incident }) => groupings.leadOf(owner, incident.id) === file.incident.id)
      .map(({ incident }) => ({ ...file, incident }));

  const hits = (owner: Owner, words: string): IncidentHit[] =>
    filesOf(owner)
      .map((file) => ({
        incident: file.incident,
        score: Math.max(...tellings(owner, file).map((one) => scoreOf(one, words))),
      }))
      .filter(({ score }) => score > 0.3)
      .toSorted((a, b) => b.score - a.score);

  return {
    corrections,
    list: async (reader, { limit, offset }) =>
      filesOf(ownerOf(reader))
        .slice(offset, offset + limit)
        .map(({ incident }) => incident),
    count: async (reader) => filesOf(ownerOf(reader)).length,
    get: async (reader, id) => {
      const owner = ownerOf(reader);
      const file = fileBy(owner, groupings.leadOf(owner, id));
      return file && correct(owner, file);
    },
    search: async (reader, words, limit) => hits(ownerOf(reader), words).slice(0, limit),
    hasReport: async (owner, hash) => seenBy(owner).some(({ report }) => report.contentHash === hash),
    candidatesFor: async (owner, report, limit) => {
      const own = groupings.linksOf(owner, [report.id]);
      const held = new Set(own.filter(({ kind }) => kind === 'together').flatMap((link) => otherOf(link, report.id)));
      const all = filesOf(owner);
      const bound = all.filter(({ reports }) => reports.some(({ id }) => held.has(id)));
      const files = [
        ...new Set([...bound, ...candidates(all, report, (file) => tellings(owner, file)).slice(0, limit)]),
      ];
      const stored = files.flatMap(({ reports }) => reports);
      return { files, links: groupings.linksOf(owner, versionsOf(report, stored)) };
    },
    linksOf: async (owner, reportIds) => groupings.linksOf(owner, reportIds),
    regroup: async (regrouping) => {
      const { entry, retold, undoes, founded } = regrouping;
      const before = fileBy(entry.owner, retold);
      if (before === undefined || !fits(regrouping, before, (id) => fileBy(entry.owner, id))) return 'stale';
      if (undoes !== undefined && !(await audit.markUndone(entry.owner, undoes, entry.id))) return 'stale';
      await audit.record(entry);
      if (undoes !== undefined) groupings.remove(entry.owner, undoes);
      groupings.add(regrouping);
      if (founded !== undefined) rows.push({ owner: entry.owner, incident: founded });
      const after = fileBy(entry.owner, retold);
      if (after === undefined) return 'done';
      const told = { ...regrouping.retell(before, after), version: before.incident.version + 1, updated: entry.at };
      rows.push({ owner: entry.owner, incident: told });
      return 'done';
    },
    store: async (arrival) => {
      if (arrival.report.owner === PUBLIC_OWNER && arrival.incident.owner !== PUBLIC_OWNER)
        throw new RangeError('a public report cannot join an incident of one guild');
      if (seenBy(arrival.report.owner).some(({ report }) => report.contentHash === arrival.report.contentHash))
        return 'known';
      arrivals.push(structuredClone(arrival));
      rows.push({ owner: arrival.report.owner, incident: structuredClone(arrival.incident) });
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

/** An incident as an owner's arrival or regrouping left it. */
interface IncidentRow {
  readonly owner: Owner;
  readonly incident: Incident;
}

/** True while each incident that is merged, and each report that is moved, is still where it was. */
function fits(
  { forwards, placements, undoes }: Regrouping,
  before: IncidentFile,
  fileBy: (id: string) => IncidentFile | undefined,
): boolean {
  const held = new Set(before.incident.reportIds);
  return (
    undoes !== undefined ||
    (forwards.every(({ from }) => fileBy(from) !== undefined) && placements.every(({ reportId }) => held.has(reportId)))
  );
}

/** What a guild adds lies over the public incident: its words win, the reports and versions of both count. */
function fileOf(arrivals: readonly Arrival[], rows: readonly IncidentRow[]): IncidentFile {
  const overlay = rows.filter(({ owner }) => owner !== PUBLIC_OWNER);
  const top = (overlay.at(-1) ?? rows.at(-1))?.incident;
  if (top === undefined) throw new RangeError('an incident without a row');
  const reports = [...new Map(arrivals.map(({ report }) => [report.id, report])).values()];
  const place = placeOf(rows, top);
  const incident = {
    ...top,
    ...(place && { place }),
    owner: overlay.at(-1)?.owner ?? PUBLIC_OWNER,
    reportIds: reports.map(({ id }) => id),
    version: Math.max(top.version, reports.length),
    updated:
      [...arrivals, ...rows]
        .map((one) => one.incident.updated)
        .toSorted()
        .at(-1) ?? top.updated,
  };
  const claims = arrivals.flatMap(({ report, claims }) => claims.map((claim) => ({ reportId: report.id, claim })));
  return { incident, reports, claims };
}

/** The newest name, with every other spelling that any arrival brought. */
function placeOf(rows: readonly IncidentRow[], top: Incident): Incident['place'] {
  const { place } = top;
  const spellings = new Set(rows.flatMap(({ incident }) => incident.place?.aliases ?? []));
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

function candidates(
  files: readonly IncidentFile[],
  report: Report,
  tellings: (file: IncidentFile) => readonly IncidentFile[],
): IncidentFile[] {
  const words = new Set(wordsOf(`${report.title} ${report.text}`));
  return files
    .map((file) => ({ file, shared: Math.max(...tellings(file).map((one) => sharedWith(one, words))) }))
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
