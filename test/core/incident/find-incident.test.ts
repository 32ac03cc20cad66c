import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEventFeatures } from '../../../src/core/incident/event-features.ts';
import { findIncident } from '../../../src/core/incident/find-incident.ts';
import { compareEvents, SAME_EVENT_SCORE } from '../../../src/core/incident/same-event.ts';
import { readReportFile } from '../../../src/ingest/files/read-report-file.ts';
import { reportOf } from './report-of.ts';

const MARKET = reportOf('market', {
  title: 'Gunmen attack market in Tulu Dere',
  text: 'Gunmen attacked the market of Tulu Dere in Ethiopia on Tuesday and killed nine traders, police said. The Red Hills Front (RHF) was blamed.',
  published: '2026-03-04',
});
const MARKET_AGAIN = reportOf('market-again', {
  title: 'Dead of the market attack: 11',
  text: 'The attack on the market of Tuludere, Ethiopia, on 3 March killed 11 traders, the hospital said. It is the work of the Red Hills Front (RHF), officials say.',
  published: '2026-03-06',
});
const CONVOY_NEXT_DAY = reportOf('convoy', {
  title: 'Army convoy ambushed near Tulu Dere',
  text: 'A bomb hit an army convoy near Tulu Dere in Ethiopia on Wednesday, a day after the market was raided. Four soldiers were killed by the explosion.',
  published: '2026-03-05',
});
const ELSEWHERE = reportOf('elsewhere', {
  title: 'Ferry sinks off Port Lamour',
  text: 'A ferry sank off Port Lamour in Haiti on Tuesday. Nine passengers died.',
  published: '2026-03-04',
});

describe('the incident of a report', () => {
  it('is the one of the same town, day and group, whatever the spelling, and the reason is told', () => {
    const found = findIncident(MARKET_AGAIN, [{ reports: [ELSEWHERE] }, { reports: [MARKET] }]);
    expect(found).toMatchObject({ kind: 'joins', candidate: { reports: [MARKET] } });
    expect(found.why).toContain('same town (Tuludere ~ Tulu Dere), same day, same group (rhf)');
    expect(found.why).toMatch(/0\.\d\d text$/u);
  });

  it.each([
    ['an attack on the same town a day later', CONVOY_NEXT_DAY],
    ['another thing in another country', ELSEWHERE],
  ])('is not %s', (_, report) => {
    expect(findIncident(report, [{ reports: [MARKET] }])).toMatchObject({ kind: 'new' });
  });

  it('is new where nothing is known', () => {
    expect(findIncident(MARKET, [])).toEqual({ kind: 'new', score: 0, why: 'nothing like it is known' });
  });

  it('is judged the same from both sides', () => {
    const features = [MARKET, MARKET_AGAIN, CONVOY_NEXT_DAY, ELSEWHERE].map(readEventFeatures);
    for (const a of features)
      for (const b of features) expect(compareEvents(a, b).score).toBeCloseTo(compareEvents(b, a).score);
  });
});

it('compares weekdays of reports without a date in whatever language', () => {
  const report = (text: string, language: string) => readEventFeatures({ title: 'Report', text, language });
  const french = report('Neuf personnes ont été tuées jeudi à Lomaro.', 'fr');
  const why = (text: string): string => compareEvents(french, report(text, 'en')).why;
  expect(why('Nine people were killed in Lomaro on Thursday.')).toContain('same weekday');
  expect(why('Nine people were killed in Lomaro on Friday.')).toContain('another weekday');
  expect(why('Nine people were killed in Lomaro yesterday.')).not.toContain('weekday');
});

const files = ['000_7a698e2364d999c3.txt', '004_ab1077fe777cf85e.txt'].map((name) =>
  fileURLToPath(new URL(`../../../../shared/seeds/${name}`, import.meta.url)),
);
const present = files.every((one) => existsSync(one));
if (!present) process.stdout.write('find-incident: the seeds are not here, their test is skipped\n');

it.skipIf(!present)('joins the two seeds, which spell the town in two ways and hold no date', async () => {
  const [a, b] = await Promise.all(files.map(readReportFile));
  if (a?.kind !== 'read' || b?.kind !== 'read') throw new Error('the seeds do not read');
  const likeness = compareEvents(readEventFeatures(a.report), readEventFeatures(b.report));
  expect(likeness.score).toBeGreaterThan(SAME_EVENT_SCORE);
  expect(likeness.why).toContain('same town (Boulikessi ~ Boulkessi), same weekday (Sunday)');
});
