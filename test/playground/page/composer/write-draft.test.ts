import { describe, expect, it } from 'vitest';
import { writeDraft } from '../../../../src/playground/page/composer/write-draft.ts';
import { sampleForm } from './sample-form.ts';

describe('writeDraft', () => {
  it.each([
    ['digest setup', ''],
    ['digest setup', 'channel:#news time:07:30'],
    ['incident show', 'incident:The mill: at night'],
    ['incident list', 'stray words'],
  ])('writes /%s %s so that it is read again', (name, rest) => {
    const form = sampleForm(name, rest);
    const written = writeDraft(form.draft, form.tail);
    expect(written).toBe(`/${name} ${rest}`.trim());
    expect(sampleForm(name, written.slice(name.length + 2))).toEqual(form);
  });
});
