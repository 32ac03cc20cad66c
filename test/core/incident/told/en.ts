import type { Told } from './told.ts';

/** What English reports say in a sentence or two, and the claims they make. */
export const ENGLISH: readonly Told[] = [
  [
    'Gunmen on motorcycles stormed the market of Kelwa on Monday, killing 14 traders and wounding nine others, the mayor said.',
    ['eq 14 killed civilians', 'eq 9 wounded civilians'],
  ],
  [
    'The death toll from Friday’s bombing in Harsil has climbed to 31, the health directorate said on Sunday. It had stood at 27 the day before. Another 58 people are in hospital.',
    ['eq 31 killed civilians', 'eq 27 killed civilians', 'eq 58 wounded civilians'],
  ],
  [
    'At least 40 people, among them six children, died when shells hit a school at Derwan, rescuers said.',
    ['ge 40 killed civilians', 'eq 6 killed children'],
  ],
  [
    'Two more soldiers died of their wounds on Tuesday, bringing the total to 19, the general staff announced.',
    ['eq 19 killed soldiers'],
  ],
  [
    'The army revised its toll from 12 to 15 soldiers killed. The rebels claim to have killed more than 50 soldiers and to have lost three of their own.',
    ['eq 12 killed soldiers', 'eq 15 killed soldiers', 'gt 50 killed soldiers', 'eq 3 killed militants'],
  ],
  ['No casualties were reported after a drone struck the depot at Tamsa.', ['eq 0 killed civilians']],
  [
    'Eleven fishermen were rescued after the boat was set ablaze. One is missing. No one was killed.',
    ['eq 1 missing civilians', 'eq 0 killed civilians'],
  ],
  [
    'The conflict has killed 40,000 people since 2012, according to the monitoring group. In Saturday’s raid on Okoro seven villagers died.',
    ['eq 40000 killed unknown cumulative', 'eq 7 killed civilians'],
  ],
  [
    'Last month 12 herders died in a similar raid on the village. This time residents counted nine bodies.',
    ['eq 12 killed civilians linked_incident', 'eq 9 killed civilians'],
  ],
  [
    'Fifteen people were abducted from a bus near Zuwa, including four women and three children. Two escaped overnight, leaving 13 in captivity.',
    ['eq 15 abducted civilians', 'eq 3 abducted children', 'eq 13 abducted civilians'],
  ],
  [
    'Police arrested 63 protesters and said 17 officers were injured. Demonstrators put their own injured at over 100.',
    ['eq 63 arrested civilians', 'eq 17 wounded police', 'gt 100 wounded civilians'],
  ],
  [
    'The group said in a statement it killed 22 soldiers, captured seven and lost two fighters. The defence ministry acknowledged only four dead.',
    ['eq 22 killed soldiers', 'eq 7 captured soldiers', 'eq 2 killed militants', 'eq 4 killed soldiers'],
  ],
  [
    'About 3,200 people have fled their homes since the raid on Monday, the UN migration agency said, and some 600 of them are sheltering in a school.',
    ['approx 3200 displaced civilians'],
  ],
  ['Three journalists and a driver were kidnapped on the road to Maru.', ['eq 3 abducted journalists']],
  [
    'Four aid workers were killed and two remain missing, the charity said. It employs 120 people in the country.',
    ['eq 4 killed aid_workers', 'eq 2 missing aid_workers'],
  ],
  [
    'Security forces killed 18 militants in a clearance operation; three troops were wounded, the army said.',
    ['eq 18 killed militants', 'eq 3 wounded soldiers'],
  ],
  [
    'Dozens of soldiers were feared dead and scores wounded after the base was overrun. The base held around 200 troops.',
    ['word killed soldiers', 'word wounded soldiers', 'approx 200 deployed soldiers deployed'],
  ],
  [
    'Officials put the number of injured at 46, of whom nine were in a critical condition. Eight people have died.',
    ['eq 46 wounded civilians', 'eq 8 killed civilians'],
  ],
  [
    'Of the 24 passengers on the bus, 11 were killed and six were taken away by the gunmen, the driver said.',
    ['eq 11 killed civilians', 'eq 6 abducted civilians'],
  ],
  [
    'The bodies of 13 miners were found on Wednesday, police said. Relatives say 20 men went missing that night.',
    ['eq 13 killed civilians', 'eq 20 missing civilians'],
  ],
  [
    'A suicide bomber killed himself and eight worshippers. More than thirty were hurt.',
    ['eq 8 killed civilians', 'gt 30 wounded civilians'],
  ],
  [
    'The clashes left ten people dead — six rebels and four policemen — and 21 wounded.',
    ['eq 10 killed unknown', 'eq 6 killed militants', 'eq 4 killed police', 'eq 21 wounded unknown'],
  ],
  [
    'Up to 300 schoolgirls were seized from their dormitories; the governor confirmed 276.',
    ['le 300 abducted children', 'eq 276 abducted children'],
  ],
  [
    'As many as 80 soldiers may have been killed, two security sources told AFP. The government gave no figure.',
    ['le 80 killed soldiers'],
  ],
  [
    'Five police officers and one civilian died in the ambush at Rukwe, and three officers are unaccounted for.',
    ['eq 5 killed police', 'eq 1 killed civilians', 'eq 3 missing police'],
  ],
  ['The ministry said 9 people were killed, not 23 as reported on social media.', ['eq 9 killed civilians']],
  [
    'Kidnappers freed 12 of the 40 hostages on Thursday. The remaining 28 are still held in the forest.',
    ['eq 40 abducted civilians'],
  ],
  [
    'Attackers broke into the hospital’s network and stole the records of 1.2 million patients. Nobody was hurt.',
    ['eq 0 wounded civilians'],
  ],
  [
    'Riots over fuel prices have left 16 dead and over 200 injured since Tuesday, and 540 people have been detained, the interior ministry said.',
    ['eq 16 killed civilians', 'gt 200 wounded civilians', 'eq 540 arrested unknown'],
  ],
  [
    'The mayor told Radio Delta that “more than 25 people were killed”; the hospital said it had received 17 bodies and 33 wounded.',
    ['gt 25 killed civilians', 'eq 17 killed civilians', 'eq 33 wounded civilians'],
  ],
  ['Seven crew members of the tanker were taken hostage. The ship had a crew of 23.', ['eq 7 abducted civilians']],
  [
    'Between 18 and 20 villagers were burnt alive in the mosque, survivors said. Forty-one houses were torched.',
    ['range 18-20 killed civilians'],
  ],
  ['A roadside bomb killed a captain and four of his men on patrol near Gaswa.', ['eq 4 killed soldiers']],
  [
    'Thirty-two soldiers died in the assault, according to a military source, while the junta acknowledged eleven dead and twenty injured.',
    ['eq 32 killed soldiers', 'eq 11 killed soldiers', 'eq 20 wounded soldiers'],
  ],
  [
    'It was the deadliest attack since March, when 45 people were killed at Loba.',
    ['eq 45 killed civilians linked_incident'],
  ],
  [
    'Troops repelled the attack and killed dozens of insurgents, the spokesman said, adding that none of his men had been hurt.',
    ['word killed militants', 'eq 0 wounded soldiers'],
  ],
  [
    'The toll rose from 9 to 14 overnight after five of the wounded died.',
    ['eq 9 killed civilians', 'eq 14 killed civilians'],
  ],
  [
    'Nearly a hundred inmates escaped after gunmen attacked the prison; two guards were shot dead.',
    ['eq 2 killed soldiers'],
  ],
  ['Some 5,000 people live in Takora. Eight of them were killed on Sunday, the chief said.', ['eq 8 killed civilians']],
  [
    'The attackers, estimated at 150, rode in on 60 motorcycles. Nineteen gendarmes were killed, the highest loss in a single day this year.',
    ['approx 150 deployed militants deployed', 'eq 19 killed soldiers'],
  ],
  [
    'This year 210 people have been killed in the district. Wednesday’s attack claimed the lives of six farmers.',
    ['eq 210 killed unknown cumulative', 'eq 6 killed civilians'],
  ],
  [
    'A total of 27 migrants drowned and at least 15 are missing after the boat was fired on.',
    ['eq 27 killed civilians', 'ge 15 missing civilians'],
  ],
  [
    'Twelve suspects, two of them minors, were arrested over the killing of three teachers.',
    ['eq 12 arrested unknown', 'eq 2 arrested children', 'eq 3 killed civilians'],
  ],
  [
    'Three civilians were killed and 11 wounded, four of them seriously.',
    ['eq 3 killed civilians', 'eq 11 wounded civilians'],
  ],
  [
    'Rebels hold 86 prisoners of war, they said, while the army says 31 of its soldiers are missing.',
    ['eq 86 captured soldiers', 'eq 31 missing soldiers'],
  ],
  [
    'The blast killed one person and injured two others, including a 9-year-old girl.',
    ['eq 1 killed civilians', 'eq 2 wounded civilians'],
  ],
  [
    'He said the attackers had killed everyone they met. “We buried 21 people in one grave,” he added.',
    ['eq 21 killed civilians'],
  ],
  [
    'More than 400 soldiers have been killed in attacks across the region this year. Thursday’s ambush left eight of them dead.',
    ['gt 400 killed soldiers cumulative', 'eq 8 killed soldiers'],
  ],
  ['Officials said no one was killed or injured in the explosion.', ['eq 0 killed civilians']],
  [
    'Two of the four kidnapped engineers have been found dead; the other two are still missing.',
    ['eq 4 abducted civilians', 'eq 2 missing civilians'],
  ],
];
