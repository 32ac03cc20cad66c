/** Why a file, or the rest of it, cannot be read, in words for the person who named it. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}

/** What the system's codes mean for whoever named a file. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
};

/** The cause of a failed reading in words. @throws the error itself when it is not the file's fault. */
export function causeOf(error: unknown): string {
  if (error instanceof FileFault) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = CAUSES[code];
  if (cause === undefined) throw error;
  return cause;
}
