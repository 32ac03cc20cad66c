import type { DiscordObject, PageEvent, PageInteraction, PageState } from '../../page-protocol.ts';
import { readText } from '../read-field.ts';

/** A form the bot opened. */
export interface OpenModal {
  readonly interactionId: string;
  readonly channelId: string;
  readonly modal: DiscordObject;
  /** The interaction of the form's answer, once it was sent. */
  readonly sentAs: string | undefined;
}

/** Everything the page draws from: the server's state, and what only this window knows. */
export interface PageView {
  /** Undefined until the first answer of the server. */
  readonly state: PageState | undefined;
  readonly link: 'connecting' | 'open' | 'lost';
  readonly channelId: string;
  readonly modal: OpenModal | undefined;
  /** Messages and interactions that the person dismissed. */
  readonly dismissed: ReadonlySet<string>;
  /** Component (`message id:custom id`) → interaction; empty text until the server has named it. */
  readonly pressed: ReadonlyMap<string, string>;
  /** Channels in which something was written since they were last looked at. */
  readonly unread: ReadonlySet<string>;
  /** A sentence about something that did not work here, shown once. */
  readonly notice: string | undefined;
}

/** What changes the view: the server's events, and the window's own. */
export type ViewEvent =
  | PageEvent
  | { readonly kind: 'loaded'; readonly state: PageState }
  | { readonly kind: 'link'; readonly link: PageView['link'] }
  | { readonly kind: 'channel'; readonly channelId: string }
  | { readonly kind: 'dismissed'; readonly id: string }
  | { readonly kind: 'pressed'; readonly key: string; readonly interactionId: string }
  | { readonly kind: 'released'; readonly key: string }
  | { readonly kind: 'modal-sent'; readonly interactionId: string }
  | { readonly kind: 'modal-closed' }
  | { readonly kind: 'notice'; readonly text: string | undefined };

/** The view before the first answer of the server. */
export const EMPTY_VIEW: PageView = {
  state: undefined,
  link: 'connecting',
  channelId: '',
  modal: undefined,
  dismissed: new Set(),
  pressed: new Map(),
  unread: new Set(),
  notice: undefined,
};

type Handlers = { readonly [Kind in ViewEvent['kind']]: (view: PageView, event: EventOf<Kind>) => PageView };
type EventOf<Kind> = Extract<ViewEvent, { readonly kind: Kind }>;

const HANDLERS: Handlers = {
  loaded: (view, { state }) => ({
    ...view,
    state,
    channelId: hasChannel(state, view.channelId) ? view.channelId : firstChannel(state),
    pressed: new Map(),
  }),
  link: (view, { link }) => ({ ...view, link }),
  channel: (view, { channelId }) => ({
    ...view,
    channelId,
    unread: new Set([...view.unread].filter((one) => one !== channelId)),
  }),
  dismissed: (view, { id }) => ({ ...view, dismissed: new Set([...view.dismissed, id]) }),
  pressed: (view, { key, interactionId }) => ({ ...view, pressed: new Map([...view.pressed, [key, interactionId]]) }),
  released: (view, { key }) => ({ ...view, pressed: new Map([...view.pressed].filter(([one]) => one !== key)) }),
  notice: (view, { text }) => ({ ...view, notice: text }),
  modal: (view, { interactionId, channelId, modal }) => ({
    ...view,
    modal: { interactionId, channelId, modal, sentAs: undefined },
  }),
  'modal-sent': (view, { interactionId }) =>
    closeAnswered({ ...view, modal: view.modal && { ...view.modal, sentAs: interactionId } }),
  'modal-closed': (view) => ({ ...view, modal: undefined }),
  message: (view, { message }) =>
    withState(markUnread(view, message), (state) => ({
      ...state,
      messages: putById(state.messages, message, messageId),
    })),
  'message-deleted': (view, event) =>
    withState(view, (state) => ({
      ...state,
      messages: state.messages.filter((message) => messageId(message) !== event.messageId),
    })),
  interaction: (view, { interaction }) =>
    closeAnswered(
      withState(view, (state) => ({
        ...state,
        interactions: putById(state.interactions, interaction, interactionId),
      })),
    ),
  commands: (view, { commands }) => withState(view, (state) => ({ ...state, commands })),
  connection: (view, { connected, bot }) => withState(view, (state) => ({ ...state, connected, bot })),
};

/** The view after an event; pure. */
export function reduceView(view: PageView, event: ViewEvent): PageView {
  const handle = HANDLERS[event.kind] as (view: PageView, event: ViewEvent) => PageView;
  return handle(view, event);
}

/** The state of the interaction that a pressed component started; `sent` until the server has named it. */
export function stateOfPressed(view: PageView, key: string): PageInteraction['state'] | undefined {
  const id = view.pressed.get(key);
  if (id === undefined) return undefined;
  return view.state?.interactions.find((one) => one.id === id)?.state ?? 'sent';
}

function withState(view: PageView, change: (state: PageState) => PageState): PageView {
  return view.state === undefined ? view : { ...view, state: change(view.state) };
}

/** A message that is new, and in a channel that is not looked at. */
function markUnread(view: PageView, message: DiscordObject): PageView {
  const channelId = readText(message, 'channel_id') ?? '';
  const known = view.state?.messages.some((one) => messageId(one) === messageId(message)) ?? true;
  return known || channelId === view.channelId ? view : { ...view, unread: new Set([...view.unread, channelId]) };
}

/** A form stays open until its answer was taken; one that failed stays, with its failure. */
function closeAnswered(view: PageView): PageView {
  const sent = view.state?.interactions.find((one) => one.id === view.modal?.sentAs);
  const taken = sent?.state === 'answered' || sent?.state === 'thinking';
  return taken ? { ...view, modal: undefined } : view;
}

function putById<Item>(items: readonly Item[], item: Item, idOf: (item: Item) => string | undefined): readonly Item[] {
  const at = items.findIndex((one) => idOf(one) === idOf(item));
  return at < 0 ? [...items, item] : items.with(at, item);
}

const messageId = (message: DiscordObject): string | undefined => readText(message, 'id');
const interactionId = (interaction: PageInteraction): string => interaction.id;

function hasChannel(state: PageState, id: string): boolean {
  return state.channels.some((channel) => readText(channel, 'id') === id);
}

/** The first channel that people write in. */
function firstChannel(state: PageState): string {
  const channel = state.channels.find((one) => one['type'] === 0) ?? state.channels[0];
  return readText(channel, 'id') ?? '';
}
