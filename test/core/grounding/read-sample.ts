import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { GroundingSource } from '../../../src/core/grounding/source.ts';

const SAMPLES = new URL('../../../src/ingest/samples/', import.meta.url);
const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);

/** Reads a sample report: front matter, title, text. */
function readSample(name: string): GroundingSource {
  const [, head = '', body = ''] = readFileSync(new URL(name, SAMPLES), 'utf8').split(/^---$/mu);
  const field = (key: string): string => new RegExp(`^${key}: (.+)$`, 'mu').exec(head)?.[1] ?? '';
  const [title = '', ...rest] = body.trim().split('\n');
  return {
    id: name.replace('.txt', ''),
    title,
    text: rest.join('\n').trim(),
    publisher: field('publisher'),
    published: field('published'),
    lang: field('language'),
  };
}

/** The sample reports whose file names begin so, in order. */
export function readSamples(prefix = ''): GroundingSource[] {
  const names = readdirSync(SAMPLES).filter((name) => name.startsWith(prefix) && name.endsWith('.txt'));
  return names.toSorted().map(readSample);
}

/** The two real reports of the design's example, where they are at hand. */
export function readSeeds(): GroundingSource[] | undefined {
  if (!existsSync(SEEDS)) return undefined;
  const names = readdirSync(SEEDS).toSorted();
  return names.map((name) => {
    const [title = '', ...rest] = readFileSync(new URL(name, SEEDS), 'utf8').trim().split('\n');
    return { id: name, title, text: rest.join('\n') };
  });
}
