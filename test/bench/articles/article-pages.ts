import { readdirSync, readFileSync } from 'node:fs';

const PAGES = new URL('../../fixtures/articles/', import.meta.url);
/** What was written in another encoding than UTF-8, whatever the page says of itself. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'arabic-windows-1256': 'windows-1256',
  'capitals-latin-1': 'windows-1252',
  'chinese-gb2312': 'gb2312',
  'russian-without-charset': 'windows-1251',
  'utf-16': 'utf-16le',
};
/** What is wanted stands between two comments, or in one where the page shows it nowhere. */
const WANTED = /<!--wanted(?:-->(?<shown>.*?)<!--\/wanted|:(?<told>.*?))-->/gsu;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&nbsp;': ' ' };

/** A saved page, and the words on it that an article reader should give: none where the page holds no article. */
export interface ArticlePage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wanted: string;
}

/** The pages of the hard kinds, in our own words. */
export function readArticlePages(): ArticlePage[] {
  return readdirSync(PAGES).map((file) => {
    const name = file.replace(/\.html$/u, '');
    const bytes = readFileSync(new URL(file, PAGES));
    const html = new TextDecoder(ENCODINGS[name] ?? 'utf-8').decode(bytes);
    const parts = [...html.matchAll(WANTED)].map(({ groups }) => groups?.['shown'] ?? groups?.['told'] ?? '');
    return { name, bytes, wanted: toWords(parts.join('\n')) };
  });
}

function toWords(markup: string): string {
  return markup.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity);
}

/** F1 of the words of two texts, 0–1, each word as often as it stands there; order does not count. Two empty texts agree. */
export function wordF1(found: string, wanted: string): number {
  const [given, gold] = [countWords(found), countWords(wanted)];
  const [givenTotal, goldTotal] = [total(given), total(gold)];
  if (givenTotal + goldTotal === 0) return 1;
  const shared = total(new Map([...gold].map(([word, count]) => [word, Math.min(count, given.get(word) ?? 0)])));
  return (2 * shared) / (givenTotal + goldTotal);
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text))
    if (isWordLike === true) counts.set(segment.toLowerCase(), (counts.get(segment.toLowerCase()) ?? 0) + 1);
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((sum, count) => sum + count, 0);
}
