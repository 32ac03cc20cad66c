import { publisherKey, type Reliability } from '../../core/incident/reliability.ts';
import type { Report } from '../../core/incident/report.ts';
import type { AuditEntry } from '../audit/audit-log.ts';
import { ownerOf, type Reader } from '../reader.ts';
import type { GradePorts } from './grade-ports.ts';
import type { GradeOutcome, GradeRequest, GradeUseCases } from './grade-use-cases.ts';

/** Discord shows no more choices. */
const MOST_CHOICES = 25;
/** So many of the newest reports' publishers are offered. */
const NEWEST_PUBLISHERS = 500;

/** The use cases of grading over their ports. */
export function createGrades(ports: GradePorts): GradeUseCases {
  const { grades } = ports;
  return {
    grade: (request) => gradePublisher(ports, request),
    list: (reader) => grades.list(reader),
    suggestPublishers: async (reader, typed) => {
      const known = await grades.newestPublishers(reader, NEWEST_PUBLISHERS);
      return known.filter((one) => one.toLowerCase().includes(typed.trim().toLowerCase())).slice(0, MOST_CHOICES);
    },
    ofReports: (reader, reports) => gradesOf(ports, reader, reports),
  };
}

async function gradePublisher({ grades, ...ports }: GradePorts, request: GradeRequest): Promise<GradeOutcome> {
  const { reader, author, publisher, grade, reason } = request;
  const [owner, key] = [ownerOf(reader), publisherKey(publisher)];
  const own = (await grades.list(reader)).find((one) => one.key === key && one.owner === owner);
  const graded = ports.clock.now().toISOString();
  const entry: AuditEntry = {
    id: ports.identifiers.next(),
    owner,
    at: graded,
    actor: author,
    action: 'grade',
    incidentId: undefined,
    reportId: undefined,
    claim: undefined,
    reason,
    detail: { publisher, from: own?.grade ?? null, to: grade ?? null },
    undoneBy: undefined,
  };
  if (grade !== undefined) await grades.set({ owner, key, publisher, grade, reason, author, graded }, entry);
  const isDone = grade !== undefined || (await grades.remove(owner, key, entry));
  const all = await grades.list(reader);
  if (!isDone) return { kind: 'no-grade', publisher, grades: all };
  const known = await grades.newestPublishers(reader, NEWEST_PUBLISHERS);
  const isKnown = known.some((one) => publisherKey(one) === key);
  return { kind: grade === undefined ? 'ungraded' : 'graded', publisher, before: own?.grade, isKnown, grades: all };
}

async function gradesOf(
  { grades }: GradePorts,
  reader: Reader,
  reports: readonly Report[],
): Promise<ReadonlyMap<string, Reliability>> {
  const byKey = new Map((await grades.list(reader)).map((one) => [one.key, one.grade]));
  const graded = reports.flatMap(({ id, publisher }): (readonly [string, Reliability])[] => {
    const grade = publisher === undefined ? undefined : byKey.get(publisherKey(publisher));
    return grade === undefined ? [] : [[id, grade]];
  });
  return new Map(graded);
}
