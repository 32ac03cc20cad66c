import { SENTENCE_CHECKS } from './checks/checks.ts';
import { boundedText } from './bounded-figure.ts';
import { chooseLanguage } from './choose-language.ts';
import type { Draft } from './draft.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { groundQuantity } from './ground-quantity.ts';
import { prepareSources, type PreparedSource, type PreparedSources } from './prepare-sources.ts';
import type { GroundingSource } from './source.ts';
import { readStatement, statedQuantities, type Statement, type StatementInput } from './statement.ts';
import type { GroundedQuantity, Issue, Verdict } from './verdict.ts';

/** A summary to be verified: plain text, or sentences with citations and perhaps a headline. */
export type Verifiable = string | (Pick<Draft, 'sentences'> & { readonly headline?: string });

const HEADLINE = -1;

/**
 * Holds a summary against its sources: every number, name, quotation, date and citation of it.
 *
 * A sentence is held against the sources that it cites; a headline against all that are cited, a plain text against all that
 * are given. Linear in the length of both.
 *
 * @param sources - texts, or sources that `prepareSources` has read already, for several drafts on the same ones.
 */
export function verifySummary(sources: readonly GroundingSource[] | PreparedSources, summary: Verifiable): Verdict {
  const prepared = 'all' in sources ? sources : prepareSources(sources);
  const statements = readStatements(prepared, summary);
  const judged = statements.map((statement) => judgeStatement(statement, prepared.all));
  const found = judged.flatMap((one) => one.issues);
  const issues = found.filter((one) => one.severity === 'reject');
  const warnings = found.filter((one) => one.severity === 'warn');
  return { ok: issues.length === 0, issues, warnings, quantities: judged.flatMap((one) => one.quantities) };
}

function readStatements(prepared: PreparedSources, summary: Verifiable): Statement[] {
  const languages = prepared.all.map((one) => one.lang);
  if (typeof summary === 'string') {
    const lang = chooseLanguage(summary, languages);
    return [readStatement({ sentence: 0, given: summary, lang, citations: undefined }, prepared, prepared.all)];
  }
  const { headline, sentences } = summary;
  // One sentence is too short to tell a language by.
  const lang = chooseLanguage([headline ?? '', ...sentences.map((one) => one.text)].join('\n'), languages);
  const inputs: StatementInput[] = sentences.map(({ text, citations }, sentence) => ({
    sentence,
    given: text,
    lang: languageOfQuote(text, citations, prepared, lang),
    citations,
  }));
  const body = inputs.map((input) => readStatement(input, prepared, []));
  if (headline === undefined || headline === '') return body;
  const cited = [...new Set(body.flatMap((one) => one.cited))];
  const top = { sentence: HEADLINE, given: headline, lang, citations: undefined };
  return [readStatement(top, prepared, cited), ...body];
}

/** A sentence taken over letter for letter is in the language of the source that it cites, whatever the others are in. */
function languageOfQuote(
  text: string,
  citations: readonly string[],
  { all, resolve }: PreparedSources,
  lang: string,
): string {
  const cited = new Set(citations.flatMap((citation) => all[resolve(citation)?.source ?? -1] ?? []));
  if ([...cited].every((source) => source.lang === lang)) return lang;
  return [...cited].find((source) => source.writes(text))?.lang ?? lang;
}

/** A number that is disguised is one fault, whatever else the disguise makes of it. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const hidden = new Set<number>();
  for (const { code, start, end } of issues) {
    if (code === 'digits_obfuscated') for (let at = start; at < end; at += 1) hidden.add(at);
  }
  return issues.filter(({ code, start, end }) => {
    return code === 'digits_obfuscated' || !(hidden.has(start) || hidden.has(end - 1));
  });
}

function judgeStatement(
  statement: Statement,
  all: readonly PreparedSource[],
): { issues: Issue[]; quantities: GroundedQuantity[] } {
  const { sentence, given, stripped } = statement;
  const toIssue = (place: { start: number; end: number }): Pick<Issue, 'sentence' | 'start' | 'end' | 'found'> => {
    const { start, end } = place;
    return { sentence, start, end, found: given.slice(start, end) };
  };
  const issues: Issue[] = SENTENCE_CHECKS.flatMap((check) => check.find(statement, all)).map(
    ({ code, severity, message, ...place }) => ({ code, severity, message, ...toIssue(place) }),
  );
  const quantities: GroundedQuantity[] = [];
  for (const stated of statedQuantities(statement)) {
    const { quantity } = stated;
    const start = stripped.toGiven(quantity.start);
    const end = stripped.toGivenEnd(quantity.end);
    const { evidence, faults } = quantity.kind === 'name' ? { evidence: [], faults: [] } : groundQuantity(stated, all);
    for (const { code, severity, message, nearest } of faults) {
      const near = nearest === undefined ? {} : { nearest: boundedText(nearest) };
      issues.push({ code, severity, message, ...toIssue({ start, end }), ...near });
    }
    quantities.push(gatherEvidence(stated, evidence, { start, end, text: given.slice(start, end) }, all));
  }
  return { issues: withoutEchoes(issues), quantities };
}
