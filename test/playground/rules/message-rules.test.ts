import { describe } from 'vitest';
import { MESSAGE_RULES } from '../../../src/playground/rules/message-rules.ts';
import type { MessageSubject } from '../../../src/playground/rules/message-subject.ts';
import type { Message } from '../../../src/playground/state/objects.ts';
import { testRules, type RuleExample } from './rule-examples.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

const subject = (body: object, more: Partial<MessageSubject> = {}): MessageSubject => ({
  body: { ...body },
  uploads: [],
  existing: undefined,
  allowedFlags: V2 | EPHEMERAL,
  ...more,
});
const v2 = (...components: object[]): MessageSubject => subject({ flags: V2, components });
const row = (...components: object[]): object => ({ type: 1, components });
const text = (content: string): object => ({ type: 10, content });
const button = (fields: object = {}): object => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...fields });
const link = (fields: object = {}): object => ({
  type: 2,
  style: 5,
  label: 'Go',
  url: 'https://example.org',
  ...fields,
});
const option = (value: string, fields: object = {}): object => ({ label: value, value, ...fields });
const select = (fields: object = {}): object => ({ type: 3, custom_id: 'pick', options: [option('a')], ...fields });
const existing = (fields: object): Partial<MessageSubject> => ({
  existing: { flags: 0, content: '', embeds: [], components: [], attachments: [], ...fields } as unknown as Message,
});
const png = { uploads: [{ index: '0', filename: 'toll.png' }] };
const pictures = (count: number): { index: string; filename: string }[] =>
  Array.from({ length: count }, (_, index) => ({ index: String(index), filename: `${index}.png` }));
const picture = (url: string): object => ({ type: 12, items: [{ media: { url } }] });

const inRow = (bad: object, good: object, [field, code]: readonly [string, string]): RuleExample<MessageSubject> => ({
  refused: subject({ components: [row(bad)] }),
  at: `components.0.components.0.${field}`,
  code,
  passed: subject({ components: [row(good)] }),
});

describe('rules of messages', () => {
  testRules(MESSAGE_RULES, {
    'flag-not-allowed-here': {
      refused: subject({ flags: V2 }, { allowedFlags: EPHEMERAL }),
      at: 'flags',
      code: 'BITWISE_FLAGS_TYPE_INVALID',
      passed: subject({ flags: EPHEMERAL }, { allowedFlags: EPHEMERAL }),
    },
    'components-v2-flag-removed': {
      refused: subject({ flags: 0 }, existing({ flags: V2 })),
      at: 'flags',
      code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
      passed: subject({ flags: V2 }, existing({ flags: V2 })),
    },
    'components-v2-with-legacy-fields': {
      refused: subject({ flags: V2, components: [text('a')] }, existing({ content: 'old words' })),
      at: 'content',
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      passed: subject({ flags: V2, content: null, components: [text('a')] }, existing({ content: 'old words' })),
    },
    'components-v2-flag-missing': {
      refused: subject({ components: [text('a')] }),
      at: 'components.0',
      code: 'UNION_TYPE_CHOICES',
      passed: v2(text('a')),
    },
    'content-too-long': {
      refused: subject({ content: 'a'.repeat(2001) }),
      at: 'content',
      code: 'BASE_TYPE_MAX_LENGTH',
      passed: subject({ content: 'a'.repeat(2000) }),
    },
    'displayed-text-too-long': {
      refused: v2(text('a'.repeat(3999)), { type: 17, components: [text('bc')] }),
      at: 'components',
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      passed: v2(text('a'.repeat(3999)), { type: 17, components: [text('b')] }),
    },
    'embeds-too-long': {
      refused: subject({ embeds: [{ description: 'a'.repeat(4000) }, { description: 'a'.repeat(2001) }] }),
      at: 'embeds',
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      passed: subject({ embeds: [{ description: 'a'.repeat(4000) }, { description: 'a'.repeat(2000) }] }),
    },
    'text-display-blank': {
      refused: v2({ type: 17, components: [text(' \n ')] }),
      at: 'components.0.components.0.content',
      code: 'BASE_TYPE_REQUIRED',
      passed: v2(text('\u200B')),
    },
    'embed-empty': {
      refused: subject({ embeds: [{ title: ' ', color: 7 }] }),
      at: 'embeds.0.description',
      code: 'BASE_TYPE_REQUIRED',
      passed: subject({ embeds: [{ footer: { text: 'Sources' } }] }),
    },
    'embed-link-scheme': {
      refused: subject({ embeds: [{ title: 'a', author: { name: 'b', url: 'javascript:alert(1)' } }] }),
      at: 'embeds.0.author.url',
      code: 'URL_TYPE_INVALID_SCHEME',
      passed: subject({
        embeds: [{ title: 'a', url: 'https://example.org', footer: { text: 'b', icon_url: 'attachment://a.png' } }],
      }),
    },
    'embed-field-blank': {
      refused: subject({ embeds: [{ fields: [{ name: 'Toll', value: ' ' }] }] }),
      at: 'embeds.0.fields.0.value',
      code: 'BASE_TYPE_REQUIRED',
      passed: subject({ embeds: [{ fields: [{ name: 'Toll', value: '60' }] }] }),
    },
    'too-many-components': {
      refused: v2({ type: 17, components: Array.from({ length: 40 }, () => text('a')) }),
      at: 'components',
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      passed: v2({ type: 17, components: Array.from({ length: 39 }, () => text('a')) }),
    },
    'too-many-action-rows': {
      refused: subject({ components: Array.from({ length: 6 }, () => row(link())) }),
      at: 'components',
      code: 'BASE_TYPE_BAD_LENGTH',
      passed: subject({ components: Array.from({ length: 5 }, () => row(link())) }),
    },
    'action-row-too-wide': {
      refused: subject({ components: [row(select(), button())] }),
      at: 'components.0.components.1',
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      passed: subject({ components: [row(select()), row(button())] }),
    },
    'custom-id-duplicated': {
      refused: v2({ type: 17, components: [row(button())] }, row(button())),
      at: 'components.1.components.0.custom_id',
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      passed: v2({ type: 17, components: [row(button())] }, row(button({ custom_id: 'stop' }))),
    },
    'component-id-duplicated': {
      refused: v2({ type: 14, id: 3 }, { type: 14, id: 3 }),
      at: 'components.1.id',
      code: 'COMPONENT_ID_DUPLICATED',
      passed: v2({ type: 14, id: 0 }, { type: 14, id: 0 }),
    },
    'link-button-without-url': inRow(link({ url: undefined }), link(), ['url', 'BUTTON_COMPONENT_URL_REQUIRED']),
    'link-button-with-custom-id': inRow(link({ custom_id: 'go' }), link(), [
      'custom_id',
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ]),
    'link-button-scheme': inRow(link({ url: 'javascript:alert(1)' }), link({ url: 'discord://-/settings' }), [
      'url',
      'URL_TYPE_INVALID_SCHEME',
    ]),
    'button-without-custom-id': inRow(button({ custom_id: undefined }), button(), [
      'custom_id',
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ]),
    'button-with-url': inRow(button({ url: 'https://example.org' }), button(), [
      'custom_id',
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ]),
    'button-without-face': inRow(button({ label: ' ' }), button({ label: undefined, emoji: { name: '🔎' } }), [
      'label',
      'BASE_TYPE_REQUIRED',
    ]),
    'emoji-invalid': inRow(button({ emoji: { name: '🔎🔎' } }), button({ emoji: { id: '7', name: 'search' } }), [
      'emoji.name',
      'COMPONENT_INVALID_EMOJI',
    ]),
    'premium-button': inRow({ type: 2, style: 6, label: 'Buy' }, { type: 2, style: 6, sku_id: '1' }, [
      'sku_id',
      'BASE_TYPE_REQUIRED',
    ]),
    'select-min-above-max': inRow(select({ min_values: 2 }), select({ min_values: 1 }), [
      'min_values',
      'NUMBER_TYPE_MAX',
    ]),
    'select-max-above-options': inRow(select({ max_values: 2 }), select({ max_values: 1 }), [
      'max_values',
      'NUMBER_TYPE_MAX',
    ]),
    'select-value-duplicated': inRow(
      select({ options: [option('a'), option('a')] }),
      select({ options: [option('a'), option('b')] }),
      ['options.1.value', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ),
    'select-too-many-defaults': inRow(
      select({ options: [option('a', { default: true }), option('b', { default: true })] }),
      select({ options: [option('a', { default: true }), option('b')] }),
      ['options', 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES'],
    ),
    'too-many-files': {
      refused: subject({}, { uploads: pictures(6), ...existing({ attachments: pictures(5) }) }),
      at: 'attachments',
      code: 'BASE_TYPE_MAX_LENGTH',
      passed: subject({}, { uploads: pictures(5), ...existing({ attachments: pictures(5) }) }),
    },
    'attachment-without-file': {
      refused: subject({ attachments: [{ id: '1' }] }, png),
      at: 'attachments.0.id',
      code: 'ATTACHMENT_NOT_FOUND',
      passed: subject({ attachments: [{ id: '0' }] }, png),
    },
    'attachment-reference-unknown': {
      refused: subject({ flags: V2, components: [picture('attachment://other.png')] }, png),
      at: 'components.0.items.0.media.url',
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      passed: subject({ flags: V2, components: [picture('attachment://toll.png')] }, png),
    },
    'file-component-not-attached': {
      refused: v2({ type: 13, file: { url: 'https://example.org/a.csv' } }),
      at: 'components.0.file.url',
      code: 'UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED',
      passed: subject({ flags: V2, components: [{ type: 13, file: { url: 'attachment://toll.png' } }] }, png),
    },
    'media-scheme': {
      refused: v2(picture('ftp://example.org/a.png')),
      at: 'components.0.items.0.media.url',
      code: 'URL_TYPE_INVALID_SCHEME',
      passed: v2(picture('https://example.org/a.png')),
    },
    'allowed-mentions-with-repeats': {
      refused: subject({ content: 'a', allowed_mentions: { parse: ['roles'], users: ['1', '2', '1'] } }),
      at: 'allowed_mentions.users.2',
      code: 'SET_TYPE_ALREADY_CONTAINS_VALUE',
      passed: subject({ content: 'a', allowed_mentions: { parse: ['roles'], users: ['1', '2'] } }),
    },
    'allowed-mentions-contradict': {
      refused: subject({ content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } }),
      at: 'allowed_mentions',
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      passed: subject({ content: 'a', allowed_mentions: { parse: ['roles'], users: ['1'] } }),
    },
  });
});
