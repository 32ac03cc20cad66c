import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { printLine } from './print-line.ts';

/** One kind of question that is asked and answered in JSON Lines. */
export interface JsonLinesExchange<Question> {
  readonly question: z.ZodType<Question>;
  /** The answer without its id; it may remember earlier questions, never look ahead. */
  readonly answer: (question: Question) => object | Promise<object>;
}

/** Where questions come from and answers go: standard input and output, or a test's streams. */
export interface JsonLinesStreams {
  readonly input: Readable;
  readonly output: Writable;
}

const identified = z.looseObject({ id: z.union([z.string(), z.number()]).optional() });

/** A line that cannot be answered; the run goes on with the next one. */
interface Fault {
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * Answers JSON Lines: one answer a line, in order, each written before the next line is read. A bad line gets
 * `{id, error: {code, message}}`; blank lines are passed over.
 */
export async function answerJsonLines<Question>(
  exchange: JsonLinesExchange<Question>,
  streams: JsonLinesStreams,
): Promise<void> {
  for await (const line of createInterface({ input: streams.input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    await printLine(streams.output, JSON.stringify(await answerLine(exchange, line)));
  }
}

async function answerLine<Question>(exchange: JsonLinesExchange<Question>, line: string): Promise<object> {
  const json = parseJson(line);
  if ('error' in json) return { id: null, ...json };
  const id = identified.safeParse(json.value).data?.id ?? null;
  const question = exchange.question.safeParse(json.value);
  if (!question.success) return { id, ...fault('bad-input', explain(question.error)) };
  try {
    return { id, ...(await exchange.answer(question.data)) };
  } catch (error) {
    return { id, ...fault('failed', error instanceof Error ? error.message : 'unknown cause') };
  }
}

function parseJson(line: string): { readonly value: unknown } | Fault {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return fault('bad-json', error instanceof Error ? error.message : 'not JSON');
  }
}

function fault(code: string, message: string): Fault {
  return { error: { code, message } };
}

function explain(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; ');
}
