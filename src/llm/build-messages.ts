import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { DraftRequest, RejectedAttempt } from '../app/ports.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { fenceSources } from './fence-sources.ts';
import { fillPrompt, type Prompt } from './prompt.ts';

/** Kept free for the repairs, so that the first request and its repairs hold the same sources and share a cached prefix. */
const REPAIR_TOKENS = 1500;

/** The messages of one request, their estimated tokens, and the titles of reports that did not fit whole. */
export interface Messages {
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly tokens: number;
  readonly omitted: readonly string[];
}

/**
 * Builds the conversation: the system text (always the same, so that servers can cache it), the sources, then each rejected
 * draft with the repair that it needs. The sources are cut by whole sentences to keep within `maxInputTokens`.
 */
export function buildMessages(prompt: Prompt, request: DraftRequest, maxInputTokens: number): Messages {
  const { maxWords, maxSentences } = prompt;
  const system = fillPrompt(prompt.system, { maxWords, maxSentences: request.sentences ?? maxSentences });
  const repairs = request.rejected.flatMap((attempt) => repairOf(prompt, attempt));
  const fixed = estimateTokens(system) + estimateTokens(prompt.user);
  const repairTokens = estimateTokens(repairs.map((message) => message.content).join('\n'));
  const room = maxInputTokens - fixed - Math.max(REPAIR_TOKENS, repairTokens);
  const sources = fenceSources(request.sources, room);
  const user = fillPrompt(prompt.user, { language: request.language, sources: sources.text });
  return {
    messages: [{ role: 'system', content: system }, { role: 'user', content: user }, ...repairs],
    tokens: fixed + estimateTokens(sources.text) + repairTokens,
    omitted: sources.omitted,
  };
}

function repairOf(
  prompt: Prompt,
  { draft, issues }: RejectedAttempt,
): { role: 'assistant' | 'user'; content: string }[] {
  const lines = issues.map(({ code, sentence, found, message, nearest }) => {
    const where = sentence < 0 ? 'headline' : `sentence ${sentence + 1}`;
    const near = nearest === undefined ? '' : ` Nearest in the sources: "${nearest}".`;
    return `- ${code} in ${where}: "${found}". ${message}${near}`;
  });
  return [
    { role: 'assistant', content: JSON.stringify(draft) },
    { role: 'user', content: fillPrompt(prompt.repair, { issues: lines.join('\n') }) },
  ];
}
