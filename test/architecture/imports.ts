import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';
import { listSources } from './list-sources.ts';

/** One import, re-export or dynamic import: the importing file, and either a file of the house or a bare specifier. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

type Law = Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>>;

/** Reads every import below the given folders, type-only ones too; paths are relative to the project's root. */
export function readImports(folders: readonly string[]): Import[] {
  return folders
    .flatMap(listSources)
    .flatMap((from) => specifiersOf(from).map((specifier) => ({ from, to: resolve(from, specifier) })));
}

function specifiersOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const { module } = parseSync(file, text);
  return [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.map((entry) => entry.moduleRequest?.value ?? '')),
    ...module.dynamicImports.map((one) =>
      text.slice(one.moduleRequest.start, one.moduleRequest.end).replaceAll(/['"`]/gu, ''),
    ),
  ].filter((specifier) => specifier !== '');
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : specifier;
}

/** The room of a file: the longest prefix that the law lists. */
export function roomOf(file: string, law: Law): string | undefined {
  return Object.keys(law)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The npm package of a bare specifier; every Node built-in counts as `node:`. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Says what is wrong with an import, or nothing when the law allows it. */
export function judgeImport({ from, to }: Import, law: Law): string | undefined {
  const room = roomOf(from, law);
  const rules = room === undefined ? undefined : law[room];
  if (room === undefined || rules === undefined) return `${from} stands in no room of the law`;
  if (to.endsWith('.ts') || to.startsWith('src/') || to.startsWith('commands/')) {
    const target = roomOf(to, law);
    const allowed = target === room || (target !== undefined && rules.rooms.includes(target));
    return allowed ? undefined : `${from} (${room}) may not import ${to}`;
  }
  const name = packageOf(to);
  const allowed = rules.packages.some((one) => one === name || name.startsWith(`${one}/`));
  return allowed ? undefined : `${from} (${room}) may not import the package ${name}`;
}

/** Every cycle of files, each once, as its path of files. */
export function findCycles(imports: readonly Import[]): string[][] {
  const edges = Map.groupBy(imports, (one) => one.from);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, path: string[]): void => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) cycles.push(path.slice(seenAt));
    if (seenAt >= 0 || done.has(file)) return;
    for (const { to } of edges.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return cycles;
}
