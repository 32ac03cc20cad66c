import { countsAlike } from './counted-nouns.ts';
import type { Fault } from './checks/check.ts';
import { ABSENCE_CHECKS, PAIR_CHECKS } from './checks/checks.ts';
import type { Figure, PreparedSource } from './prepare-sources.ts';
import { isNamedNear, wordsBefore } from './speakers.ts';
import type { Stated } from './statement.ts';
import { findVerbatim } from './find-verbatim.ts';
import { valueKeys } from './value-keys.ts';

/** What supports a quantity of a summary, and what speaks against it. */
export interface Grounding {
  readonly evidence: readonly Figure[];
  readonly faults: readonly Fault[];
}

/** One source number with the summary's value, and what tells the two apart. */
interface Candidate {
  readonly figure: Figure;
  readonly faults: readonly Fault[];
  /** How many checks it passed before the first that rejected it. */
  readonly passed: number;
}

/** So many source numbers of one value are compared; more of the same say nothing new, and reading stays linear. */
const MOST_CANDIDATES = 24;

/** Holds one quantity of a summary against the sources that its sentence cites. */
export function groundQuantity(stated: Stated, all: readonly PreparedSource[]): Grounding {
  const found = findCandidates(stated);
  const candidates = found.filter((one) => !isToldInText(one, found)).map((figure) => judge(stated, figure));
  const clean = candidates.filter((one) => one.faults.length === 0);
  if (clean.length > 0) return { evidence: clean.map((one) => one.figure), faults: [] };
  const verbatim = findVerbatim(stated);
  if (verbatim !== undefined) return { evidence: verbatim, faults: [] };
  const [mildest] = closest(stated, candidates).toSorted(
    (a, b) => severityOf(a) - severityOf(b) || b.passed - a.passed,
  );
  if (mildest !== undefined && severityOf(mildest) === 0) {
    return { evidence: [mildest.figure], faults: mildest.faults };
  }
  return explainAbsence(stated, all, mildest);
}

/** Headlines leave out who is counted, who says so and how sure it is: where the text of the source tells it, the text counts. */
function isToldInText(figure: Figure, found: readonly Figure[]): boolean {
  if (figure.field === 'text') return false;
  const { metric } = figure.role();
  const isTwin = ({ source, field, role }: Figure): boolean =>
    source === figure.source && field === 'text' && role().metric === metric;
  return metric !== undefined && found.some(isTwin);
}

/**
 * The source numbers that the summary's can mean, where none supports it. Headlines leave out how a number is bound: where the text
 * gives it too, its words count; and of what differs in its bound alone, that which counts the same or has
 * the same speaker.
 */
function closest(stated: Stated, candidates: readonly Candidate[]): readonly Candidate[] {
  const told = candidates.filter((one) => one.figure.field === 'text' && one.passed >= PAIR_CHECKS.length - 1);
  const alike = told.filter((one) => countsAlike(stated, one.figure));
  if (alike.length > 0) return alike;
  const speaker = wordsBefore(stated.statement.text, stated.quantity);
  const spoken = told.filter((one) => isNamedNear(speaker, one.figure, 0));
  if (spoken.length > 0) return spoken;
  return told.length > 0 ? told : candidates;
}

function findCandidates({ quantity, statement }: Stated): Figure[] {
  const found = new Set<Figure>();
  for (const key of valueKeys(quantity)) {
    for (const source of statement.cited) {
      for (const figure of (source.byKey.get(key) ?? []).slice(0, MOST_CANDIDATES)) found.add(figure);
    }
  }
  return [...found];
}

function judge(stated: Stated, figure: Figure): Candidate {
  const roles = { stated: stated.role(), source: figure.role() };
  const warnings: Fault[] = [];
  for (const [passed, check] of PAIR_CHECKS.entries()) {
    const fault = check.compare(stated, figure, roles);
    if (fault?.severity === 'reject') return { figure, faults: [fault], passed };
    if (fault !== undefined) warnings.push(fault);
  }
  return { figure, faults: warnings, passed: PAIR_CHECKS.length };
}

function severityOf({ faults }: Candidate): number {
  return faults.some((one) => one.severity === 'reject') ? 1 : 0;
}

/**
 * A number that supports something else is as good as absent: another ground may still carry it, so that no further source ever
 * takes away what the others support. Where none does, what tells it from the source's number is said, unless only the kinds differ
 * and something more telling is known.
 */
function explainAbsence(stated: Stated, all: readonly PreparedSource[], other: Candidate | undefined): Grounding {
  for (const check of ABSENCE_CHECKS) {
    const explanation = check.explain(stated, all);
    if (explanation?.kind === 'accepted') return { evidence: explanation.evidence, faults: [] };
    if (explanation === undefined) continue;
    const isLastWord = other !== undefined && explanation.fault.severity === 'reject';
    return { evidence: [], faults: isLastWord ? other.faults : [explanation.fault] };
  }
  return { evidence: [], faults: other?.faults ?? [] };
}
