import type { GroundingSource } from '../../core/grounding/source.ts';
import type { Gate } from './gate-screen.ts';

/** Lines that are remembered, by default: a few hundred cards. */
const CAPACITY = 5_000;

interface Memory {
  readonly sources: readonly GroundingSource[];
  readonly outcome: ReturnType<Gate>;
}

/**
 * The same gate, with a memory of lines that have passed. The gate depends on nothing but the line and its sources, so the same
 * spans on the same sources need not be judged again; the sources are compared word for word, not by their ids.
 */
export function rememberGate(gate: Gate, capacity: number = CAPACITY): Gate {
  const memories = new Map<string, Memory>();
  return (line, sources) => {
    const key = JSON.stringify(line);
    const known = memories.get(key);
    if (known !== undefined && haveSameWords(known.sources, sources)) return known.outcome;
    const outcome = gate(line, sources);
    if (outcome.kind === 'withheld') return outcome;
    memories.delete(key);
    memories.set(key, { sources, outcome });
    const oldest = memories.size > capacity ? memories.keys().next().value : undefined;
    if (oldest !== undefined) memories.delete(oldest);
    return outcome;
  };
}

function haveSameWords(known: readonly GroundingSource[], given: readonly GroundingSource[]): boolean {
  return known.length === given.length && known.every((one, index) => isSameSource(one, given[index]));
}

function isSameSource(a: GroundingSource, b: GroundingSource | undefined): boolean {
  if (a === b) return true;
  if (b === undefined) return false;
  const fields = ['id', 'text', 'title', 'publisher', 'published', 'lang'] as const;
  return fields.every((field) => a[field] === b[field]);
}
