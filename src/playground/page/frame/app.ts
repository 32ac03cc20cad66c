import { h, type ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { html } from 'htm/preact';
import { Composer } from '../composer/composer.ts';
import { ModalDialog } from '../modal/modal-dialog.ts';
import { MessageList } from '../message/message-list.ts';
import { readText } from '../read-field.ts';
import { focusComposer } from '../focus-composer.ts';
import { connectEvents } from '../state/connect-events.ts';
import { PageContext, type PageTools } from '../state/page-context.ts';
import { recallView, useKeptView } from '../state/use-kept-view.ts';
import { reduceView, type PageView } from '../state/page-view.ts';
import { sendAction } from '../state/send-action.ts';
import { Banner } from './banner.ts';
import { ChannelHeader } from './channel-header.ts';
import { MemberList } from './member-list.ts';
import { Sidebar } from './sidebar.ts';

/** The whole page. */
export function App(): ComponentChildren {
  const [view, dispatch] = useReducer(reduceView, undefined, recallView);
  const [order, setOrder] = useState({ text: '', serial: 0 });
  const [drawer, setDrawer] = useState(false);
  useEffect(() => connectEvents(dispatch), []);
  useKeptView(view, dispatch);
  useTitle(view);
  useEffect(() => setDrawer(false), [view.channelId]);
  useDrawerFocus(drawer);
  useFocusComposer();
  const compose = useCallback((text: string) => setOrder(({ serial }) => ({ text, serial: serial + 1 })), []);
  const tools = useMemo((): PageTools => ({ view, dispatch, act: sendAction, compose }), [view, compose]);
  return h(
    PageContext.Provider,
    { value: tools },
    html`<div class=${`frame${drawer ? ' drawer-open' : ''}`}>
      <div class="scrim" onClick=${() => setDrawer(false)}></div>
      ${h(Sidebar, { onClose: () => setDrawer(false) })}
      <main class="channel">
        ${h(ChannelHeader, { drawer, onDrawer: () => setDrawer(!drawer) })} ${h(Banner, null)}
        <div class="channel-columns">
          <div class="chat">${h(MessageList, null)} ${h(Composer, { order })}</div>
          ${h(MemberList, null)}
        </div>
      </main>
      ${view.modal && h(ModalDialog, { key: view.modal.interactionId, open: view.modal })}
    </div>`,
  );
}

/** The window is called by its channel, with a dot while something unread waits elsewhere. */
function useTitle({ state, channelId, unread }: PageView): void {
  const channel = readText(
    state?.channels.find((one) => readText(one, 'id') === channelId),
    'name',
  );
  useEffect(() => {
    if (channel !== undefined) document.title = `${unread.size > 0 ? '• ' : ''}#${channel} | Sitrep playground`;
  }, [channel, unread.size]);
}

/** An open channel list takes the focus; one that closes gives it back to its button. */
function useDrawerFocus(drawer: boolean): void {
  const opened = useRef(false);
  useEffect(() => {
    const goal = drawer ? '.channel-item.current' : '.drawer-button';
    if (drawer || opened.current) document.querySelector<HTMLElement>(goal)?.focus();
    opened.current = drawer;
  }, [drawer]);
}

/** A printable key pressed where nothing takes text goes to the composer, as in Discord. */
function useFocusComposer(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target as Element;
      const plain = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
      const taken = target.closest('input, textarea, dialog, [role="menu"], [role="combobox"]') !== null;
      if (plain && !taken) focusComposer();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
