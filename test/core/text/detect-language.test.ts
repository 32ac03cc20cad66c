import { expect, it } from 'vitest';
import { detectLanguage, rankLanguages } from '../../../src/core/text/detect-language.ts';

it.each([
  ['The army said that the attackers fled towards the border.', 'en'],
  ["L'armée affirme que les assaillants ont fui vers la frontière.", 'fr'],
  ['El ejército dijo que los atacantes huyeron hacia la frontera.', 'es'],
  ['Das Krankenhaus hat nach dem Angriff alle Systeme heruntergefahren.', 'de'],
  ['وأعلن الجيش أنه قتل المسلحين في عملية الملاحقة', 'ar'],
  ['12 dead', 'und'],
  ['', 'und'],
])('tells the language of %j', (text, expected) => {
  expect(detectLanguage(text)).toBe(expected);
});

it.each([
  ['60 soldats ont été blessés.', ['en', 'fr'], ['fr', 'en']],
  ['60 Soldaten wurden verletzt.', ['en', 'de-AT'], ['de-AT', 'en']],
  ['60', ['es', 'en'], ['es', 'en']],
])('ranks the languages that %j may be in', (text, languages, expected) => {
  expect(rankLanguages(text, languages)).toEqual(expected);
});
