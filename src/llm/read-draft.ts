import { draftSchema, type Draft } from '../core/grounding/draft.ts';
import { parseJson } from './parse-json.ts';

/** A mark such as [1.3] or [1, 2] that a model writes into the text though it belongs into `citations`. */
const MARK = /\s*\[\d+(?:\.\d+)?(?:\s*[,;]\s*\d+(?:\.\d+)?)*\]/gu;
const THOUGHT_END = '</think>';
const CITATION = /^\d+(?:\.\d+)?$/u;

/**
 * Reads a summary from what a model answered: plain JSON, JSON in a code fence, or JSON after `<think>…</think>`.
 *
 * Citation marks are taken out of the text, and "[1.3]" or "1.3, 2.1" in `citations` become plain ids.
 * @returns undefined when no part of the text is a summary with at least one sentence.
 */
export function readDraft(text: string): Draft | undefined {
  for (const candidate of candidates(text)) {
    const parsed = draftSchema.safeParse(parseJson(candidate));
    if (parsed.success && parsed.data.sentences.length > 0) return tidyDraft(parsed.data);
  }
  return undefined;
}

/** The parts of an answer that may be the JSON, likeliest first. */
function candidates(text: string): string[] {
  const thoughtEnd = text.lastIndexOf(THOUGHT_END);
  const spoken = thoughtEnd < 0 ? text : text.slice(thoughtEnd + THOUGHT_END.length);
  const fenced = /```(?:json)?\s*\n(?<inside>.*?)```/su.exec(spoken)?.groups?.['inside'];
  const first = spoken.indexOf('{');
  const last = spoken.lastIndexOf('}');
  return [text, spoken, ...(fenced === undefined ? [] : [fenced]), first < last ? spoken.slice(first, last + 1) : ''];
}

function tidyDraft({ headline, sentences }: Draft): Draft {
  return {
    headline: headline.replaceAll(MARK, '').trim(),
    sentences: sentences.map(({ text, citations }) => ({
      text: text.replaceAll(MARK, '').trim(),
      citations: citations.flatMap(tidyCitation),
    })),
  };
}

function tidyCitation(citation: string): string[] {
  const ids = citation.split(/[\s,;[\]]+/u).filter((id) => id !== '');
  return ids.length > 0 && ids.every((id) => CITATION.test(id)) ? ids : [citation];
}
