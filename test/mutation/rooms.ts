/** What is mutated together: the files of a room, the tests that stand for them, and where their results are kept. */
export interface Room {
  readonly name: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Words are data: a fault there is a wrong word, and their own tests look at them. */
const IS_DATA = /lexicons\/|currency-signs|unit-symbols|exonyms|common-capitals/u;

/** A room answers for itself: that a validator notices a number read wrongly does not count for the reading. Roles are read for claims. */
const ROOMS: readonly Room[] = [
  {
    name: 'reading',
    sources: ['src/core/quantity/!(read-roles|role).ts'],
    tests: ['test/core/quantity/!(read-roles).test.ts'],
  },
  {
    name: 'roles',
    sources: ['src/core/quantity/roles/*.ts', 'src/core/quantity/{read-roles,role}.ts'],
    tests: ['test/core/quantity/read-roles.test.ts', 'test/core/{quantity/roles,incident}/**/*.test.ts'],
  },
  { name: 'grounding', sources: ['src/core/grounding/**/*.ts'], tests: ['test/core/grounding/**/*.test.ts'] },
];

/**
 * The rooms with the files to mutate: those whose path holds one of `parts`, all where there are none.
 *
 * @param list - finds the files of a pattern.
 */
export function chooseFiles(
  parts: readonly string[],
  list: (patterns: readonly string[]) => readonly string[],
): Room[] {
  const isChosen = (path: string): boolean =>
    !IS_DATA.test(path) && (parts.length === 0 || parts.some((part) => path.includes(part)));
  return ROOMS.map((room) => ({ ...room, sources: list(room.sources).filter(isChosen).toSorted() })).filter(
    ({ sources }) => sources.length > 0,
  );
}
