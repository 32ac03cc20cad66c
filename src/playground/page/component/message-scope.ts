import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DiscordObject } from '../../page-protocol.ts';
import { readNumber, readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import { stateOfPressed } from '../state/page-view.ts';

/** The message that a component stands in; undefined inside a form. */
export const MessageScope = createContext<DiscordObject | undefined>(undefined);

/** A component's own way to act. */
export interface ComponentTools {
  /** On its way to the bot, not yet acknowledged. */
  readonly pending: boolean;
  readonly use: (values?: readonly string[]) => void;
}

/** Ties a component to its message: using it starts an interaction, and `pending` follows that one. */
export function useComponent(component: DiscordObject): ComponentTools {
  const { view, act, dispatch } = usePage();
  const message = useContext(MessageScope);
  const messageId = readText(message, 'id') ?? '';
  const channelId = readText(message, 'channel_id') ?? view.channelId;
  const customId = readText(component, 'custom_id') ?? '';
  const key = `${messageId}:${customId}`;
  const pending = stateOfPressed(view, key) === 'sent';
  const componentType = readNumber(component, 'type') ?? 2;
  const use = async (values?: readonly string[]): Promise<void> => {
    if (pending) return;
    dispatch({ kind: 'pressed', key, interactionId: '' });
    const chosen = values === undefined ? {} : { values };
    const answer = await act({ kind: 'component', channelId, messageId, customId, componentType, ...chosen });
    if (answer.kind === 'taken') dispatch({ kind: 'pressed', key, interactionId: answer.interactionId });
    else dispatch({ kind: 'released', key });
    if (answer.kind === 'failed') dispatch({ kind: 'notice', text: answer.message });
  };
  return { pending, use: (values) => void use(values) };
}
