import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { decodeStream } from './decode-stream.ts';
import { FileFault } from './file-fault.ts';

/** A row by its column names, or why it is none; `row` counts the rows below the header from 1. */
export type CsvRow =
  | { readonly kind: 'row'; readonly row: number; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'refused'; readonly row: number; readonly cause: string };

const LONGEST_RECORD = 20_000_000;
/** What may part the cells, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads a table with a header line row by row; what parts its cells is found out from the header.
 *
 * @throws FileFault when it is not UTF-8, or a quotation mark is never closed.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const text = decodeStream(bytes)[Symbol.asyncIterator]();
  const head = await readHead(text);
  const parser = parse({
    delimiter: chooseDelimiter(head),
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
  });
  const feed = Readable.from(join(head, text));
  feed.on('error', (error) => parser.destroy(error));
  try {
    yield* nameCells(feed.pipe(parser));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('CSV_'))
      throw new FileFault(shorten(cause.message), { cause });
    throw cause;
  }
}

/** Rows of cells by the names in the first of them. A row that is too long or too short has lost its way: it is not guessed at. */
async function* nameCells(records: AsyncIterable<string[]>): AsyncGenerator<CsvRow> {
  let names: readonly string[] | undefined;
  let row = 0;
  for await (const cells of records) {
    if (names === undefined) {
      names = cells.map((name) => name.trim());
      continue;
    }
    row += 1;
    yield cells.length === names.length
      ? { kind: 'row', row, values: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) }
      : { kind: 'refused', row, cause: `it has ${cells.length} cells, and the header has ${names.length}` };
  }
}

/** The first line at least, or all there is. */
async function readHead(text: AsyncIterator<string>): Promise<string> {
  let head = '';
  for (let next = await text.next(); next.done !== true; next = await text.next()) {
    head += next.value;
    if (head.includes('\n') || head.length > LONGEST_RECORD) break;
  }
  if (head.trim() === '') throw new FileFault('it is empty');
  return head;
}

async function* join(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function chooseDelimiter(head: string): string {
  const [header = ''] = head.split('\n', 1);
  const outside = header.replaceAll(/"[^"]*"/gu, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: outside.split(delimiter).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

/** The library's words name its options too. */
function shorten(message: string): string {
  return message.split(/[:,] (?:got|value is|expect)/u)[0]?.trim() ?? message;
}
