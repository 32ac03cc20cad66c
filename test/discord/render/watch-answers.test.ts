import { describe, expect, it } from 'vitest';
import type { AddWatchOutcome } from '../../../src/app/watch/watch-use-cases.ts';
import { passLine } from '../../../src/core/grounding/last-gate.ts';
import { finishScreen } from '../../../src/discord/render/finish-screen.ts';
import {
  explainChannelWatch,
  renderAboutWatch,
  renderWatchAdded,
  renderWatches,
  renderWatchRemoved,
} from '../../../src/discord/render/watch-answers.ts';
import { renderWatchNews } from '../../../src/discord/render/watch-news.ts';
import type { Screen } from '../../../src/discord/screen.ts';
import { listChanges } from '../../../src/core/incident/list-changes.ts';
import type { WatchItem } from '../../../src/app/watch/watch-ports.ts';
import { sampleWatch } from '../../contract/watch-store.contract.ts';
import { sampleCard } from '../sample-views.ts';

const watch = sampleWatch('w1', {
  topic: { place: 'Area 51', actor: 'M23', event: 'Battles', words: '12 dead' },
  person: { id: '300000000000000001', name: 'Ana 3' },
  lastNotice: '2025-06-02T08:00:00.000Z',
});
const direct = sampleWatch('w2', { isDirect: true });
const ADDED: readonly AddWatchOutcome[] = [
  { kind: 'added', watch },
  { kind: 'added', watch: direct },
  { kind: 'known', watch },
  { kind: 'nothing-named' },
  { kind: 'too-many', most: 50 },
  { kind: 'cannot-post', missing: ['Send Messages', 'View Channel'] },
  { kind: 'no-direct-message', cause: 'Cannot send messages to this user (50007)' },
];

const card = sampleCard();
const fresh: WatchItem = { card, isNew: true, changes: [] };
const revised: WatchItem = {
  card,
  isNew: false,
  changes: listChanges(card.toll, card.reports).flatMap(({ toll }) => toll),
};
const own = { ...fresh, card: { ...card, incident: { ...card.incident, owner: '100000000000000001' } } };
const many = Array.from({ length: 40 }, (_, index) => ({
  ...fresh,
  card: { ...card, incident: { ...card.incident, id: `inc-${index}` } },
}));

/** As it would be sent, with whatever the gate held back. */
function send(screen: Screen): { readonly text: string; readonly withheld: readonly unknown[] } {
  const { message, withheld } = finishScreen(screen, passLine);
  return { text: JSON.stringify(message), withheld };
}

describe('the words about watches', () => {
  it.each<readonly [string, Screen]>([
    ...ADDED.map((outcome) => [`setting one: ${outcome.kind}`, renderWatchAdded(outcome)] as const),
    ['a channel that is not theirs', explainChannelWatch()],
    ['a list', renderWatches([watch, direct])],
    ['an empty list', renderWatches([])],
    ['ending one', renderWatchRemoved(watch)],
    ['ending another’s', renderWatchRemoved('not-yours')],
    ['ending none', renderWatchRemoved(undefined)],
    ['about one', renderAboutWatch()],
    ['news', renderWatchNews({ watch, items: [fresh] })],
    ['news of figures', renderWatchNews({ watch: direct, items: [revised, own] })],
    ['much news', renderWatchNews({ watch, items: many })],
  ])('pass the last gate: %s', (_, screen) => {
    expect(send(screen).withheld).toEqual([]);
  });
});

describe('news of a watch', () => {
  it('tells a new incident’s figures with their qualifiers and sources', () => {
    const { text } = send(renderWatchNews({ watch, items: [fresh] }));
    expect(text).toContain('with **M23**');
    expect(text).toMatch(/\*\*over 30\*\* .*\*\*at least 60\*\*/u);
    expect(text).toContain('1 new incident');
    expect(text).toContain('Show card');
  });

  it('tells what changed of a known one, before and after', () => {
    const { text } = send(renderWatchNews({ watch, items: [revised] }));
    expect(text).toContain('**over 30** → **over 30** to **at least 60**');
    expect(text).toContain('1 incident with new figures');
  });

  it('mentions the person who asked for it, in a channel alone', () => {
    expect(send(renderWatchNews({ watch, items: [fresh] })).text).toContain('<@300000000000000001>');
    const quiet = sampleWatch('w3', { mention: false });
    expect(send(renderWatchNews({ watch: quiet, items: [fresh] })).text).not.toContain('<@');
    expect(send(renderWatchNews({ watch: direct, items: [fresh] })).text).not.toContain('<@');
  });

  it('offers in a direct message no card that could not be shown there', () => {
    expect(send(renderWatchNews({ watch: direct, items: [own] })).text).not.toContain('Show card');
    expect(send(renderWatchNews({ watch: direct, items: [fresh] })).text).toContain('Show card');
  });

  it('says how many incidents did not fit', () => {
    const titled = many.map((item) => ({
      ...item,
      card: {
        ...item.card,
        incident: { ...item.card.incident, title: `${card.incident.title} ${'again '.repeat(15)}` },
      },
    }));
    expect(send(renderWatchNews({ watch, items: titled })).text).toMatch(
      /Left out to fit into the message: \d+ incidents/u,
    );
  });
});
