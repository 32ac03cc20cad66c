import type { EVENT_TYPES } from './incident.ts';

/** An event type by ACLED's name, or our own for breaches. */
export type EventType = (typeof EVENT_TYPES)[number];

/** A kind of event with the stems that tell of it, in the languages that reports come in; folded, separated by commas. */
export interface EventWords {
  readonly type: EventType;
  readonly subType: string;
  readonly stems: string;
}

/** ACLED's event types and sub-types by the words of reports; the first rule with the most words wins. */
export const EVENT_WORDS: readonly EventWords[] = [
  {
    type: 'Cyber incident',
    subType: 'Data breach',
    stems: `ransomware, cyber, hacker, hacked, hackers, phishing, malware, data breach, leak site, encrypted, cyberangriff, cyberattaque, ciberataque, rancongiciel, exfiltrat, ddos, servers, intruders`,
  },
  {
    type: 'Explosions/Remote violence',
    subType: 'Remote explosive/landmine/IED',
    stems: `explosive device, ied, roadside bomb, car bomb, motorcycle bomb, motocicleta bomba, landmine, land mine, mine blast, remote controlled, bomb, bombing, blast, explosion, detonat, engin explosif, coche bomba, carro bomba, mina, anschlag, explosao, explosivo, cilindros, عبوة, انفجار, تفجير`,
  },
  {
    type: 'Explosions/Remote violence',
    subType: 'Shelling/artillery/missile attack',
    stems: `shelling, shelled, artillery, missile, rocket fire, rockets, mortar, bombardement, obus, bombardeo, beschuss, قصف`,
  },
  {
    type: 'Explosions/Remote violence',
    subType: 'Air/drone strike',
    stems: `air strike, airstrike, drone, drones, warplane, frappe aerienne, ataque aereo, luftangriff, غارة`,
  },
  {
    type: 'Explosions/Remote violence',
    subType: 'Suicide bomb',
    stems: `suicide bomb, suicide attack, kamikaze, attentat suicide, explosive vest, bomber blew himself`,
  },
  {
    type: 'Violence against civilians',
    subType: 'Abduction/forced disappearance',
    stems: `abduct, kidnap, hostage, hijack, snatched, ransom, enlev, enleve, otage, secuestr, sequestr, rapt, raptar, entfuhr, اختطف, خطف, رهائن`,
  },
  {
    type: 'Violence against civilians',
    subType: 'Attack',
    stems: `villager, worshipper, church, mosque, market, passengers, farmers, miners, fishermen, civilians, mosquee, marche, villageois, pecheurs, aldea, iglesia, aldeia, igreja, shot dead, massacre, stabb, gunmen killed`,
  },
  {
    type: 'Battles',
    subType: 'Armed clash',
    stems: `garrison, garnison, military base, army base, military camp, convoy, soldiers, troops, ambush, clash, gun battle, militaires, soldats, embuscade, convoi, militares, soldados, emboscada, coluna, kaserne, الحامية, جندي, الجنود, barracks, outpost`,
  },
  {
    type: 'Riots',
    subType: 'Violent demonstration',
    stems: `riot, rioters, looting, looted, looters, tear gas, petrol bomb, barricade, emeute, pillage, disturbio, saqueo, unruhen, unrest, burned tyres, clashed with police, mob`,
  },
  {
    type: 'Protests',
    subType: 'Peaceful protest',
    stems: `protest, protesters, demonstration, demonstrators, march, marchers, rally, sit in, manifestation, manifestants, manifestantes, marcha, demonstranten, strike called, vigil`,
  },
  {
    type: 'Strategic developments',
    subType: 'Arrests',
    stems: `arrested, weapons cache, seized weapons, raid found, defected, ceasefire, peace talks, curfew`,
  },
];
