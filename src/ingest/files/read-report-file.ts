import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReportFile } from '../../app/views.ts';
import { decodeText } from './decode-text.ts';
import { causeOf } from './file-fault.ts';
import { parseTextReport } from './parse-text-report.ts';
import { stripMarkdown } from './strip-markdown.ts';

/**
 * Reads a report from a text file: a title block, a blank line, the body; metadata in front matter where there is any.
 *
 * @param path - of the file; its name alone becomes the report's origin, never the folders.
 * @returns the report, or the cause of the refusal (missing, empty, binary, not UTF-8, broken front matter). Never throws for a bad file.
 */
export async function readReportFile(path: string): Promise<ReportFile> {
  return await readFileAs(path, (text) => text);
}

/** Reads a report from a Markdown file, as `readReportFile` does; its marks are taken off. */
export async function readMarkdownFile(path: string): Promise<ReportFile> {
  return await readFileAs(path, stripMarkdown);
}

async function readFileAs(path: string, toWords: (text: string) => string): Promise<ReportFile> {
  const origin = basename(path);
  const bytes = await readBytes(path);
  if (typeof bytes === 'string') return { kind: 'refused', origin, cause: bytes };
  const decoded = decodeText(bytes);
  if (decoded.kind === 'refused') return { kind: 'refused', origin, cause: decoded.cause };
  const parsed = parseTextReport(decoded.text, toWords);
  if (parsed.kind === 'refused') return { kind: 'refused', origin, cause: parsed.cause };
  return { kind: 'read', report: { origin, ...parsed.report } };
}

async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    return await readFile(path);
  } catch (error) {
    return causeOf(error);
  }
}
