import type { DiscordObject, PageAction } from '../../page-protocol.ts';
import { readObjects, readText } from '../read-field.ts';

/** What became of an action: taken by the server, answered with choices, or not taken. */
export type ActionAnswer =
  | { readonly kind: 'taken'; readonly interactionId: string }
  | { readonly kind: 'choices'; readonly choices: readonly DiscordObject[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Sends what the person did to the playground's server; never rejects, save by the signal's abort. */
export async function sendAction(action: PageAction, signal?: AbortSignal): Promise<ActionAnswer> {
  try {
    const answer = await fetch('/page/interactions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(action),
      ...(signal === undefined ? {} : { signal }),
    });
    return readAnswer(answer.ok, (await answer.json()) as DiscordObject);
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    return { kind: 'failed', message: 'The playground did not answer. Is it still running?' };
  }
}

function readAnswer(ok: boolean, body: DiscordObject): ActionAnswer {
  if (!ok) return { kind: 'failed', message: readText(body, 'message') ?? 'The playground refused this.' };
  const failure = readText(body, 'failure');
  if (failure !== undefined) return { kind: 'failed', message: failure };
  if (Array.isArray(body['choices'])) return { kind: 'choices', choices: readObjects(body, 'choices') };
  return { kind: 'taken', interactionId: readText(body, 'interactionId') ?? '' };
}
