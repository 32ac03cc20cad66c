/** Zones that old mails name by letters, in minutes from UTC. */
const ZONES: Readonly<Record<string, string>> = {
  UT: '+0000',
  UTC: '+0000',
  Z: '+0000',
  WET: '+0000',
  WEST: '+0100',
  BST: '+0100',
  CET: '+0100',
  CEST: '+0200',
  MET: '+0100',
  MEST: '+0200',
  EET: '+0200',
  EEST: '+0300',
  CAT: '+0200',
  SAST: '+0200',
  WAT: '+0100',
  EAT: '+0300',
  MSK: '+0300',
  IST: '+0530',
  JST: '+0900',
  KST: '+0900',
  AEST: '+1000',
  AEDT: '+1100',
  NZST: '+1200',
  NZDT: '+1300',
  AST: '-0400',
  ADT: '-0300',
  AKST: '-0900',
  AKDT: '-0800',
  HST: '-1000',
};
/** Languages that feeds write their months in, beside English. */
const LANGUAGES = ['fr', 'es', 'pt', 'de', 'it', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'id', 'sv'];
const MONTHS: ReadonlyMap<string, string> = new Map(LANGUAGES.flatMap(monthsOf));
/** "2 juin", "2. März", "2 de junio de". */
const DAY_AND_MONTH = /^(?<day>\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(?<month>\p{L}{3,}\.?)\s+(?:de\s+)?(?=\d)/u;
const EARLIEST_MS = Date.UTC(1990, 0, 1);

/**
 * Reads a date as feeds and pages write it: ISO 8601 and RFC 822 with their common slips (a wrong weekday, a zone by letters, a
 * missing zone, which is read as UTC).
 *
 * @returns an ISO 8601 instant; undefined for what is no date, or none that news could bear (before 1990, beyond year 9999).
 */
export function readInstant(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const written = text.trim().slice(0, 100);
  const plain = written
    .replace(/^[\p{L}.]{2,12},\s*/u, '')
    .replace(DAY_AND_MONTH, (_, day: string, month: string) => `${day} ${MONTHS.get(bare(month)) ?? month} `)
    .replace(/^(?<year>\d{4})(?<month>[01]\d)(?<day>[0-3]\d)(?=$|T)/u, '$<year>-$<month>-$<day>')
    .replace(/(?<=^[\d-]{10}T)(?<hours>\d\d)(?<minutes>\d\d)(?<seconds>\d\d)/u, '$<hours>:$<minutes>:$<seconds>')
    .replace(/\b(?<zone>[A-Z]{1,5})$/u, (zone) => ZONES[zone] ?? zone)
    .replace(/^(?<date>\d{4}-\d\d-\d\d) (?=\d\d:)/u, '$<date>T')
    .replace(/(?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?) (?=[+-]\d\d:?\d\d$)/u, '$<time>')
    .replace(/(?<hours>[+-]\d\d)(?<minutes>\d\d)$/u, '$<hours>:$<minutes>');
  const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+$/u.test(plain) ? `${plain}Z` : plain;
  return [zoned, zoneless(plain), written].map(toIso).find((iso) => iso !== undefined);
}

/** A language's months, long and short, as they stand in a date, each with the English one. */
function monthsOf(language: string): [name: string, english: string][] {
  return Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 2))).flatMap((date) =>
    (['long', 'short'] as const).map((form): [string, string] => {
      const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: form, timeZone: 'UTC' }).formatToParts(
        date,
      );
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [bare(name), date.toLocaleDateString('en', { month: 'short', timeZone: 'UTC' })];
    }),
  );
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}

/** "2 Jun 2025 08:00" without a zone would be read in the machine's own. */
function zoneless(text: string): string {
  return /[+-]\d\d:\d\d$|Z$|GMT$/u.test(text) ? text : `${text} GMT`;
}

function toIso(text: string): string | undefined {
  if (!/\d{4}|\b\d{1,2} [A-Z][a-z]{2} \d\d\b/u.test(text)) return undefined;
  const at = Date.parse(text);
  return at >= EARLIEST_MS && at < Date.UTC(10_000, 0, 1) ? new Date(at).toISOString() : undefined;
}
