import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../src/app/incidents/sources-of.ts';
import type { VerifyMatch, VerifyView } from '../../../src/app/views.ts';
import { passLine } from '../../../src/core/grounding/last-gate.ts';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';
import { finishScreen } from '../../../src/discord/render/finish-screen.ts';
import { renderUnmatched } from '../../../src/discord/render/unmatched.ts';
import { renderVerdict } from '../../../src/discord/render/verdict.ts';
import type { Screen } from '../../../src/discord/screen.ts';
import { sampleCard } from '../sample-views.ts';

/** The claims of the sample quote their whole report, so that a number's evidence lies within them. */
function viewOf(text: string, match: VerifyMatch = { kind: 'named' }): VerifyView {
  const card = sampleCard();
  const sources = sourcesOf(card.reports);
  return { text, match, card, sources, verdict: verifySummary(sources, text) };
}

function read(screen: Screen): string {
  const { message, withheld } = finishScreen(screen, passLine);
  expect(withheld).toEqual([]);
  return JSON.stringify(message)
    .replaceAll('\\\\', '')
    .replaceAll(/\]\(<[^>]*>\)/gu, ']');
}

describe('the answer to a text held against an incident', () => {
  it('shows what another source says of a number that stands', () => {
    const answer = read(renderVerdict(viewOf('At least 60 soldiers died at Boulkessi.')));
    expect(answer).toContain('Every number stands in a source, but the sources differ');
    expect(answer).toMatch(/Also reported: \*\*over 30\*\* \(unofficial: sources, via Reuters\)/u);
  });

  it('finds no fault with a text that tells both', () => {
    const answer = read(renderVerdict(viewOf('Over 30 soldiers died; another report says at least 60 soldiers died.')));
    expect(answer).toContain('✓ Every number stands in the sources');
    expect(answer).not.toContain('Also reported');
  });

  it('lists the sources with their links', () => {
    expect(JSON.stringify(renderVerdict(viewOf('Over 30 soldiers died.')))).toContain('https://sahel.example/a_(b)');
  });

  it('says that the incident was named', () => {
    expect(read(renderVerdict(viewOf('Over 30 soldiers died.')))).toContain('the incident you named');
  });

  it('says of a guess that it is one, and offers the others', () => {
    const others = [{ id: 'inc-2', label: 'Kisoro, Uganda · inc-2' }];
    const answer = read(renderVerdict(viewOf('Over 30 soldiers died.', { kind: 'best-match', others })));
    expect(answer).toContain('the best match for the words of the text; choose another one below');
    expect(answer).toMatch(/pick:verify-against.*Kisoro, Uganda/u);
  });
});

describe('a text that leads to no incident', () => {
  const suggestions = [{ id: 'inc-2', label: 'Kisoro, Uganda · inc-2' }];

  it.each([
    ['with a number is asked about', true, 'Which incident is this about?'],
    ['without one is told so', false, 'There is no figure, date or time in it.'],
  ])('%s', (_, hasNumbers, expected) => {
    const answer = read(renderUnmatched({ kind: 'unmatched', text: 'Alas.', hasNumbers, suggestions }));
    expect(answer).toContain(expected);
    expect(answer).toMatch(/> Alas\..*pick:verify-against.*Kisoro/u);
  });

  it('has no menu where nothing is stored', () => {
    const answer = read(renderUnmatched({ kind: 'unmatched', text: 'Alas.', hasNumbers: true, suggestions: [] }));
    expect(answer).toContain('No incident is stored yet.');
    expect(answer).not.toContain('pick');
  });
});
