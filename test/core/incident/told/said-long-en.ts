import type { Said } from './told.ts';

/** Who says what in longer English reports. */
export const SAID_LONG: readonly Said[] = [
  {
    lang: 'en',
    text: "Suspected jihadists killed 21 civilians in the village of Sabongari, in the Torodi area, on Wednesday evening, the regional governor's office said on Thursday.\nAmong the dead are the imam and four of his sons. Seven wounded people were taken to Torodi, 28 km away, in a single ambulance.\n“We counted 26 graves,” a teacher said. He said about 100 attackers came on 50 motorcycles and stayed for three hours.\nThe Tillia region has seen 14 attacks since January, in which 190 people died, according to ACLED.",
    said: [
      ['eq 21 killed civilians', 'governor'],
      ['eq 7 wounded civilians', ''],
      ['approx 100 deployed militants deployed', 'teacher'],
      ['eq 190 killed unknown cumulative', 'ACLED'],
    ],
  },
  {
    lang: 'en',
    text: 'The Taro Liberation Front said on Telegram that its fighters had destroyed an army post at Wadi Sirr, killing 33 soldiers and capturing 12, for the loss of four fighters.\nThe defence ministry called this “pure invention”. It put its own dead at seven and said 13 soldiers were wounded and two were missing. It claimed 40 rebels had been killed.\nSatellite pictures show nine burned vehicles.',
    said: [
      ['eq 33 killed soldiers', 'Front'],
      ['eq 12 captured soldiers', 'Front'],
      ['eq 4 killed militants', 'Front'],
      ['eq 7 killed soldiers', 'ministry'],
      ['eq 13 wounded soldiers', 'ministry'],
      ['eq 2 missing soldiers', 'ministry'],
      ['eq 40 killed militants', 'ministry'],
    ],
  },
  {
    lang: 'en',
    text: "Pirates in three skiffs boarded the tanker Orla Star 110 miles west of São Tomé on Sunday and abducted five of the 18 crew, the ship's manager said: two Filipinos, two Georgians and a Ukrainian. The remaining crew are safe.\nIn the past 12 months 41 seafarers have been kidnapped in the Gulf of Guinea, the maritime bureau said.",
    said: [
      ['eq 5 abducted civilians', 'manager'],
      ['eq 41 abducted civilians cumulative', 'bureau'],
    ],
  },
  {
    lang: 'en',
    text: 'A crowd of about 600 set fire to a police station in Belmare on Saturday after a motorcyclist died in custody. Three rioters were shot dead and 11 officers hurt; 42 people were arrested, police said.\nThe Human Rights Commission counts five dead, two of them under 18. A curfew is in force for 10 days.',
    said: [
      ['eq 3 killed civilians', 'police'],
      ['eq 11 wounded police', 'police'],
      ['eq 42 arrested unknown', 'police'],
      ['eq 5 killed civilians', 'Commission'],
    ],
  },
  {
    lang: 'en',
    text: 'Gunmen seized 31 passengers from two buses on the Gusau road on Friday; 19 were freed in an army operation on Sunday and the rest are believed to be in the Kuyambana forest. Three kidnappers and one soldier were killed.\nThe families said they were asked for 50 million naira a head.',
    said: [
      ['eq 31 abducted civilians', ''],
      ['eq 3 killed militants', ''],
      ['eq 1 killed soldiers', ''],
    ],
  },
  {
    lang: 'en',
    text: 'Update 3: the number of dead in the market bombing has risen to 54, the provincial hospital said, from 47 on Friday and 31 on the day of the attack. Of the 112 wounded, 60 have gone home.\nThe interior minister still speaks of 38.',
    said: [
      ['eq 54 killed civilians', 'hospital'],
      ['eq 112 wounded civilians', ''],
      ['eq 38 wounded civilians', 'minister'],
    ],
  },
  {
    lang: 'en',
    text: "Two peacekeepers from Nepal were killed and six injured when their convoy hit an explosive device near Aguelhok, the UN mission said. It was the mission's 12th deadly attack this year; 27 peacekeepers have died since 1 January.",
    said: [
      ['eq 2 killed soldiers', 'UN mission'],
      ['eq 6 wounded soldiers', 'UN mission'],
      ['eq 27 killed soldiers cumulative', ''],
    ],
  },
  {
    lang: 'en',
    text: 'More than 9,000 people have reached the Adre crossing in five days, fleeing fighting in which, they say, at least 80 villagers were killed. Aid agencies have registered 310 unaccompanied children.\nThe camp, home to 45,000 refugees since 2023, has water for half of them.',
    said: [
      ['gt 9000 displaced civilians', ''],
      ['ge 80 killed civilians', ''],
      ['eq 45000 displaced civilians cumulative', ''],
    ],
  },
  {
    lang: 'en',
    text: 'No one has been arrested for the shooting at the Harborne mall on 5 May, in which four shoppers and a security guard were killed and ten people were injured, police said on Tuesday.',
    said: [
      ['eq 0 arrested unknown', 'police'],
      ['eq 4 killed civilians', 'police'],
      ['eq 10 wounded civilians', 'police'],
    ],
  },
  {
    lang: 'en',
    text: 'The army said it had “neutralised 17 terrorists” and freed eight hostages, three of them foreigners, in a raid near Lipis. A local MP said the 17 were loggers.',
    said: [
      ['eq 17 killed militants', 'army'],
      ['eq 8 abducted civilians', 'army'],
    ],
  },
];
