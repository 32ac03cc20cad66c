import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

const ENGLISH = english.countries as Record<string, string | readonly string[]>;
const NAMES = new Map((codes as [string, string][]).map(([alpha2, alpha3]) => [alpha3, usualName(alpha2)]));

/** The English name of a country by its ISO 3166-1 alpha-3 code, in its shortest usual form ("United States"). */
export function nameCountry(alpha3: string): string | undefined {
  return NAMES.get(alpha3);
}

/** Some countries have several names, abbreviations among them; what is said in a sentence is the shortest that is none. */
function usualName(alpha2: string): string | undefined {
  const names = [ENGLISH[alpha2] ?? []].flat();
  return names.filter((name) => name.length > 3).toSorted((a, b) => a.length - b.length)[0];
}
