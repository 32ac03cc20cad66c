import type { FailedFetch, Fetched, FetchFailure } from '../../app/feeds/fetched.ts';
import type { FetchRequest } from './fetch-request.ts';
import { OPEN_ROBOTS, readRobots, type Robots } from './robots.ts';

/** Knows what each site allows. */
export interface RobotsGate {
  /** The rules for an address, fetched when they are not known or a day old. */
  rulesFor(url: URL): Promise<SiteRules>;
}

/** What a site allows, or why it could not be learnt. */
export type SiteRules = { readonly kind: 'rules'; readonly rules: Robots } | FailedFetch;

interface Kept {
  readonly rules: Promise<SiteRules>;
  untilMs: number;
}

const KEPT_MS = 24 * 3_600_000;
/** A site that could not tell is asked again soon. */
const KEPT_FAILED_MS = 600_000;
/** As RFC 9309 asks for at least. */
const REQUEST: FetchRequest = { accept: 'text/plain, */*;q=0.1', limitBytes: 512_000 };
const MOST_SITES = 2000;

/** Keeps each site's robots.txt for a day; requests for one that is on its way share it. */
export function createRobotsGate(
  now: () => number,
  userAgent: string,
  fetchRobots: (url: string, request: FetchRequest) => Promise<Fetched>,
): RobotsGate {
  const sites = new Map<string, Kept>();
  const robot = userAgent.split('/', 1)[0] ?? userAgent;
  const ask = async (origin: string): Promise<SiteRules> =>
    rulesOf(await fetchRobots(`${origin}/robots.txt`, REQUEST), robot);
  return {
    rulesFor: async ({ origin }) => {
      const known = sites.get(origin);
      if (known !== undefined && known.untilMs > now()) return await known.rules;
      const kept: Kept = { rules: ask(origin), untilMs: now() + KEPT_MS };
      if (sites.size >= MOST_SITES) sites.delete(sites.keys().next().value ?? '');
      sites.set(origin, kept);
      try {
        const found = await kept.rules;
        if (found.kind === 'failed') kept.untilMs = now() + KEPT_FAILED_MS;
        return found;
      } catch (error) {
        sites.delete(origin);
        throw error;
      }
    },
  };
}

const ABSENT: ReadonlySet<FetchFailure> = new Set([
  'not-found',
  'gone',
  'access-refused',
  'too-many-redirects',
  'redirect-loop',
]);

/** No robots.txt forbids nothing; a site that cannot tell what it allows is left alone, for its own reason. */
function rulesOf(fetched: Fetched, robot: string): SiteRules {
  if (fetched.kind === 'fetched')
    return { kind: 'rules', rules: readRobots(new TextDecoder().decode(fetched.bytes), robot) };
  if (fetched.kind === 'not-modified' || ABSENT.has(fetched.reason)) return { kind: 'rules', rules: OPEN_ROBOTS };
  return { ...fetched, detail: `robots.txt: ${fetched.detail}` };
}
