import { z } from 'zod';
import type { Json } from '../state/objects.ts';
import { Refusal } from '../rest/refusal.ts';
import { nestFaults, type Fault } from './fault.ts';
import { schemaFaults } from './schema-faults.ts';

/**
 * Something that Discord refuses though its published description allows it. `Subject` is the body with what must be known
 * besides.
 */
export interface Rule<Subject> {
  /** Stable, kebab-case; the tests hold one failing and one passing example a rule. */
  readonly id: string;
  /** What is refused, as one sentence. */
  readonly refuses: string;
  find(subject: Subject): readonly Fault[];
}

/** Everything that a table of rules finds wrong. */
export function applyRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Fault[] {
  return rules.flatMap((rule) => rule.find(subject));
}

/** Throws Discord's "Invalid Form Body" when there are faults; `at` is the path of the body in the request. */
export function refuseFaults(faults: readonly Fault[], at: Fault['path'] = []): void {
  if (faults.length === 0) return;
  throw new Refusal('invalidForm', nestFaults(faults.map((fault) => ({ ...fault, path: [...at, ...fault.path] }))));
}

/** Checks a body against Discord's published description. @throws Refusal with every fault found. */
export function checkSchema(schema: z.core.$ZodType<Json>, body: unknown, at: Fault['path'] = []): Json {
  const result = z.core.safeParse(schema, body);
  if (result.success) return result.data;
  refuseFaults(schemaFaults(result.error.issues, body), at);
  throw new Refusal('invalidForm', {});
}
