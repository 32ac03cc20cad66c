import { expect, it } from 'vitest';
import { nestFaults } from '../../../src/playground/rules/fault.ts';

it('nests faults as Discord does: several at one place, and one above another', () => {
  const fault = (code: string, ...path: (string | number)[]) => ({ path, code, message: code.toLowerCase() });
  expect(
    nestFaults([fault('A', 'options', 0, 'name'), fault('B', 'options', 0, 'name'), fault('C', 'options')]),
  ).toEqual({
    options: {
      _errors: [{ code: 'C', message: 'c' }],
      0: {
        name: {
          _errors: [
            { code: 'A', message: 'a' },
            { code: 'B', message: 'b' },
          ],
        },
      },
    },
  });
});
