/**
 * What stands on a page beside its article, by the words that authors of pages name it by. A figure in any of it belongs to
 * another story, a reader's opinion or an offer, and must not be read as this article's.
 */
const BESIDE = new RegExp(
  `(?:^|[^a-z])(?:${[
    'comments|disqus|respond',
    'newsletters?|sign-?up|subscribe|subscription|donat(?:e|ion)s?|paywall|regwall|membership',
    'related|recommend(?:ed|ations?)|read-?(?:more|next|also)|also-?read|more-?(?:stories|news)|most-?(?:read|viewed)|next-?article|outbrain|taboola',
    'shar(?:e|ing)|social|toolbar|controls|breadcrumbs?',
    'ads?|adverts?|advertisements?|ad-?slot|sponsor(?:ed)?|promo(?:tion)?',
    'cookies?|consent|gdpr|cmp|onetrust',
  ].join('|')})(?:[^a-z]|$)`,
  'u',
);
/**
 * Elements that are never the article, whatever their names. Captions tell of pictures, often of older ones ("the same market
 * after the fire of 2019"), so that their figures are not this event's.
 */
const NEVER =
  'figcaption, [role="dialog" i], [aria-modal="true" i], amp-ad, amp-embed, amp-consent, amp-sidebar, amp-social-share';
/** What holds the article is not beside it, however it is named. */
const HOLDS_ARTICLE = 'article, main, h1, [itemprop="articleBody" i]';
/** "Read also: …", a pointer to another story in the middle of this one. */
const POINTER =
  /^\W{0,3}(?:(?:read|see) (?:also|more|next)|also read|related|more on this|lire aussi|à lire(?: aussi)?|voir aussi|lea (?:también|además)|le puede interesar|vea también|leia (?:também|mais)|veja também|lesen sie auch|mehr zum thema|lees ook|leggi anche|читайте также|اقرأ (?:أيضا|ايضا|أيضًا)|اقرأ المزيد)(?![\p{L}])/iu;

/** Takes from a page what surely is no part of its article. */
export function clearPage(document: Document): void {
  for (const element of document.querySelectorAll(NEVER)) element.remove();
  const most = lengthOf(document.body) / 2;
  for (const element of document.querySelectorAll('body [class], body [id]'))
    if (isNamedBeside(element) && !holdsArticle(element, most)) element.remove();
  for (const element of document.querySelectorAll('p, li, div, h4, h5')) if (isPointer(element)) element.remove();
  for (const other of otherStories(document)) other.remove();
}

function isNamedBeside(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return BESIDE.test(names.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase());
}

/** Readers' comments may well be longer than what they are about; anything else that is half of the page is the page. */
function holdsArticle(element: Element, most: number): boolean {
  if (element.matches(HOLDS_ARTICLE) || element.querySelector(HOLDS_ARTICLE) !== null) return true;
  return lengthOf(element) > most && !/comments|disqus/iu.test(`${element.className} ${element.id}`);
}

function lengthOf(element: Element | null): number {
  return element?.textContent?.length ?? 0;
}

function isPointer(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  return text.length < 300 && element.querySelector('a') !== null && POINTER.test(text);
}

/** Where a page goes on with its next stories, each is an article with a headline of the first rank; the first one is the page's own. */
function otherStories(document: Document): readonly Element[] {
  return [...document.querySelectorAll('article')].filter((one) => one.querySelector('h1') !== null).slice(1);
}
