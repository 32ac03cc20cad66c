import type { IncomingReport } from '../src/app/views.ts';
import type { Ask, Desk } from '../src/discord/command.ts';
import type { Form } from '../src/discord/form.ts';
import { renderAdded, explainBadAddress, explainBadDate } from '../src/discord/render/added.ts';
import { explainServerOnly } from '../src/discord/render/refusals.ts';
import type { Screen } from '../src/discord/screen.ts';
import type { Subcommand } from './subcommand.ts';

const FORM: Form = {
  title: 'Add a report',
  fields: [
    {
      id: 'text',
      label: 'Text',
      description: 'The report, word for word. Only this server will see it.',
      style: 'paragraph',
      required: true,
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
    { id: 'address', label: 'Address', style: 'line', required: false, maxLength: 500, placeholder: 'https://…' },
  ],
};

const ORIGIN = 'added in Discord';

/** `/incident add`: a report that somebody pastes; it finds its incident, or founds one, for this server alone. */
export const incidentAdd: Subcommand = {
  name: 'add',
  visibility: 'private',
  form: FORM,
  help: {
    usage: '/incident add',
    about: 'Paste a report: it joins its incident or founds its own, for this server alone',
    details: [
      'A form opens: text, title, publisher, publication date, address.',
      'What you paste is this server’s own: no other server sees it.',
      'The answer says which incident it joined, and why.',
    ],
  },
  build: (builder) => builder,
  run: add,
};

async function add(ask: Ask, { app }: Desk): Promise<Screen> {
  if (ask.reader.guildId === undefined) return explainServerOnly('A pasted report belongs to a server.');
  const address = ask.text('address');
  if (address !== undefined && !isWebAddress(address)) return explainBadAddress(address);
  const published = ask.text('published');
  if (published !== undefined && !isDate(published)) return explainBadDate(published);
  const [outcome] = await app.importReports(ask.reader, [reportOf(ask, address, published)]);
  return renderAdded(outcome);
}

function reportOf(ask: Ask, url: string | undefined, published: string | undefined): IncomingReport {
  const publisher = ask.text('publisher');
  return {
    origin: ORIGIN,
    title: ask.text('title') ?? '',
    text: ask.text('text') ?? '',
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  };
}

const isWebAddress = (typed: string): boolean => /^https?:$/u.test(URL.parse(typed)?.protocol ?? '');

/** A calendar day, or an instant, as ISO 8601 writes it: 3/4 would be read as two different days. */
const isDate = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}(?:$|T)/u.test(typed) && !Number.isNaN(Date.parse(typed));
