import type { Reader } from '../reader.ts';
import type { EvidenceView, Found, IncidentCard, NothingStands } from '../views.ts';
import type { GradeUseCases } from './grade-use-cases.ts';

type Grades = Pick<GradeUseCases, 'ofReports'>;

/** A card with the grades of those who published its reports. */
export async function gradeCard(
  grades: Grades,
  reader: Reader,
  found: Found<IncidentCard>,
): Promise<Found<IncidentCard>> {
  return found.kind === 'found' ? { ...found, view: await graded(grades, reader, found.view) } : found;
}

/** The evidence of a summary with the same. */
export async function gradeEvidence(
  grades: Grades,
  reader: Reader,
  found: Found<EvidenceView> | NothingStands,
): Promise<Found<EvidenceView> | NothingStands> {
  if (found.kind !== 'found') return found;
  const { summary } = found.view;
  const card = await graded(grades, reader, summary.card);
  return { ...found, view: { ...found.view, summary: { ...summary, card } } };
}

async function graded(grades: Grades, reader: Reader, card: IncidentCard): Promise<IncidentCard> {
  const found = await grades.ofReports(reader, card.reports);
  return found.size === 0 ? card : { ...card, grades: found };
}
