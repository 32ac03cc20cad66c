import { describe, expect, it } from 'vitest';
import type { IncidentFile } from '../../../src/app/ports.ts';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import { languageOf, summaryKey, type SummaryKey } from '../../../src/app/summary/summary-key.ts';
import { GUILD_A, GUILD_B, sampleArrival, sampleReport } from '../../contract/sample-arrival.ts';
import { digester } from '../app-world.ts';

const WRITER = { provider: 'models.example', model: 'm', promptVersion: 'p.v1' };
const { incident, report } = sampleArrival('inc-1');
const FILE: IncidentFile = { incident, reports: [report], claims: [] };
const OURS = sampleReport('Our man counted 12. He was there.', { owner: GUILD_A });

function keyOf(change: {
  writer?: typeof WRITER | undefined;
  file?: IncidentFile;
  language?: string;
  guildId?: string;
}): SummaryKey {
  const { file = FILE, language = 'en', guildId } = change;
  const writer = 'writer' in change ? change.writer : WRITER;
  return summaryKey(digester, writer, { reader: { guildId }, file, language });
}

describe('the key of a summary', () => {
  it('is the same for all readers of public reports', () => {
    expect(keyOf({ guildId: GUILD_A })).toEqual(keyOf({ guildId: GUILD_B }));
    expect(keyOf({ guildId: GUILD_A }).owner).toBe('public');
  });

  it("is a guild's own as soon as one report is", () => {
    const file = { ...FILE, reports: [report, OURS] };
    expect(keyOf({ file, guildId: GUILD_A }).owner).toBe(GUILD_A);
    expect(keyOf({ file, guildId: GUILD_A }).key).not.toBe(keyOf({ file, guildId: GUILD_B }).key);
  });

  it.each([
    ['another model', { writer: { ...WRITER, model: 'n' } }],
    ['another server', { writer: { ...WRITER, provider: 'x' } }],
    ['another prompt', { writer: { ...WRITER, promptVersion: 'p.v2' } }],
    ['no model', { writer: undefined }],
    ['another language', { language: 'fr' }],
    ['a further report', { file: { ...FILE, reports: [report, sampleReport('More. News.')] } }],
    ['another date of publication', { file: { ...FILE, reports: [{ ...report, published: '2025-06-09' }] } }],
    ['another incident', { file: { ...FILE, incident: { ...incident, id: 'inc-2' } } }],
  ])('changes with %s', (_, change) => {
    expect(keyOf(change).key).not.toBe(keyOf({}).key);
  });

  it('does not change with what no summary depends on', () => {
    expect(
      keyOf({ file: { ...FILE, incident: { ...incident, updated: '2026-01-01T00:00:00Z', version: 9 } } }),
    ).toEqual(summaryKey(digester, WRITER, { reader: PUBLIC_READER, file: FILE, language: 'en' }));
  });
});

describe('the language of a summary', () => {
  it.each([
    [['fr', 'en', 'fr'], 'fr'],
    [['en', 'fr'], 'en'],
    [['und', 'es'], 'es'],
    [['und'], 'en'],
    [[], 'en'],
  ])('of sources in %j is %s', (languages, expected) => {
    expect(languageOf(languages.map((lang) => ({ lang })))).toBe(expected);
  });
});
