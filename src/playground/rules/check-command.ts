import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/preview/zod';
import type { z } from 'zod';
import { isJson, type Command, type Json } from '../state/objects.ts';
import { BULK_RULES } from './bulk-rules.ts';
import { refuseTooMany } from './command-limits.ts';
import { COMMAND_RULES } from './command-rules.ts';
import { applyRules, checkSchema, refuseFaults } from './rule.ts';

/** Checks one command; `known` is the one that a partial body changes. @throws Refusal in Discord's words */
export function checkCommand(schema: z.core.$ZodType<Json>, body: unknown, known?: Command): Json {
  const parsed = checkSchema(schema, readable(body));
  refuseFaults(applyRules(COMMAND_RULES, { ...known, ...parsed }));
  return parsed;
}

/** Checks the list that replaces every command of a scope. @throws Refusal in Discord's words */
export function checkBulk(body: unknown): readonly Json[] {
  if (!Array.isArray(body)) {
    const message = 'Only iterables may be used in a ListType';
    refuseFaults([{ path: [], code: 'LIST_TYPE_CONVERT', message }]);
  }
  const list: readonly unknown[] = Array.isArray(body) ? body : [];
  const commands = list.map((item, index) =>
    checkSchema(ApplicationCommandUpdateRequestSchema, readable(item), [index]),
  );
  refuseFaults([
    ...commands.flatMap((command, index) =>
      applyRules(COMMAND_RULES, command).map((fault) => ({ ...fault, path: [index, ...fault.path] })),
    ),
    ...applyRules(BULK_RULES, commands),
  ]);
  refuseTooMany(commands);
  return commands;
}

/** Discord reads permissions written as a decimal text, which its own description calls a number. */
function readable(body: unknown): unknown {
  if (!isJson(body) || typeof body['default_member_permissions'] !== 'string') return body;
  return { ...body, default_member_permissions: Number(body['default_member_permissions']) };
}
