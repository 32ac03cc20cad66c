import { dueOn, lastDue, previousDue, type DueTime } from '../../core/digest/due-time.ts';
import type { DigestEntry, DigestSchedule } from '../ports.ts';
import type { DigestView } from '../views.ts';
import { buildDigest, type DigestPeriod } from './build-digest.ts';
import type { DigestPorts } from './digest-ports.ts';

/** A digest covers at most this many days, however long the bot was away. */
const LONGEST_PERIOD_DAYS = 7;
/** A digest that a crash left half done is not posted any more after this many hours: the next one tells it all. */
const STALE_AFTER_HOURS = 24;
const HOUR_MS = 3_600_000;
/** Enough rows to hold today's and last week's parts of every schedule of a guild. */
const LEDGER_ROWS = 200;

/**
 * Posts every digest that is due, and finishes what a crash left. One process at a time does this, so a row that is claimed
 * but not posted was left by a process that died: the channel is searched for its marker before anything is posted again.
 *
 * @returns the rows that this run posted.
 */
export async function postDue(ports: DigestPorts): Promise<readonly DigestEntry[]> {
  const outcome = await ports.exclusive.run('digest', async () => {
    const posted: DigestEntry[] = [];
    for (const schedule of await ports.schedules.active()) posted.push(...(await serve(ports, schedule)));
    return posted;
  });
  return outcome.kind === 'done' ? outcome.result : [];
}

/** One schedule; its fault is logged and must not keep the others from their digest. */
async function serve(ports: DigestPorts, schedule: DigestSchedule): Promise<readonly DigestEntry[]> {
  try {
    const rows = (await ports.ledger.recent(schedule.guildId, LEDGER_ROWS)).filter(
      (row) => row.scheduleId === schedule.id,
    );
    const resumed = await finishOpenRows(ports, schedule, rows);
    return [...resumed, ...(await postNewDigest(ports, schedule, rows))];
  } catch (error) {
    ports.log.warn('digest-failed', { scheduleId: schedule.id, error });
    return [];
  }
}

async function postNewDigest(
  ports: DigestPorts,
  schedule: DigestSchedule,
  rows: readonly DigestEntry[],
): Promise<readonly DigestEntry[]> {
  const due = lastDue(schedule, ports.clock.now().getTime());
  const begun = rows.some((row) => row.localDate === due.localDate && row.part === 0);
  if (begun || due.dueMs < Date.parse(schedule.created)) return [];
  const digest = await buildDigest(ports, { guildId: schedule.guildId }, periodOf(schedule, due, rows));
  return postAll(ports, digest, await claimParts(ports, schedule, due, ports.channel.countParts(digest)));
}

/**
 * Claims the last part first: once the row of part 0 is there, every part of the digest has its row, and no part is posted
 * before that. A crash in between leaves rows that nothing was posted for, which are simply claimed again.
 */
async function claimParts(
  ports: DigestPorts,
  schedule: DigestSchedule,
  due: DueTime,
  parts: number,
): Promise<DigestEntry[]> {
  const entries: DigestEntry[] = [];
  for (let part = parts - 1; part >= 0; part -= 1) {
    const { entry } = await ports.ledger.claim({
      id: `${schedule.id}.${due.localDate.replaceAll('-', '')}.${part}`,
      guildId: schedule.guildId,
      scheduleId: schedule.id,
      channelId: schedule.channelId,
      localDate: due.localDate,
      part,
      claimed: ports.clock.now().toISOString(),
    });
    entries.unshift(entry);
  }
  return entries;
}

async function finishOpenRows(
  ports: DigestPorts,
  schedule: DigestSchedule,
  rows: readonly DigestEntry[],
): Promise<readonly DigestEntry[]> {
  const open = rows
    .filter((row) => row.state === 'claimed' && hasPartZero(rows, row))
    .toSorted((a, b) => a.part - b.part);
  const missing: DigestEntry[] = [];
  for (const entry of open) if (await mustBePosted(ports, entry)) missing.push(entry);
  const posted: DigestEntry[] = [];
  for (const [localDate, entries] of Map.groupBy(missing, (entry) => entry.localDate)) {
    const due = { localDate, dueMs: dueOn(schedule, localDate) };
    const digest = await buildDigest(ports, { guildId: schedule.guildId }, periodOf(schedule, due, rows));
    posted.push(...(await postAll(ports, digest, entries)));
  }
  return posted;
}

function hasPartZero(rows: readonly DigestEntry[], row: DigestEntry): boolean {
  return rows.some((other) => other.localDate === row.localDate && other.part === 0);
}

/** Looks for what the dead process may have posted; only a channel that was read and does not hold the marker says yes. */
async function mustBePosted(ports: DigestPorts, entry: DigestEntry): Promise<boolean> {
  const found = await ports.channel.findMarker(entry.channelId, entry.claimed, entry.id);
  if (found.kind === 'found') {
    await ports.ledger.markPosted(entry.guildId, entry.id, found.messageId);
    ports.log.info('digest-found', { entryId: entry.id, messageId: found.messageId });
  }
  if (found.kind !== 'absent') {
    if (found.kind === 'unreadable')
      await giveUp(ports, entry, `the channel cannot be searched for it: ${found.cause}`);
    return false;
  }
  const ageHours = (ports.clock.now().getTime() - Date.parse(entry.claimed)) / HOUR_MS;
  if (ageHours <= STALE_AFTER_HOURS) return true;
  await giveUp(ports, entry, 'Sitrep was away for more than a day; the next digest tells what it missed');
  return false;
}

async function postAll(
  ports: DigestPorts,
  digest: DigestView,
  entries: readonly DigestEntry[],
): Promise<DigestEntry[]> {
  const parts = ports.channel.countParts(digest);
  const posted: DigestEntry[] = [];
  for (const entry of entries) {
    if (entry.part >= parts) await giveUp(ports, entry, 'the digest became shorter and has no such part any more');
    else posted.push(...(await postPart(ports, digest, entry)));
  }
  return posted;
}

async function postPart(ports: DigestPorts, digest: DigestView, entry: DigestEntry): Promise<DigestEntry[]> {
  const outcome = await ports.channel.post(entry.channelId, digest, {
    index: entry.part,
    marker: entry.id,
    nonce: entry.id,
  });
  if (outcome.kind === 'refused') {
    await giveUp(ports, entry, outcome.cause);
    return [];
  }
  await ports.ledger.markPosted(entry.guildId, entry.id, outcome.messageId);
  ports.log.info('digest-posted', { entryId: entry.id, messageId: outcome.messageId });
  return [{ ...entry, state: 'posted', messageId: outcome.messageId }];
}

async function giveUp(ports: DigestPorts, entry: DigestEntry, failure: string): Promise<void> {
  await ports.ledger.markFailed(entry.guildId, entry.id, failure);
  ports.log.warn('digest-not-posted', { entryId: entry.id, channelId: entry.channelId, failure });
}

/** From the last digest that was posted (a day before, if there was none; a week at most) to the instant this one is due. */
function periodOf(schedule: DigestSchedule, due: DueTime, rows: readonly DigestEntry[]): DigestPeriod {
  const earlier = rows
    .filter((row) => row.state === 'posted' && row.localDate < due.localDate)
    .map((row) => row.localDate);
  const oldest = Temporal.PlainDate.from(due.localDate).subtract({ days: LONGEST_PERIOD_DAYS }).toString();
  const since = earlier.toSorted().at(-1) ?? previousDue(schedule, due.localDate).localDate;
  const fromMs = dueOn(schedule, since < oldest ? oldest : since);
  return { localDate: due.localDate, zone: schedule.zone, fromMs, untilMs: due.dueMs };
}
