import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';
import { readRoles } from '../../../src/core/quantity/read-roles.ts';

/** "60 killed soldiers" for each quantity that counts people; "-" for the others. */
function read(text: string): string[] {
  const quantities = readQuantities(text, { lang: 'en' });
  return readRoles(text, quantities, { lang: 'en' }).map(({ metric, category, scope }, index) => {
    if (metric === undefined) return '-';
    const apart = scope === 'this_incident' || scope === 'deployed' ? '' : ` ${scope}`;
    return `${quantities[index]?.value ?? 'word'} ${metric} ${category}${apart}`;
  });
}

describe('metric and people', () => {
  it.each<[string, string[]]>([
    ['Gunmen killed at least 60 soldiers and wounded 40 others.', ['60 killed soldiers', '40 wounded soldiers']],
    [
      'The raid began at dawn, killing 60 soldiers and wounding 40 others.',
      ['60 killed soldiers', '40 wounded soldiers'],
    ],
    ['Sixty soldiers were killed and 40 were wounded.', ['60 killed soldiers', '40 wounded soldiers']],
    ['The attack led to the death of over 30 soldiers.', ['30 killed soldiers']],
    ['Some 280 soldiers were stationed at the base.', ['280 deployed soldiers']],
    ['Nine policemen died.', ['9 killed police']],
    ['Three aid workers were abducted.', ['3 abducted aid_workers']],
    ['The rebels kidnapped four nurses.', ['4 abducted civilians']],
    ['Twelve villagers are missing.', ['12 missing civilians']],
    ['Police arrested 14 protesters.', ['14 arrested civilians']],
    ['The fighting displaced 2,300 villagers.', ['2300 displaced civilians']],
    ['The army said it had killed 15 militants.', ['15 killed militants']],
    ['Two journalists and six soldiers were injured.', ['2 wounded journalists', '6 wounded soldiers']],
    ['Ten guards were killed. Seven of them were children.', ['10 killed soldiers', '7 killed children']],
    ['About 40 gunmen stormed the town.', ['40 deployed militants']],
    ['Three attackers were shot dead.', ['3 killed militants']],
    ['Nine people died. The ministry acknowledged one death.', ['9 killed civilians', '1 killed civilians']],
    [
      'The government acknowledged one death and said seven officers were hurt.',
      ['1 killed civilians', '7 wounded police'],
    ],
    [
      'The number of people killed when a gang stormed the town has climbed to more than 115.',
      ['115 killed civilians'],
    ],
  ])('%s', (text, roles) => {
    expect(read(text)).toEqual(roles);
  });

  it.each([
    'They burned 60 houses.',
    'The siege lasted 40 minutes.',
    'The bridge is 12 km away.',
    'Nine trucks were destroyed.',
  ])('finds nobody in %j', (text) => {
    expect(read(text).filter((role) => role !== '-')).toEqual([]);
  });
});

describe('a total and its parts', () => {
  it.each<[string, string[]]>([
    [
      'The blast killed four people, among them a policeman, and wounded nine.',
      ['4 killed unknown', '9 wounded unknown'],
    ],
    ['Three people died (two civilians and an officer).', ['3 killed unknown', '2 killed civilians']],
    ['Two officers were wounded. The clinic treated nine wounded.', ['2 wounded police', '9 wounded unknown']],
    [
      'The toll rose to 45. Among the dead were two guards and eight children.',
      ['45 killed unknown', '2 killed soldiers', '8 killed children'],
    ],
    ['45 villagers died. Among the dead were two farmers.', ['45 killed civilians', '-']],
    [
      'Ten people were injured (8 civilians, 2 police). 118 people are displaced.',
      ['10 wounded unknown', '8 wounded civilians', '2 wounded police', '118 displaced civilians'],
    ],
    ['Sixteen people died. Two soldiers were among the dead.', ['16 killed unknown', '2 killed soldiers']],
    [
      'At least 70 people, including three children, were killed. Sixteen others were wounded.',
      ['70 killed civilians', '3 killed children', '16 wounded civilians'],
    ],
  ])('%s', (text, roles) => {
    expect(read(text)).toEqual(roles);
  });
});

describe('a crew', () => {
  it.each<[string, string[]]>([
    ['The tanker was hijacked with 23 crew on board.', ['23 abducted civilians']],
    ['Pirates hijacked a dhow. There are 17 fishermen on board.', ['17 abducted civilians']],
    ['The tanker ran aground with 23 crew on board.', []],
    ['Pirates hijacked a dhow. The owner employs 40 fishermen.', []],
  ])('%s', (text, roles) => {
    expect(read(text).filter((one) => one !== '-')).toEqual(roles);
  });

  it('was abducted where the title tells of a hijacking', () => {
    const text = 'The dhow has between 15 and 18 crew.';
    const quantities = readQuantities(text, { lang: 'en' });
    const [role] = readRoles(text, quantities, { lang: 'en', title: 'Dhow hijacked' });
    expect(role?.metric).toBe('abducted');
  });
});

describe('people that a toll arrived at', () => {
  it('are those of the whole name: aid workers', () => {
    expect(read('That brings the number of aid workers killed to three.')).toEqual(['3 killed aid_workers']);
  });
});

describe('scope', () => {
  it.each<[string, string[]]>([
    [
      'Over 400 soldiers have been killed across the region since the start of last month.',
      ['400 killed soldiers cumulative'],
    ],
    ['So far this year 29 soldiers have been killed in the district.', ['29 killed soldiers cumulative']],
    [
      'Nine villagers died. In a second raid, in Vendu, two policemen were killed.',
      ['9 killed civilians', '2 killed police linked_incident'],
    ],
    ['The second attack in three days killed two policemen.', ['2 killed police']],
    ['Some 350 displaced people were sleeping in the market.', ['350 displaced civilians cumulative']],
    ['A camp that hosts 5,000 displaced people was shelled.', ['5000 displaced civilians cumulative']],
    ['A similar attack killed 12 soldiers.', ['12 killed soldiers linked_incident']],
    [
      'Seven soldiers died. The raid came three days after an attack in which 36 soldiers died.',
      ['7 killed soldiers', '36 killed soldiers linked_incident'],
    ],
  ])('%s', (text, roles) => {
    expect(read(text).filter((role) => role !== '-')).toEqual(roles);
  });

  it('gives the dead of a further attack elsewhere to that place', () => {
    const text =
      'Gunmen attacked the base of Lomaro, killing 20 soldiers. The group also launched an assault on posts in Vendu. The army says that it repelled these attacks and killed 13 militants.';
    const quantities = readQuantities(text, { lang: 'en' });
    const [own, linked] = readRoles(text, quantities, { lang: 'en' });
    expect([own?.scope, own?.place]).toEqual(['this_incident', 'Lomaro']);
    expect([linked?.scope, linked?.place]).toEqual(['linked_incident', 'Vendu']);
  });
});

describe('who says so', () => {
  it.each<[string, string, string, string | undefined]>([
    ['Nine people died, according to the hospital in Bol.', 'hospital', 'hospital in Bol', undefined],
    ['Nine people died, the interior ministry said on Sunday.', 'official', 'interior ministry', undefined],
    ['The military claims that it killed nine militants.', 'official', 'military', undefined],
    ['Nine people died, residents said.', 'witness', 'residents', undefined],
    [
      'Nine soldiers died, as conveyed by anonymous military sources.',
      'anonymous',
      'anonymous military sources',
      undefined,
    ],
    ['Nine soldiers died, according to sources cited by Reuters.', 'anonymous', 'sources', 'Reuters'],
  ])('%s', (text, kind, name, via) => {
    const [role] = readRoles(text, readQuantities(text, { lang: 'en' }), { lang: 'en' });
    expect(role?.attributedTo).toEqual({ kind, name });
    expect(role?.via).toBe(via);
  });

  it('leaves a figure that nobody is said to state without a speaker', () => {
    const text = 'Nine soldiers died.';
    expect(readRoles(text, readQuantities(text, { lang: 'en' }), { lang: 'en' })[0]?.attributedTo).toBeUndefined();
  });
});

describe('whose figure it is, where no verb of speaking says so', () => {
  it.each<[string, string, string, number]>([
    ['en', "The interior ministry's figure stands at 23 killed.", 'interior ministry', 23],
    ['en', 'Nine died. The hospital has not changed its count of 26.', 'hospital', 26],
    ['en', 'The interior ministry has lowered its toll: 21 people were killed.', 'interior ministry', 21],
    ['en', 'Nine died. The mayor had spoken of seven.', 'mayor', 7],
    ['en', 'Seven people were abducted; the owner speaks of six.', 'owner', 6],
    ['en', 'A committee in Vendu, Sudan, has listed 73 dead.', 'committee in Vendu, Sudan', 73],
    ['fr', 'Neuf soldats ont été tués. Des habitants parlent de quinze.', 'Des habitants', 15],
    ['fr', 'Le ministère a porté à 21 le nombre de morts.', 'ministère', 21],
    ['fr', "Neuf soldats ont été tués, a dit le gouverneur de l'Est.", "gouverneur de l'Est", 9],
    ['es', 'El ministerio elevó a 21 la cifra de muertos.', 'ministerio', 21],
    ['es', 'Nueve soldados murieron. La policía habla de 19.', 'policía', 19],
    ['pt', 'O governo elevou para 21 o número de mortos.', 'governo', 21],
    ['de', 'Zwölf Menschen starben. Das Krankenhaus spricht von 14.', 'Krankenhaus', 14],
    ['de', 'Zwölf Menschen starben, teilte die Polizei mit.', 'die Polizei', 12],
  ])('%s: %s', (lang, text, name, value) => {
    const quantities = readQuantities(text, { lang });
    const roles = readRoles(text, quantities, { lang });
    const role = roles[quantities.findIndex((one) => one.value === value)];
    expect([role?.metric, role?.attributedTo?.name]).toEqual([expect.any(String), name]);
  });

  it.each<[string, string]>([
    ['en', 'Nine soldiers died. The minister spoke of 14 days of mourning.'],
    ['en', 'The minister spoke of three conditions.'],
  ])('%s: %s counts nobody by what is spoken of', (lang, text) => {
    const quantities = readQuantities(text, { lang });
    const spoken = readRoles(text, quantities, { lang }).at(-1);
    expect(spoken?.metric).toBeUndefined();
  });
});

describe('other languages', () => {
  it.each<[string, string, string[]]>([
    [
      'fr',
      'Trente-huit civils ont été tués et dix-neuf autres blessés.',
      ['38 killed civilians', '19 wounded civilians'],
    ],
    ['fr', "L'armée affirme avoir abattu six assaillants.", ['6 killed militants']],
    ['fr', 'Douze pêcheurs ont disparu.', ['12 missing civilians']],
    ['es', 'Murieron cuatro policías y doce resultaron heridos.', ['4 killed police', '12 wounded police']],
    ['es', 'Los guerrilleros secuestraron a tres maestros.', ['3 abducted civilians']],
    ['pt', 'Dois militares mortos e sete feridos.', ['2 killed soldiers', '7 wounded soldiers']],
    ['de', 'Bei dem Anschlag starben neun Soldaten.', ['9 killed soldiers']],
    ['ar', 'قتل الجيش 74 مسلحا.', ['74 killed militants']],
  ])('%s: %s', (lang, text, roles) => {
    const quantities = readQuantities(text, { lang });
    const read = readRoles(text, quantities, { lang });
    expect(read.map(({ metric, category }, index) => `${quantities[index]?.value} ${metric} ${category}`)).toEqual(
      roles,
    );
  });
});

const words = fc.constantFrom(
  'killed',
  'wounded',
  'soldiers',
  '40',
  'others',
  ',',
  '.',
  'were',
  'in',
  'Bol',
  'the army',
  'said',
  'at least',
  '\n',
  'نحو',
  '”',
);

it('reads any text without throwing, one role a quantity, with clauses inside the text around their figure', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 60 }),
      fc.constantFrom('en', 'fr', 'ar', 'und'),
      (parts, lang) => {
        const text = parts.join(' ');
        const quantities = readQuantities(text, { lang });
        const roles = readRoles(text, quantities, { lang });
        expect(roles).toHaveLength(quantities.length);
        for (const [index, { clause }] of roles.entries()) {
          if (clause === undefined) continue;
          expect(clause.start).toBeLessThanOrEqual(quantities[index]?.start ?? -1);
          expect(clause.end).toBeGreaterThanOrEqual(quantities[index]?.end ?? Infinity);
          expect(clause.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('puts a figure of a wider area where its sentence says, not where the text was', () => {
  const text =
    'Gunmen stormed the base at Lomaro and killed nine soldiers. More than 400 soldiers have died since the start of last month.';
  const places = readRoles(text, readQuantities(text, { lang: 'en' }), { lang: 'en' }).flatMap(({ metric, place }) =>
    metric === undefined ? [] : [place],
  );
  expect(places).toEqual(['Lomaro', undefined]);
});
