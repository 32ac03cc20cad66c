import type { DigestStatus, PostNowOutcome, SetUpOutcome } from '../../app/app.ts';
import type { DigestEntry, DigestSchedule } from '../../app/ports.ts';
import type { DigestView } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { renderDigest } from './digest.ts';
import { pageButtons } from './page-blocks.ts';
import { notice } from './refusals.ts';
import { channelOf, chrome, counted, dated, echoed, identified, instant, label, line, setting } from './spans.ts';

/** What became of `/digest setup`. */
export function renderSetUp(outcome: SetUpOutcome): Screen {
  switch (outcome.kind) {
    case 'saved':
      return notice('good', 'The digest is set up', [
        line('plain', ...scheduleSpans(outcome.schedule)),
        line(
          'plain',
          chrome('It comes next on '),
          instant(outcome.next),
          chrome(', '),
          instant(outcome.next, 'R'),
          chrome('.'),
        ),
        line('note', label('/digest preview'), chrome(' shows what it would say now.')),
      ]);
    case 'bad-time':
      return notice('muted', 'That is no time of day', [
        line(
          'plain',
          chrome('“'),
          echoed(outcome.time),
          chrome('” cannot be read. Write hours and minutes with a colon, for example '),
          setting('example time', '08:00'),
          chrome(' or '),
          setting('example time', '17:30'),
          chrome('.'),
        ),
      ]);
    case 'bad-zone':
      return notice('muted', 'That is no time zone', [
        line(
          'plain',
          chrome('“'),
          echoed(outcome.zone),
          chrome('” is not an IANA time zone. Choose from the list that appears while you type.'),
        ),
        ...(outcome.suggestions.length === 0
          ? []
          : [line('plain', chrome('Did you mean '), ...listOf(outcome.suggestions), chrome('?'))]),
      ]);
    case 'cannot-post':
      return cannotPost(outcome.missing);
  }
}

/** What became of `/digest now`. */
export function renderPosted(outcome: PostNowOutcome, channelId: string): Screen {
  if (outcome.kind === 'cannot-post') return cannotPost(outcome.missing);
  const count = outcome.messageIds.length;
  return notice('good', 'The digest is posted', [
    line(
      'plain',
      counted(count, 'messages'),
      chrome(count === 1 ? ' message in ' : ' messages in '),
      channelOf(channelId),
      chrome('. The daily digest comes all the same.'),
    ),
  ]);
}

/** What became of `/digest pause`. */
export function renderPaused(changed: number, paused: boolean): Screen {
  if (changed === 0) return UNCHANGED[paused ? 'paused' : 'running'];
  return notice('good', paused ? 'The digest is paused' : 'The digest goes on', [
    line(
      'plain',
      counted(changed, 'schedules'),
      chrome(changed === 1 ? ' schedule' : ' schedules'),
      chrome(paused ? ' paused. ' : ' running again. '),
      ...(paused
        ? [label('/digest pause resume:True'), chrome(' starts it again.')]
        : [label('/digest status'), chrome(' tells when the next one comes.')]),
    ),
  ]);
}

/** `/digest status`: each schedule with its next post, and what was posted lately. */
export function renderDigestStatus({ schedules, recent }: DigestStatus): Screen {
  if (schedules.length === 0) return NONE;
  const lines = schedules.flatMap(({ schedule, next }) => [
    line('plain', ...scheduleSpans(schedule)),
    line(
      'note',
      ...(schedule.paused || next === undefined
        ? [chrome('Paused')]
        : [chrome('Next: '), instant(next), chrome(', '), instant(next, 'R')]),
    ),
  ]);
  const posts = recent.map(entryLine);
  const history: readonly Block[] =
    posts.length === 0
      ? []
      : [
          { kind: 'rule' },
          {
            kind: 'text',
            lines: [line('heading', chrome('Lately')), ...posts],
            shed: { order: 1, one: 'older post', many: 'older posts' },
          },
        ];
  return notice('neutral', 'Daily digest', lines, history);
}

/** One message of the digest as it would be posted now, with buttons to the others. */
export function renderPreview(view: DigestView, page: number): Screen {
  const parts = renderDigest(view);
  const shown = Math.min(page, parts.length - 1);
  const part = parts[shown];
  if (part === undefined) return NONE;
  const which =
    parts.length > 1
      ? [chrome(': message '), counted(shown + 1, 'message shown'), chrome(' of '), counted(parts.length, 'messages')]
      : [];
  const head: Block = {
    kind: 'text',
    lines: [line('note', label('Preview'), ...which, chrome(' · only you see this'))],
  };
  const leaf = pageButtons(shown, parts.length, (target) => writeCustomId('preview', target));
  return {
    ...part,
    blocks: [head, ...part.blocks, ...(leaf.length === 0 ? [] : [{ kind: 'buttons' as const, buttons: leaf }])],
  };
}

/** What the button under a posted digest tells. */
export function renderAboutDigest(): Screen {
  return notice('neutral', 'About this digest', [
    line('bullet', chrome('It tells what reports came in since the last digest, the gravest on top.')),
    line(
      'bullet',
      chrome('Tolls are ranges: the lowest and the highest figure that a source gives, with who says so.'),
    ),
    line('bullet', chrome('Every sentence was held against its sources before it was posted.')),
    line(
      'note',
      label('/digest status'),
      chrome(' tells when the next one comes; '),
      label('/incident show'),
      chrome(' opens an incident.'),
    ),
  ]);
}

function cannotPost(missing: readonly string[]): Screen {
  return notice('bad', 'Sitrep cannot post there', [
    line('plain', chrome('These permissions are missing in the channel: '), ...listOf(missing), chrome('.')),
    line('plain', chrome('Give them to the role of Sitrep in the channel’s settings, then ask again.')),
  ]);
}

const ASK_STATUS = line('note', label('/digest status'), chrome(' lists the digests of this server.'));

/** Nothing was there to pause, or to start again. */
const UNCHANGED = {
  paused: notice('muted', 'Nothing to pause', [
    line('plain', chrome('No digest is running on this server.')),
    ASK_STATUS,
  ]),
  running: notice('muted', 'Nothing to start', [
    line('plain', chrome('No digest is paused on this server.')),
    ASK_STATUS,
  ]),
};

const NONE = notice('muted', 'No digest is set up', [
  line('plain', label('/digest setup'), chrome(' posts a digest every day in a channel of your choice.')),
]);

function scheduleSpans({ channelId, time, zone }: DigestSchedule): readonly Span[] {
  return [channelOf(channelId), chrome(' · daily at '), setting('time', time), chrome(', '), setting('zone', zone)];
}

const STATES: Readonly<Record<DigestEntry['state'], string>> = {
  claimed: 'under way',
  posted: 'posted',
  failed: 'not posted',
};

function entryLine({ localDate, part, state, failure }: DigestEntry): StyledLine {
  const which = part === 0 ? [] : [chrome(', message '), counted(part + 1, 'part')];
  return line(
    'bullet',
    dated(localDate, 'the schedule’s local day'),
    ...which,
    chrome(`: ${STATES[state]}`),
    ...(failure === undefined ? [] : [chrome(' — '), identified(failure)]),
  );
}

function listOf(words: readonly string[]): readonly Span[] {
  return words.flatMap((word, index) => [chrome(index === 0 ? '' : ', '), { ...identified(word), bold: true }]);
}
