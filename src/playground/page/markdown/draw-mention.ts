import type { ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { readObjects, readText } from '../read-field.ts';
import { nameOfUser } from '../name-of-user.ts';
import { usePage } from '../state/page-context.ts';
import type { PageView } from '../state/page-view.ts';

interface MentionProps {
  readonly of: 'user' | 'role' | 'channel';
  readonly id: string;
}

const NAMERS: Readonly<Record<MentionProps['of'], (view: PageView, id: string) => string>> = {
  user: ({ state }, id) => {
    const user = [state?.user, state?.bot].find((one) => readText(one, 'id') === id);
    return `@${user === undefined ? 'unknown-user' : nameOfUser(user)}`;
  },
  role: ({ state }, id) => {
    const role = readObjects(state?.guild, 'roles').find((one) => readText(one, 'id') === id);
    return `@${readText(role, 'name')?.replace(/^@/u, '') ?? 'deleted-role'}`;
  },
  channel: ({ state }, id) => {
    const channel = state?.channels.find((one) => readText(one, 'id') === id);
    return `#${readText(channel, 'name') ?? 'unknown'}`;
  },
};

/** A mention of a user, role or channel by its name; a channel's opens it. */
export function Mention({ of, id }: MentionProps): ComponentChildren {
  const { view, dispatch } = usePage();
  const name = NAMERS[of](view, id);
  const known = of === 'channel' && view.state?.channels.some((one) => readText(one, 'id') === id) === true;
  if (!known) return html`<span class="mention">${name}</span>`;
  const open = (): void => dispatch({ kind: 'channel', channelId: id });
  return html`<button type="button" class="mention" onClick=${open}>${name}</button>`;
}

/** A mention of a slash command; a click puts it into the composer. */
export function CommandMention({ name }: { readonly name: string; readonly id: string }): ComponentChildren {
  const { compose } = usePage();
  return html`<button type="button" class="mention" onClick=${() => compose(`/${name} `)}>/${name}</button>`;
}
