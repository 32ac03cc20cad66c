import { h, type ComponentChildren, type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from 'htm/preact';
import { readText } from '../read-field.ts';
import { nameOfUser } from '../name-of-user.ts';
import { usePage } from '../state/page-context.ts';
import type { PageView } from '../state/page-view.ts';
import { AppsButton } from './apps-button.ts';
import { filterEntries, type CommandEntry } from './command-entry.ts';
import { moveInList } from '../move-in-list.ts';
import { SendButton } from './send-button.ts';
import { SuggestionList } from './suggestion-list.ts';
import { suggestCommands } from './suggest-commands.ts';

const LONGEST = 2000;
const LIST = 'command-palette';

interface TextFormProps {
  readonly text: string;
  readonly entries: readonly CommandEntry[];
  readonly serial: number;
  readonly onType: (text: string) => void;
  readonly onPick: (entry: CommandEntry) => void;
  readonly onSend: (text: string) => void;
}

/** The composer while plain text is typed, with the command palette above it after `/`. */
export function TextForm({ text, entries, serial, onType, onPick, onSend }: TextFormProps): ComponentChildren {
  const { view } = usePage();
  const field = useLine(text, serial, view.channelId);
  const palette = usePalette(text, entries);
  const { open, found, at, setAt } = palette;
  const pick = (index: number): void => {
    const entry = found[index];
    if (entry !== undefined) onPick(entry);
  };
  const send = (): void => void (text.trim() !== '' && onSend(text.trim()));
  const onKeyDown = (event: KeyboardEvent): void => {
    const handle = event.shiftKey || event.isComposing ? undefined : keysFor(palette)[event.key];
    if (handle === undefined) return;
    event.preventDefault();
    handle({
      move: (by) => setAt(moveInList(at, by, found.length)),
      pick: () => pick(at),
      close: palette.close,
      send,
    });
  };
  const name = channelName(view);
  const items = suggestCommands(found, nameOfUser(view.state?.bot));
  const submit = (): void => (open && found.length > 0 ? pick(at) : send());
  return html`<div class="composer">
    ${open && h(SuggestionList, { id: LIST, label: 'Commands', items, at, onPick: pick, onPoint: setAt, empty: emptyWords(entries, text) })}
    <div class="composer-line">
      ${h(AppsButton, { disabled: text !== '', onOpen: () => onType('/') })}
      <textarea
        ref=${field}
        rows="1"
        maxlength=${LONGEST}
        role="combobox"
        aria-label=${`Message #${name}`}
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls=${LIST}
        aria-activedescendant=${open && found.length > 0 ? `${LIST}-${at}` : undefined}
        placeholder=${`Message #${name}, or / for commands`}
        autocomplete="off"
        value=${text}
        onInput=${(event: InputEvent) => onType((event.currentTarget as HTMLTextAreaElement).value)}
        onKeyDown=${onKeyDown}
      ></textarea>
      ${h(SendButton, { onSend: submit })}
    </div>
  </div>`;
}

/** The line, as high as its text; it has the focus in each channel one comes to. */
function useLine(text: string, serial: number, channelId: string): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fit(field.current), [text]);
  useLayoutEffect(() => {
    if (serial > 0 || !hasSoftKeyboard()) field.current?.focus();
  }, [serial, channelId]);
  return field;
}

/** On a phone the focus would bring up the keyboard, over what one came to read. */
function hasSoftKeyboard(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

function channelName({ state, channelId }: PageView): string {
  const channel = state?.channels.find((one) => readText(one, 'id') === channelId);
  return readText(channel, 'name') ?? '';
}

interface Palette {
  readonly open: boolean;
  readonly found: readonly CommandEntry[];
  readonly at: number;
  readonly setAt: (at: number) => void;
  readonly close: () => void;
}

/** The palette is open while a `/` begins the line, until Escape; another letter opens it again. */
function usePalette(text: string, entries: readonly CommandEntry[]): Palette {
  const [at, setAt] = useState(0);
  const [closedFor, setClosedFor] = useState<string | undefined>(undefined);
  const open = text.startsWith('/') && !text.includes('\n') && closedFor !== text;
  useLayoutEffect(() => setAt(0), [text]);
  const found = open ? filterEntries(entries, text.slice(1)) : [];
  return { open, found, at, setAt, close: () => setClosedFor(text) };
}

interface TextMoves {
  readonly move: (by: 1 | -1) => void;
  readonly pick: () => void;
  readonly close: () => void;
  readonly send: () => void;
}

type Keys = Readonly<Record<string, (moves: TextMoves) => void>>;

const SENDING: Keys = { Enter: ({ send }) => send() };
const CLOSING: Keys = { Escape: ({ close }) => close() };
const PALETTE: Keys = {
  ...CLOSING,
  ArrowDown: ({ move }) => move(1),
  ArrowUp: ({ move }) => move(-1),
  Enter: ({ pick }) => pick(),
  Tab: ({ pick }) => pick(),
};

function keysFor({ open, found }: Palette): Keys {
  if (!open) return SENDING;
  return found.length > 0 ? PALETTE : { ...SENDING, ...CLOSING };
}

function emptyWords(entries: readonly CommandEntry[], text: string): string {
  return entries.length === 0 ? 'No command yet: the bot has not registered any.' : `No command matches ${text}`;
}

function fit(field: HTMLTextAreaElement | null): void {
  if (field === null) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
