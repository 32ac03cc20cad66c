import { describe, expect, it } from 'vitest';
import type { EvidenceRow, SummaryView } from '../../../src/app/views.ts';
import { embolden } from '../../../src/discord/render/embolden.ts';
import { renderEvidence } from '../../../src/discord/render/evidence.ts';
import { isWithinLimits } from '../../../src/discord/render/limits.ts';
import { measureScreen } from '../../../src/discord/render/measure-screen.ts';
import { renderSummary } from '../../../src/discord/render/summary.ts';
import { line } from '../../../src/discord/render/spans.ts';
import { writeLine } from '../../../src/discord/render/write-line.ts';
import { writeMessage } from '../../../src/discord/render/write-message.ts';
import { sampleEvidence, sampleSummary } from '../sample-views.ts';

const LINK_1 = String.raw`[\[1\]](<https://news.example/1>)`;

function linesOf(more: Partial<SummaryView> = {}): readonly string[] {
  const [container] = writeMessage(renderSummary(sampleSummary(more))).components;
  return container.components.flatMap((one) => ('content' in one ? one.content.split('\n') : []));
}

describe('a summary', () => {
  it('ends each sentence with links to the sources it cites', () => {
    expect(linesOf()).toContain(
      `- Over 30 soldiers died at the camp, according to sources cited by Reuters. ${LINK_1}`,
    );
  });

  it.each<[string, Partial<SummaryView>, string]>([
    ['how it was made', {}, '-# numbers traced 2 of 2 · gpt-test · prompt v3 · <t:1748941200:f>'],
    [
      'that no model is connected',
      { engine: { kind: 'extractive', reason: 'no-model' } },
      '-# No model is connected. These are sentences of the reports, word for word.',
    ],
    [
      'how often the model was sent back',
      { repairs: 2 },
      '-# numbers traced 2 of 2 · gpt-test · prompt v3 · sent back 2 times · <t:1748941200:f>',
    ],
    [
      'what did not fit into the model',
      { omitted: ['Attack on the camp at Boulkessi'] },
      '-# Too long for the model, left out: Attack on the camp at Boulkessi',
    ],
  ])('tells %s', (_, more, expected) => {
    expect(linesOf(more)).toContain(expected);
  });

  it('shows what the validator remarked', () => {
    const { verdict } = sampleSummary();
    const warning = {
      code: 'rounded',
      severity: 'warn',
      sentence: 0,
      start: 0,
      end: 2,
      found: '30',
      message: '30 is rounded.',
    } as const;
    expect(linesOf({ verdict: { ...verdict, warnings: [warning] } })).toContain('-# ⚠ 30 is rounded.');
  });
});

describe('evidence', () => {
  const { summary, rows } = sampleEvidence();
  const long = (count: number): readonly EvidenceRow[] => Array.from({ length: count }, () => rows[0] as EvidenceRow);

  it('sets the numbers bold in the sentence and in what it stands on', () => {
    const text = JSON.stringify(writeMessage(renderEvidence({ summary, rows }, 0)));
    expect(text).toContain('Over **30** soldiers died at the camp, according');
    expect(text).toContain('Over **30** soldiers died at the camp in Boulkessi');
  });

  it('spreads many rows over pages that Discord takes, none left out', () => {
    const pages = Array.from({ length: 6 }, (_, page) => renderEvidence({ summary, rows: long(40) }, page));
    expect(pages.every((page) => isWithinLimits(measureScreen(page)))).toBe(true);
    const shown = new Set(pages.map((page) => JSON.stringify(page)));
    const count = [...shown].join('').match(/"kind":"rule"/gu)?.length;
    expect(count).toBe(40);
  });

  it('opens the last page when a page is asked for that is no longer there', () => {
    expect(renderEvidence({ summary, rows: long(40) }, 99)).toEqual(renderEvidence({ summary, rows: long(40) }, 98));
  });
});

describe('embolden', () => {
  it.each([
    ['at least 60 soldiers', [{ start: 9, end: 11 }], 'at least **60** soldiers'],
    [
      '30 or 60',
      [
        { start: 6, end: 8 },
        { start: 0, end: 2 },
      ],
      '**30** or **60**',
    ],
    [
      '60 soldiers',
      [
        { start: 0, end: 2 },
        { start: 1, end: 5 },
      ],
      '**60** soldiers',
    ],
    ['no number', [], 'no number'],
    ['60', [{ start: 0, end: 2 }], '**60**'],
  ])('sets stretches of %j bold', (text, stretches, expected) => {
    expect(writeLine(line('plain', ...embolden(text, stretches, ['a'])))).toBe(expected);
  });
});
