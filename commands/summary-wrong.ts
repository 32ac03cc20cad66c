import { LONGEST_REASON } from '../src/core/incident/correction.ts';
import type { ActionHandlers, Click, Desk } from '../src/discord/command.ts';
import type { Form } from '../src/discord/form.ts';
import { renderFlagged, renderSettled } from '../src/discord/render/flags.ts';
import type { Screen } from '../src/discord/screen.ts';
import { onServer } from './digest-guards.ts';

const FORM: Form = {
  title: 'This is wrong',
  fields: [
    {
      id: 'words',
      label: 'What is wrong?',
      description: 'Those who may change what this server reads will see it, with your name.',
      style: 'paragraph',
      required: true,
      maxLength: LONGEST_REASON,
    },
    {
      id: 'sentence',
      label: 'Which sentence?',
      description: 'Some words of it, so that it is found.',
      style: 'line',
      required: false,
      maxLength: 300,
    },
  ],
};

/** What the button under a summary does: a form, a note for those with the right, and their button that settles it. */
export const wrongActions: ActionHandlers = {
  wrong: { answers: 'new', form: FORM, run: flag },
  settle: { answers: 'new', run: settle },
};

function flag([incidentId]: readonly [string], click: Click, { app }: Desk): Promise<Screen> {
  const { reader, person: author } = click;
  const [words = '', sentence] = [click.text('words'), click.text('sentence')];
  const request = { reader, author, incidentId, words, ...(sentence === undefined ? {} : { sentence }) };
  return onServer(
    click,
    async () => renderFlagged(await app.corrections.flag(request)),
    'Such a note goes to those who look after a server.',
  );
}

async function settle([id]: readonly [string], click: Click, { app }: Desk): Promise<Screen> {
  const { reader, person: author, mayModerate } = click;
  return renderSettled(await app.corrections.settle({ reader, author, mayModerate, id }));
}
