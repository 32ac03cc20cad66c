/** Discord cuts no label: it refuses the whole answer. Counted in UTF-16 units, which is never less than Discord counts. */
export const LONGEST_LABEL = 100;

/** Cuts between characters as people see them, with an ellipsis. */
export function shortenLabel(text: string, length: number = LONGEST_LABEL): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
