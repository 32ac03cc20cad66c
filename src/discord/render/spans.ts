import type { Line, Span } from '../../core/grounding/span.ts';
import type { LineStyle, StyledLine } from '../screen.ts';

/** Fixed words of the product. They hold no number. */
export const chrome = (text: string): Span => ({ origin: 'chrome', text });

/** Fixed words, set bold. */
export const label = (text: string): Span => ({ origin: 'chrome', text, bold: true });

/** Words of reports; `sources` are the reports' ids. Line breaks become spaces, invisible direction marks go. */
export const quoted = (text: string, sources: readonly string[], bold = false): Span => ({
  origin: 'source',
  text: oneLine(text),
  sources,
  ...(bold ? { bold } : {}),
});

/** A person's own words, echoed. */
export const echoed = (text: string): Span => ({ origin: 'user', text: oneLine(text) });

/** A number that code counted: `counted(2, 'reports')` reads "2". */
export const counted = (value: number, of: string): Span => ({
  origin: 'computed',
  text: String(value),
  from: { kind: 'count', of, value },
});

/** A citation mark, linked where the report has an address. Sources count from 1. */
export const cited = (source: number, url?: string): Span => ({
  origin: 'computed',
  text: `[${source}]`,
  from: { kind: 'citation', source, ...(url === undefined ? {} : { url }) },
});

/** An instant, which Discord shows in each reader's own zone. `form` is Discord's: f date and time, R relative, D date. */
export const instant = (iso: string, form: 'f' | 'R' | 'D' | 't' = 'f'): Span => ({
  origin: 'computed',
  text: `<t:${Math.floor(Date.parse(iso) / 1000)}:${form}>`,
  from: { kind: 'instant', iso },
});

/** A calendar date in words; `derivedFrom` says what it was worked out from. */
export const dated = (iso: string, derivedFrom: string): Span => ({
  origin: 'computed',
  text: writeDate(iso),
  from: { kind: 'date', iso, derivedFrom },
});

/** A name that code gives: a model, a version, an id. */
export const identified = (value: string): Span => ({
  origin: 'computed',
  text: oneLine(value),
  from: { kind: 'identifier', value: oneLine(value) },
});

/** A channel, which Discord shows by its name. */
export const channelOf = (channelId: string): Span => identified(`<#${channelId}>`);

/** A person who asked to be mentioned, by the id that Discord gives. */
export const person = (id: string): Span => ({ origin: 'computed', text: `<@${id}>`, from: { kind: 'person', id } });

/** Something a person set: a time, a zone. */
export const setting = (name: string, value: string): Span => ({
  origin: 'computed',
  text: oneLine(value),
  from: { kind: 'setting', name },
});

/** The same, struck through: said once, and taken back. */
export const struck = (span: Span): Span => ({ ...span, struck: true });

/** A line of spans in a style. */
export const line = (style: LineStyle, ...spans: Line): StyledLine => ({ style, spans });

/** The words of a line as a person reads them, without mark-up. */
export const textOf = (spans: Line): string => spans.map((span) => span.text).join('');

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function writeDate(iso: string): string {
  return DATE.format(new Date(iso));
}

/** Control characters and direction overrides, which could make a line read otherwise than it is written. */
const HIDDEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(HIDDEN, '');
}
