const DAY_MS = 86_400_000;

/** Writes when a message was sent, as Discord heads it: "Today at 14:02", "Yesterday at …", else the date. */
export function formatClock(writtenMs: number, nowMs: number): string {
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(writtenMs);
  const day = new Date(writtenMs).toDateString();
  if (day === new Date(nowMs).toDateString()) return `Today at ${time}`;
  if (day === new Date(nowMs - DAY_MS).toDateString()) return `Yesterday at ${time}`;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'short' }).format(writtenMs);
}
