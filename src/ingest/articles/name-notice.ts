/** A page that speaks of itself, by what it says. */
const NOTICES: readonly (readonly [cause: string, words: RegExp])[] = [
  [
    'the page asks its readers to prove that they are no robots',
    /checking (?:if|your|the)\b.{0,40}(?:browser|connection|secure)|(?:verify|confirm|prove)\b.{0,30}(?:human|not a (?:ro)?bot)|enable javascript and cookies|captcha|unusual traffic|review the security of your connection/iu,
  ],
  [
    'the page asks for consent to cookies in place of its article',
    /\bcookies?\b|\bGDPR\b|privacy (?:choices|settings|preferences)/iu,
  ],
  [
    'the page says that what was asked for is not there',
    /page (?:was )?not found|(?:page|article|story).{0,40}(?:does not|doesn't|no longer) exist|(?:error|http|status)\W*404|page introuvable|página no encontrada|página não encontrada|seite (?:wurde )?nicht gefunden|страница не найдена|الصفحة غير موجودة/iu,
  ],
  [
    'the page refuses to show its article',
    /^access (?:to this page (?:has been |is ))?(?:denied|restricted)|\b403\W*forbidden|you (?:don't|do not) have permission to access|not available in your (?:country|region)|accès refusé|acceso denegado|acesso negado|zugriff verweigert/iu,
  ],
];
/** No notice is longer; an article may well speak of cookies. */
const LONGEST_NOTICE = 2000;
/** What share of a page's letters speaks of the page itself when the page is a notice. */
const SHARE = 0.5;

/**
 * Names what a page says of itself in place of showing an article.
 *
 * @param text - what the page shows, a paragraph a line.
 * @returns the cause in words; undefined where the words are no such notice.
 */
export function nameNotice(text: string): string | undefined {
  if (text.length > LONGEST_NOTICE) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return NOTICES.find(([, words]) => {
    const about = lines.filter((line) => words.test(line)).join('').length;
    return about > SHARE * lines.join('').length;
  })?.[0];
}
