import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PromptInvalidError } from './prompt-invalid-error.ts';

const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/u),
  version: z.int().positive(),
  output: z.literal('draft'),
  maxWords: z.int().min(20).max(1000),
  maxSentences: z.int().min(1).max(20),
});

/** The placeholders that a section must hold; it may hold no others. */
const PLACEHOLDERS = {
  system: ['maxSentences', 'maxWords'],
  user: ['language', 'sources'],
  repair: ['issues'],
} as const;

/** A prompt file, checked: `name` is "incident-summary.v1", the sections are the words of each message with their placeholders. */
export interface Prompt {
  readonly name: string;
  readonly maxWords: number;
  readonly maxSentences: number;
  readonly system: string;
  readonly user: string;
  readonly repair: string;
}

/**
 * Reads `<name>.md` below a folder: YAML front matter, then the sections `# System`, `# User` and `# Repair`.
 *
 * @throws PromptInvalidError when the file is missing, its front matter or its name is wrong, or a placeholder is missing or unknown.
 */
export function readPrompt(folder: string, name: string): Prompt {
  return parsePrompt(name, readText(folder, name));
}

function readText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, `${name}.md`), 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    throw new PromptInvalidError(name, 'the file cannot be read', { cause: error });
  }
}

/** Reads a prompt from its text; see {@link readPrompt}. */
export function parsePrompt(name: string, text: string): Prompt {
  const [, front, body] = /^---\n(?<front>.*?)\n---\n(?<body>.*)$/su.exec(text) ?? [];
  if (front === undefined || body === undefined) throw new PromptInvalidError(name, 'it has no front matter');
  const { id, version, maxWords, maxSentences } = parseFrontMatter(name, front);
  if (name !== `${id}.v${version}`) throw new PromptInvalidError(name, `its front matter says ${id}.v${version}`);
  const sections = { system: '', user: '', repair: '' };
  for (const key of ['system', 'user', 'repair'] as const) sections[key] = readSection(name, body, key);
  return { name, maxWords, maxSentences, ...sections };
}

function parseFrontMatter(name: string, front: string): z.infer<typeof frontMatterSchema> {
  try {
    return frontMatterSchema.parse(parse(front));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : 'it is no YAML';
    throw new PromptInvalidError(name, `front matter: ${why}`, { cause: error });
  }
}

function readSection(name: string, body: string, key: keyof typeof PLACEHOLDERS): string {
  const parts = body.split(/^# (?<heading>\w+)$/mu);
  const words = parts[parts.findIndex((part) => part.toLowerCase() === key) + 1]?.trim();
  if (!parts.some((part) => part.toLowerCase() === key) || words === undefined || words === '')
    throw new PromptInvalidError(name, `the section ${key} is missing`);
  const found = [...words.matchAll(/\{\{(?<placeholder>\w+)\}\}/gu)].map((match) => match[1] ?? '').toSorted();
  const wanted = [...PLACEHOLDERS[key]].toSorted();
  if (found.join(' ') !== wanted.join(' '))
    throw new PromptInvalidError(name, `the section ${key} must hold ${wanted.join(', ')} once each, and nothing else`);
  return words;
}

/** Puts values into a section. Values are taken as they are: a placeholder inside a value stays a text. */
export function fillPrompt(section: string, values: Readonly<Record<string, string | number>>): string {
  return section.replaceAll(/\{\{(?<placeholder>\w+)\}\}/gu, (_, placeholder: string) =>
    String(values[placeholder] ?? ''),
  );
}
