import { describe, expect, it } from 'vitest';
import {
  EMPTY_VIEW,
  reduceView,
  stateOfPressed,
  type PageView,
  type ViewEvent,
} from '../../../../src/playground/page/state/page-view.ts';
import { BOT, botMessage, CHANNEL, interaction, sampleState } from '../fake/sample-state.ts';

const after = (...events: readonly ViewEvent[]): PageView =>
  events.reduce(reduceView, reduceView(EMPTY_VIEW, { kind: 'loaded', state: sampleState() }));

describe('reduceView', () => {
  it('opens the first text channel, and keeps the one that is open on a later load', () => {
    expect(after().channelId).toBe(CHANNEL);
    const other: ViewEvent = { kind: 'channel', channelId: '1100000000000000011' };
    expect(after(other, { kind: 'loaded', state: sampleState() }).channelId).toBe('1100000000000000011');
  });

  it('ignores events before the state is known', () => {
    expect(reduceView(EMPTY_VIEW, { kind: 'message', message: botMessage({}) }).state).toBeUndefined();
  });

  it('puts an edited message in its place', () => {
    const first = botMessage({ content: 'before' });
    const view = after(
      { kind: 'message', message: first },
      { kind: 'message', message: botMessage({}) },
      { kind: 'message', message: { ...first, content: 'after' } },
    );
    expect(view.state?.messages.map((one) => one['content'])).toEqual(['after', '']);
  });

  it('marks a channel as unread on a new message, not on an edit, until it is opened', () => {
    const message = botMessage({ channel_id: '1100000000000000011' });
    const open: ViewEvent = { kind: 'channel', channelId: '1100000000000000011' };
    const back: ViewEvent = { kind: 'channel', channelId: CHANNEL };
    expect(after({ kind: 'message', message }).unread.size).toBe(1);
    expect(after({ kind: 'message', message }, open, back, { kind: 'message', message }).unread.size).toBe(0);
    expect(after({ kind: 'message', message: botMessage({}) }).unread.size).toBe(0);
  });

  it('follows a pressed component from the press to the answer', () => {
    const started = interaction({});
    const pressed: ViewEvent = { kind: 'pressed', key: 'm:c', interactionId: '' };
    const named: ViewEvent = { kind: 'pressed', key: 'm:c', interactionId: started.id };
    const answered: ViewEvent = { kind: 'interaction', interaction: { ...started, state: 'answered' } };
    expect(stateOfPressed(after(), 'm:c')).toBeUndefined();
    expect(stateOfPressed(after(pressed), 'm:c')).toBe('sent');
    expect(stateOfPressed(after(pressed, answered, named), 'm:c')).toBe('answered');
    expect(stateOfPressed(after(pressed, { kind: 'released', key: 'm:c' }), 'm:c')).toBeUndefined();
  });

  it('closes a form once its answer was taken, whichever comes first, and keeps one that failed', () => {
    const sent = interaction({});
    const opened: ViewEvent = { kind: 'modal', interactionId: '1', channelId: CHANNEL, modal: {} };
    const named: ViewEvent = { kind: 'modal-sent', interactionId: sent.id };
    const ended = (state: 'answered' | 'failed'): ViewEvent => ({
      kind: 'interaction',
      interaction: { ...sent, state },
    });
    expect(after(opened, named, ended('answered')).modal).toBeUndefined();
    expect(after(opened, ended('answered'), named).modal).toBeUndefined();
    expect(after(opened, named, ended('failed')).modal).toMatchObject({ sentAs: sent.id });
  });

  it('takes over commands, connection and deletions', () => {
    const message = botMessage({});
    const view = after(
      { kind: 'message', message },
      { kind: 'message-deleted', messageId: String(message['id']) },
      { kind: 'commands', commands: [] },
      { kind: 'connection', connected: false, bot: BOT },
    );
    expect(view.state).toMatchObject({ messages: [], commands: [], connected: false });
  });
});
