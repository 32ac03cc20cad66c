import { expect, it } from 'vitest';
import { chooseStatus } from '../../../src/core/incident/choose-status.ts';
import { statedBy } from './claims-of.ts';

const REPORTS = [
  { id: 'a', publisher: 'Lake Post' },
  { id: 'b', publisher: 'Hill Radio' },
];
const official = { attributedTo: { kind: 'official', name: 'the ministry' } } as const;

it.each([
  ['one voice reports', [statedBy('a')], 'reported'],
  ['two voices corroborate', [statedBy('a'), statedBy('b')], 'corroborated'],
  ['an official makes it official', [statedBy('a', official)], 'official'],
  ['two figures dispute, officials or not', [statedBy('a', official), statedBy('b', { n: 60 })], 'disputed'],
  ['no figure at all is reported', [], 'reported'],
] as const)('%s', (_, claims, status) => {
  expect(chooseStatus(claims, REPORTS)).toBe(status);
});
