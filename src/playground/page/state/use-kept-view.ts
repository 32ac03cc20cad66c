import { useEffect, useLayoutEffect } from 'preact/hooks';
import { EMPTY_VIEW, type PageView, type ViewEvent } from './page-view.ts';

const DISMISSED = 'dismissed';
const ADDRESS = /^#\/channels\/(\d{1,20})$/u;

/** The view that a window begins with: the channel of its address, and what was dismissed in this tab before a reload. */
export function recallView(): PageView {
  return { ...EMPTY_VIEW, channelId: channelInAddress() ?? '', dismissed: new Set(recallDismissed()) };
}

/** Keeps address and tab in step with the view, so that a reload and the browser's own back and forward find it again. */
export function useKeptView({ channelId, dismissed, state }: PageView, dispatch: (event: ViewEvent) => void): void {
  useEffect(() => {
    const goTo = (): void => {
      const id = channelInAddress();
      if (id !== undefined && state?.channels.some((one) => one['id'] === id) === true) {
        dispatch({ kind: 'channel', channelId: id });
      }
    };
    addEventListener('popstate', goTo);
    return () => removeEventListener('popstate', goTo);
  }, [state?.channels]);
  useEffect(() => {
    if (state === undefined || channelInAddress() === channelId) return;
    const change = channelInAddress() === undefined ? 'replaceState' : 'pushState';
    history[change](null, '', `#/channels/${channelId}`);
  }, [channelId, state === undefined]);
  useLayoutEffect(() => sessionStorage.setItem(DISMISSED, JSON.stringify([...dismissed])), [dismissed]);
}

function channelInAddress(): string | undefined {
  return ADDRESS.exec(location.hash)?.[1];
}

function recallDismissed(): readonly string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(DISMISSED) ?? '[]');
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}
