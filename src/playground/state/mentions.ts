import { COMPONENT, walkComponents } from './component-tree.ts';
import { isJson, textOf, type Json } from './objects.ts';
import type { GuildSeed } from './seed-guild.ts';

const USER_MENTION = /<@!?(?<id>\d+)>/gu;
const ROLE_MENTION = /<@&(?<id>\d+)>/gu;
const EVERYONE = /@(?:everyone|here)\b/u;

/** Whom a message really notifies: those its text mentions, as far as its `allowed_mentions` let it. */
export function mentionsOf(seed: GuildSeed, body: Json): Json {
  const text = displayedText(body).join('\n');
  const allowed = isJson(body['allowed_mentions']) ? body['allowed_mentions'] : undefined;
  const users = idsIn(text, USER_MENTION).filter((id) => allows(allowed, 'users', id));
  const roles = idsIn(text, ROLE_MENTION).filter((id) => allows(allowed, 'roles', id));
  return {
    mentions: [seed.person, seed.bot].filter((user) => users.includes(user.id)),
    mention_roles: seed.roles.map((role) => role.id).filter((id) => roles.includes(id)),
    mention_everyone: EVERYONE.test(text) && allows(allowed, 'everyone', ''),
  };
}

/** Every text that a message body shows as Markdown: its content and its text displays. */
function displayedText(body: Json): string[] {
  const displays = walkComponents(body['components']).flatMap(({ component }) =>
    component['type'] === COMPONENT.textDisplay ? (textOf(component['content']) ?? []) : [],
  );
  return [textOf(body['content']) ?? '', ...displays];
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.groups?.['id'] ?? '');
}

/** Without `allowed_mentions` everything notifies; with it, only what `parse` names or the list holds. */
function allows(allowed: Json | undefined, kind: string, id: string): boolean {
  if (allowed === undefined) return true;
  const parse = allowed['parse'];
  const listed = allowed[kind];
  return (Array.isArray(parse) && parse.includes(kind)) || (Array.isArray(listed) && listed.includes(id));
}
