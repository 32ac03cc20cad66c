/** One line of a group: whether paths that match may be fetched. `weight` is how specific it is. */
interface RobotsRule {
  readonly allows: boolean;
  matches(path: string): boolean;
  readonly weight: number;
}

/** What a robots.txt says to one robot. */
export interface Robots {
  /** @param path - path and query of an address, as it is requested. */
  allows(path: string): boolean;
  /** The pause that is asked for between two requests, in seconds. */
  readonly crawlDelaySeconds: number | undefined;
}

/** No rules: everything may be fetched. */
export const OPEN_ROBOTS: Robots = { allows: () => true, crawlDelaySeconds: undefined };

const LONGEST_PAUSE_SECONDS = 60;
const MOST_LINES = 20_000;
const LONGEST_PATTERN = 500;

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
  delay: number | undefined;
}

/**
 * Reads a robots.txt: the longest matching rule counts, an allowing one before a forbidding one of the same length; groups for the
 * robot by name go before those for everybody.
 *
 * @param robot - the robot's product token, compared without case.
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function readRobots(text: string, robot: string): Robots {
  const groups = readGroups(text);
  const named = groups.filter(({ agents }) => agents.includes(robot.toLowerCase()));
  const ours = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = ours.flatMap((group) => group.rules);
  return {
    allows: (path) => path === '/robots.txt' || judge(rules, normalise(path)),
    crawlDelaySeconds: ours.map(({ delay }) => delay).find((delay) => delay !== undefined),
  };
}

function judge(rules: readonly RobotsRule[], path: string): boolean {
  let verdict: Pick<RobotsRule, 'allows' | 'weight'> = { allows: true, weight: -1 };
  for (const rule of rules) {
    const stronger = rule.weight > verdict.weight || (rule.weight === verdict.weight && rule.allows);
    if (stronger && rule.matches(path)) verdict = rule;
  }
  return verdict.allows;
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u, MOST_LINES)) {
    const { name, value } = readField(line);
    if (name === 'user-agent') {
      // names on successive lines share a group
      if (!naming) groups.push({ agents: [], rules: [], delay: undefined });
      groups.at(-1)?.agents.push(productOf(value));
      naming = true;
      continue;
    }
    const group = groups.at(-1);
    const take = FIELDS.get(name);
    if (take === undefined || group === undefined) continue;
    naming = false;
    take(group, value);
  }
  return groups;
}

function readField(line: string): { readonly name: string; readonly value: string } {
  const { name = '', value = '' } = /^\s*(?<name>[A-Za-z-]+)\s*:(?<value>[^#]*)/u.exec(line)?.groups ?? {};
  return { name: name.toLowerCase(), value: value.trim() };
}

/** What each field adds to its group; others (a site map) belong to no group. */
const FIELDS: ReadonlyMap<string, (group: Group, value: string) => void> = new Map([
  ['allow', (group: Group, value: string) => addRule(group, value, true)],
  ['disallow', (group: Group, value: string) => addRule(group, value, false)],
  ['crawl-delay', setDelay],
]);

function addRule(group: Group, pattern: string, allows: boolean): void {
  if (pattern !== '') group.rules.push(ruleOf(pattern, allows));
}

function setDelay(group: Group, value: string): void {
  const seconds = Number(value);
  if (value !== '' && seconds >= 0) group.delay = Math.min(seconds, LONGEST_PAUSE_SECONDS);
}

/** "Sitrep/1.0 (news)" names the product "sitrep". */
function productOf(agent: string): string {
  return agent === '*' ? agent : (/^[\w-]+/u.exec(agent)?.[0] ?? '').toLowerCase();
}

function ruleOf(pattern: string, allows: boolean): RobotsRule {
  const cut = normalise(pattern.slice(0, LONGEST_PATTERN));
  const ends = cut.endsWith('$');
  const parts = (ends ? cut.slice(0, -1) : cut).split(/\*+/u);
  return { allows, weight: cut.length, matches: (path) => matchParts(path, parts, ends) };
}

/** Finds the fixed parts one after the other, each as early as it comes: a pattern of many stars costs no more than one of few. */
function matchParts(path: string, parts: readonly string[], ends: boolean): boolean {
  const [first = '', ...others] = parts;
  if (!path.startsWith(first)) return false;
  const last = ends ? others.pop() : undefined;
  let at = first.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!ends) return true;
  return last === undefined ? path.length === at : path.length - last.length >= at && path.endsWith(last);
}

/** Rules and paths are compared by their octets: "é" and "%C3%A9" are one, as are "%7E" and "~". */
function normalise(path: string): string {
  try {
    return encodeURI(decodeURI(path.toWellFormed()));
  } catch {
    return path;
  }
}
