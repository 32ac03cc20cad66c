/** One thing that must work; `check` resolves to nothing when it does, or to the cause in words. */
export interface HealthCheck {
  readonly name: string;
  check(): Promise<string | undefined>;
}

/** Asks every check; one that throws counts as failed with its message. Where nothing is checked, nothing is known to be healthy. */
export async function tellHealth(
  checks: readonly HealthCheck[],
): Promise<{ readonly healthy: boolean; readonly body: Readonly<Record<string, string>> }> {
  const answers = await Promise.all(checks.map(async (one) => [one.name, (await ask(one)) ?? 'up'] as const));
  return {
    healthy: answers.length > 0 && answers.every(([, state]) => state === 'up'),
    body: Object.fromEntries(answers),
  };
}

async function ask(one: HealthCheck): Promise<string | undefined> {
  try {
    return await one.check();
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown cause';
  }
}
