import type { MarkdownNode, TimestampStyle } from './node.ts';

/** A node read at one place of the text, and where the text goes on. */
export interface Token {
  readonly node: MarkdownNode;
  readonly end: number;
}

interface Rule {
  /** Sticky; every repeat is bounded or stops at the next character that could start the rule again, so reading stays linear. */
  readonly pattern: RegExp;
  readonly make: (match: RegExpExecArray) => MarkdownNode | undefined;
}

/** What starts with `<`. */
const ANGLED: readonly Rule[] = [
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/uy,
    make: ([, seconds, style]) => ({
      kind: 'timestamp',
      seconds: Number(seconds),
      style: (style ?? 'f') as TimestampStyle,
    }),
  },
  { pattern: /<@!?(\d{1,20})>/uy, make: ([, id = '']) => ({ kind: 'mention', of: 'user', id }) },
  { pattern: /<@&(\d{1,20})>/uy, make: ([, id = '']) => ({ kind: 'mention', of: 'role', id }) },
  { pattern: /<#(\d{1,20})>/uy, make: ([, id = '']) => ({ kind: 'mention', of: 'channel', id }) },
  { pattern: /<\/([^<>:\n]{1,100}):(\d{1,20})>/uy, make: ([, name = '', id = '']) => ({ kind: 'command', name, id }) },
  { pattern: /<a?:(\w{2,32}):(\d{1,20})>/uy, make: ([, name = '', id = '']) => ({ kind: 'emoji', name, id }) },
  { pattern: /<(https?:\/\/[^\s<>]+)>/uy, make: ([, url = '']) => linkTo(url) },
];

/** A bare address: marks that wrap text, and punctuation at the end, do not belong to it. What only looks like one is text as a whole. */
const BARE: Rule = {
  pattern: /https?:\/\/[^\s<>*|`\]]+/uy,
  make: ([text]) => linkTo(trimAddress(text)) ?? { kind: 'text', text },
};

/** Reads a timestamp, mention, command, emoji or address at `at`; nothing where none stands there. */
export function readToken(text: string, at: number): Token | undefined {
  const bare = text[at] === 'h';
  if (bare && /\w/u.test(text[at - 1] ?? '')) return undefined;
  for (const rule of bare ? [BARE] : ANGLED) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    const node = match === null ? undefined : rule.make(match);
    if (match !== null && node !== undefined) {
      return { node, end: at + (bare && node.kind === 'link' ? node.url.length : match[0].length) };
    }
  }
  return undefined;
}

function linkTo(url: string): MarkdownNode | undefined {
  return URL.canParse(url)
    ? { kind: 'link', url, title: undefined, children: [{ kind: 'text', text: url }] }
    : undefined;
}

function trimAddress(url: string): string {
  let open = url.split('(').length - url.split(')').length;
  let end = url.length;
  for (; end > 0; end -= 1) {
    const last = url[end - 1] ?? '';
    if (last === ')' && open < 0) open += 1;
    else if (!'.,:;"\'!?~_]}'.includes(last)) break;
  }
  return url.slice(0, end);
}
