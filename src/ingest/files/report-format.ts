import { extname } from 'node:path';
import type { ReportFormat } from '../../app/import/reading-options.ts';

const BY_ENDING: Readonly<Record<string, ReportFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
};

/** The format that a file's name tells; text where it tells none. A dataset is never guessed: it has to be named. */
export function formatOf(path: string): ReportFormat {
  return BY_ENDING[extname(path).toLowerCase()] ?? 'text';
}
