import type { ExportFormat } from '../../app/export/export-incidents.ts';
import type { IncidentCard } from '../../app/views.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { notice } from './refusals.ts';
import { numberSources } from './source-numbers.ts';
import { chrome, label, line, quoted } from './spans.ts';

/** What a file of each format holds, for people. */
const ABOUT: Readonly<Record<ExportFormat, string>> = {
  json: 'Everything that is known, with each claim behind the toll.',
  csv: 'A row a toll line, for a spreadsheet.',
  geojson: 'For a map; an incident without a point has no geometry.',
};

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
};

/** A file with one incident. */
export function renderExport(card: IncidentCard, format: ExportFormat, content: string): Screen {
  const { ids, sources } = numberSources(card);
  const title = line('plain', quoted(card.incident.title, ids, true));
  return {
    ...exported(title, format, fileOf(format, card.incident.id, content)),
    sources,
  };
}

/** A file with every incident that the reader may see. */
export function renderExportOfAll(format: ExportFormat, content: string): Screen {
  const title = line('plain', label('Every incident that you may see here'));
  return exported(title, format, fileOf(format, 'incidents', content));
}

function exported(title: StyledLine, format: ExportFormat, file: Block): Screen {
  const about = line('plain', chrome(ABOUT[format]));
  return notice('neutral', 'Export', [title, about, NO_TEXTS], [file]);
}

function fileOf(format: ExportFormat, what: string, content: string): Block {
  return { kind: 'file', name: `sitrep-${what}.${format}`, mediaType: MEDIA_TYPES[format], content };
}

const NO_TEXTS = line('note', chrome('Texts of reports stay here; their addresses go along.'));

/** The file would be larger than Discord takes. */
export function explainTooLarge(): Screen {
  return notice('muted', 'Too much for a message', [
    line(
      'plain',
      chrome('Discord would not take a file of this size. Name an incident, or ask the operator for '),
      label('sitrep export'),
      chrome('.'),
    ),
  ]);
}
