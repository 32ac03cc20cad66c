import { expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

function keep(level = 'info'): {
  lines: Record<string, unknown>[];
  events: string[];
  log: ReturnType<typeof createLog>;
} {
  const lines: Record<string, unknown>[] = [];
  const events: string[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  const log = createLog({
    level,
    secrets: ['top-secret-token', ''],
    onEvent: (event) => events.push(event),
    destination,
  });
  return { lines, events, log };
}

it('writes one JSON object an event and counts it', () => {
  const { lines, events, log } = keep();
  log.info('digest-posted', { entryId: 'a.1' });
  expect(lines).toMatchObject([{ level: 'info', msg: 'digest-posted', entryId: 'a.1' }]);
  expect(events).toEqual(['digest-posted']);
});

it('never writes a secret, in whatever field, message or stack it hides', () => {
  const { lines, log } = keep();
  log.warn('failed', {
    url: 'https://x/top-secret-token/y',
    error: new Error('top-secret-token', { cause: new Error('top-secret-token') }),
  });
  log.error('failed', { token: 'another', deep: { password: 'p' } });
  expect(JSON.stringify(lines)).not.toMatch(/top-secret-token|another|"p"/u);
  expect(JSON.stringify(lines)).toContain('[secret]');
});

it('keeps to its level, and counts what it does not write', () => {
  const { lines, events, log } = keep('error');
  log.warn('quiet', {});
  expect([lines, events]).toEqual([[], ['quiet']]);
});
