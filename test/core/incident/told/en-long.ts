import type { Told } from './told.ts';

/** What English reports say at more length, and the claims they make. */
export const ENGLISH_LONG: readonly Told[] = [
  [
    'Gunmen raided a gold-washing site near Dabou on Thursday night, killing at least 13 people and wounding a further eight, the prefect said.\nResidents gave a higher toll. “We have buried 19,” said a trader, Issa, 44, who lost two brothers. Some 70 motorcycles and 2 kg of gold were taken.\nThe site lies 35 km from the border and employs about 900 people.',
    ['ge 13 killed civilians', 'eq 8 wounded civilians', 'eq 19 killed civilians'],
  ],
  [
    'The coast guard said on Saturday that armed men had boarded the bulk carrier Celandine 60 nautical miles off Brass and taken 11 of its 19 crew hostage. Two sailors were hurt by broken glass.\nThe owner put the number of those taken at ten. The vessel, with 27,000 tonnes of rice aboard, reached port under its own power after nine hours.',
    ['eq 11 abducted civilians', 'eq 2 wounded civilians', 'eq 10 abducted civilians'],
  ],
  [
    'At least three people were killed and more than 50 detained in the capital on Monday as police fired tear gas at crowds of some 4,000 protesting against a 30% rise in bread prices, medics and a rights group said.\nThe interior ministry said 12 officers were injured and denied that live rounds were used. It reported one death, from a fall.',
    ['ge 3 killed civilians', 'gt 50 arrested unknown', 'eq 12 wounded police', 'eq 1 killed civilians'],
  ],
  [
    "KARSU — A car bomb went off outside the governor's compound at 8:15 a.m., killing five guards and 12 passers-by, the state news agency reported. It said 41 people, among them nine schoolchildren, were taken to three hospitals.\nThe Islamic State group claimed the attack and said that 30 “members of the regime forces” had been killed.\nIn 2019 a double bombing in the same town killed 88.",
    [
      'eq 5 killed soldiers',
      'eq 12 killed civilians',
      'eq 41 wounded unknown',
      'eq 9 wounded children',
      'eq 30 killed soldiers',
      'eq 88 killed unknown linked_incident',
    ],
  ],
  [
    'Four workers of the Nahla Relief charity and their driver, who were seized on 2 March, were released on Friday, the charity said. A fifth worker, a nurse of 29, is still being held.\nNo ransom was paid, it said. Last year 31 aid workers were kidnapped in the country, according to a database of the UN.',
    ['eq 4 abducted aid_workers', 'eq 31 abducted aid_workers cumulative'],
  ],
  [
    "The hospital group said on Wednesday that the intrusion had exposed data of 640,000 patients, up from the 500,000 it had given in July. Three of its 14 clinics still divert ambulances.\nThe gang, which calls itself Brine, says it copied 2.3 terabytes and wants 90 bitcoin. Nobody was harmed, the group's chief executive said. Police arrested two men, aged 19 and 24, in Leeds.",
    ['eq 0 wounded civilians', 'eq 2 arrested unknown'],
  ],
  [
    'Army: 26 insurgents were killed and eight were captured when troops cleared two camps in the Alagarno forest, a statement said on Tuesday. Two soldiers paid the supreme price and five were wounded in action.\nTroops freed 47 captives, mostly women and children, and recovered 18 rifles.',
    [
      'eq 26 killed militants',
      'eq 8 captured militants',
      'eq 2 killed soldiers',
      'eq 5 wounded soldiers',
      'eq 47 abducted civilians',
    ],
  ],
  [
    'A boat carrying around 80 migrants sank after it was rammed off Sabrin on Sunday, the navy said; 34 were pulled from the water alive, 11 bodies have been recovered and the others are missing.\nA survivor told the UN refugee agency there had been 95 people aboard.',
    ['eq 11 killed civilians', 'word missing civilians'],
  ],
  [
    "The number of people displaced by fighting around Kosti has doubled to 42,000 in a week, the UN said on Friday. More than 6,000 crossed the border.\nAt least 64 civilians have been killed since the fighting began on 9 May, it said, 17 of them in Thursday's shelling of the cattle market.",
    ['eq 42000 displaced civilians', 'gt 6000 displaced civilians', 'ge 64 killed civilians'],
  ],
  [
    'Seven miners were shot dead and an unknown number abducted when bandits attacked Kuru village in the early hours, the police spokesman said. The village head said 23 people, including his two sons, had been marched into the bush and that nine corpses lay in the square.',
    ['eq 7 killed civilians', 'word abducted civilians', 'eq 23 abducted civilians', 'eq 9 killed civilians'],
  ],
  [
    "The rebels' radio said on Sunday that their fighters had “wiped out” a column of 300 soldiers near Ankor, killing 120 and taking 45 prisoner. The general staff said it had lost 14 men, that 22 were wounded and that contact with a platoon of 30 had been lost.\nNeither figure could be verified.",
    [
      'eq 120 killed soldiers',
      'eq 45 captured soldiers',
      'eq 14 killed soldiers',
      'eq 22 wounded soldiers',
      'eq 300 deployed soldiers deployed',
      'eq 30 deployed soldiers deployed',
    ],
  ],
  [
    'Two police officers died and a third is fighting for his life after a gunman opened fire at a traffic stop in Millbrook on Tuesday evening, the sheriff said. The suspect, 34, was shot and killed after a chase of 12 miles. No bystanders were hurt.',
    ['eq 2 killed police', 'eq 0 wounded civilians'],
  ],
  [
    'Inmates rioted at the Santa Rita jail for the second time this year. Eighteen inmates were killed, most of them by knives, and 26 were injured, the prisons service said. Four warders who had been held hostage were freed unharmed.\nThe jail was built for 800 and holds 2,100.',
    ['eq 18 killed civilians', 'eq 26 wounded civilians'],
  ],
  [
    'The mine rescue agency confirmed 37 dead, up from 29 on Monday; 12 remain missing. The blast, blamed on saboteurs, happened 400 metres below ground. Twenty-one workers escaped.',
    ['eq 37 killed civilians', 'eq 29 killed civilians', 'eq 12 missing civilians'],
  ],
  [
    'Militants ambushed a convoy escorting traders between Sokoura and Mondoro on Friday, leaving ten soldiers and six traders dead, two military sources told us. Eight soldiers were unaccounted for.\nThe army, in a statement on Saturday, spoke of “several losses” and of 20 attackers neutralised. JNIM said it killed 28 soldiers and seized 14 vehicles.',
    [
      'eq 10 killed soldiers',
      'eq 6 killed civilians',
      'eq 8 missing soldiers',
      'eq 20 killed militants',
      'word killed soldiers',
      'eq 28 killed soldiers',
    ],
  ],
  [
    "The toll from last week's mosque attack in Gumari was lowered to 22 on Thursday after five bodies were found to have been counted twice; the governor had announced 27. Thirteen of the victims were children, the imam said.",
    ['eq 22 killed civilians', 'eq 27 killed civilians', 'eq 13 killed children'],
  ],
  [
    'Only one of the 16 students abducted from a college in Dzivo has returned, a parent said. The army says it has no information on the other 15. Two teachers were killed in the raid on 4 April.',
    ['eq 16 abducted civilians', 'eq 2 killed civilians'],
  ],
  [
    'Clashes between farmers and herders left nine dead on each side, local officials said on Monday, adding that 35 people were being treated and 210 houses had been burned.',
    ['eq 9 killed civilians', 'eq 35 wounded civilians'],
  ],
  [
    'A first group of 150 peacekeepers flew into Bariga on Monday. They are to reinforce the 1,100 blue helmets already based there. Last Tuesday three of them were killed by a mine.',
    ['eq 150 deployed soldiers deployed', 'eq 1100 deployed soldiers deployed', 'eq 3 killed soldiers'],
  ],
  [
    'Police in Kamberg said they had taken 14 people into custody after the arson attack on a reception centre, in which a family of four died. A spokesman said that of the 61 residents 23 had suffered smoke inhalation.',
    ['eq 14 arrested unknown', 'eq 4 killed civilians', 'eq 23 wounded civilians'],
  ],
  [
    '“They came for the boys,” said Aline, 52. The parish priest, who keeps a list, has nine names; the army says two youths were abducted and later found dead.',
    ['eq 2 abducted civilians'],
  ],
];
