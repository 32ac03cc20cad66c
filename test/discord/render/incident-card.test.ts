import { describe, expect, it } from 'vitest';
import type { IncidentCard } from '../../../src/app/views.ts';
import type { Incident } from '../../../src/core/incident/incident.ts';
import { renderCard } from '../../../src/discord/render/incident-card.ts';
import { writeMessage } from '../../../src/discord/render/write-message.ts';
import { sampleCard } from '../sample-views.ts';

const LINK_1 = String.raw`[\[1\]](<https://news.example/1>)`;
const LINK_2 = String.raw`[\[2\]](<https://sahel.example/a_%28b%29>)`;

function linesOf(card: IncidentCard): readonly string[] {
  const [container] = writeMessage(renderCard(card)).components;
  return container.components.flatMap((one) => ('content' in one ? one.content.split('\n') : []));
}

function withIncident(more: Partial<Incident>): IncidentCard {
  const card = sampleCard();
  return { ...card, incident: { ...card.incident, ...more } };
}

describe('an incident’s card', () => {
  it.each([
    [
      'the range with both qualifiers, who says so, and where',
      `- Soldiers killed: **over 30** (unofficial: sources, via Reuters) ${LINK_1} to **at least 60** (unofficial: military sources) ${LINK_2}`,
    ],
    ['which figure is the newest', '  - Newest: **at least 60**, 3 June 2025'],
    [
      'what has no figure, in the report’s words',
      `- Soldiers captured: number not given, “some were taken prisoner” ${LINK_2}`,
    ],
    ['that nobody official gave a toll', '-# No official toll.'],
    [
      'those stationed, apart from the toll',
      `- **Stationed there** in Boulkessi: “About 280 soldiers were stationed at the camp” (official: the ministry) ${LINK_2}`,
    ],
    [
      'the wider figure, apart from the toll',
      `- **Longer time or wider area** in Boulkessi: “more than 400 soldiers died since May” (official: the ministry) ${LINK_1}`,
    ],
    ['the place with its other spellings and its country', '**Where:** Boulkessi (also written Boulkessy), Mali'],
    [
      'the day as reported, and what was worked out from it',
      '**When:** “Sunday” in the reports: 1 June 2025 (worked out from the publication date, to the day)',
    ],
    [
      'the sources with publisher and date',
      `- ${LINK_2} **Sahel Daily** · 3 June 2025 · Attack on the camp at Boulkessi`,
    ],
  ])('shows %s', (_, line) => {
    expect(linesOf(sampleCard())).toContain(line);
  });

  it.each<[string, Partial<Incident>, string]>([
    ['no date where none is known', { time: { derived: false } }, '**When:** The reports give no date.'],
    [
      'a weekday alone where nothing resolves it',
      { time: { asReported: 'Sunday', derived: false } },
      '**When:** “Sunday” in the reports',
    ],
    [
      'a date that the reports state',
      { time: { date: '2025-06-01', derived: false, precision: 4 } },
      '**When:** 1 June 2025 (to the month)',
    ],
    [
      'actors by their role',
      {
        actors: [
          { name: 'JNIM', role: 'attacker' },
          { name: 'Reuters', role: 'attacker' },
          { name: 'soldiers', role: 'target' },
        ],
      },
      '**Who:** JNIM, Reuters (attacker) · soldiers (target)',
    ],
    [
      'an unknown country code as it is',
      { place: { name: 'Boulkessi', aliases: [], country: 'XXX' } },
      '**Where:** Boulkessi, XXX',
    ],
  ])('shows %s', (_, more, line) => {
    expect(linesOf(withIncident(more))).toContain(line);
  });

  it('says of a source what is not known', () => {
    const card = sampleCard();
    const bare = card.reports.map(({ publisher: _publisher, published: _published, ...report }) => report);
    expect(linesOf({ ...card, reports: bare })).toContain(
      `- ${LINK_2} publisher not given · date not given · Attack on the camp at Boulkessi`,
    );
  });

  it('shows one figure once where all sources agree, with each of them', () => {
    const card = sampleCard();
    const [line] = card.toll.lines;
    if (line === undefined) throw new Error('the sample has a toll');
    const end = { n: 30, op: 'eq' as const, claims: [...line.low.claims, ...line.high.claims] };
    const agreed = linesOf({ ...card, toll: { ...card.toll, lines: [{ ...line, low: end, high: end }] } });
    expect(agreed).toContain(
      `- Soldiers killed: **30** (unofficial: sources, via Reuters; unofficial: military sources) ${LINK_1} ${LINK_2}`,
    );
  });
});
