/** Markdown's marks, each with what stays of it; in this order. */
const MARKS: readonly (readonly [mark: RegExp, stays: string])[] = [
  [/<!--.*?-->/gsu, ''],
  [/^ {0,3}(?:`{3,}|~{3,}).*$/gmu, ''],
  [/^ {0,3}\[[^\]\n]+\]:\s+\S+.*$/gmu, ''],
  [/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/gmu, ''],
  [/^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/gmu, '$1'],
  [/^ {0,3}(?:>[ \t]?)+/gmu, ''],
  [/!\[([^\]\n]*)\]\([^)\n]*\)/gu, '$1'],
  [/\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])/gu, '$1'],
  [/<(https?:\/\/[^>\s]+)>/gu, '$1'],
  [/<\/?[a-z][^>\n]*>/giu, ''],
  [/(?<![\p{L}\p{N}\\])(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2'],
  [/(?<![\p{L}\p{N}\\*_])([*_])(?=[^\s*_])([^\n]+?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2'],
  [/`([^`\n]+)`/gu, '$1'],
  [/\\([!-/:-@[-`{-~])/gu, '$1'],
];

/** The words of a Markdown text as a person reads them; lists keep their bullets, tables their bars. */
export function stripMarkdown(text: string): string {
  return MARKS.reduce((rest, [mark, stays]) => rest.replaceAll(mark, stays), text);
}
