import { h, type ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { usePage } from '../state/page-context.ts';
import { toOptions, type CommandDraft } from './command-draft.ts';
import { listEntries, readTypedEntry, type CommandEntry } from './command-entry.ts';
import { CommandForm } from './command-form.ts';
import { openForm } from './form-state.ts';
import { TextForm } from './text-form.ts';
import { EMPTY_DRAFT, useDrafts, type ComposerDraft } from './use-drafts.ts';

/** A text that another part of the page puts into the composer; `serial` tells one from the next. */
export interface ComposerOrder {
  readonly text: string;
  readonly serial: number;
}

/** The line at the foot of the channel: plain messages, and commands once `/` is typed. */
export function Composer({ order }: { readonly order: ComposerOrder }): ComponentChildren {
  const { view, act, dispatch } = usePage();
  const { channelId } = view;
  const entries = useMemo(() => listEntries(view.state?.commands ?? []), [view.state?.commands]);
  const { draft, write, restore } = useDrafts(channelId);
  const type = (typed: string, kept = ''): void => write(readDraft(entries, typed, kept));
  useEffect(() => {
    if (order.serial > 0) type(order.text, draft.text);
  }, [order.serial]);
  const report = (answer: { readonly kind: string; readonly message?: string }): void => {
    if (answer.kind !== 'failed') return;
    dispatch({ kind: 'notice', text: answer.message });
    restore(draft);
  };
  const sendText = async (content: string): Promise<void> => {
    write(EMPTY_DRAFT);
    report(await act({ kind: 'message', channelId, content }));
  };
  const sendCommand = async (ready: CommandDraft): Promise<void> => {
    write({ ...EMPTY_DRAFT, text: draft.text });
    const { commandId } = ready.entry;
    report(await act({ kind: 'command', channelId, commandId, options: toOptions(ready) }));
  };
  if (draft.form === undefined) {
    return h(TextForm, {
      text: draft.text,
      entries,
      serial: order.serial,
      onType: type,
      onPick: (entry) => write({ text: '', form: openForm(entry, restOf(entry, draft.text)) }),
      onSend: (sent) => void sendText(sent),
    });
  }
  return h(CommandForm, {
    key: `${channelId}:${draft.form.draft.entry.name}`,
    form: draft.form,
    onChange: (form) => write({ ...draft, form }),
    onLeave: (left) => write({ text: draft.text === '' ? left : draft.text, form: undefined }),
    onSend: (sent) => void sendCommand(sent),
  });
}

/** A command that was typed as far as its space opens its form; `kept` waits below it. Anything else is plain text. */
function readDraft(entries: readonly CommandEntry[], typed: string, kept: string): ComposerDraft {
  const found = typed.startsWith('/') ? readTypedEntry(entries, typed.slice(1)) : undefined;
  return found === undefined
    ? { text: typed, form: undefined }
    : { text: kept.startsWith('/') ? '' : kept, form: openForm(found.entry, found.rest) };
}

/** What was typed behind the whole name of the command that is picked. */
function restOf({ name }: CommandEntry, text: string): string {
  return text.startsWith(`/${name} `) ? text.slice(name.length + 2) : '';
}
