import type { Said } from './told.ts';

/** Who says what in English reports. */
export const SAID: readonly Said[] = [
  {
    lang: 'en',
    text: 'At least 17 villagers were massacred in Dogofry on Sunday, a local councillor told AFP by telephone. “Six others are badly hurt,” added a nurse at the health centre.',
    said: [
      ['ge 17 killed civilians', 'councillor'],
      ['eq 6 wounded civilians', 'nurse'],
    ],
  },
  {
    lang: 'en',
    text: 'The Popular Front said in a statement it had ambushed a patrol, killing nine soldiers. A military spokesman, Col. Idris Hamat, confirmed two deaths.',
    said: [
      ['eq 9 killed soldiers', 'Popular Front'],
      ['eq 2 killed soldiers', 'Hamat'],
    ],
  },
  {
    lang: 'en',
    text: 'According to the International Organization for Migration, 8,300 people were uprooted in three days. The governor disputed the figure and spoke of 2,000.',
    said: [
      ['eq 8300 displaced civilians', 'Migration'],
      ['eq 2000 displaced civilians', 'governor'],
    ],
  },
  {
    lang: 'en',
    text: 'Hospital records seen by Reuters list 44 dead. The health ministry maintains that 31 people died.',
    said: [
      ['eq 44 killed civilians', ''],
      ['eq 31 killed civilians', 'health ministry'],
    ],
  },
  {
    lang: 'en',
    text: '“We lost five comrades,” the rebel commander said. The army put rebel losses at 60.',
    said: [
      ['eq 5 killed militants', 'commander'],
      ['eq 60 killed militants', 'army'],
    ],
  },
  {
    lang: 'en',
    text: 'A police source, speaking on condition of anonymity, said three officers were shot dead; the ministry has not commented.',
    said: [['eq 3 killed police', 'police source']],
  },
  {
    lang: 'en',
    text: 'Bandits killed the village head and 11 other people and rustled 400 cows, residents told the Daily Trumpet.',
    said: [['eq 11 killed civilians', 'residents']],
  },
  {
    lang: 'en',
    text: 'Flash: 2 killed, 7 injured in grenade attack on bar in Kilo district – police',
    said: [
      ['eq 2 killed civilians', 'police'],
      ['eq 7 wounded civilians', 'police'],
    ],
  },
  {
    lang: 'en',
    text: 'An airstrike on a wedding in Marada left 28 dead, mostly women and children, the Red Crescent said. The military said it had hit a militant gathering and killed 19 fighters.',
    said: [
      ['eq 28 killed civilians', 'Red Crescent'],
      ['eq 19 killed militants', 'military'],
    ],
  },
  {
    lang: 'en',
    text: 'Shelling wounded six, two of them children, in the Old Town overnight.',
    said: [
      ['eq 6 wounded civilians', ''],
      ['eq 2 wounded children', ''],
    ],
  },
  {
    lang: 'en',
    text: 'In all, 73 hostages were rescued. Eleven hostages and all eight attackers died in the assault, the interior minister said.',
    said: [
      ['eq 11 abducted civilians', 'interior minister'],
      ['eq 8 killed militants', 'interior minister'],
    ],
  },
  {
    lang: 'en',
    text: 'The collective that tracks the violence has recorded 1,240 deaths since the start of the year, 310 of them in May alone.',
    said: [['eq 1240 killed unknown cumulative', '']],
  },
  {
    lang: 'en',
    text: 'About a dozen gunmen attacked a checkpoint manned by 15 gendarmes. Seven gendarmes were killed, four wounded; the four remaining are unharmed, a security source said.',
    said: [
      ['approx 12 deployed militants deployed', ''],
      ['eq 15 deployed soldiers deployed', ''],
      ['eq 7 killed soldiers', 'security source'],
      ['eq 4 wounded soldiers', 'security source'],
    ],
  },
  {
    lang: 'en',
    text: "The governor's office has revised the number of kidnapped pupils down from 87 to 52 after 35 were found to have fled into the bush.",
    said: [
      ['eq 87 abducted children', "governor's office"],
      ['eq 52 abducted children', "governor's office"],
    ],
  },
  {
    lang: 'en',
    text: 'Neither the army nor the rebels gave casualty figures. Residents reported seeing about 20 bodies.',
    said: [['approx 20 killed civilians', 'Residents']],
  },
  {
    lang: 'en',
    text: 'More than half of the 60 detainees are minors, their lawyer said. Police say 60 people were arrested and 48 of them charged.',
    said: [
      ['eq 60 arrested unknown', 'their lawyer'],
      ['eq 60 arrested unknown', 'Police'],
    ],
  },
  {
    lang: 'en',
    text: 'Twin suicide bombings at the bus park and the fish market killed 20 and 14 people respectively.',
    said: [['eq 20 killed civilians', '']],
  },
  {
    lang: 'en',
    text: 'A teacher and three pupils were shot dead and nine pupils wounded at the Sint-Anna school, the prosecutor said.',
    said: [
      ['eq 3 killed children', 'prosecutor'],
      ['eq 9 wounded children', 'prosecutor'],
    ],
  },
  {
    lang: 'en',
    text: 'The dead included four foreign engineers, the company said; it gave a total of nine.',
    said: [
      ['eq 4 killed civilians', 'company'],
      ['eq 9 killed civilians', 'company'],
    ],
  },
  {
    lang: 'en',
    text: 'There were no reports of injuries. Two people were briefly detained.',
    said: [
      ['eq 0 wounded civilians', ''],
      ['eq 2 arrested unknown', ''],
    ],
  },
  {
    lang: 'en',
    text: "The army has lost at least 34 soldiers in the valley since March; in Saturday's ambush it lost six.",
    said: [
      ['ge 34 killed soldiers cumulative', ''],
      ['eq 6 killed soldiers', ''],
    ],
  },
];
