import type { AddWatchOutcome } from '../../app/watch/watch-use-cases.ts';
import type { Watch } from '../../app/watch/watch-ports.ts';
import type { Span } from '../../core/grounding/span.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { notice } from './refusals.ts';
import { channelOf, chrome, counted, identified, instant, label, line } from './spans.ts';
import { topicSpans } from './watch-topic.ts';

/** What became of `/watch add`. */
export function renderWatchAdded(outcome: AddWatchOutcome): Screen {
  switch (outcome.kind) {
    case 'added':
      return notice('good', 'The watch is set', [
        line('plain', chrome('Incidents '), ...topicSpans(outcome.watch.topic)),
        line('plain', chrome('News comes '), ...whereOf(outcome.watch), chrome(', a few minutes after it came in.')),
        line(
          'note',
          chrome('What comes in close together is told together. '),
          label('/watch remove'),
          chrome(' ends it.'),
        ),
      ]);
    case 'known':
      return notice('muted', 'This is watched already', [
        line(
          'plain',
          chrome('Incidents '),
          ...topicSpans(outcome.watch.topic),
          chrome(', '),
          ...whereOf(outcome.watch),
        ),
      ]);
    case 'nothing-named':
      return notice('muted', 'What should be watched?', [
        line('plain', chrome('Name a place, an actor, a type of event, or words; of several, all must hold.')),
      ]);
    case 'too-many':
      return notice('muted', 'Too many watches', [
        line(
          'plain',
          chrome('This server keeps '),
          counted(outcome.most, 'watches'),
          chrome(' already. '),
          label('/watch remove'),
          chrome(' makes room.'),
        ),
      ]);
    case 'cannot-post':
    case 'no-direct-message':
      return explainUnheard(outcome);
  }
}

/** Nobody would hear the news: the watch is not set. */
function explainUnheard(outcome: Extract<AddWatchOutcome, { kind: 'cannot-post' | 'no-direct-message' }>): Screen {
  if (outcome.kind === 'cannot-post')
    return notice('bad', 'Sitrep cannot post here', [
      line('plain', chrome('It lacks: '), ...listOf(outcome.missing), chrome('.')),
      line(
        'note',
        chrome('Nothing was set. Whoever manages the channel can allow it; a direct message needs none of this.'),
      ),
    ]);
  return notice('bad', 'No direct message can be sent to you', [
    line('plain', chrome('Discord says: '), identified(outcome.cause), chrome('.')),
    line('note', chrome('Allow direct messages from members of this server in its privacy settings, then try again.')),
  ]);
}

/** A channel is everybody's: who may not change what it reads can still watch in direct messages. */
export function explainChannelWatch(): Screen {
  return notice('muted', 'Not in this channel', [
    line(
      'plain',
      chrome('A watch that posts in a channel needs the permission '),
      label('Manage Messages'),
      chrome('.'),
    ),
    line('plain', chrome('Set '), label('direct'), chrome(' to true, and the news comes to you alone.')),
  ]);
}

/** `/watch list`. */
export function renderWatches(watches: readonly Watch[]): Screen {
  if (watches.length === 0) return NONE;
  const block: Block = {
    kind: 'text',
    lines: watches.flatMap(describe),
    shed: { order: 1, one: 'line', many: 'lines' },
  };
  return notice(
    'neutral',
    'Watches',
    [line('plain', counted(watches.length, 'watches'), chrome(' for you and the channels here'))],
    [block],
  );
}

/** What became of `/watch remove`. */
export function renderWatchRemoved(removed: Watch | 'not-yours' | undefined): Screen {
  if (removed === 'not-yours')
    return notice('muted', 'Somebody else set this watch', [
      line('plain', chrome('To end it needs the permission '), label('Manage Messages'), chrome('.')),
    ]);
  if (removed === undefined)
    return notice('muted', 'No such watch', [line('plain', label('/watch list'), chrome(' shows what is watched.'))]);
  return notice('good', 'The watch has ended', [line('plain', chrome('Incidents '), ...topicSpans(removed.topic))]);
}

/** What a click on "About this watch" tells. */
export function renderAboutWatch(): Screen {
  return notice('neutral', 'About this watch', [
    line(
      'plain',
      chrome(
        'Somebody asked to hear of such incidents as they come in, and of new figures about those that are known.',
      ),
    ),
    line(
      'plain',
      chrome('Every figure stands in the sources named beside it. What comes in close together is told together.'),
    ),
    line('note', label('/watch list'), chrome(' shows every watch, '), label('/watch remove'), chrome(' ends it.')),
  ]);
}

const NONE = notice('muted', 'No watches', [
  line('plain', label('/watch add'), chrome(' tells you, or this channel, of incidents as they come in.')),
]);

const whereOf = ({ isDirect, channelId }: Watch): readonly Span[] =>
  isDirect ? [chrome('as a direct message')] : [chrome('in '), channelOf(channelId)];

function describe(watch: Watch): readonly StyledLine[] {
  return [
    line('bullet', chrome('Incidents '), ...topicSpans(watch.topic)),
    line(
      'nested',
      ...whereOf(watch),
      chrome(' · set by '),
      identified(watch.person.name),
      chrome(watch.mention && !watch.isDirect ? ', who is mentioned · ' : ' · '),
      ...(watch.lastNotice === undefined
        ? [chrome('no news yet')]
        : [chrome('last news '), instant(watch.lastNotice, 'R')]),
    ),
  ];
}

const listOf = (names: readonly string[]): readonly Span[] =>
  names.flatMap((name, index) => [...(index === 0 ? [] : [chrome(', ')]), label(name)]);
