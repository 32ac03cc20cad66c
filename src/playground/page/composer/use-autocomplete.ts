import { useEffect, useState } from 'preact/hooks';
import { readFlag } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import { toOptions, type Choice, type CommandDraft } from './command-draft.ts';
import { readChoice } from './list-choices.ts';

const PAUSE_MS = 180;

/** What the bot offers for the option that is typed into. */
export interface Offer {
  readonly state: 'none' | 'loading' | 'ready' | 'failed';
  readonly choices: readonly Choice[];
}

const NONE: Offer = { state: 'none', choices: [] };
const LOADING: Offer = { state: 'loading', choices: [] };

/** Asks the bot for choices once the typing pauses; an answer to what has been typed over since is dropped. */
export function useAutocomplete(draft: CommandDraft, at: number): Offer {
  const { view, act } = usePage();
  const field = draft.fields[at];
  const asks = field !== undefined && field.picked === undefined && readFlag(field.option, 'autocomplete');
  const question = asks ? `${at}:${field.name}:${field.text}` : '';
  const [answer, setAnswer] = useState<{ readonly question: string; readonly offer: Offer }>({
    question: '',
    offer: NONE,
  });
  useEffect(() => {
    if (!asks) return undefined;
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      const { commandId } = draft.entry;
      const options = toOptions(draft, at);
      const action = { kind: 'autocomplete', channelId: view.channelId, commandId, options } as const;
      const reply = await act(action, abort.signal).catch(() => undefined);
      if (reply === undefined || abort.signal.aborted) return;
      const choices = reply.kind === 'choices' ? reply.choices.flatMap(readChoice) : [];
      setAnswer({ question, offer: { state: reply.kind === 'choices' ? 'ready' : 'failed', choices } });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [question, asks]);
  if (!asks) return NONE;
  return answer.question === question ? answer.offer : LOADING;
}
