import type { DiscordObject, PageInteraction, PageState } from '../../page-protocol.ts';
import { readNumber, readObject, readText } from '../read-field.ts';
import type { PageView } from './page-view.ts';
import { compareSnowflakes, snowflakeMs } from './snowflake.ts';

/** One row of the channel: a message, or an interaction that has no message yet. */
export type TimelineRow =
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly message: DiscordObject;
      /** Follows a message of the same author closely enough to be drawn without avatar and name. */
      readonly grouped: boolean;
      /** The first row of a calendar day in the reader's zone. */
      readonly newDay: boolean;
    }
  | { readonly kind: 'interaction'; readonly id: string; readonly interaction: PageInteraction };

/** Messages of one author within this time are drawn as one, as Discord does. */
const GROUPED_MS = 7 * 60_000;
const PLAIN_TYPE = 0;

/** The rows of the view's channel, oldest first. */
export function readTimeline(view: PageView): TimelineRow[] {
  if (view.state === undefined) return [];
  const messages = view.state.messages.filter(
    (one) => readText(one, 'channel_id') === view.channelId && shown(view, one),
  );
  const answered = new Set(messages.map(interactionOf));
  const waiting = view.state.interactions.filter((one) => isRow(view, one, answered));
  const rows: TimelineRow[] = messages.map((message, at) => ({
    kind: 'message',
    id: readText(message, 'id') ?? '',
    message,
    grouped: follows(message, messages[at - 1]),
    newDay: dayOf(message) !== dayOf(messages[at - 1]),
  }));
  return [
    ...rows,
    ...waiting.map((interaction) => ({ kind: 'interaction' as const, id: interaction.id, interaction })),
  ].sort((a, b) => compareSnowflakes(a.id, b.id));
}

/** The id of the interaction that a message answers. */
export function interactionOf(message: DiscordObject): string | undefined {
  return (
    readText(readObject(message, 'interaction_metadata'), 'id') ?? readText(readObject(message, 'interaction'), 'id')
  );
}

/** The newest failure of a component of this message, unless it was dismissed. */
export function failureUnder(state: PageState, message: string, dismissed: ReadonlySet<string>): string | undefined {
  const last = state.interactions.findLast((one) => one.messageId === message);
  return last?.state === 'failed' && !dismissed.has(last.id) ? (last.failure ?? 'This interaction failed') : undefined;
}

/** When a message was written, in milliseconds since 1970. */
export function writtenMs(message: DiscordObject): number {
  const written = Date.parse(readText(message, 'timestamp') ?? '');
  return Number.isNaN(written) ? snowflakeMs(readText(message, 'id') ?? '') : written;
}

function shown(view: PageView, message: DiscordObject): boolean {
  return !view.dismissed.has(readText(message, 'id') ?? '');
}

function isRow(view: PageView, one: PageInteraction, answered: ReadonlySet<string | undefined>): boolean {
  if (one.channelId !== view.channelId || view.dismissed.has(one.id) || answered.has(one.id)) return false;
  return one.state === 'thinking' || (one.messageId === undefined && one.state !== 'answered');
}

function follows(message: DiscordObject, before: DiscordObject | undefined): boolean {
  if (before === undefined || interactionOf(message) !== undefined) return false;
  const plain = (readNumber(message, 'type') ?? PLAIN_TYPE) === PLAIN_TYPE;
  const author = readText(readObject(message, 'author'), 'id');
  const sameAuthor = author === readText(readObject(before, 'author'), 'id');
  const close = writtenMs(message) - writtenMs(before) < GROUPED_MS;
  return plain && sameAuthor && close && dayOf(message) === dayOf(before);
}

function dayOf(message: DiscordObject | undefined): string {
  return message === undefined ? '' : new Date(writtenMs(message)).toDateString();
}
