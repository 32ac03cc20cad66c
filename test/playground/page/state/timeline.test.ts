import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../../src/playground/page-protocol.ts';
import { EMPTY_VIEW } from '../../../../src/playground/page/state/page-view.ts';
import { failureUnder, readTimeline } from '../../../../src/playground/page/state/timeline.ts';
import { botMessage, CHANNEL, interaction, personMessage, sampleState } from '../fake/sample-state.ts';

const rowsOf = (part: Partial<PageState>, dismissed: readonly string[] = []) =>
  readTimeline({
    ...EMPTY_VIEW,
    state: { ...sampleState(), ...part },
    channelId: CHANNEL,
    dismissed: new Set(dismissed),
  });

const at = (minute: number, fields = {}) =>
  botMessage({ timestamp: new Date(2025, 5, 1, 12, minute).toISOString(), ...fields });

describe('readTimeline', () => {
  it('draws messages of one author as one when they follow each other closely', () => {
    const messages = [at(0), at(2), at(20), { ...personMessage('x'), timestamp: at(21)['timestamp'] }];
    const rows = rowsOf({ messages });
    expect(rows.map((row) => row.kind === 'message' && row.grouped)).toEqual([false, true, false, false]);
  });

  it('never draws an answer to a command as part of what stands above', () => {
    const answer = at(1, { type: 20, interaction_metadata: { id: '5', type: 2 } });
    expect(rowsOf({ messages: [at(0), answer] }).at(-1)).toMatchObject({ grouped: false });
  });

  it('begins each day with its date', () => {
    const rows = rowsOf({ messages: [at(0), at(1), at(24 * 60)] });
    expect(rows.map((row) => row.kind === 'message' && row.newDay)).toEqual([true, false, true]);
  });

  it('leaves out other channels and what was dismissed', () => {
    const message = at(0);
    expect(rowsOf({ messages: [at(0, { channel_id: '9' }), message] }, [String(message['id'])])).toEqual([]);
  });

  it.each([
    ['a command on its way', { state: 'sent' }, 1],
    ['a promised answer', { state: 'thinking' }, 1],
    ['a failed command', { state: 'failed' }, 1],
    ['an answered one', { state: 'answered' }, 0],
    ['a pressed button', { state: 'sent', messageId: '7' }, 0],
    ['a button whose answer is promised', { state: 'thinking', messageId: '7' }, 1],
    ['another channel', { state: 'sent', channelId: '9' }, 0],
  ] as const)('shows %s or not', (_, fields, count) => {
    expect(rowsOf({ interactions: [interaction(fields)] })).toHaveLength(count);
  });

  it('shows an interaction until its message is there', () => {
    const started = interaction({ state: 'thinking' });
    const rows = rowsOf({
      interactions: [started],
      messages: [botMessage({ interaction_metadata: { id: started.id } })],
    });
    expect(rows.map((row) => row.kind)).toEqual(['message']);
  });

  it('orders rows by their ids', () => {
    const started = interaction({ state: 'thinking' });
    const later = botMessage({});
    expect(rowsOf({ interactions: [started], messages: [later] }).map((row) => row.id)).toEqual([
      started.id,
      later['id'],
    ]);
  });
});

describe('failureUnder', () => {
  const failed = interaction({ state: 'failed', messageId: '7', failure: 'This interaction failed' });

  it('tells the newest failure of a message only', () => {
    const state = { ...sampleState(), interactions: [failed] };
    expect(failureUnder(state, '7', new Set())).toBe('This interaction failed');
    expect(failureUnder(state, '8', new Set())).toBeUndefined();
    expect(failureUnder(state, '7', new Set([failed.id]))).toBeUndefined();
    const retried = { ...state, interactions: [failed, interaction({ messageId: '7' })] };
    expect(failureUnder(retried, '7', new Set())).toBeUndefined();
  });
});
