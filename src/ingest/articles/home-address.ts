import { parseMarkup } from '../markup/parse-markup.ts';

/** What browsers and the tools that save whole pages write at the top: where the page came from. */
const SAVED_FROM = /<!--[^<>]{0,200}?(?:saved from url=\(\d+\)|\burl:\s*)(?<address>https?:\/\/[^\s<>"]{1,2000})/iu;
/** Such a mark stands at the very beginning. */
const HEAD_LENGTH = 4096;

/** Where a saved page came from: as whoever saved it wrote down, else as the page itself says. Undefined when nothing tells. */
export function readHomeAddress(html: string): string | undefined {
  const saved = SAVED_FROM.exec(html.slice(0, HEAD_LENGTH))?.groups?.['address'];
  const document = saved === undefined ? parseMarkup(html) : undefined;
  const told = [
    saved,
    document?.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    document?.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ];
  return told.map((address) => URL.parse(address ?? '')).find((url) => url !== null && /^https?:$/u.test(url.protocol))
    ?.href;
}
