import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReportFile } from '../../app/views.ts';
import { decodePage } from './decode-page.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import { causeOf } from './file-fault.ts';
import { parseHtmlReport } from './parse-html-report.ts';
import { parseTextReport, type ParsedReport } from './parse-text-report.ts';
import { stripMarkdown } from './strip-markdown.ts';

/** How the bytes of a file become a report. */
interface FileKind {
  readonly decode: (bytes: Uint8Array) => DecodedText;
  readonly parse: (text: string) => ParsedReport;
}

/**
 * Reads a report from a text file: a title block, a blank line, the body; metadata in front matter where there is any.
 *
 * @param path - of the file; its name alone becomes the report's origin, never the folders.
 * @returns the report, or the cause of the refusal (missing, empty, binary, not UTF-8, broken front matter). Never throws for a bad file.
 */
export async function readReportFile(path: string): Promise<ReportFile> {
  return await readFileAs(path, { decode: decodeText, parse: parseTextReport });
}

/** Reads a report from a Markdown file, as `readReportFile` does; its marks are taken off. */
export async function readMarkdownFile(path: string): Promise<ReportFile> {
  return await readFileAs(path, { decode: decodeText, parse: (text) => parseTextReport(text, stripMarkdown) });
}

/** Reads the article on a saved web page, in any encoding that the page names. A page without one is refused with its cause. */
export async function readPageFile(path: string): Promise<ReportFile> {
  return await readFileAs(path, { decode: decodePage, parse: parseHtmlReport });
}

async function readFileAs(path: string, { decode, parse }: FileKind): Promise<ReportFile> {
  const origin = basename(path);
  const bytes = await readBytes(path);
  if (typeof bytes === 'string') return { kind: 'refused', origin, cause: bytes };
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return { kind: 'refused', origin, cause: decoded.cause };
  const parsed = parse(decoded.text);
  if (parsed.kind === 'refused') return { kind: 'refused', origin, cause: parsed.cause };
  const { report, note } = parsed;
  return { kind: 'read', report: { origin, ...report }, ...(note === undefined ? {} : { note }) };
}

async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    return await readFile(path);
  } catch (error) {
    return causeOf(error);
  }
}
