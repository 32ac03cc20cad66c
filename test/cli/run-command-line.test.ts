import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { PrivateServerError } from '../../src/store/private-server/private-server-error.ts';
import { runSitrep } from './fake-world.ts';

describe('the command line', () => {
  it('prints its version and its help', async () => {
    expect(await runSitrep(['--version'])).toEqual({ exitCode: 0, output: '1.2.3\n', errors: '' });
    expect((await runSitrep(['--help'])).output).toMatch(/start.*import.*verify/su);
  });

  it('has help for each sub-command', async () => {
    const names = [...(await runSitrep(['--help'])).output.matchAll(/^ {2}(?<name>[a-z]+) /gmu)].map(
      (match) => match.groups?.['name'] ?? '',
    );
    expect(names.length).toBeGreaterThan(3);
    for (const name of names.filter((one) => one !== 'help')) {
      expect(await runSitrep([name, '--help'])).toMatchObject({ exitCode: 0, errors: '' });
    }
  });

  it('shows an example in the help of each sub-command', async () => {
    const { output } = await runSitrep(['--help']);
    for (const [, name = ''] of output.matchAll(/^ {2}([a-z]+) /gmu)) {
      if (name !== 'help') expect((await runSitrep([name, '--help'])).output).toMatch(/Examples?:\n {2}[^]*sitrep/u);
    }
  });

  it.each([['unknown'], ['unknown', '--help'], ['verfy', '--jsonl']])(
    'takes no unknown sub-command, whatever follows it: %s %s',
    async (...argv) => {
      const run = await runSitrep(argv);
      expect(run).toMatchObject({ exitCode: 1, output: '' });
      expect(run.errors).toMatch(/unknown command '(?:unknown|verfy)'.*Sub-commands: start, import,/su);
    },
  );

  it('tells the operator more than it would tell Discord', async () => {
    const error = new PrivateServerError('The disk is full', 'Make room');
    expect((await runSitrep(['start'], { runBot: async () => Promise.reject(error) })).errors).toBe(
      'The disk is full. Make room\n',
    );
  });

  it('ends quietly when nobody reads any more', async () => {
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
    }).on('error', () => undefined);
    const run = await runSitrep(['quantities', '--jsonl'], { typed: '{"text":"60 men"}\n', output });
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
  });

  it('names an unknown sub-command and points to help', async () => {
    const run = await runSitrep(['verfy']);
    expect(run).toMatchObject({ exitCode: 1, output: '' });
    expect(run.errors).toMatch(/unknown command 'verfy'.*did you mean verify.*--help/isu);
  });

  it('turns a wrong setting into one line without a stack', async () => {
    const runBot = async (): Promise<void> =>
      Promise.reject(new ConfigError('PORT is not a number; for example PORT=3000'));
    expect(await runSitrep(['start'], { runBot })).toEqual({
      exitCode: 1,
      output: '',
      errors: 'PORT is not a number; for example PORT=3000\n',
    });
  });
});
