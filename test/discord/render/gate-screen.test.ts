import { describe, expect, it } from 'vitest';
import { finishScreen } from '../../../src/discord/render/finish-screen.ts';
import { gateScreen, type Gate } from '../../../src/discord/render/gate-screen.ts';
import { auditMessage, UngatedTextError } from '../../../src/discord/render/audit-message.ts';
import { writeMessage } from '../../../src/discord/render/write-message.ts';
import { chrome, line, quoted, textOf } from '../../../src/discord/render/spans.ts';
import type { Screen } from '../../../src/discord/screen.ts';
import { passEverything } from '../pass-everything.ts';

/** Lets out what does not hold the number 45. */
const no45: Gate = (spans, sources) =>
  textOf(spans).includes('45') ? { kind: 'withheld', issues: [] } : passEverything(spans, sources);

const screen: Screen = {
  tone: 'neutral',
  sources: [],
  blocks: [
    { kind: 'text', lines: [line('title', chrome('Toll')), line('bullet', quoted('45 soldiers', ['a']))] },
    {
      kind: 'section',
      lines: [line('plain', quoted('60 soldiers', ['a']))],
      button: { label: [quoted('Open 45', ['a'])], target: { customId: 'sitrep:1:show:a' } },
    },
    { kind: 'buttons', buttons: [{ label: [chrome('More')], target: { customId: 'sitrep:1:list:0' } }] },
    {
      kind: 'menu',
      customId: 'sitrep:1:pick:show',
      placeholder: [chrome('Choose')],
      choices: [{ label: [quoted('45 dead', ['a'])], value: 'a' }],
    },
  ],
};

describe('gateScreen', () => {
  it('withholds each line that fails, labels and choices too, says so and counts them', () => {
    const { screen: gated, withheld } = gateScreen(screen, no45);
    const sent = JSON.stringify(writeMessage(gated));
    expect(sent).not.toContain('45');
    expect(sent).toContain('60 soldiers');
    expect(sent).toContain('A line is withheld here');
    expect(withheld.map((one) => textOf(one.line))).toEqual(['45 soldiers', 'Open 45', '45 dead']);
  });
});

describe('finishScreen', () => {
  it('sends nothing that the gate kept back', () => {
    const { message, withheld } = finishScreen(screen, no45);
    expect(JSON.stringify(message)).not.toContain('45');
    expect(withheld).toHaveLength(3);
  });

  it('shortens labels before the gate sees them, so that what passed is what is sent', () => {
    const seen: string[] = [];
    const spy: Gate = (spans, sources) => {
      seen.push(textOf(spans));
      return passEverything(spans, sources);
    };
    const long = { label: [quoted('word '.repeat(40), ['a'])], target: { customId: 'sitrep:1:list:0' } };
    const { message } = finishScreen({ ...screen, blocks: [{ kind: 'buttons', buttons: [long] }] }, spy);
    const label = /"label":"([^"]*)"/u.exec(JSON.stringify(message))?.[1] ?? '';
    expect(label.length).toBeLessThanOrEqual(80);
    expect(seen).toEqual([label]);
  });
});

describe('auditMessage', () => {
  it('takes what was written from the screen', () => {
    expect(() => auditMessage(writeMessage(screen), screen)).not.toThrow();
  });

  it.each([
    ['a text', '60 soldiers', '61 soldiers'],
    ['a label', 'Open 45', 'Open 46'],
    ['a placeholder', 'Choose', 'Choose 7'],
  ])('refuses %s that is not made of the spans', (_, from, to) => {
    const forged = JSON.parse(JSON.stringify(writeMessage(screen)).replace(from, to)) as ReturnType<
      typeof writeMessage
    >;
    expect(() => auditMessage(forged, screen)).toThrow(UngatedTextError);
  });
});
