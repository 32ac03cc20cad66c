import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config.ts';
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
