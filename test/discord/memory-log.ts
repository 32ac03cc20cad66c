import type { EventLog } from '../../src/app/ports.ts';

interface Entry {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A log that remembers, and can be waited on. */
export function memoryLog(): EventLog & { readonly entries: readonly Entry[]; event(name: string): Promise<Entry> } {
  const entries: Entry[] = [];
  const waiting = new Set<() => void>();
  const add = (level: Entry['level']) => (event: string, details: Entry['details']) => {
    entries.push({ level, event, details });
    for (const look of waiting) look();
  };
  return {
    entries,
    debug: add('debug'),
    info: add('info'),
    warn: add('warn'),
    error: add('error'),
    event: (name) =>
      new Promise((resolve) => {
        const look = () => {
          const found = entries.find((one) => one.event === name);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
