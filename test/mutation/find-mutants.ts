import { parseSync } from 'oxc-parser';

/** One small fault put into a file: `written` between two UTF-16 offsets becomes `put`. */
export interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly put: string;
}

type Change = Omit<Mutant, 'file' | 'written'>;

/** What an operator is taken for by a tired reader. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Types say nothing at run time; what stands inside an `as` does. */
const isSilent = (type: string): boolean =>
  type === 'ImportDeclaration' ||
  (type.startsWith('TS') && type !== 'TSAsExpression' && type !== 'TSSatisfiesExpression');

const swapOperator = (node: Node, text: string): Change[] => {
  const { left, right, operator } = node;
  const other = typeof operator === 'string' ? OPERATORS[operator] : undefined;
  if (!isNode(left) || !isNode(right) || typeof operator !== 'string' || other === undefined) return [];
  const start = text.indexOf(operator, left.end);
  return start < 0 || start >= right.start ? [] : [{ start, end: start + operator.length, put: other }];
};

const forceTest = ({ test }: Node): Change[] =>
  isNode(test) ? ['true', 'false'].map((put) => ({ start: test.start, end: test.end, put })) : [];

const changeLiteral = ({ value, start, end }: Node): Change[] => {
  if (typeof value === 'boolean') return [{ start, end, put: String(!value) }];
  return typeof value === 'number' ? [{ start, end, put: String(value + 1) }] : [];
};

const dropNot = ({ operator, start }: Node): Change[] => (operator === '!' ? [{ start, end: start + 1, put: '' }] : []);

const MUTATORS: Readonly<Record<string, (node: Node, text: string) => Change[]>> = {
  BinaryExpression: swapOperator,
  LogicalExpression: swapOperator,
  ConditionalExpression: forceTest,
  IfStatement: forceTest,
  Literal: changeLiteral,
  UnaryExpression: dropNot,
};

function changesIn(value: unknown, text: string): Change[] {
  if (Array.isArray(value)) return value.flatMap((one) => changesIn(one, text));
  if (!isNode(value) || isSilent(value.type)) return [];
  const own = MUTATORS[value.type]?.(value, text) ?? [];
  return [...own, ...Object.values(value).flatMap((one) => changesIn(one, text))];
}

/** Lists the small faults that could be put into a TypeScript file, in order of place: swapped operators, forced branches, numbers off by one. */
export function findMutants(file: string, text: string): Mutant[] {
  const changes = changesIn(parseSync(file, text).program, text);
  return changes.map((change) => ({ file, ...change, written: text.slice(change.start, change.end) }));
}

/** Puts a fault into a text. */
export function applyMutant(text: string, { start, end, put }: Pick<Mutant, 'start' | 'end' | 'put'>): string {
  return text.slice(0, start) + put + text.slice(end);
}
