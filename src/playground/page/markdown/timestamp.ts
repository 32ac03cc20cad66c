import type { ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { useNow } from '../use-now.ts';
import { formatTimestamp } from './format-timestamp.ts';
import type { TimestampStyle } from './node.ts';

const RENEW_MS = 15_000;

interface TimestampProps {
  readonly seconds: number;
  readonly style: TimestampStyle;
}

/** A point in time in the reader's language and zone; the full date stands in its title. */
export function Timestamp({ seconds, style }: TimestampProps): ComponentChildren {
  const clock = { nowSeconds: useNow(RENEW_MS) };
  const date = new Date(seconds * 1000);
  const machine = Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  return html`<time class="timestamp" datetime=${machine} title=${formatTimestamp(seconds, 'F', clock)}
    >${formatTimestamp(seconds, style, clock)}</time
  >`;
}
