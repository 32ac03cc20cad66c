import { COMPONENT, type PlacedComponent } from '../state/component-tree.ts';
import { jsonList, numberOf } from '../state/objects.ts';
import type { Fault } from './fault.ts';

/** One thing that can be wrong with a select, in a message or in a modal. */
export interface SelectFault {
  readonly id: string;
  readonly refuses: string;
  readonly find: (select: PlacedComponent) => readonly Fault[];
}

const SELECTS: readonly number[] = [
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
];

/** The selects among components. */
export function selectsAmong(placed: readonly PlacedComponent[]): PlacedComponent[] {
  return placed.filter(({ component }) => SELECTS.includes(numberOf(component['type']) ?? 0));
}

/** What Discord refuses in selects beyond their schema. */
export const SELECT_FAULTS: readonly SelectFault[] = [
  {
    id: 'select-min-above-max',
    refuses: 'a select that asks for more values than it takes',
    find: ({ component, path }) => {
      const max = numberOf(component['max_values']) ?? 1;
      if ((numberOf(component['min_values']) ?? 1) <= max) return [];
      const message = `int value should be less than or equal to ${max}.`;
      return [{ path: [...path, 'min_values'], code: 'NUMBER_TYPE_MAX', message }];
    },
  },
  {
    id: 'select-max-above-options',
    refuses: 'a select that takes or asks for more values than it has options',
    find: ({ component, path }) => {
      const count = jsonList(component['options']).length;
      if (component['type'] !== COMPONENT.stringSelect) return [];
      return ['min_values', 'max_values']
        .filter((field) => (numberOf(component[field]) ?? 1) > count)
        .map((field) => ({
          path: [...path, field],
          code: 'NUMBER_TYPE_MAX',
          message: `int value should be less than or equal to ${count}.`,
        }));
    },
  },
  {
    id: 'select-value-duplicated',
    refuses: 'two options of one select with the same value',
    find: ({ component, path }) => {
      const values = jsonList(component['options']).map(({ value }) => value);
      return values.flatMap((value, index) =>
        values.indexOf(value) === index
          ? []
          : [
              {
                path: [...path, 'options', index, 'value'],
                code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
                message: 'The specified option value is already used',
              },
            ],
      );
    },
  },
  {
    id: 'select-too-many-defaults',
    refuses: 'more options chosen by default than a select takes',
    find: ({ component, path }) => {
      const chosen = jsonList(component['options']).filter((option) => option['default'] === true);
      const defaults = chosen.length + jsonList(component['default_values']).length;
      if (defaults <= (numberOf(component['max_values']) ?? 1)) return [];
      const message = 'There are more default values than the select takes';
      return [{ path: [...path, 'options'], code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message }];
    },
  },
];
