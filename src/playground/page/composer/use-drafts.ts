import { useState } from 'preact/hooks';
import type { FormState } from './form-state.ts';

/** What stands in the composer of one channel: a text, and the command that is filled in before the text comes back. */
export interface ComposerDraft {
  readonly text: string;
  readonly form: FormState | undefined;
}

/** An untouched composer. */
export const EMPTY_DRAFT: ComposerDraft = { text: '', form: undefined };

/** The draft of a channel, and ways to replace one: each channel keeps its own while others are looked at. */
export interface Drafts {
  readonly draft: ComposerDraft;
  readonly write: (draft: ComposerDraft) => void;
  /** Puts a draft back that could not be sent, unless something else was begun meanwhile. */
  readonly restore: (draft: ComposerDraft) => void;
}

/** Keeps what was begun in each channel's composer. */
export function useDrafts(channelId: string): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, ComposerDraft>>(new Map());
  const put = (draft: ComposerDraft): void => setDrafts((old) => new Map([...old, [channelId, draft]]));
  return {
    draft: drafts.get(channelId) ?? EMPTY_DRAFT,
    write: put,
    restore: (draft) =>
      setDrafts((old) => (isFresh(old.get(channelId), draft) ? new Map([...old, [channelId, draft]]) : old)),
  };
}

/** Nothing was begun in the composer since the draft was sent from it. */
function isFresh(now: ComposerDraft | undefined, sent: ComposerDraft): boolean {
  return now === undefined || (now.form === undefined && (now.text === '' || now.text === sent.text));
}
