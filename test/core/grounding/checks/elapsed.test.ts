import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [
    ['The ambush was on 27 May 2025, the raid on 23 May 2025.'],
    'Four days earlier, there had been a raid.',
    [],
    { lang: 'en', published: '2025-05-30' },
  ],
  [
    ['The ambush was on 27 May 2025, the raid on 23 May 2025.'],
    'Four days later there was a raid.',
    [],
    { lang: 'en', published: '2025-05-30' },
  ],
  [
    ['The ambush was on 27 May 2025, the raid on 23 May 2025.'],
    'Five days earlier, there had been a raid.',
    ['reject number_not_in_sources: Five days'],
    { lang: 'en', published: '2025-05-30' },
  ],
  [
    ['The ambush was on 27 May 2025, the raid on 20 May 2025.'],
    'A week before, there had been a raid. One week before, a raid.',
    [],
    { lang: 'en', published: '2025-05-30' },
  ],
  [
    ['The ambush was on 27 May 2025, the raid on 20 May 2025.'],
    'The raid lasted seven days.',
    ['reject number_not_in_sources: seven days'],
    { lang: 'en', published: '2025-05-30' },
  ],
  [['The ambush was on 27 May 2025.'], 'The ambush was three days ago.', [], { lang: 'en', published: '2025-05-30' }],
  [
    ['The ambush was on 27 May 2025.'],
    'The ambush was three hours ago.',
    ['reject number_not_in_sources: three hours'],
    { lang: 'en', published: '2025-05-30' },
  ],
  [['The ambush was on 27 May 2025.'], 'The ambush was three days ago.', ['reject number_not_in_sources: three days']],
  [
    ['The ambush was on Monday, the raid the previous Friday.'],
    'Three days before, a raid. Ten days before, a raid.',
    [],
    { lang: 'en', published: '2025-05-30' },
  ],
  [
    ['The ambush was on 27 May 2025, the raid on 13 May 2025.'],
    'One fortnight before, a raid.',
    [],
    { lang: 'en', published: '2025-05-30' },
  ],
  [
    ['The ambush was on 27 May 2025, the raid on 25 May 2025.'],
    'Two nights before, a raid.',
    [],
    { lang: 'en', published: '2025-05-30' },
  ],
  [
    ["L'embuscade a eu lieu le 27 mai 2025, le raid le 23 mai 2025."],
    'Quatre jours plus tôt, un raid.',
    [],
    { lang: 'fr', published: '2025-05-30' },
  ],
])("the time between two dates of a source is the source's (%j: %s)", (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
