import type { Fetched } from '../../app/feeds/fetched.ts';
import { guardUrl } from './guard-url.ts';
import type { NetworkPolicy } from './network-policy.ts';
import type { Answer } from './request-once.ts';

const MOST_REDIRECTS = 5;

/** Asks, and asks again where each answer points, holding every address against the rules first. */
export async function followRedirects(
  policy: NetworkPolicy,
  text: string,
  ask: (url: URL) => Promise<Answer>,
): Promise<Fetched> {
  const seen = new Set<string>();
  let guarded = guardUrl(text, policy);
  let moved: string | undefined;
  let allPermanent = true;
  for (;;) {
    if (guarded.kind === 'failed') return guarded;
    const { url } = guarded;
    if (seen.has(url.href))
      return { kind: 'failed', reason: 'redirect-loop', detail: 'the address points back to itself' };
    if (seen.size > MOST_REDIRECTS)
      return { kind: 'failed', reason: 'too-many-redirects', detail: `more than ${MOST_REDIRECTS} redirects` };
    seen.add(url.href);
    const answer = await ask(url);
    if (answer.kind !== 'redirect')
      return answer.kind === 'fetched' && moved !== undefined ? { ...answer, movedTo: moved } : answer;
    allPermanent &&= answer.permanent;
    guarded = guardUrl(answer.to, policy, url);
    if (allPermanent && guarded.kind === 'allowed') moved = guarded.url.href;
  }
}
