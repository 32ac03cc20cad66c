import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

/** The names in use where the ISO list has none that is short, complete and one country's alone. */
const IN_USE: Readonly<Record<string, string>> = {
  BRN: 'Brunei',
  COD: 'DR Congo',
  COG: 'Congo-Brazzaville',
  FLK: 'Falkland Islands',
  FSM: 'Micronesia',
  GBR: 'United Kingdom',
  LAO: 'Laos',
  MDA: 'Moldova',
  STP: 'São Tomé and Príncipe',
  SYR: 'Syria',
  USA: 'United States',
  VAT: 'Vatican City',
  VGB: 'British Virgin Islands',
  VIR: 'US Virgin Islands',
};

const ENGLISH = english.countries as Record<string, string | readonly string[]>;
const NAMES = new Map((codes as [string, string][]).map(([alpha2, alpha3]) => [alpha3, shortestName(alpha2)]));

/** The English name of a country by its ISO 3166-1 alpha-3 code, as a newsroom would write it ("DR Congo"). */
export function nameCountry(alpha3: string): string | undefined {
  return IN_USE[alpha3] ?? NAMES.get(alpha3);
}

/** Some countries have several names, abbreviations among them; what is said in a sentence is the shortest that is none. */
function shortestName(alpha2: string): string | undefined {
  const names = [ENGLISH[alpha2] ?? []].flat();
  return names.filter((name) => name.length > 3).toSorted((a, b) => a.length - b.length)[0];
}
