import { expect, it } from 'vitest';
import { tellSources } from '../../../src/core/grounding/tell.ts';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';

it.each([
  [[], 'no source'],
  [[2], 'source 2'],
  [[1, 3], 'sources 1 and 3'],
  [[1, 2, 4], 'sources 1, 2 and 4'],
])('names the sources %j', (numbers, expected) => {
  expect(tellSources(numbers)).toBe(expected);
});

const SOURCE =
  'The raid killed at least 60 soldiers and wounded 40 others. The base, 48 km away, had 280 men on 23 May 2025.';

it.each([
  ['45 soldiers were killed.', '“45” is in no source. The nearest is “killed at least 60 soldiers” (source 1).'],
  ['60 soldiers were wounded.', '“60” counts people wounded here'],
  ['The base lies 48 miles away.', '“48 miles” is in mi; the source says'],
  ['The base lies 41 km away.', '“41 km” is in no source. The nearest is “48 km away, had 280” (source 1).'],
  ['It was on 24 May 2025.', 'No cited source gives the date “24 May 2025”'],
  ['Up to 60 soldiers were killed.', '“60” turns round how the source bounds the number'],
  ['60 soldiers were killed.', '“60” leaves out how the source bounds the number'],
  ['Over 280 men were there.', '“280” adds how the source bounds the number'],
  ['2,800 men were there.', 'has the digits of'],
  ['100 soldiers were hit.', 'it follows only from'],
  ['The M23 attacked.', 'The name “M23” stands in no cited source. Copy names letter for letter.'],
  ['A “cowardly” raid.', '“cowardly” stands in no cited source. Take the marks away or quote the words.'],
  ['The raid [7].', 'The citation “7” names no source. Cite a source by its id or its number.'],
  ['@here The raid.', '“@here” is Discord mark-up or a link; a summary holds words alone.'],
  ['6\u200B0 soldiers.', 'holds an unseen character. Write the number in plain digits.'],
  [
    'No arrests were made.',
    'says that there were none; no cited source says so. What a source leaves out is not zero.',
  ],
  ['About 50 soldiers were killed.', '“50”'],
  ['Dozens of arrests were made.', '“Dozens”'],
])('tells a person what is wrong with %j', (summary, expected) => {
  const { issues, warnings } = verifySummary([{ id: 'a', text: SOURCE, lang: 'en' }], summary);
  expect([...issues, ...warnings].map((one) => one.message).join('\n')).toContain(expected);
});
