import type { Span } from '../../core/grounding/span.ts';
import type { WatchTopic } from '../../core/watch/watch-topic.ts';
import { chrome, setting } from './spans.ts';

/** How each part of a topic is introduced. */
const INTRODUCED: Readonly<Record<keyof WatchTopic, string>> = {
  place: 'in ',
  actor: 'with ',
  event: 'of the type ',
  words: 'that say ',
};

/** What a watch is for, in words: "in Mali, with JNIM". */
export function topicSpans(topic: WatchTopic): readonly Span[] {
  const parts = Object.entries(INTRODUCED).flatMap(([name, words]) => {
    const part = topic[name as keyof WatchTopic];
    return part === undefined ? [] : [[chrome(words), { ...setting(name, part), bold: true }]];
  });
  return parts.flatMap((spans, index) => (index === 0 ? spans : [chrome(', '), ...spans]));
}
