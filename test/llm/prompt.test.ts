import { describe, expect, it } from 'vitest';
import { PromptInvalidError } from '../../src/llm/prompt-invalid-error.ts';
import { fillPrompt, parsePrompt, readPrompt } from '../../src/llm/prompt.ts';

const FRONT = '---\nid: note\nversion: 2\noutput: draft\nmaxWords: 80\nmaxSentences: 3\n---\n';
const SYSTEM = '# System\n\nAt most {{maxSentences}} sentences, {{maxWords}} words.\n\n';
const USER = '# User\n\nIn {{language}}:\n{{sources}}\n\n';
const REPAIR = '# Repair\n\n{{issues}}\n';

describe('a prompt file', () => {
  it('is read into its sections', () => {
    expect(parsePrompt('note.v2', FRONT + SYSTEM + USER + REPAIR)).toEqual({
      name: 'note.v2',
      maxWords: 80,
      maxSentences: 3,
      system: 'At most {{maxSentences}} sentences, {{maxWords}} words.',
      user: 'In {{language}}:\n{{sources}}',
      repair: '{{issues}}',
    });
  });

  it.each([
    ['no front matter', SYSTEM + USER + REPAIR, 'no front matter'],
    ['front matter that is no YAML', FRONT.replace('id: note', 'id: [') + SYSTEM + USER + REPAIR, 'no YAML'],
    ['an unknown key', FRONT.replace('output', 'temperature: 1\noutput') + SYSTEM + USER + REPAIR, 'temperature'],
    ['a missing key', FRONT.replace('maxWords: 80\n', '') + SYSTEM + USER + REPAIR, 'maxWords'],
    ['another version than its name', FRONT.replace('version: 2', 'version: 3') + SYSTEM + USER + REPAIR, 'note.v3'],
    ['a missing section', FRONT + SYSTEM + REPAIR, 'section user'],
    ['an empty section', FRONT + SYSTEM + USER + '# Repair\n', 'section repair'],
    ['a missing placeholder', FRONT + SYSTEM + USER.replace('{{sources}}', '') + REPAIR, 'language, sources'],
    ['an unknown placeholder', FRONT + SYSTEM + USER + REPAIR + '{{sauce}}', 'section repair'],
  ])('with %s is refused at start-up', (_, text, why) => {
    expect(() => parsePrompt('note.v2', text)).toThrow(PromptInvalidError);
    expect(() => parsePrompt('note.v2', text)).toThrow(why);
  });

  it('that is missing is named', () => {
    expect(() => readPrompt('prompts', 'unwritten.v1')).toThrow(/unwritten\.v1.*cannot be read/u);
  });

  it('of the project is sound', () => {
    expect(readPrompt('prompts', 'incident-summary.v1').name).toBe('incident-summary.v1');
  });

  it('shows no example on a line that looks like a source line', () => {
    const { system, user, repair } = readPrompt('prompts', 'incident-summary.v1');
    expect([system, user, repair].join('\n')).not.toMatch(/^\s*\[\d/mu);
  });
});

it('fills a value in as it is, even one that looks like a placeholder or a pattern', () => {
  expect(fillPrompt('a {{x}} b {{y}}', { x: '{{y}} $& $1', y: 2 })).toBe('a {{y}} $& $1 b 2');
});
