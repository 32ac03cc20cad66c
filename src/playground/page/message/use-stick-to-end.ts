import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How near the end still counts as reading the newest message, in pixels. */
const NEAR_END = 120;

/** Where a person reads in a list that grows at its end. */
export interface ReadingPlace {
  /** The person scrolled up: the newest message is out of sight. */
  readonly away: boolean;
  readonly toEnd: () => void;
}

/** Keeps a list at its end while the person reads there, and at the end of each new channel; lets them scroll up in peace. */
export function useStickToEnd(box: RefObject<HTMLElement | null>, channelId: string): ReadingPlace {
  const sticks = useRef(true);
  const [away, setAway] = useState(false);
  const toEnd = (): void => box.current?.scrollTo({ top: box.current.scrollHeight });
  useLayoutEffect(() => {
    sticks.current = true;
  }, [channelId]);
  useLayoutEffect(() => {
    if (sticks.current) toEnd();
  });
  useEffect(() => {
    const list = box.current;
    if (list === null) return undefined;
    const onScroll = (): void => {
      sticks.current = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
      setAway(!sticks.current);
    };
    const resized = new ResizeObserver(() => sticks.current && toEnd());
    for (const one of [list, ...list.children]) resized.observe(one);
    list.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resized.disconnect();
      list.removeEventListener('scroll', onScroll);
    };
  }, []);
  return { away, toEnd };
}
