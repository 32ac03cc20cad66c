/** What sounds alike in Latin letters, longest first, so that Chartum, Khartoum and Jartum fall together. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|tch|š/gu, 's'],
  [/kh|gh|ck|q|c|j|g|h/gu, 'k'],
  [/ph|v|w|b|p/gu, 'f'],
  [/th|dh|d/gu, 't'],
  [/z|x/gu, 's'],
];
/** Consonants of other scripts by the same classes; vowels are left out, for Arabic seldom writes them. */
const SOUNDS: Readonly<Record<string, string>> = {
  f: 'فبвбпфפבפףβφπ',
  k: 'خغقكحهجکگهгкхжגקכךחג',
  t: 'تطثذدضظтдדטתτδθ',
  s: 'سشصزثзсшщцчסשצץזσςζξ',
  l: 'لлלλ',
  m: 'مмמםμ',
  n: 'نнנןν',
  r: 'رрרρ',
};
const CONSONANTS = new Map(
  Object.entries(SOUNDS).flatMap(([sound, letters]) => Array.from(letters, (one) => [one, sound] as const)),
);
const SHORTEST = 3;

/**
 * The consonants of a word of Arabic, Cyrillic, Greek or Hebrew script in sound classes.
 *
 * @returns empty for Latin words and for words with fewer than two consonants.
 */
export function transliterate(word: string): string {
  if (/\p{Script=Latin}/u.test(word)) return '';
  const bare = word.toLowerCase().replace(/^(?:[وبلف]?ال|[وبل](?=.{4}))/u, '');
  const sounds = Array.from(bare, (letter) => CONSONANTS.get(letter) ?? '').join('');
  return squash(sounds);
}

/** The consonants of a Latin word in the same classes; empty when too few remain to tell words apart. */
export function soundSkeleton(folded: string): string {
  const bare = folded.replace(/^(?:al|el|an|as|ash|ar|ad)-?(?=.{4})/u, '');
  const sounds = LATIN.reduce((word, [letters, sound]) => word.replaceAll(letters, sound), bare);
  return squash(sounds.replaceAll(/[^fktslmnr]/gu, ''));
}

function squash(sounds: string): string {
  const single = sounds.replaceAll(/(.)\1+/gu, '$1');
  return single.length < SHORTEST - 1 ? '' : single;
}
