import type { Ask, Desk } from '../src/discord/command.ts';
import type { Form } from '../src/discord/form.ts';
import { renderAdded } from '../src/discord/render/added.ts';
import { giveBack } from '../src/discord/render/give-back.ts';
import { explainServerOnly } from '../src/discord/render/refusals.ts';
import type { Screen } from '../src/discord/screen.ts';
import type { Subcommand } from './subcommand.ts';

const FORM: Form = {
  title: 'Add a report',
  fields: [
    {
      id: 'address',
      label: 'Address',
      description: 'Alone, it is enough: Sitrep fetches the article and reads the rest from it.',
      style: 'line',
      required: false,
      maxLength: 500,
      placeholder: 'https://…',
    },
    {
      id: 'text',
      label: 'Or the text',
      description: 'The report, word for word. Only this server will see it.',
      style: 'paragraph',
      required: false,
      maxLength: 4000,
    },
    { id: 'title', label: 'Title', style: 'line', required: false, maxLength: 200 },
    { id: 'publisher', label: 'Publisher', style: 'line', required: false, maxLength: 100 },
    {
      id: 'published',
      label: 'Publication date',
      description: 'Without it a weekday in the text stays a weekday.',
      style: 'line',
      required: false,
      maxLength: 40,
      placeholder: '2026-03-14',
    },
  ],
};

/** `/incident add`: an article's address, or a text that somebody pastes; it finds its incident, or founds one, for this server alone. */
export const incidentAdd: Subcommand = {
  name: 'add',
  visibility: 'private',
  form: FORM,
  help: {
    usage: '/incident add',
    about: 'Add an article by its address, or paste a report: it joins its incident or founds its own',
    details: [
      'A form opens: an address alone is enough, and so is a text; title, publisher and date are read from the page.',
      'What you fill in has the last word over what the page says.',
      'A page that cannot be read is named with its cause, and what you typed is given back.',
      'What you add is this server’s own: no other server sees it.',
      'The answer says which incident it joined, and why.',
    ],
  },
  build: (builder) => builder,
  run: add,
};

async function add(ask: Ask, { app }: Desk): Promise<Screen> {
  const given = giveBack(FORM, (field) => ask.text(field));
  if (ask.reader.guildId === undefined)
    return explainServerOnly('A report that somebody adds belongs to a server.', given);
  const fields = Object.fromEntries(FORM.fields.map(({ id }) => [id, ask.text(id)]));
  return renderAdded(await app.addReport(ask.reader, fields, ask.signal), given);
}
