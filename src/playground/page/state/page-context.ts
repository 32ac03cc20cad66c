import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageAction } from '../../page-protocol.ts';
import { EMPTY_VIEW, type PageView, type ViewEvent } from './page-view.ts';
import type { ActionAnswer } from './send-action.ts';

/** What every part of the page may use: the view, a way to change it, a way to act, and the composer. */
export interface PageTools {
  readonly view: PageView;
  readonly dispatch: (event: ViewEvent) => void;
  readonly act: (action: PageAction, signal?: AbortSignal) => Promise<ActionAnswer>;
  /** Puts a text into the composer and the focus with it, as a click on a command's mention does. */
  readonly compose: (text: string) => void;
}

/** Hands the tools down to every part of the page. */
export const PageContext = createContext<PageTools>({
  view: EMPTY_VIEW,
  dispatch: () => undefined,
  act: () => Promise.resolve({ kind: 'failed', message: 'The page is not connected.' }),
  compose: () => undefined,
});

/** The page's tools, inside a component. */
export function usePage(): PageTools {
  return useContext(PageContext);
}
