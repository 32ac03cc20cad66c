import { describe, expect, it } from 'vitest';
import { readAcled } from '../../../src/ingest/files/acled.ts';
import { readUcdpGed } from '../../../src/ingest/files/ucdp-ged.ts';

const GED = {
  id: '412001',
  type_of_violence: '1',
  side_a: 'Government of Mali',
  side_b: 'JNIM',
  dyad_name: 'Government of Mali - JNIM',
  where_prec: '2',
  where_coordinates: 'Dorey town',
  adm_1: 'Mopti region',
  country: 'Mali',
  latitude: '14.9',
  longitude: '-1.7',
  date_prec: '2',
  date_start: '2025-05-30 00:00:00.000',
  date_end: '2025-06-01 00:00:00.000',
  deaths_a: '21',
  deaths_b: '4',
  deaths_civilians: '2',
  best: '29',
  high: '41',
  low: '17',
  source_article: 'Lake Post, 2025-06-02: 90 dead?',
};

const ACLED = {
  event_id_cnty: 'MLI9001',
  event_date: '01 June 2025',
  time_precision: '2',
  event_type: 'Violence against civilians',
  sub_event_type: 'Attack',
  actor1: 'Unidentified Armed Group (Mali)',
  actor2: 'Civilians (Mali)',
  country: 'Mali',
  admin1: 'Mopti',
  location: 'Dorey',
  latitude: '14.9',
  longitude: '-1.7',
  geo_precision: '1',
  source: 'Lake Post',
  notes: 'On 1 June 2025, armed men attacked the market of Dorey. Three people were wounded.',
  fatalities: '12',
};

describe('UCDP GED', () => {
  const { data } = readUcdpGed(GED);

  it('keeps place, date and both precisions as they are coded', () => {
    expect(data).toMatchObject({
      origin: 'UCDP GED 412001',
      publisher: 'UCDP GED',
      coded: {
        type: 'Battles',
        time: { date: '2025-05-30', precision: 2, derived: false, asReported: '2025-05-30 to 2025-06-01' },
        place: {
          name: 'Dorey',
          aliases: ['Dorey town'],
          admin1: 'Mopti region',
          country: 'MLI',
          precision: 2,
          point: { latitude: 14.9, longitude: -1.7 },
        },
        actors: [{ name: 'Government of Mali' }, { name: 'JNIM' }],
      },
    });
  });

  it('keeps low, best and high as three claims, and the deaths of each side', () => {
    expect(data?.coded?.figures.map(({ quote, op, n, category }) => [quote, op, n, category])).toEqual([
      ['at least 17 people killed', 'ge', 17, 'unknown'],
      ['around 29 people killed', 'approx', 29, 'unknown'],
      ['up to 41 people killed', 'le', 41, 'unknown'],
      ['around 21 soldiers killed', 'approx', 21, 'soldiers'],
      ['around 4 fighters killed', 'approx', 4, 'militants'],
      ['around 2 civilians killed', 'approx', 2, 'civilians'],
    ]);
  });

  it('tells every figure in the report’s text', () => {
    for (const { quote } of data?.coded?.figures ?? []) expect(data?.text).toContain(quote);
  });

  it('makes one exact claim of estimates that agree', () => {
    const sure = readUcdpGed({ ...GED, low: '29', high: '29' }).data;
    expect(sure?.coded?.figures[0]).toMatchObject({ quote: '29 people killed', op: 'eq', n: 29 });
  });

  it('takes the first side of one-sided violence for the attacker', () => {
    const one = readUcdpGed({ ...GED, type_of_violence: '3', side_b: 'Civilians' }).data;
    expect(one?.coded).toMatchObject({
      type: 'Violence against civilians',
      actors: [{ role: 'attacker' }, { role: 'target' }],
    });
  });

  it.each([
    ['DR Congo (Zaire)', 'COD'],
    ['Myanmar (Burma)', 'MMR'],
    ['Russia (Soviet Union)', 'RUS'],
  ])('knows the country %s', (country, code) => {
    expect(readUcdpGed({ ...GED, country }).data?.coded?.place?.country).toBe(code);
  });

  it.each([
    [{ best: '-1' }, /best is no whole number/u],
    [{ latitude: 'north' }, /latitude is no number of degrees/u],
    [{ date_start: 'spring' }, /date_start is no date/u],
    [{ where_prec: '9' }, /where_prec/u],
  ])('refuses %j by the column', (wrong, words) => {
    const { error } = readUcdpGed({ ...GED, ...wrong });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join()).toMatch(words);
  });
});

describe('ACLED', () => {
  const { data } = readAcled(ACLED);

  it('keeps types by its own names, and precisions in UCDP’s steps', () => {
    expect(data).toMatchObject({
      origin: 'ACLED MLI9001',
      publisher: 'ACLED',
      title: 'Attack: Dorey, Mali, 2025-06-01',
      coded: {
        type: 'Violence against civilians',
        subType: 'Attack',
        time: { date: '2025-06-01', precision: 3 },
        place: { name: 'Dorey', country: 'MLI', precision: 1 },
        actors: [{ role: 'attacker' }, { role: 'target' }],
      },
    });
  });

  it('lets the notes lead the text, and codes the fatalities below them', () => {
    expect(data?.text).toMatch(
      /^On 1 June 2025.*wounded\.\n\n.*\nFatalities: around 12 people killed\.\nSources: Lake Post\.$/su,
    );
    expect(data?.coded?.figures).toMatchObject([{ metric: 'killed', op: 'approx', n: 12 }]);
  });

  it('takes a fatality count of 0 for no claim: it also means that none was reported', () => {
    expect(readAcled({ ...ACLED, fatalities: '0' }).data?.coded?.figures).toEqual([]);
  });
});
