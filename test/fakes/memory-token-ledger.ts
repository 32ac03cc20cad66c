import type { TokenLedger } from '../../src/app/ports.ts';

/** Counts tokens in memory. */
export function memoryTokenLedger(): TokenLedger {
  const spent = new Map<string, number>();
  return {
    spent: async (owner, day) => spent.get(`${owner} ${day}`) ?? 0,
    add: async (owner, day, tokens) => {
      spent.set(`${owner} ${day}`, (spent.get(`${owner} ${day}`) ?? 0) + tokens);
    },
  };
}
