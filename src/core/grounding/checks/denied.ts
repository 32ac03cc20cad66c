import type { Claim } from '../../incident/claim.ts';
import { findAffirmed, type Affirmed } from '../../quantity/roles/find-affirmed.ts';
import { foldWord } from '../../text/letters.ts';
import { firstIndex } from '../halve.ts';
import { oncePer } from '../once-per.ts';
import type { PreparedSource } from '../prepare-sources.ts';
import { isSameCount } from '../same-count.ts';
import type { Statement } from '../statement.ts';
import type { Finding, SentenceCheck } from './check.ts';

/** Words that take a statement back or leave it open, in the languages that are read. */
const OPEN =
  /\b(?:not|no|nobody|none|never|neither|nor|without|den(?:y|ies|ied|ying)|whether|if|may|might|could|unclear|feared|pas|ni|sans|aucune?|ne|nie|dement|si|no|sin|ningun[ao]?|nieg|nega|nenhuma?|nao|sem|se|nicht|kein\p{L}*|ohne|ob|bestritt\p{L}*)\b|n't|(?:لا|لم|دون|نفى|نفت)/u;

/** What a source says of people in this incident. */
interface Denial {
  readonly claim: Claim;
  readonly source: PreparedSource;
}

/** What the cited sources say of as many people as are spoken of, by source. */
function claimsAlike(affirmed: Affirmed, cited: readonly PreparedSource[]): Denial[][] {
  return cited.map((source) =>
    source
      .claims()
      .filter((claim) => claim.scope === 'this_incident' && isSameCount(affirmed, claim))
      .map((claim) => ({ claim, source })),
  );
}

/** What a source tells without numbers, each once. */
const affirmedBy = oncePer(({ source, figures, lang }: PreparedSource): readonly Affirmed[] => {
  const quantities = figures.filter((one) => one.field === 'text').map((one) => one.quantity);
  const found = findAffirmed(source.text, quantities, lang);
  return [...new Map(found.map((one) => [`${one.metric} ${one.category}`, one])).values()];
});

function judge(affirmed: Affirmed, { cited, stripped, given }: Statement): Finding[] {
  const bySource = claimsAlike(affirmed, cited);
  const [denial, ...others] = bySource.flat();
  if (denial === undefined || [denial, ...others].some(({ claim }) => claim.n !== 0)) return [];
  if (cited.some((source) => affirmedBy(source).some((one) => isSameCount(affirmed, one)))) return [];
  const [start, end] = [stripped.toGiven(affirmed.start), stripped.toGivenEnd(affirmed.end)];
  const { claim, source } = denial;
  const message = `“${given.slice(start, end)}” says that there were some; the source says “${claim.quote}” (source ${source.number}).`;
  // A further source that denies what the first leaves open takes nothing away from it: that is noted.
  const severity = bySource.every((denials) => denials.length > 0) ? 'reject' : 'warn';
  return [{ code: 'zero_unsupported', severity, start, end, message }];
}

const openSentences = oncePer(({ sentences }: Statement): readonly boolean[] =>
  sentences().map(({ text }) => OPEN.test(foldWord(text))),
);

/** Whether the sentence that tells it neither takes it back nor leaves it open. */
function isFirm({ start, end }: Affirmed, statement: Statement): boolean {
  const sentences = statement.sentences();
  const at = firstIndex(sentences.length, (index) => end <= (sentences[index]?.end ?? 0));
  const isInside = (sentences[at]?.start ?? end) <= start;
  return !isInside || openSentences(statement)[at] === false;
}

/** Who came to no harm by every source is not said to have come to some. */
export const deniedCheck: SentenceCheck = {
  on: 'sentence',
  name: 'denied',
  ruling:
    'What every cited source denies is never told as if it had happened; what one denies and the others leave open is noted.',
  codes: ['zero_unsupported'],
  examples: {
    accepted: [
      { sources: ['No civilians were hurt. Four soldiers died.'], summary: 'Civilians were not hurt.' },
      { sources: ['The police say nobody died. A doctor says two people died.'], summary: 'People died.' },
    ],
    warned: [
      {
        code: 'zero_unsupported',
        sources: ['No civilian was hurt, the governor said.', 'The governor visited the market.'],
        summary: 'The governor says civilians were hurt.',
      },
    ],
    rejected: [
      {
        code: 'zero_unsupported',
        sources: ['No civilian was hurt, the governor said.'],
        summary: 'The governor says civilians were hurt.',
      },
    ],
  },
  find(statement) {
    const { text, lang, quantities } = statement;
    const affirmed = findAffirmed(text, quantities, lang);
    if (affirmed.length === 0) return [];
    return affirmed.filter((one) => isFirm(one, statement)).flatMap((one) => judge(one, statement));
  },
};
