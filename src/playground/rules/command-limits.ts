import { numberOf, type Json } from '../state/objects.ts';
import { Refusal } from '../rest/refusal.ts';

/** Commands of each type that a scope may have. */
const LIMITS: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** @throws Refusal 30032 when a scope would have more commands of a type than Discord keeps. */
export function refuseTooMany(commands: readonly Json[]): void {
  for (const [type, limit] of Object.entries(LIMITS)) {
    const count = commands.filter((command) => (numberOf(command['type']) ?? 1) === Number(type)).length;
    if (count > limit) throw new Refusal('tooManyCommands');
  }
}
