import type { Feed, FollowedFeed } from '../../app/feeds/feed-ports.ts';
import type { AddFeedOutcome, TestFeedOutcome } from '../../app/feeds/feed-use-cases.ts';
import type { FailedFetch } from '../../app/feeds/fetched.ts';
import type { Span } from '../../core/grounding/span.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { notice } from './refusals.ts';
import { chrome, counted, echoed, identified, instant, label, line } from './spans.ts';

const LONGEST_EXCERPT = 280;

/** What became of `/feed add`. */
export function renderAdded(outcome: AddFeedOutcome): Screen {
  if (outcome.kind === 'no-feed') return renderNoFeed(outcome.url);
  if (outcome.kind === 'failed') return renderFailed(outcome);
  const others = outcome.others.slice(0, 5).map((one) => line('bullet', addressOf(one.url)));
  return notice('good', outcome.kind === 'added' ? 'The feed is followed' : 'The feed was followed already', [
    line(
      'plain',
      nameOf(outcome.feed),
      chrome(' · '),
      counted(outcome.entries, 'entries'),
      chrome(' entries at the moment'),
    ),
    line('note', addressOf(outcome.feed.url)),
    line('plain', chrome('New articles are fetched and joined to their incidents by themselves.')),
    ...(others.length === 0 ? [] : [line('plain', chrome('The page names other feeds, too:')), ...others]),
  ]);
}

/** `/feed list`. */
export function renderFeeds(followed: readonly FollowedFeed[]): Screen {
  if (followed.length === 0) return NONE;
  const block: Block = {
    kind: 'text',
    lines: followed.flatMap(describe),
    shed: { order: 1, one: 'line', many: 'lines' },
  };
  return notice(
    'neutral',
    'Feeds',
    [line('plain', counted(followed.length, 'feeds'), chrome(' followed here'))],
    [block],
  );
}

/** What became of `/feed remove`. */
export function renderRemoved(feed: Feed | undefined, which: string): Screen {
  if (feed !== undefined)
    return notice('good', 'The feed is no longer followed', [
      line('plain', nameOf(feed)),
      line('note', chrome('What came from it stays.')),
    ]);
  return notice('muted', 'No such feed', [
    line(
      'plain',
      chrome('“'),
      echoed(which),
      chrome('” is not followed here. '),
      label('/feed list'),
      chrome(' shows what is.'),
    ),
  ]);
}

/** What became of `/feed test`. */
export function renderTested(outcome: TestFeedOutcome): Screen {
  if (outcome.kind === 'no-feed') return renderNoFeed(outcome.url);
  if (outcome.kind === 'failed') return renderFailed(outcome);
  const { document, newest, note } = outcome;
  return notice('good', 'The feed can be read', [
    line('plain', nameFor(document.title, outcome.url)),
    line(
      'plain',
      counted(document.entries.length, 'entries'),
      chrome(' entries, format '),
      identified(document.format),
    ),
    ...(document.mended ? [line('note', chrome('Its document is broken; it was mended to be read.'))] : []),
    ...(newest === undefined ? [] : describeNewest(newest)),
    ...(note === undefined ? [] : [line('plain', chrome('The newest article: '), identified(note))]),
    line('note', chrome('Nothing was stored. '), label('/feed add'), chrome(' follows it.')),
  ]);
}

/** What a channel is told when a feed that was added there fails for a day. */
export function renderFailingFeed(feed: Feed): Screen {
  const since = feed.failingSince === undefined ? [] : [chrome(' since '), instant(feed.failingSince)];
  return notice('caution', 'A feed cannot be read', [
    line('plain', nameOf(feed), chrome(' has failed'), ...since, chrome('.')),
    line('plain', chrome('The cause: '), identified(feed.failure?.detail ?? 'unknown'), chrome('.')),
    line('note', chrome('It is tried again from time to time. '), label('/feed remove'), chrome(' ends that.')),
  ]);
}

function describeNewest(newest: {
  readonly title: string;
  readonly text: string;
  readonly publisher?: string;
}): readonly StyledLine[] {
  return [
    line('plain', chrome('Its newest article: '), { ...identified(newest.title), bold: true }),
    ...(newest.publisher === undefined ? [] : [line('plain', chrome('Publisher: '), identified(newest.publisher))]),
    line('quote', identified(newest.text.slice(0, LONGEST_EXCERPT).toWellFormed())),
  ];
}

function describe({ feed, stored, waiting, refused }: FollowedFeed): readonly StyledLine[] {
  return [
    line('bullet', nameOf(feed), chrome(' · '), addressOf(feed.url)),
    line(
      'nested',
      counted(stored, 'stored'),
      chrome(' stored, '),
      counted(waiting, 'waiting'),
      chrome(' waiting, '),
      counted(refused, 'refused'),
      chrome(' without an article · next '),
      instant(feed.nextPoll, 'R'),
    ),
    ...(feed.failure === undefined ? [] : [line('nested', chrome('Fails: '), identified(feed.failure.detail))]),
  ];
}

/** An address as words: without its scheme, since the last gate lets no link pass but those to sources. */
const addressOf = (url: string): Span => identified(url.replace(/^https?:\/\//u, ''));
const nameFor = (title: string, url: string): Span => ({
  ...(title === '' ? addressOf(url) : identified(title)),
  bold: true,
});
const nameOf = ({ title, url }: Feed): Span => nameFor(title, url);

function renderFailed({ detail }: FailedFetch): Screen {
  return notice('bad', 'That address cannot be read', [
    line('plain', chrome('The cause: '), identified(detail), chrome('.')),
    line('note', chrome('Only public web addresses are read, and only what a site’s robots.txt allows.')),
  ]);
}

function renderNoFeed(url: string): Screen {
  return notice('muted', 'No feed there', [
    line('plain', addressOf(url), chrome(' is a page that names no feed which can be read.')),
    line('note', chrome('Look for “RSS” or “Atom” at the foot of the site, and give that address.')),
  ]);
}

const NONE = notice('muted', 'No feeds', [
  line(
    'plain',
    label('/feed add'),
    chrome(' follows a feed, or the feed of a page: its articles then come in by themselves.'),
  ),
]);
