import { describe, expect, it } from 'vitest';
import { passLine } from '../../../src/core/grounding/last-gate.ts';
import { composeAnswer } from '../../../src/discord/dispatch/compose-answer.ts';
import { notice } from '../../../src/discord/render/refusals.ts';
import { chrome, line, quoted } from '../../../src/discord/render/spans.ts';
import type { Screen } from '../../../src/discord/screen.ts';
import { memoryLog } from '../memory-log.ts';

const never = new AbortController().signal;

async function compose(run: () => Promise<Screen>, signal: AbortSignal = never) {
  const log = memoryLog();
  const message = await composeAnswer(run, { name: '/test', signal, log, gate: passLine });
  return { text: JSON.stringify(message), events: log.entries.map((one) => one.event) };
}

describe('composeAnswer', () => {
  it('answers with the screen', async () => {
    const { text, events } = await compose(async () => notice('good', 'Fine', [line('plain', chrome('All is well.'))]));
    expect(text).toContain('All is well.');
    expect(events).toEqual([]);
  });

  it('answers at the deadline though the command never ends', async () => {
    const stop = new AbortController();
    const answer = compose(() => new Promise(() => {}), stop.signal);
    stop.abort(new DOMException('due', 'TimeoutError'));
    const { text, events } = await answer;
    expect(text).toContain('That took too long');
    expect(events).toEqual(['command-out-of-time']);
  });

  it('answers also when the command throws before it is awaited', async () => {
    const { text, events } = await compose(() => {
      throw new Error('at once');
    });
    expect(text).toContain('Something broke');
    expect(events).toEqual(['command-failed']);
  });

  it('withholds a line that its sources do not bear out, and logs it', async () => {
    const sources = [{ id: 'a', text: 'Over 30 soldiers died.', lang: 'en' }];
    const blocks = [{ kind: 'text' as const, lines: [line('plain', quoted('45 soldiers died.', ['a']))] }];
    const { text, events } = await compose(async () => ({ tone: 'neutral', sources, blocks }));
    expect(text).not.toContain('45');
    expect(text).toContain('A line is withheld here');
    expect(events).toEqual(['lines-withheld']);
  });
});
