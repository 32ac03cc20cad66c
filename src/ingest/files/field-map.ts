import { REPORT_FIELDS, type FieldMap, type ReportField } from '../../app/import/reading-options.ts';
import { FileFault } from './file-fault.ts';

/** The names by which a field is known, in any case; the first that is there is taken. */
const NAMES: Readonly<Record<ReportField, readonly string[]>> = {
  title: ['title', 'headline', 'heading'],
  text: ['text', 'body', 'content', 'article', 'notes', 'description', 'summary'],
  publisher: ['publisher', 'source', 'outlet', 'source_name'],
  url: ['url', 'link', 'source_url', 'address'],
  published: ['published', 'published_at', 'publication_date', 'date_published', 'date'],
  language: ['language', 'lang'],
};

/**
 * Finds out which of the names is which field.
 *
 * @param names - the columns of a table or the keys of a record.
 * @throws FileFault when a name that was given is not there, or none holds the text.
 */
export function mapFields(names: readonly string[], given: FieldMap): FieldMap {
  const there = names.join(', ');
  const mapped: Partial<Record<ReportField, string>> = {};
  for (const field of REPORT_FIELDS) {
    const wanted = given[field];
    if (wanted !== undefined && !names.includes(wanted))
      throw new FileFault(`it has no ${wanted} for the ${field}; it has ${there}`);
    const name = wanted ?? findName(names, field);
    if (name !== undefined) mapped[field] = name;
  }
  if (mapped.text === undefined)
    throw new FileFault(`nothing in it is called a text; say what is: --map text=NAME (it has ${there})`);
  return mapped;
}

function findName(names: readonly string[], field: ReportField): string | undefined {
  const folded = new Map(
    names.map((name) => [
      name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/gu, '_'),
      name,
    ]),
  );
  return NAMES[field].map((name) => folded.get(name)).find((name) => name !== undefined);
}
