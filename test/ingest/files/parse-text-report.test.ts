import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTextReport } from '../../../src/ingest/files/parse-text-report.ts';

it.each([
  ['a headline and a body', 'Nine die at sea\n\nNine sailors died.', 'Nine die at sea', 'Nine sailors died.'],
  [
    'a lead above the headline',
    'A grave week for crews.\nNine die at sea\n\nNine die at sea\nNine sailors died.',
    'Nine die at sea',
    'A grave week for crews.\n\nNine sailors died.',
  ],
  [
    'bullets below the headline',
    'Nine die at sea\n- Nine sailors died.\n- The ship sank.\nMore followed.',
    'Nine die at sea',
    '- Nine sailors died.\n- The ship sank.\nMore followed.',
  ],
  ['Markdown marks', '# **Nine** die at sea\n\nNine sailors died.', 'Nine die at sea', 'Nine sailors died.'],
  ['a headline alone', 'Nine die at sea', 'Nine die at sea', 'Nine die at sea'],
  ['a first line too long for a headline', 'x'.repeat(301), `${'x'.repeat(299)}…`, 'x'.repeat(301)],
  ['blank lines first', '\n\nNine die at sea\n\nNine sailors died.', 'Nine die at sea', 'Nine sailors died.'],
])('reads %s', (_, file, title, text) => {
  expect(parseTextReport(file)).toEqual({ kind: 'parsed', report: { title, text } });
});

it('loses no word of any text', () => {
  const line = fc
    .array(fc.stringMatching(/^[a-z]{1,8}[.]?$/u), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant('')), { minLength: 1 }), (lines) => {
      const parsed = parseTextReport(lines.join('\n'));
      const words = lines
        .join(' ')
        .split(/\s+/u)
        .filter((word) => word !== '');
      const kept = parsed.kind === 'parsed' ? `${parsed.report.title} ${parsed.report.text}`.split(/\s+/u) : [];
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    }),
  );
});
