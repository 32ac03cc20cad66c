import type { z } from 'zod';
import type { Fault } from './fault.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Fault, 'code' | 'message'>;

const MISSING: Words = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

/** Says in Discord's words what a schema of its official description found wrong with `body`. */
export function schemaFaults(issues: readonly Issue[], body: unknown): Fault[] {
  return issues.flatMap((issue) => translate(issue, issue.path.map(stepOf), body));
}

function translate(issue: Issue, path: Fault['path'], body: unknown): Fault[] {
  const input = valueAt(body, path);
  if (input === undefined) return [{ path, ...MISSING }];
  if (issue.code === 'invalid_union') return translateUnion(issue.errors, path, body);
  return [{ path, ...wordsFor(issue, input) }];
}

/** Of the alternatives, the one that the body meant: the one whose literal `type` it has, else the one that fits best. */
function translateUnion(alternatives: readonly (readonly Issue[])[], path: Fault['path'], body: unknown): Fault[] {
  const meant = alternatives.filter((issues) => !issues.some((issue) => isTypeIssue(issue)));
  const best = meant.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0];
  if (best !== undefined) {
    return best.flatMap((issue) => translate(issue, [...path, ...issue.path.map(stepOf)], body));
  }
  if (valueAt(body, [...path, 'type']) === undefined) return [{ path: [...path, 'type'], ...MISSING }];
  const allowed = alternatives.flatMap((issues) => issues.filter((issue) => isTypeIssue(issue)).flatMap(valuesOf));
  const choices = [...new Set(allowed)].toSorted((a, b) => Number(a) - Number(b)).join(', ');
  return [{ path, code: 'UNION_TYPE_CHOICES', message: `Value of field "type" must be one of (${choices}).` }];
}

function isTypeIssue(issue: Issue): boolean {
  return issue.path.length === 1 && issue.path[0] === 'type' && issue.code === 'invalid_value';
}

function valuesOf(issue: Issue): readonly unknown[] {
  return issue.code === 'invalid_value' ? issue.values : [];
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

const TYPE_WORDS: Readonly<Record<string, Words>> = {
  string: { code: 'STRING_TYPE_CONVERT', message: 'Could not interpret value as string.' },
  number: { code: 'NUMBER_TYPE_COERCE', message: 'Value is not a number.' },
  int: { code: 'NUMBER_TYPE_COERCE', message: 'Value is not int.' },
  boolean: { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' },
  array: { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
  object: { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' },
  record: { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' },
};

const FORMAT_WORDS: Readonly<Record<string, (input: unknown) => Words>> = {
  url: () => ({ code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }),
  datetime: (input) => ({
    code: 'DATE_TIME_TYPE_PARSE',
    message: `Could not parse ${quote(input)}. Should be ISO8601.`,
  }),
  regex: (input) => ({ code: 'NUMBER_TYPE_COERCE', message: `Value ${quote(input)} is not snowflake.` }),
};

function wordsFor(issue: Issue, input: unknown): Words {
  if (issue.code === 'invalid_type') {
    return TYPE_WORDS[issue.expected] ?? { code: 'BASE_TYPE_CONVERT', message: `Value is not ${issue.expected}.` };
  }
  if (issue.code === 'invalid_value') {
    return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.join(', ')}}.` };
  }
  if (issue.code === 'invalid_format') return FORMAT_WORDS[issue.format]?.(input) ?? REGEX_WORDS;
  if (issue.code === 'too_big') return sizeWords(issue.origin, 'MAX', Number(issue.maximum));
  if (issue.code === 'too_small') return sizeWords(issue.origin, 'MIN', Number(issue.minimum));
  return { code: 'BASE_TYPE_CONVERT', message: 'The value is not valid.' };
}

const REGEX_WORDS: Words = { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };

/** Lengths of texts and lists, or sizes of numbers. */
function sizeWords(origin: string, bound: 'MAX' | 'MIN', limit: number): Words {
  if (origin === 'string' || origin === 'array') {
    return {
      code: `BASE_TYPE_${bound}_LENGTH`,
      message: `Must be ${limit} or ${bound === 'MAX' ? 'fewer' : 'more'} in length.`,
    };
  }
  const relation = bound === 'MAX' ? 'less than or equal to' : 'greater than or equal to';
  return { code: `NUMBER_TYPE_${bound}`, message: `int value should be ${relation} ${limit}.` };
}

function quote(input: unknown): string {
  return JSON.stringify(input) ?? String(input);
}

function stepOf(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}

function valueAt(body: unknown, path: Fault['path']): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    body,
  );
}
