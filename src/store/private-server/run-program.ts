import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PrivateServerError } from './private-server-error.ts';
import { invocationOf, serverEnvironment, type RunAs } from './run-as.ts';

const execute = promisify(execFile);

/**
 * Runs one of the server's programs to its end.
 *
 * @throws PrivateServerError with the last line that it wrote, when it fails.
 */
export async function runProgram(runAs: RunAs, file: string, args: readonly string[]): Promise<void> {
  const invocation = invocationOf(runAs, file, args);
  try {
    await execute(invocation.file, invocation.args, { ...invocation.ids, env: serverEnvironment(), windowsHide: true });
  } catch (cause) {
    const written = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : '';
    const said =
      written
        .trim()
        .split('\n')
        .filter((line) => /error|fatal|could not/iu.test(line))
        .at(-1) ?? written.trim();
    throw new PrivateServerError(
      `${file} failed: ${said || String(cause)}`,
      'Check the free space and the rights of SITREP_DATA_DIR',
      {
        cause,
      },
    );
  }
}
