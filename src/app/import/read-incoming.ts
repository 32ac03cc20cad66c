import { reportSchema, type Owner, type Report } from '../../core/incident/report.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { splitSentences } from '../../core/text/split-sentences.ts';
import type { Digester } from '../ports.ts';
import type { IncomingReport } from '../views.ts';

const LONGEST_TITLE = 200;

/** A report read into the shape that is stored, or why it cannot be. */
export type Reading =
  | { readonly kind: 'read'; readonly report: Report }
  | { readonly kind: 'refused'; readonly cause: string };

/**
 * Reads an incoming report: cleans its text, finds its language and sentences, and gives it an identity by content.
 *
 * The same words by the same publisher are the same report, wherever they come from; by another publisher they are a copy.
 * @param context - `fetched` is the ISO 8601 instant of arrival.
 */
export function readIncoming(
  incoming: IncomingReport,
  { owner, fetched, digester }: { readonly owner: Owner; readonly fetched: string; readonly digester: Digester },
): Reading {
  const text = clean(incoming.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'refused', cause: 'it holds no text' };
  const language = incoming.language ?? detectLanguage(text);
  const sentences = splitSentences(text, language);
  const title = (clean(incoming.title) || (sentences[0]?.text.trim() ?? text)).slice(0, LONGEST_TITLE).toWellFormed();
  const publisher = incoming.publisher?.trim() || undefined;
  const contentHash = digester.sha256(JSON.stringify([publisher ?? '', title, text.replaceAll(/\s+/gu, ' ')]));
  const { url, published, origin, syndicatedFrom } = incoming;
  const optional = { publisher, url, published: readableDate(published), origin, syndicatedFrom };
  const parsed = reportSchema.safeParse({
    id: contentHash.slice(0, 16),
    owner,
    title,
    text,
    language,
    fetched,
    sentences,
    contentHash,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  });
  if (parsed.success) return { kind: 'read', report: parsed.data };
  return {
    kind: 'refused',
    cause: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  };
}

/** Takes out what no store can keep (NUL, halves of surrogate pairs) and the white space around. */
function clean(text: string): string {
  return text.replaceAll('\0', '').toWellFormed().replaceAll('\r\n', '\n').trim();
}

/** A publication date that nobody can read would anchor weekdays wrongly; it is left out. */
function readableDate(published: string | undefined): string | undefined {
  return published === undefined || Number.isNaN(Date.parse(published)) ? undefined : published;
}
