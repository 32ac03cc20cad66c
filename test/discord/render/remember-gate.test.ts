import { describe, expect, it } from 'vitest';
import type { Gate } from '../../../src/discord/render/gate-screen.ts';
import { rememberGate } from '../../../src/discord/render/remember-gate.ts';
import { quoted } from '../../../src/discord/render/spans.ts';
import { passEverything } from '../pass-everything.ts';

const line = [quoted('60 soldiers', ['a'])];
const source = { id: 'a', text: '60 soldiers died.', title: 'Camp' };

function counting(outcome?: ReturnType<Gate>): { readonly gate: Gate; readonly calls: () => number } {
  let calls = 0;
  return {
    gate: (spans, sources) => {
      calls += 1;
      return outcome ?? passEverything(spans, sources);
    },
    calls: () => calls,
  };
}

describe('rememberGate', () => {
  it('does not judge the same line on the same words again', () => {
    const { gate, calls } = counting();
    const remembering = rememberGate(gate);
    expect(remembering(line, [source])).toEqual({ kind: 'passed', text: '60 soldiers' });
    expect(remembering([...line], [{ ...source }])).toEqual({ kind: 'passed', text: '60 soldiers' });
    expect(calls()).toBe(1);
  });

  it.each([
    ['another text under the same id', line, [{ ...source, text: 'Nobody died.' }]],
    ['another title', line, [{ ...source, title: 'Town' }]],
    ['a source more', line, [source, { ...source, id: 'b' }]],
    ['a bold number', [quoted('60 soldiers', ['a'], true)], [source]],
    ['another source named', [quoted('60 soldiers', ['b'])], [source]],
  ])('judges afresh with %s', (_, spans, sources) => {
    const { gate, calls } = counting();
    const remembering = rememberGate(gate);
    remembering(line, [source]);
    remembering(spans, sources);
    expect(calls()).toBe(2);
  });

  it('judges a withheld line each time: a mended validator may let it out', () => {
    const { gate, calls } = counting({ kind: 'withheld', issues: [] });
    const remembering = rememberGate(gate);
    remembering(line, [source]);
    remembering(line, [source]);
    expect(calls()).toBe(2);
  });

  it('forgets the oldest lines beyond its capacity', () => {
    const { gate, calls } = counting();
    const remembering = rememberGate(gate, 1);
    remembering(line, [source]);
    remembering([quoted('soldiers', ['a'])], [source]);
    remembering(line, [source]);
    expect(calls()).toBe(3);
  });
});
