import { COMPONENT, walkComponents, type PlacedComponent } from '../state/component-tree.ts';
import { jsonList } from '../state/objects.ts';
import type { Fault } from './fault.ts';
import { setsComponentsV2, type MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';

const MAX_COMPONENTS = 40;
const MAX_ROWS = 5;

const tooManyComponents: Rule<MessageSubject> = {
  id: 'too-many-components',
  refuses: `more than ${MAX_COMPONENTS} components in a Components V2 message, nested ones counted`,
  find: (subject) => {
    if (!setsComponentsV2(subject) || walkComponents(subject.body['components']).length <= MAX_COMPONENTS) return [];
    const message = `The total number of components exceeds the maximum of ${MAX_COMPONENTS}`;
    return [{ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message }];
  },
};

const tooManyRows: Rule<MessageSubject> = {
  id: 'too-many-action-rows',
  refuses: `more than ${MAX_ROWS} action rows in a message without the Components V2 flag`,
  find: (subject) => {
    if (setsComponentsV2(subject) || jsonList(subject.body['components']).length <= MAX_ROWS) return [];
    const message = `Must be between 1 and ${MAX_ROWS} in length.`;
    return [{ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message }];
  },
};

const rowTooWide: Rule<MessageSubject> = {
  id: 'action-row-too-wide',
  refuses: 'an action row in which a select, which is as wide as the row, is not alone',
  find: ({ body }) =>
    walkComponents(body['components']).flatMap(({ component, path }) => {
      const inside = jsonList(component['components']);
      const selects = inside.filter(({ type }) => type !== COMPONENT.button);
      if (component['type'] !== COMPONENT.actionRow || selects.length === 0 || inside.length === 1) return [];
      return inside.slice(1).map((_, index) => ({
        path: [...path, 'components', index + 1],
        code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        message: 'The specified component exceeds the maximum width',
      }));
    }),
};

const customIdDuplicated: Rule<MessageSubject> = {
  id: 'custom-id-duplicated',
  refuses: 'two components of one message with the same custom_id',
  find: ({ body }) =>
    findRepeats(walkComponents(body['components']), 'custom_id', {
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
};

const idDuplicated: Rule<MessageSubject> = {
  id: 'component-id-duplicated',
  refuses: 'two components of one message with the same id other than 0',
  find: ({ body }) =>
    findRepeats(
      walkComponents(body['components']).filter(({ component }) => component['id'] !== 0),
      'id',
      { code: 'COMPONENT_ID_DUPLICATED', message: 'Component id cannot be duplicated' },
    ),
};

/** How components may stand together in a message. */
export const LAYOUT_RULES: readonly Rule<MessageSubject>[] = [
  tooManyComponents,
  tooManyRows,
  rowTooWide,
  customIdDuplicated,
  idDuplicated,
];

/** A fault for each component whose field repeats that of an earlier one. */
export function findRepeats(
  placed: readonly PlacedComponent[],
  field: string,
  words: Pick<Fault, 'code' | 'message'>,
): Fault[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ component, path }) => {
    const value = component[field];
    if (value === undefined || value === null) return [];
    if (seen.has(value)) return [{ path: [...path, field], ...words }];
    seen.add(value);
    return [];
  });
}
