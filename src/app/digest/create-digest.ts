import { localDateIn, nextDue } from '../../core/digest/due-time.ts';
import { readSchedule } from '../../core/digest/local-schedule.ts';
import type { DigestStatus, DigestUseCases, PostNowOutcome, SetUpOutcome } from '../app.ts';
import type { DigestSchedule } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { DigestView } from '../views.ts';
import { buildDigest } from './build-digest.ts';
import type { DigestPorts } from './digest-ports.ts';
import { postDue } from './post-due.ts';

const DAY_MS = 86_400_000;
const RECENT_ROWS = 5;

/** The digest's use cases over their ports. */
export function createDigest(ports: DigestPorts): DigestUseCases {
  return {
    setUp: (request) => setUp(ports, request),
    pause: (guildId, paused) => pause(ports, guildId, paused),
    preview: (reader, zone, at) => preview(ports, reader, { zone, at }),
    postNow: (guildId, channelId) => postNow(ports, guildId, channelId),
    status: (guildId) => tellStatus(ports, guildId),
    postDue: () => postDue(ports),
  };
}

type SetUpRequest = Parameters<DigestUseCases['setUp']>[0];

/** A channel has one schedule: a second set-up changes it, and counts from now. */
async function setUp(ports: DigestPorts, request: SetUpRequest): Promise<SetUpOutcome> {
  const reading = readSchedule(request.time, request.zone);
  if (reading.kind === 'bad-time') return { kind: 'bad-time', time: request.time };
  if (reading.kind === 'bad-zone') return { kind: 'bad-zone', zone: request.zone, suggestions: reading.suggestions };
  const { guildId, channelId } = request;
  const missing = await ports.channel.missingPermissions(guildId, channelId);
  if (missing.length > 0) return { kind: 'cannot-post', missing };
  const existing = (await ports.schedules.list(guildId)).find((one) => one.channelId === channelId);
  const now = ports.clock.now();
  const id = existing?.id ?? ports.identifiers.next();
  const schedule: DigestSchedule = {
    id,
    guildId,
    channelId,
    ...reading.schedule,
    paused: false,
    created: now.toISOString(),
  };
  await ports.schedules.save(schedule);
  return { kind: 'saved', schedule, next: nextIso(schedule, now) };
}

/** Resuming counts from now, so that what fell due during the pause is not posted late. */
async function pause(ports: DigestPorts, guildId: string, paused: boolean): Promise<number> {
  const changed = (await ports.schedules.list(guildId)).filter((schedule) => schedule.paused !== paused);
  const created = ports.clock.now().toISOString();
  for (const schedule of changed) {
    await ports.schedules.save({ ...schedule, paused, created: paused ? schedule.created : created });
  }
  return changed.length;
}

async function preview(
  ports: DigestPorts,
  reader: Reader,
  when: { zone: string | undefined; at: Date | undefined },
): Promise<DigestView> {
  const schedules = reader.guildId === undefined ? [] : await ports.schedules.list(reader.guildId);
  const zone = when.zone ?? schedules[0]?.zone ?? 'UTC';
  return buildDigest(ports, reader, lastDay(zone, when.at ?? ports.clock.now()));
}

async function postNow(ports: DigestPorts, guildId: string, channelId: string): Promise<PostNowOutcome> {
  const missing = await ports.channel.missingPermissions(guildId, channelId);
  if (missing.length > 0) return { kind: 'cannot-post', missing };
  const zone = (await ports.schedules.list(guildId)).find((one) => one.channelId === channelId)?.zone ?? 'UTC';
  const digest = await buildDigest(ports, { guildId }, lastDay(zone, ports.clock.now()));
  const id = ports.identifiers.next();
  const messageIds: string[] = [];
  for (let index = 0; index < ports.channel.countParts(digest); index += 1) {
    const name = `now.${id}.${index}`;
    const outcome = await ports.channel.post(channelId, digest, { index, marker: name, nonce: name });
    if (outcome.kind === 'refused') return { kind: 'cannot-post', missing: [outcome.cause] };
    messageIds.push(outcome.messageId);
  }
  return { kind: 'posted', messageIds };
}

async function tellStatus(ports: DigestPorts, guildId: string): Promise<DigestStatus> {
  const now = ports.clock.now();
  const schedules = await ports.schedules.list(guildId);
  return {
    schedules: schedules.map((schedule) => ({ schedule, next: schedule.paused ? undefined : nextIso(schedule, now) })),
    recent: await ports.ledger.recent(guildId, RECENT_ROWS),
  };
}

function nextIso(schedule: DigestSchedule, now: Date): string {
  return new Date(nextDue(schedule, now.getTime()).dueMs).toISOString();
}

/** The day up to an instant, under that instant's local date. */
function lastDay(zone: string, until: Date): { localDate: string; zone: string; fromMs: number; untilMs: number } {
  const untilMs = until.getTime();
  return { localDate: localDateIn(zone, untilMs), zone, fromMs: untilMs - DAY_MS, untilMs };
}
