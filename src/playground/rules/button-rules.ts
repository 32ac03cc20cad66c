import { COMPONENT, walkComponents } from '../state/component-tree.ts';
import { textOf, type Json } from '../state/objects.ts';
import type { MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';
import { findForeignScheme } from './url-faults.ts';

const LINK = 5;
const PREMIUM = 6;
const PREMIUM_FORBIDS = ['custom_id', 'label', 'url', 'emoji'] as const;
const SCHEMES = ['http', 'https', 'discord'];

interface ButtonFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

const EXCLUSIVE: ButtonFault = {
  field: 'custom_id',
  code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
  message: 'A custom id and url cannot both be specified',
};

const linkWithoutUrl = buttonRule('link-button-without-url', 'a link button without a url', (button) =>
  button['style'] === LINK && !isGiven(button['url'])
    ? { field: 'url', code: 'BUTTON_COMPONENT_URL_REQUIRED', message: 'A url is required' }
    : undefined,
);

const linkWithCustomId = buttonRule('link-button-with-custom-id', 'a link button with a custom_id', (button) =>
  button['style'] === LINK && isGiven(button['custom_id']) ? EXCLUSIVE : undefined,
);

const linkScheme = buttonRule(
  'link-button-scheme',
  'a link to anything but http, https and discord addresses',
  (button) => {
    const [fault] = findForeignScheme(textOf(button['url']) ?? '', SCHEMES, []);
    return fault && { ...fault, field: 'url' };
  },
);

const customIdMissing = buttonRule(
  'button-without-custom-id',
  'a button that is no link and has no custom_id',
  (button) =>
    isPlain(button) && !isGiven(button['custom_id'])
      ? { field: 'custom_id', code: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', message: 'A custom id is required' }
      : undefined,
);

const plainWithUrl = buttonRule('button-with-url', 'a button that is no link and has a url', (button) =>
  isPlain(button) && isGiven(button['url']) ? EXCLUSIVE : undefined,
);

const faceless = buttonRule('button-without-face', 'a button with neither label nor emoji', (button) =>
  button['style'] !== PREMIUM && (textOf(button['label']) ?? '').trim() === '' && !isGiven(button['emoji'])
    ? { field: 'label', code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
    : undefined,
);

const premium = buttonRule(
  'premium-button',
  'a premium button without a sku_id, or with anything besides it',
  (button) =>
    button['style'] === PREMIUM &&
    (!isGiven(button['sku_id']) || PREMIUM_FORBIDS.some((field) => isGiven(button[field])))
      ? { field: 'sku_id', code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
      : undefined,
);

/** What a button must and must not have, by its style. */
export const BUTTON_RULES: readonly Rule<MessageSubject>[] = [
  linkWithoutUrl,
  linkWithCustomId,
  linkScheme,
  customIdMissing,
  plainWithUrl,
  faceless,
  premium,
];

function buttonRule(
  id: string,
  refuses: string,
  judge: (button: Json) => ButtonFault | undefined,
): Rule<MessageSubject> {
  return {
    id,
    refuses,
    find: ({ body }) =>
      walkComponents(body['components']).flatMap(({ component, path }) => {
        const fault = component['type'] === COMPONENT.button ? judge(component) : undefined;
        return fault === undefined ? [] : [{ path: [...path, fault.field], code: fault.code, message: fault.message }];
      }),
  };
}

function isPlain({ style }: Json): boolean {
  return style !== LINK && style !== PREMIUM;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
