import { describe, expect, it } from 'vitest';
import { readEcho, readMessageText, readOwnMessage } from '../../../src/discord/dispatch/read-message.ts';
import { renderList } from '../../../src/discord/render/incident-list.ts';
import { renderCard } from '../../../src/discord/render/incident-card.ts';
import { renderSummary } from '../../../src/discord/render/summary.ts';
import { renderVerdict } from '../../../src/discord/render/verdict.ts';
import { writeMessage } from '../../../src/discord/render/write-message.ts';
import type { Screen } from '../../../src/discord/screen.ts';
import { sampleCard, sampleSummary, sampleVerdict } from '../sample-views.ts';

type Message = Parameters<typeof readMessageText>[0];

/** A message as discord.js hands it over, as far as it is read. */
function sent(screen: Screen): Message {
  const components = writeMessage(screen).components.map((one) => ({ toJSON: () => one }));
  return { content: '', embeds: [], components } as unknown as Message;
}

describe('a message of ours', () => {
  it('that is a summary gives back its toll and its sentences with their citations', () => {
    expect(readOwnMessage(sent(renderSummary(sampleSummary())))).toEqual({
      incidentId: 'inc-1',
      isCard: false,
      sentences: [
        { text: 'Soldiers killed: over 30 (unofficial: sources, via Reuters)', citations: ['1'] },
        { text: 'to at least 60 (unofficial: military sources)', citations: ['2'] },
        { text: 'Over 30 soldiers died at the camp, according to sources cited by Reuters.', citations: ['1'] },
        { text: 'Another report counts at least 60 soldiers killed.', citations: ['2'] },
      ],
    });
  });

  it('that is a card is known as one', () => {
    expect(readOwnMessage(sent(renderCard(sampleCard())))).toMatchObject({ incidentId: 'inc-1', isCard: true });
  });

  it('that cites nothing has no sentences', () => {
    const list = renderList({ cards: [sampleCard()], total: 1, offset: 0 });
    expect(readOwnMessage(sent(list)).sentences).toEqual([]);
    expect(readOwnMessage(sent(renderList({ cards: [], total: 0, offset: 0 })))).toEqual({
      incidentId: undefined,
      isCard: false,
      sentences: [],
    });
  });
});

it('reads the words of a message wherever they stand', () => {
  const embeds = [{ title: 'A title', description: null, fields: [{ name: 'Dead', value: '9' }] }];
  const message = { ...sent(renderCard(sampleCard())), content: 'Above', embeds } as unknown as Message;
  expect(readMessageText(message)).toMatch(/^Above\nA title\nDead\n9\n## Army camp overrun/u);
});

describe('the words that a message echoes', () => {
  it.each(['45 soldiers died.', '*Stars*, [links](https://a.example) and > signs', '1. first\\second'])(
    'are %j',
    (text) => {
      expect(readEcho(sent(renderVerdict({ ...sampleVerdict(), text })))).toBe(text);
    },
  );

  it.each([
    ['a message without a quotation', renderCard(sampleCard())],
    ['a quotation that was cut short', renderVerdict({ ...sampleVerdict(), text: 'So many words …' })],
  ])('are none in %s', (_, screen) => {
    expect(readEcho(sent(screen))).toBeUndefined();
  });
});
