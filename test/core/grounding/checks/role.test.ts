import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['60 soldiers were killed and 40 wounded.'], '60 soldiers were killed and 40 wounded.', []],
  [
    ['60 soldiers were killed and 40 wounded.'],
    '40 soldiers were killed and 60 wounded.',
    ['reject role_swapped: 40 (40)', 'reject role_swapped: 60 (60)'],
  ],
  [['60 soldiers were killed.'], '60 soldiers were wounded.', ['reject role_swapped: 60 (60)']],
  [['60 soldiers were killed.'], '60 civilians were killed.', ['reject category_swapped: 60 (60)']],
  [['60 soldiers were killed.'], '60 people were killed.', []],
  [['60 people were killed.'], '60 soldiers were killed.', []],
  [['60 militants were killed.'], '60 soldiers were killed.', ['reject side_swapped: 60 (60)']],
  [['60 soldiers were captured.'], '60 soldiers were killed.', ['reject role_swapped: 60 (60)']],
  [['60 people were displaced.'], '60 people were killed.', ['reject role_swapped: 60 (60)']],
  [['60 soldats ont été tués.'], '60 soldats ont été blessés.', ['reject role_swapped: 60 (60)'], { lang: 'fr' }],
  [['60 soldados murieron.'], '60 soldados resultaron heridos.', ['reject role_swapped: 60 (60)'], { lang: 'es' }],
  [['60 soldados morreram.'], '60 soldados ficaram feridos.', ['reject role_swapped: 60 (60)'], { lang: 'pt' }],
  [['60 Soldaten wurden getötet.'], '60 Soldaten wurden verletzt.', ['reject role_swapped: 60 (60)'], { lang: 'de' }],
  [['قتل 60 جنديا.'], 'أصيب 60 جنديا.', ['reject role_swapped: 60 (60)'], { lang: 'ar' }],
  [
    ['60 soldiers were killed in the attack.'],
    'Since January 60 soldiers were killed in attacks.',
    ['reject date_unsupported: January', 'reject scope_swapped: 60 (60)'],
  ],
  [
    ['Since January, 400 soldiers have been killed in the region.'],
    '400 soldiers were killed in the attack.',
    ['reject scope_swapped: 400 (400)'],
  ],
  [
    ['The army said 60 soldiers were killed.'],
    'The rebels said 60 soldiers were killed.',
    ['reject attribution_swapped: 60 (60)'],
  ],
  [['The army said 60 soldiers were killed.'], 'The army said 60 soldiers were killed.', []],
  [
    ['60 soldiers were killed in Tera.'],
    '60 soldiers were killed in Gotheye.',
    ['reject name_not_in_sources: Gotheye'],
  ],
])('who came to what harm (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
