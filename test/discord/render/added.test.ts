import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/app/feeds/article.ts';
import { FETCH_FAILURES } from '../../../src/app/feeds/fetched.ts';
import type { AddOutcome, UnreadArticle } from '../../../src/app/import/add-report.ts';
import type { ImportOutcome } from '../../../src/app/views.ts';
import { passLine } from '../../../src/core/grounding/last-gate.ts';
import type { Form } from '../../../src/discord/form.ts';
import { renderAdded } from '../../../src/discord/render/added.ts';
import { gateScreen } from '../../../src/discord/render/gate-screen.ts';
import { giveBack } from '../../../src/discord/render/give-back.ts';

const INSTANT = '2025-06-04T08:00:00.000Z';
const OUTCOMES: readonly ImportOutcome[] = [
  { kind: 'stored', origin: 'x', reportId: 'r', incidentId: 'i', joined: true, why: 'same town ±1 day, 0.71 text' },
  { kind: 'stored', origin: 'x', reportId: 'r', incidentId: 'i', joined: false, why: 'nothing near' },
  { kind: 'known', origin: 'x' },
  { kind: 'refused', origin: 'x', cause: 'text: at most 4000' },
];
const article: Article = {
  url: 'https://wire.example/12',
  title: '12 die in raid',
  text: 'Twelve died.',
  publisher: 'Wire 24',
  author: 'A. 3rd',
  published: '2026-03-14',
  syndicatedFrom: 'Agency 7',
};
const UNREAD: readonly UnreadArticle[] = [
  ...FETCH_FAILURES.map((reason) => ({ kind: 'failed', reason, detail: 'no such page (HTTP 404)' }) as const),
  { kind: 'paywalled', article },
  { kind: 'empty', detail: 'the page holds only 12 characters of text' },
  { kind: 'not-a-page', contentType: 'application/pdf; v=1.7' },
];
const ADDED: readonly AddOutcome[] = [
  ...OUTCOMES.flatMap((outcome) => [
    { kind: 'taken', outcome, article: undefined } as const,
    { kind: 'taken', outcome, article } as const,
    { kind: 'taken', outcome, article: { ...article, published: INSTANT } } as const,
    { kind: 'taken', outcome, article: { ...article, published: undefined, author: undefined } } as const,
  ]),
  { kind: 'nothing-given' },
  { kind: 'bad-address', address: 'ftp://12.example' },
  { kind: 'bad-date', published: '3/4/26' },
  ...UNREAD.map((reading) => ({ kind: 'unread', reading }) as const),
];
const FORM: Form = {
  title: 'A form',
  fields: [
    { id: 'text', label: 'Text', style: 'paragraph', required: false, maxLength: 4000 },
    { id: 'title', label: 'Title', style: 'line', required: false, maxLength: 200 },
  ],
};
const GIVEN = giveBack(FORM, (field) => `${field}: 12 dead`);

describe('the words about an added report', () => {
  it.each(ADDED.map((outcome) => [outcome.kind, outcome] as const))('pass the last gate: %s', (_, outcome) => {
    expect(gateScreen(renderAdded(outcome, GIVEN), passLine).withheld).toEqual([]);
  });
});

describe('what is given back of a form', () => {
  it('is every line, and a long text as a file; nothing of a form that was left empty', () => {
    expect(JSON.stringify(GIVEN)).toContain('title: 12 dead');
    expect(GIVEN.find(({ kind }) => kind === 'file')).toMatchObject({
      name: 'your-text.txt',
      content: 'text: 12 dead',
    });
    expect(giveBack(FORM, () => undefined)).toEqual([]);
  });
});
