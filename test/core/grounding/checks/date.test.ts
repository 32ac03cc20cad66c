import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['The raid was on 23 May 2025.'], 'The raid was on May 23.', []],
  [['The raid was on 23 May 2025.'], 'The raid was in May 2025.', []],
  [['The raid was on 23 May 2025.'], 'The raid was in 2025.', []],
  [['The raid was on 23 May 2025.'], 'The raid was on 23/05/2025.', []],
  [
    ['The raid was on 23 May 2025.'],
    'The raid was on 24 May 2025.',
    ['reject date_unsupported: 24 May 2025 (23 May 2025)'],
  ],
  [['The raid was on 23 May.'], 'The raid was on 23 May 2025.', ['reject date_unsupported: 23 May 2025 (23 May)']],
  [['The raid was on 23 May.'], 'The raid was on 24 May.', ['reject date_unsupported: 24 May (23 May)']],
  [['The raid was on 2 June 2025.'], 'The raid was on 02/06/2025.', ['warn date_ambiguous: 02/06/2025 (2 June 2025)']],
  [['The raid was on 2 June 2025.'], 'The raid was on 06/02/2025.', ['warn date_ambiguous: 06/02/2025 (2 June 2025)']],
  [['The raid was in May.'], 'The raid was on 23 May.', ['reject date_unsupported: 23 May (May)']],
  [['It began in 1995.'], 'It began in 1996.', ['reject date_unsupported: 1996 (1995)']],
  [['The film (1995) was shown.'], 'It is a 1995 film.', []],
  [['It ran from 1515 to 1547.'], 'It ran from 1515 to 1547.', []],
  [['It ran from 1515 to 1547.'], 'It ran from 1515 to 1548.', ['reject range_collapsed: 1515 to 1548 (1515 to 1547)']],
  [['It lasted from 20 to 21 June.'], 'It lasted from 20 to 21 June.', []],
  [['It lasted from 20 to 21 June.'], 'It was on 20 June.', []],
  [['It lasted from 20 to 21 June.'], 'It was on 22 June.', ['reject date_unsupported: 22 June (20 to 21 June)']],
  [['A house burned.'], 'A house burned on 23 May.', ['reject date_unsupported: 23 May']],
])('a date is one that a source gives (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [['The raid was on Sunday.'], 'The raid was on 1 June 2025.', [], { lang: 'en', published: '2025-06-03' }],
  [['The raid was on Sunday.'], 'The raid was on 1 June.', [], { lang: 'en', published: '2025-06-03' }],
  [
    ['The raid was on Sunday.'],
    'The raid was on 2 June 2025.',
    ['reject date_unsupported: 2 June 2025 (Sunday)'],
    { lang: 'en', published: '2025-06-03' },
  ],
  [['The raid was on Sunday.'], 'The raid was on Sunday.', [], { lang: 'en', published: '2025-06-03' }],
  [
    ['The raid was on Sunday.'],
    'The raid was on Monday.',
    ['reject date_unsupported: Monday (Sunday)'],
    { lang: 'en', published: '2025-06-03' },
  ],
  [['The raid was on 1 June.'], 'The raid was on Sunday.', [], { lang: 'en', published: '2025-06-03' }],
  [
    ['The raid was on 1 June.'],
    'The raid was on Monday.',
    ['reject date_unsupported: Monday (1 June)'],
    { lang: 'en', published: '2025-06-03' },
  ],
  [['The raid was yesterday.'], 'The raid was on 2 June 2025.', [], { lang: 'en', published: '2025-06-03' }],
  [['The raid was yesterday.'], 'The raid was on Monday.', [], { lang: 'en', published: '2025-06-03' }],
  [['A house burned this year.'], 'A house burned in 2025.', [], { lang: 'en', published: '2025-06-03' }],
  [['A house burned last year.'], 'A house burned in 2024.', [], { lang: 'en', published: '2025-06-03' }],
  [
    ['A house burned last year.'],
    'A house burned in 2023.',
    ['reject date_unsupported: 2023'],
    { lang: 'en', published: '2025-06-03' },
  ],
  [['A house burned.'], 'A house burned, the report of 3 June 2025 says.', [], { lang: 'en', published: '2025-06-03' }],
  [['The raid was on Sunday.'], 'The raid was on 1 June 2025.', ['reject date_unsupported: 1 June 2025 (Sunday)']],
  [['The raid was on Sunday.'], 'The raid was on Sunday.', []],
])('or one to which its day of publication leads (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [
    ['The raid was on 17 August last year. The trial began in December 2022.'],
    'The raid was in August 2022.',
    ['warn date_ambiguous: August 2022 (17 August)'],
  ],
  [
    ['The raid was on 17 August last year.'],
    'The raid was in August 2022.',
    ['reject date_unsupported: August 2022 (17 August)'],
  ],
  [
    ["Le raid a eu lieu le 17 août de l'an dernier. Le procès a commencé en décembre 2022."],
    'Le raid a eu lieu en août 2022.',
    ['warn date_ambiguous: août 2022 (17 août)'],
    { lang: 'fr' },
  ],
])('a year that the source leaves open (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
