import { expect, it } from 'vitest';
import { printScreen } from '../../../src/discord/render/print-screen.ts';
import { renderDigest } from '../../../src/discord/render/digest.ts';
import { passEverything } from '../pass-everything.ts';
import { sampleDigest } from '../sample-views.ts';

it('prints a digest for a terminal: no mark-up, instants in UTC', () => {
  const lines = renderDigest(sampleDigest()).flatMap((screen) => printScreen(screen, passEverything));
  expect(lines[0]).toBe('Daily digest · 3 June 2025');
  expect(lines.join('\n')).toMatch(/From 2025-06-02 08:00 UTC to 2025-06-03 08:00 UTC/u);
  expect(lines.join('\n')).not.toMatch(/\*\*|<t:|-#|\]\(/u);
});

it('prints no line that the last gate withholds', () => {
  const lines = renderDigest(sampleDigest()).flatMap((screen) =>
    printScreen(screen, () => ({ kind: 'withheld', issues: [] })),
  );
  expect(lines.filter((line) => line !== '' && !line.includes('withheld'))).toEqual([]);
});
