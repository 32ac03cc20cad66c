import { h, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { usePage } from '../state/page-context.ts';
import { startDraft, toOptions, type CommandDraft } from './command-draft.ts';
import { listEntries, readTypedEntry, type CommandEntry } from './command-entry.ts';
import { CommandForm } from './command-form.ts';
import { TextForm } from './text-form.ts';

/** A text that another part of the page puts into the composer; `serial` tells one from the next. */
export interface ComposerOrder {
  readonly text: string;
  readonly serial: number;
}

/** The line at the foot of the channel: plain messages, and commands once `/` is typed. */
export function Composer({ order }: { readonly order: ComposerOrder }): ComponentChildren {
  const { view, act, dispatch } = usePage();
  const entries = useMemo(() => listEntries(view.state?.commands ?? []), [view.state?.commands]);
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<CommandDraft | undefined>(undefined);
  const channelId = view.channelId;
  const open = (entry: CommandEntry, rest = ''): void => setDraft(startDraft(entry, rest));
  const type = (typed: string): void => {
    const found = typed.startsWith('/') ? readTypedEntry(entries, typed.slice(1)) : undefined;
    setText(found === undefined ? typed : '');
    setDraft(found && startDraft(found.entry, found.rest));
  };
  useEffect(() => {
    if (order.serial > 0) type(order.text);
  }, [order.serial]);
  const report = (answer: { readonly kind: string; readonly message?: string }): void => {
    if (answer.kind === 'failed') dispatch({ kind: 'notice', text: answer.message });
  };
  const sendText = async (content: string): Promise<void> => {
    setText('');
    report(await act({ kind: 'message', channelId, content }));
  };
  const sendCommand = async (ready: CommandDraft): Promise<void> => {
    setDraft(undefined);
    setText('');
    const { commandId } = ready.entry;
    report(await act({ kind: 'command', channelId, commandId, options: toOptions(ready) }));
  };
  const leave = (left: string): void => {
    setDraft(undefined);
    setText(left);
  };
  return draft === undefined
    ? h(TextForm, {
        text,
        entries,
        serial: order.serial,
        onType: type,
        onPick: open,
        onSend: (sent) => void sendText(sent),
      })
    : h(CommandForm, { key: draft.entry.name, start: draft, onLeave: leave, onSend: (sent) => void sendCommand(sent) });
}
