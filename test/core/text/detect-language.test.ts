import { expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/text/detect-language.ts';

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
