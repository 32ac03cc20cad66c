import { isJson } from '../state/objects.ts';
import type { Upload } from '../state/uploads.ts';
import type { Fault } from '../rules/fault.ts';
import { refuseFaults } from '../rules/rule.ts';
import { Refusal } from './refusal.ts';

/** What a request carried: its JSON and, when it was multipart, its files by their number n in `files[n]`. */
export interface RequestBody {
  readonly json: unknown;
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** Discord's limit for a bot without a boosted guild: 10 MiB a request. */
const MAX_BYTES = 10 * 1024 * 1024;
const FILE_FIELD = /^files\[(?<index>\d+)\]$/u;

const WRONG_TYPE: Fault = {
  path: [],
  code: 'CONTENT_TYPE_INVALID',
  message: "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.",
};

/** Reads a JSON or multipart body. @throws Refusal when it is neither, or too large. */
export async function readBody(request: Request): Promise<RequestBody> {
  const type = request.headers.get('content-type') ?? '';
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) throw new Refusal('tooLarge');
  if (type.startsWith('multipart/form-data')) return readForm(await request.formData());
  const text = await request.text();
  if (text.length > MAX_BYTES) throw new Refusal('tooLarge');
  if (text !== '' && !type.startsWith('application/json')) refuseFaults([WRONG_TYPE]);
  return { json: text === '' ? {} : parseJson(text), uploads: new Map() };
}

/** @throws Refusal 413 when the files are too large together. */
async function readForm(form: FormData): Promise<RequestBody> {
  const payload = form.get('payload_json');
  const uploads = new Map<string, Upload>();
  for (const [field, value] of form) {
    const index = FILE_FIELD.exec(field)?.groups?.['index'];
    if (index === undefined || typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    uploads.set(index, { filename: value.name, contentType: value.type || 'application/octet-stream', bytes });
  }
  const sizeBytes = [...uploads.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (sizeBytes > MAX_BYTES) throw new Refusal('tooLarge');
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, uploads };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (isJson(value) || Array.isArray(value)) return value;
  } catch {
    // Not JSON at all: the same refusal as JSON that is no object.
  }
  throw new Refusal('invalidJson');
}
