import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BULK_RULES } from '../../../src/playground/rules/bulk-rules.ts';
import { CHOICES_RULES } from '../../../src/playground/rules/choices-rules.ts';
import { COMMAND_RULES } from '../../../src/playground/rules/command-rules.ts';
import { MESSAGE_RULES } from '../../../src/playground/rules/message-rules.ts';
import { MODAL_RULES } from '../../../src/playground/rules/modal-rules.ts';

const page = readFileSync(new URL('../../../docs/playground.md', import.meta.url), 'utf8');
const tables = [MESSAGE_RULES, MODAL_RULES, CHOICES_RULES, COMMAND_RULES, BULK_RULES];
const rows = tables.flatMap((rules) => rules.map(({ id, refuses }) => `| \`${id}\` | ${refuses} |`));

describe('the rules in docs/playground.md', () => {
  it.each(rows)('%s', (row) => {
    expect(page).toContain(row);
  });

  it('are those of the tables, each once', () => {
    expect(page.match(/^\| `[a-z0-9-]+` \|/gmu)).toHaveLength(rows.length);
    expect(new Set(rows).size).toBe(rows.length);
  });
});
