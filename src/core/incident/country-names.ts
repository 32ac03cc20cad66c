import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { COUNTRY_ALIASES } from './country-aliases.ts';
import { placeKey } from './place-key.ts';

type Countries = Readonly<Record<string, string | string[]>>;

const ALPHA_3 = new Map((codes as [string, string][]).map(([alpha2, alpha3]) => [alpha2, alpha3]));
const NAMES = readNames();

/**
 * The country that a name means, in the languages that reports are read in, common short forms and demonyms included.
 *
 * @param name - as written; case, accents and hyphens do not count.
 * @returns ISO 3166-1 alpha-3, or undefined when the name is no country's.
 */
export function findCountry(name: string): string | undefined {
  return NAMES.get(placeKey(name));
}

function readNames(): Map<string, string> {
  const official = [en, fr, es, pt, de, ar].flatMap(({ countries }) => Object.entries(countries as Countries));
  const named = official.flatMap(([alpha2, names]) =>
    [names].flat().map((name) => [ALPHA_3.get(alpha2), name] as const),
  );
  const aliased = Object.entries(COUNTRY_ALIASES).flatMap(([code, names]) =>
    names.split(',').map((name) => [code, name] as const),
  );
  const known = new Map<string, string>();
  for (const [code, name] of [...named, ...aliased]) if (code !== undefined) known.set(placeKey(name), code);
  known.delete('');
  return known;
}
