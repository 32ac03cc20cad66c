import { parseSync } from 'oxc-parser';

/** One exported declaration, and whether a TSDoc comment stands right above it. */
export interface Export {
  readonly from: string;
  readonly written: string;
  readonly isDocumented: boolean;
}

/** Reads the exported declarations of a file. */
export function readExports(from: string, text: string): Export[] {
  const { program, comments } = parseSync(from, text);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  return program.body
    .filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration !== null)
    .map(({ start }) => ({
      from,
      written: text.slice(start).split('\n')[0] ?? '',
      isDocumented: docs.some(({ end }) => end <= start && text.slice(end, start).trim() === ''),
    }));
}

/** Comments that switch a rule of the linter or a type error off; the house has none. */
export function findSilencers(text: string): string[] {
  const { comments } = parseSync('silencers.ts', text);
  return comments.map(({ value }) => value.trim()).filter((value) => /^(?:(?:ox|es)lint-disable|@ts-)/u.test(value));
}
