import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { isClosed, OutputClosedError, printLine } from '../../src/cli/print-line.ts';

it('writes a line and waits for it to leave', async () => {
  const output = new PassThrough();
  await printLine(output, 'one');
  expect(String(output.read())).toBe('one\n');
});

it.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('says on %s that nobody reads any more', async (code) => {
  const cause = Object.assign(new Error(code), { code });
  const output = new Writable({ write: (_chunk, _encoding, done) => done(cause) }).on('error', () => undefined);
  await expect(printLine(output, 'one')).rejects.toThrow(OutputClosedError);
  expect(isClosed(cause)).toBe(true);
});

it('leaves any other fault as it is', async () => {
  const cause = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const output = new Writable({ write: (_chunk, _encoding, done) => done(cause) }).on('error', () => undefined);
  await expect(printLine(output, 'one')).rejects.toBe(cause);
});
