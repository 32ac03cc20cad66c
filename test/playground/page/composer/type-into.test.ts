import { describe, expect, it } from 'vitest';
import { typeInto, type TypedDraft } from '../../../../src/playground/page/composer/type-into.ts';
import { sampleForm } from './sample-form.ts';

const readable = ({ draft, active, tail }: TypedDraft): readonly unknown[] => [
  Object.fromEntries(draft.fields.map((field) => [field.name, field.text])),
  active,
  tail,
];

describe('typeInto', () => {
  it.each<[string, number, string, readonly unknown[]]>([
    ['plain text', 0, '#news', [{ channel: '#news', time: '' }, 0, '']],
    ['its own name', 0, 'channel:#news', [{ channel: '#news', time: '' }, 0, '']],
    ['the name of a required option', 0, '#news time:', [{ channel: '#news', time: '' }, 1, '']],
    ['several names', 0, 'channel:#news time:07:30', [{ channel: '#news', time: '07:30' }, 1, '']],
    ['the name of an optional one', 0, '#news style:Full', [{ channel: '#news', time: '', style: 'Full' }, 2, '']],
    ['an optional name inside free text', 1, 'at style: x', [{ channel: '', time: 'at style: x' }, 1, '']],
    [
      'an optional name that touches its value',
      1,
      '07:30 style:F',
      [{ channel: '', time: '07:30', style: 'F' }, 2, ''],
    ],
    ['a name at the end', 2, 'style:Fu', [{ channel: '', time: '', style: 'Fu' }, 2, '']],
    ['stray words at the end', 2, 'please', [{ channel: '', time: '' }, 2, 'please']],
    ['stray words before a name', 2, 'please style:Fu', [{ channel: '', time: '', style: 'Fu' }, 2, 'please']],
  ])('takes %s', (_, active, text, expected) => {
    const typed = typeInto({ draft: sampleForm('digest setup').draft, active, tail: '' }, text);
    expect(readable(typed)).toEqual(expected);
  });

  it('leaves what an option holds already', () => {
    const begun = typeInto({ ...sampleForm('digest setup'), active: 1 }, '07:30');
    expect(readable(typeInto({ ...begun, active: 0 }, '#news time:08:00'))).toEqual([
      { channel: '#news time:08:00', time: '07:30' },
      0,
      '',
    ]);
  });
});
