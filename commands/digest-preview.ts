import type { Click, Desk } from '../src/discord/command.ts';
import { renderPreview } from '../src/discord/render/digest-answers.ts';
import type { Screen } from '../src/discord/screen.ts';
import { onServer } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

/** `/digest preview`: what the digest would say now. */
export const digestPreview: Subcommand = {
  name: 'preview',
  visibility: 'private',
  help: {
    usage: '/digest preview',
    about: 'What the digest would say if it were due now',
    details: ['Only you see it; nothing is posted.'],
  },
  build: (builder) => builder,
  run: (ask, desk) => preview(0, ask, desk),
  actions: { preview: { answers: 'in-place', run: ([page], click, desk) => preview(page, click, desk) } },
};

function preview(page: number, click: Click, { app }: Desk): Promise<Screen> {
  return onServer(click, async () => renderPreview(await app.digest.preview(click.reader, undefined), page));
}
