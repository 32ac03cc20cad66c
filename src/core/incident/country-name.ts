import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

const ALPHA_2 = new Map((codes as [string, string][]).map(([alpha2, alpha3]) => [alpha3, alpha2]));
const NAMES: Readonly<Record<string, string | string[]>> = en.countries;

/**
 * The English name of a country.
 *
 * @param code - ISO 3166-1 alpha-3.
 * @returns the code itself when it is no country's.
 */
export function countryName(code: string): string {
  const names = NAMES[ALPHA_2.get(code) ?? ''];
  return (typeof names === 'string' ? names : names?.[0]) ?? code;
}
