import { z } from 'zod';
import type { IncomingReport } from '../../app/views.ts';

type Metadata = Pick<IncomingReport, 'publisher' | 'url' | 'published' | 'language'>;

/** What stands at the top of a file between two lines of dashes, and the text below it. */
export type FrontMatter =
  | { readonly kind: 'parsed'; readonly metadata: Metadata; readonly rest: string }
  | { readonly kind: 'refused'; readonly cause: string };

const BLOCK = /^---[ \t]*\n(?<fields>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/u;
const FIELD = /^(?<name>[A-Za-z]+):\s*(?<value>.*)$/u;

const metadataSchema = z.object({
  publisher: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/u, error: 'url must be an http address' }).optional(),
  published: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error: 'published must be a date such as 2026-06-02 or an instant with its offset',
    })
    .optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'language must be a code such as fr')
    .optional(),
});

/** Reads publisher, url, published and language from front matter; a text without any is returned as it is. Other names are left out. */
export function parseFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  if (block === null) return { kind: 'parsed', metadata: {}, rest: text };
  const fields = (block.groups?.['fields'] ?? '').split('\n').flatMap((line) => {
    const { name, value } = FIELD.exec(line)?.groups ?? {};
    return name === undefined || value === undefined || value.trim() === ''
      ? []
      : [[name.toLowerCase(), unquote(value.trim())]];
  });
  const read = readMetadata(Object.fromEntries(fields));
  if (read.kind === 'refused') return { kind: 'refused', cause: `its front matter is wrong: ${read.cause}` };
  return { kind: 'parsed', metadata: read.metadata, rest: text.slice(block[0].length) };
}

/** Reads publisher, url, published and language from named values; other names are left out. */
export function readMetadata(
  named: Readonly<Record<string, string | undefined>>,
): { readonly kind: 'read'; readonly metadata: Metadata } | { readonly kind: 'refused'; readonly cause: string } {
  const parsed = metadataSchema.safeParse(named);
  if (!parsed.success) return { kind: 'refused', cause: parsed.error.issues[0]?.message ?? 'it cannot be read' };
  return { kind: 'read', metadata: withoutUndefined(parsed.data) };
}

function unquote(value: string): string {
  return value.replace(/^(?<quote>["'])(?<inner>.*)\k<quote>$/u, '$<inner>');
}

function withoutUndefined(data: z.infer<typeof metadataSchema>): Metadata {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
