import { renderAboutDigest, renderDigestStatus } from '../src/discord/render/digest-answers.ts';
import { onServer } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

/** `/digest status`: when the next one comes, and what was posted lately. */
export const digestStatus: Subcommand = {
  name: 'status',
  visibility: 'private',
  help: {
    usage: '/digest status',
    about: 'When the next digest comes, and what was posted lately',
    details: ['A digest that could not be posted is listed with the cause.'],
  },
  build: (builder) => builder,
  run: (ask, { app }) => onServer(ask, async (guildId) => renderDigestStatus(await app.digest.status(guildId))),
  actions: { digest: { answers: 'new', run: async () => renderAboutDigest() } },
};
