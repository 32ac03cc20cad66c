import { extractGrounded } from '../../core/extractive/extract-summary.ts';
import { verifySummary } from '../../core/grounding/verify-summary.ts';
import type { Owner } from '../../core/incident/report.ts';
import { sourcesOf } from '../incidents/sources-of.ts';
import { toCard } from '../incidents/to-card.ts';
import type { CachedSummary, IncidentFile } from '../ports.ts';
import { ownerOf, type Reader } from '../reader.ts';
import type { FallbackReason, SummaryView } from '../views.ts';
import { languageOf, summaryKey, type SummaryKey } from './summary-key.ts';
import type { SummaryPorts } from './summary-ports.ts';
import { meterOf } from './token-budget.ts';
import { untilAborted } from './until-aborted.ts';
import { writeGroundedDraft, type DraftingJob } from './write-grounded-draft.ts';

/** Makes the verified summary of an incident; shared by commands and digest, so that the same question is asked once. */
export interface Summariser {
  /** Answers when the signal aborts at the latest: whatever the model does, the fallback is extractive. */
  summarise(reader: Reader, file: IncidentFile, signal: AbortSignal): Promise<SummaryView>;
  /** The summary that was last shown of exactly these sources; undefined when none was, or long ago. */
  recall(reader: Reader, file: IncidentFile): SummaryView | undefined;
}

/** How many shown summaries are remembered, for the click on Evidence. */
const REMEMBERED = 500;

interface Subject extends SummaryKey {
  readonly file: IncidentFile;
  readonly job: DraftingJob;
  /** Whose budget pays. */
  readonly payer: Owner;
}

/** Builds the summariser. It keeps what is being written and what was shown last; everything else is in the ports. */
export function createSummariser(ports: SummaryPorts): Summariser {
  const running = new Map<string, Promise<SummaryView>>();
  const shown = new Map<string, SummaryView>();

  const remember = (id: string, view: SummaryView): SummaryView => {
    shown.delete(id);
    shown.set(id, view);
    const [oldest] = shown.keys();
    if (shown.size > REMEMBERED && oldest !== undefined) shown.delete(oldest);
    return view;
  };

  const start = (id: string, subject: Subject, signal: AbortSignal): Promise<SummaryView> => {
    const work = makeSummary(ports, subject, signal).finally(() => running.delete(id));
    running.set(id, work);
    return work;
  };

  return {
    summarise: async (reader, file, signal) => {
      const subject = subjectOf(ports, reader, file);
      const id = idOf(subject);
      const last = shown.get(id);
      if (last !== undefined && isKept(last)) return { ...last, card: toCard(file), cached: true, repairs: 0 };
      const work = running.get(id) ?? start(id, subject, signal);
      return remember(id, await untilAborted(signal, work, () => fallBack(ports, subject, 'deadline')));
    },
    recall: (reader, file) => shown.get(idOf(subjectOf(ports, reader, file))),
  };
}

/** Only what would have come out of the cache, word for word, may be shown again from memory: no stopgap while the model was away. */
function isKept({ engine }: SummaryView): boolean {
  return engine.kind === 'llm' || engine.reason === 'no-model';
}

function idOf({ owner, key }: SummaryKey): string {
  return `${owner} ${key}`;
}

function subjectOf(ports: SummaryPorts, reader: Reader, file: IncidentFile): Subject {
  const sources = sourcesOf(file.reports, file.corrected);
  const language = languageOf(sources);
  const key = summaryKey(ports.digester, ports.writer, { reader, file, language });
  return { ...key, file, job: { sources, language }, payer: ownerOf(reader) };
}

async function makeSummary(ports: SummaryPorts, subject: Subject, signal: AbortSignal): Promise<SummaryView> {
  const kept = await ports.summaries.get(subject.owner, subject.key);
  return (kept && readAgain(ports, subject, kept)) ?? writeAnew(ports, subject, signal);
}

/** A kept summary is held against the sources again: rulings may have become stricter since. */
function readAgain(ports: SummaryPorts, subject: Subject, kept: CachedSummary): SummaryView | undefined {
  const { draft, created, model, promptVersion } = kept;
  const verdict = verifySummary(subject.job.sources, draft);
  if (!verdict.ok) return undefined;
  const engine =
    kept.engine === 'llm' && model !== undefined && promptVersion !== undefined
      ? ({ kind: 'llm', model, promptVersion } as const)
      : ({ kind: 'extractive', reason: 'no-model' } as const);
  const omitted = ports.writer?.omits({ ...subject.job, rejected: [] }) ?? [];
  return { card: toCard(subject.file), draft, verdict, engine, repairs: 0, cached: true, created, omitted };
}

async function writeAnew(ports: SummaryPorts, subject: Subject, signal: AbortSignal): Promise<SummaryView> {
  const { writer } = ports;
  if (writer === undefined) return keep(ports, subject, fallBack(ports, subject, 'no-model'));
  const meter = meterOf(ports, subject.payer);
  const drafting = await writeGroundedDraft({ writer, meter, log: ports.log }, subject.job, signal);
  if (drafting.kind === 'gave-up') return fallBack(ports, subject, drafting.reason);
  const { draft, verdict, repairs, omitted } = drafting;
  const { model, promptVersion } = writer;
  const engine = { kind: 'llm', model, promptVersion } as const;
  const created = ports.clock.now().toISOString();
  const view = { card: toCard(subject.file), draft, verdict, engine, repairs, cached: false, created, omitted };
  return keep(ports, subject, view);
}

function fallBack(ports: SummaryPorts, { job, file }: Subject, reason: FallbackReason): SummaryView {
  const created = ports.clock.now().toISOString();
  const engine = { kind: 'extractive', reason } as const;
  return {
    card: toCard(file),
    ...extractGrounded(job.sources),
    engine,
    repairs: 0,
    cached: false,
    created,
    omitted: [],
  };
}

/** Keeps a summary for the next reader; that it could not be kept is no reason to withhold it from this one. */
async function keep(ports: SummaryPorts, { owner, key, file }: Subject, view: SummaryView): Promise<SummaryView> {
  const { draft, engine, created } = view;
  const by = engine.kind === 'llm' ? engine : { model: undefined, promptVersion: undefined };
  const { model, promptVersion } = by;
  try {
    const kept = { key, incidentId: file.incident.id, draft, engine: engine.kind, model, promptVersion, created };
    await ports.summaries.put(owner, kept);
  } catch (error) {
    ports.log.warn('summary-not-kept', { incident: file.incident.id, error: String(error) });
  }
  return view;
}
