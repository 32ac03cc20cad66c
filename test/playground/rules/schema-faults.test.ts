import { ApplicationCommandCreateRequestSchema, MessageCreateRequestSchema } from 'discord-api-spec/preview/zod';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFaults } from '../../../src/playground/rules/schema-faults.ts';

function faultsOf(schema: z.core.$ZodType, body: unknown): readonly (readonly [string, string])[] {
  const result = z.core.safeParse(schema, body);
  return result.success ? [] : schemaFaults(result.error.issues, body).map(({ path, code }) => [path.join('.'), code]);
}

const embed = (fields: object): object => ({ embeds: [fields] });
const row = (component: object): object => ({ components: [{ type: 1, components: [component] }] });

describe("what Discord's description refuses, in Discord's words", () => {
  it.each<[object, string, string]>([
    [{ content: 7 }, 'content', 'STRING_TYPE_CONVERT'],
    [{ embeds: {} }, 'embeds', 'LIST_TYPE_CONVERT'],
    [{ tts: 'yes' }, 'tts', 'BOOLEAN_TYPE_CONVERT'],
    [{ nonce: 'a'.repeat(26) }, 'nonce', 'BASE_TYPE_MAX_LENGTH'],
    [{ sticker_ids: ['a'] }, 'sticker_ids.0', 'NUMBER_TYPE_COERCE'],
    [embed({ url: 'nowhere' }), 'embeds.0.url', 'URL_TYPE_INVALID_URL'],
    [embed({ timestamp: 'yesterday' }), 'embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE'],
    [embed({ color: -1 }), 'embeds.0.color', 'NUMBER_TYPE_MIN'],
    [embed({ fields: [{ value: 'a' }] }), 'embeds.0.fields.0.name', 'BASE_TYPE_REQUIRED'],
    [{ components: [{ type: 1, components: [] }] }, 'components.0.components', 'BASE_TYPE_MIN_LENGTH'],
    [{ components: [{ type: 10, content: '' }] }, 'components.0.content', 'BASE_TYPE_MIN_LENGTH'],
    [{ components: [{}] }, 'components.0.type', 'BASE_TYPE_REQUIRED'],
    [row({ type: 10, content: 'a' }), 'components.0.components.0', 'UNION_TYPE_CHOICES'],
    [row({ type: 2, style: 9 }), 'components.0.components.0.style', 'BASE_TYPE_CHOICES'],
    [row({ type: 3, options: [] }), 'components.0.components.0.custom_id', 'BASE_TYPE_REQUIRED'],
    [{ allowed_mentions: { parse: ['all'] } }, 'allowed_mentions.parse.0', 'BASE_TYPE_CHOICES'],
  ])('%j', (body, path, code) => {
    expect(faultsOf(MessageCreateRequestSchema, body)).toContainEqual([path, code]);
  });

  it.each<[object, string, string]>([
    [{ description: 'no name' }, 'name', 'BASE_TYPE_REQUIRED'],
    [{ name: 'a'.repeat(33) }, 'name', 'BASE_TYPE_MAX_LENGTH'],
    [{ name: 'a', options: [{ type: 12, name: 'b', description: 'c' }] }, 'options.0', 'UNION_TYPE_CHOICES'],
    [{ name: 'a', options: [{ type: 3, name: 'b' }] }, 'options.0.description', 'BASE_TYPE_REQUIRED'],
  ])('%j as a command', (body, path, code) => {
    expect(faultsOf(ApplicationCommandCreateRequestSchema, body)).toContainEqual([path, code]);
  });
});
