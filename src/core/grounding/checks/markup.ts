import type { SentenceCheck } from './check.ts';

/** Links, invites, mentions, emoji, commands and time marks of Discord: what only code may write. */
const FORBIDDEN =
  /<(?:t:-?\d{1,16}(?::[a-zA-Z])?|@[!&]?\d{1,22}|#\d{1,22}|a?:\w{1,40}:\d{1,22}|\/[^<>\n:]{1,100}:\d{1,22}|id:\w{1,20})>|\bhttps?:\/\/[^\s<>]{1,2000}|\bdiscord(?:\.gg|(?:app)?\.com\/invite)\/[\w-]{1,100}|\]\([^()\s]{1,2000}\)|@(?:everyone|here)\b/giu;

/** A summary is words: it sets no links, pings nobody and draws no clocks. */
export const markupCheck: SentenceCheck = {
  on: 'sentence',
  name: 'mark-up',
  ruling: 'Time marks, mentions, links and invites are written by code alone.',
  codes: ['markup_forbidden'],
  examples: {
    accepted: [{ sources: ['A house burned.'], summary: 'A **house** burned [1].' }],
    rejected: [
      { code: 'markup_forbidden', sources: ['A house burned.'], summary: 'A house burned <t:1700000000:R>.' },
      { code: 'markup_forbidden', sources: ['A house burned.'], summary: 'A [house](https://example.com) burned.' },
      { code: 'markup_forbidden', sources: ['A house burned.'], summary: '@everyone A house burned.' },
    ],
  },
  find({ given }) {
    return [...given.matchAll(FORBIDDEN)].map((match) => ({
      code: 'markup_forbidden',
      severity: 'reject',
      start: match.index,
      end: match.index + match[0].length,
      message: `“${match[0]}” is Discord mark-up or a link; a summary holds words alone.`,
    }));
  },
};
