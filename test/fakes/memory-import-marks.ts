import type { ImportMarks } from '../../src/app/ports.ts';

/** How far imports came, in memory. */
export function memoryImportMarks(): ImportMarks {
  const marks = new Map<string, number>();
  const key = (owner: string, source: string): string => `${owner} ${source}`;
  return {
    read: async (owner, source) => marks.get(key(owner, source)) ?? 0,
    write: async (owner, source, done) => void marks.set(key(owner, source), done),
    clear: async (owner, source) => void marks.delete(key(owner, source)),
  };
}
