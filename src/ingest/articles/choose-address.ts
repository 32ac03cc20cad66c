const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|ns_\w+|at_\w+|xtor|yclid)$/iu;

/** An article's address, and the site whose article it says it is when that is another. */
export interface ChosenAddress {
  readonly url: string;
  readonly originalHost: string | undefined;
}

/**
 * Chooses between where a page was found and what it calls itself. A page of another site by its own word is a copy; a page that
 * points to its site's front page has it wrong.
 */
export function chooseAddress(found: string, canonical: string | undefined): ChosenAddress {
  const here = new URL(found);
  const names = Array.from(here.searchParams.keys());
  for (const name of names.filter((one) => TRACKING.test(one))) here.searchParams.delete(name);
  here.hash = '';
  const named = canonical === undefined ? null : URL.parse(canonical, found);
  const usable =
    named !== null && /^https?:$/u.test(named.protocol) && (named.pathname !== '/' || here.pathname === '/');
  if (!usable) return { url: here.href, originalHost: undefined };
  if (siteOf(named.hostname) !== siteOf(here.hostname))
    return { url: here.href, originalHost: plainHost(named.hostname) };
  named.hash = '';
  return { url: named.href, originalHost: undefined };
}

/** A host as a person would name it. */
export function plainHost(hostname: string): string {
  return hostname.replace(/^(?:www\d?|m|amp|mobile)\./u, '');
}

/** The part of a host name that one owner holds: two labels, three where the second is one of those that registries sell below. */
function siteOf(hostname: string): string {
  const labels = hostname.split('.');
  const kept = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|or|ne)$/u.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-kept).join('.');
}
