import type { Report } from '../../../src/core/incident/report.ts';

/** A stored report with this text; `id` makes its content hash, so that no two are the same. */
export function reportOf(
  id: string,
  report: Partial<Report> & { readonly title: string; readonly text: string },
): Report {
  return {
    id,
    owner: 'public',
    language: 'en',
    fetched: '2026-03-10T00:00:00Z',
    sentences: [],
    contentHash: Array.from(id, (letter) => letter.charCodeAt(0).toString(16))
      .join('')
      .padEnd(64, '0'),
    ...report,
  };
}
