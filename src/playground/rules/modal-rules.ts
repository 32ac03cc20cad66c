import { COMPONENT, walkComponents, type PlacedComponent } from '../state/component-tree.ts';
import { jsonList, numberOf, textOf, type Json } from '../state/objects.ts';
import { findInvalidEmojis } from './emoji-rules.ts';
import type { Fault } from './fault.ts';
import { findRepeats } from './layout-rules.ts';
import type { Rule } from './rule.ts';
import { SELECT_FAULTS, selectsAmong } from './select-faults.ts';

const MAX_TOP_LEVEL = 5;

const tooManyComponents: Rule<Json> = {
  id: 'modal-too-many-components',
  refuses: `more than ${MAX_TOP_LEVEL} components at the top of a modal`,
  find: ({ components }) => {
    if (jsonList(components).length <= MAX_TOP_LEVEL) return [];
    const message = `Must be between 1 and ${MAX_TOP_LEVEL} in length.`;
    return [{ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message }];
  },
};

const rowNotSingle: Rule<Json> = {
  id: 'modal-row-not-single',
  refuses: 'an action row of a modal with more than one text input',
  find: ({ components }) =>
    walkComponents(components).flatMap(({ component, path }) =>
      component['type'] === COMPONENT.actionRow && jsonList(component['components']).length > 1
        ? [
            {
              path: [...path, 'components', 1],
              code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
              message: 'The specified component exceeds the maximum width',
            },
          ]
        : [],
    ),
};

const customIdDuplicated: Rule<Json> = {
  id: 'modal-custom-id-duplicated',
  refuses: 'two components of one modal with the same custom_id',
  find: ({ components }) =>
    findRepeats(walkComponents(components), 'custom_id', {
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
};

const labelMissing: Rule<Json> = {
  id: 'modal-input-without-label',
  refuses: 'a text input in an action row without a label of its own',
  find: ({ components }) =>
    textInputs(components).flatMap(({ component, path }) =>
      path.at(-2) === 'components' && textOf(component['label']) === undefined
        ? [{ path: [...path, 'label'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
        : [],
    ),
};

const labelTwice: Rule<Json> = {
  id: 'modal-input-labelled-twice',
  refuses: 'a text input inside a label component with a label of its own',
  find: ({ components }) =>
    textInputs(components).flatMap(({ component, path }) =>
      path.at(-1) === 'component' && textOf(component['label']) !== undefined
        ? [{ path: [...path, 'label'], code: 'BASE_TYPE_CHOICES', message: 'The label is not allowed here' }]
        : [],
    ),
};

const lengthsContradict: Rule<Json> = {
  id: 'modal-input-lengths-contradict',
  refuses: 'a text input whose least length is above its greatest',
  find: ({ components }) =>
    textInputs(components).flatMap(({ component, path }) => {
      const { min, max } = lengthsOf(component);
      if (min <= max) return [];
      const message = `int value should be less than or equal to ${max}.`;
      return [{ path: [...path, 'min_length'], code: 'NUMBER_TYPE_MAX', message }];
    }),
};

const valueOutside: Rule<Json> = {
  id: 'modal-input-value-outside',
  refuses: 'a text input filled in beforehand with too little or too much',
  find: ({ components }) =>
    textInputs(components).flatMap(({ component, path }): Fault[] => {
      const value = textOf(component['value']) ?? '';
      const { min, max } = lengthsOf(component);
      if (value === '' || (value.length >= min && value.length <= max)) return [];
      const message = `Must be between ${min} and ${max} in length.`;
      return [{ path: [...path, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message }];
    }),
};

const textBlank: Rule<Json> = {
  id: 'modal-text-blank',
  refuses: 'a title, a label or a text of a modal that holds nothing but spaces',
  find: ({ title, components }) => {
    const labelled = walkComponents(components).filter(({ component }) => component['type'] === COMPONENT.label);
    const displays = walkComponents(components).filter(({ component }) => component['type'] === COMPONENT.textDisplay);
    return [
      ...blankFaults(title, ['title']),
      ...labelled.flatMap(({ component, path }) => blankFaults(component['label'], [...path, 'label'])),
      ...displays.flatMap(({ component, path }) => blankFaults(component['content'], [...path, 'content'])),
    ];
  },
};

const selectDisabled: Rule<Json> = {
  id: 'modal-select-disabled',
  refuses: 'a select of a modal that is disabled',
  find: ({ components }) =>
    selectsAmong(walkComponents(components)).flatMap(({ component, path }) =>
      component['disabled'] === true
        ? [
            {
              path: [...path, 'disabled'],
              code: 'BASE_TYPE_CHOICES',
              message: 'A select in a modal cannot be disabled',
            },
          ]
        : [],
    ),
};

const emojiInModal: Rule<Json> = {
  id: 'modal-emoji-invalid',
  refuses: 'an option of a select in a modal whose emoji is neither a Unicode emoji nor a custom one with its id',
  find: ({ components }) => findInvalidEmojis(components),
};

const selectRules: readonly Rule<Json>[] = SELECT_FAULTS.map(({ id, refuses, find }) => ({
  id: `modal-${id}`,
  refuses: `${refuses}, in a modal`,
  find: ({ components }) => selectsAmong(walkComponents(components)).flatMap((select) => find(select)),
}));

/** What Discord refuses in a modal beyond its schema. The subject is the callback's `data`. */
export const MODAL_RULES: readonly Rule<Json>[] = [
  tooManyComponents,
  rowNotSingle,
  customIdDuplicated,
  labelMissing,
  labelTwice,
  lengthsContradict,
  valueOutside,
  textBlank,
  selectDisabled,
  emojiInModal,
  ...selectRules,
];

function blankFaults(value: unknown, path: Fault['path']): Fault[] {
  if ((textOf(value) ?? '').trim() !== '') return [];
  return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
}

function textInputs(components: unknown): PlacedComponent[] {
  return walkComponents(components).filter(({ component }) => component['type'] === COMPONENT.textInput);
}

const MAX_LENGTH = 4_000;

function lengthsOf(input: Json): { readonly min: number; readonly max: number } {
  return { min: numberOf(input['min_length']) ?? 0, max: numberOf(input['max_length']) ?? MAX_LENGTH };
}
