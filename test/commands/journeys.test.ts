import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { sampleCard, sampleDigest, sampleEvidence, sampleSummary, sampleVerdict } from '../discord/sample-views.ts';
import { onPlayground } from '../discord/on-playground.ts';
import { completeZone } from '../../commands/digest-setup.ts';
import { fakeApp } from '../discord/fake-app.ts';

const incident = [{ name: 'incident', type: 3, value: 'boulkessi' }];
const found = <View>(view: View) => ({ kind: 'found', view }) as const;
const app = {
  showIncident: async () => found(sampleCard()),
  summariseIncident: async () => found(sampleSummary()),
  showEvidence: async () => found(sampleEvidence()),
};

/** A click on the button with this label on a message. */
function pressing(message: object, label: string) {
  const button = findAll(message).find((one) => one['label'] === label);
  const messageId = String((message as { id?: string }).id);
  return { kind: 'component', messageId, customId: String(button?.['custom_id']), componentType: 2 } as const;
}

function findAll(node: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(findAll)];
}

const read = (message: object) => JSON.stringify(message).replaceAll('\\\\', '');

describe('a person’s way through', () => {
  it('goes from the card to the summary, its evidence and its sources', () =>
    onPlayground(app, async (stage) => {
      const card = await stage.run('incident', 'show', incident);
      const summary = await stage.act(pressing(card.message, 'Summary'));
      expect(read(summary.message)).toContain('numbers traced 2 of 2');
      const evidence = await stage.act(pressing(summary.message, 'Evidence'));
      expect(read(evidence.message)).toContain('At least **60** soldiers died');
      const sources = await stage.act(pressing(summary.message, 'Sources'));
      expect(read(sources.message)).toContain('Sahel Daily');
    }));

  it('checks the numbers of somebody’s message', () =>
    onPlayground(
      { verifyText: async (_, text) => found({ ...sampleVerdict(), text: typeof text === 'string' ? text : '' }) },
      async (stage) => {
        const { channelId } = stage;
        const written = await stage.playground.dispatch({ kind: 'message', channelId, content: '45 soldiers died' });
        const targetMessageId = 'messageId' in written ? written.messageId : '';
        const commandId = stage.commandId('Check numbers');
        const { message, interaction } = await stage.act({ kind: 'command', commandId, options: [], targetMessageId });
        expect(interaction.ephemeral).toBe(true);
        expect(read(message)).toContain('> 45 soldiers died');
      },
    ));

  it('holds the same text against another incident that is chosen', async () => {
    const asked: unknown[] = [];
    const others = [{ id: 'inc-2', label: 'Kisoro' }];
    const verifyText: App['verifyText'] = async (_, text, query) => {
      asked.push([text, query]);
      const match = query === undefined ? ({ kind: 'best-match', others } as const) : ({ kind: 'named' } as const);
      return found({ ...sampleVerdict(), text: typeof text === 'string' ? text : '', match });
    };
    await onPlayground({ verifyText }, async (stage) => {
      const words = [{ name: 'text', type: 3, value: '45 [or so] died' }];
      const { message } = await stage.run('verify', undefined, words);
      const customId = 'sitrep:1:pick:verify-against';
      const componentType = 3;
      const messageId = String(message['id']);
      const changed = await stage.change({ kind: 'component', messageId, customId, componentType, values: ['inc-2'] });
      expect(read(changed)).toContain('the incident you named');
    });
    expect(asked).toEqual([
      ['45 [or so] died', undefined],
      ['45 [or so] died', 'inc-2'],
    ]);
  });

  it('tells that there is no such incident, in one message', () =>
    onPlayground(
      { showIncident: async (_, query) => ({ kind: 'unknown-incident', query, suggestions: [] }) },
      async (stage) => {
        const { message } = await stage.run('incident', 'show', incident);
        expect(read(message)).toContain('Nothing matches');
        expect(stage.playground.state().messages).toHaveLength(1);
      },
    ));

  it('hands over an incident as a file that a reader can open', () =>
    onPlayground(app, async (stage) => {
      const format = { name: 'format', type: 3, value: 'json' };
      const { message } = await stage.run('incident', 'export', [...incident, format]);
      const [file] = findAll(message).filter((one) => one['filename'] === 'sitrep-inc-1.json');
      const written = await (await fetch(String(file?.['url']))).text();
      expect(JSON.parse(written)).toMatchObject([
        { id: 'inc-1', toll: [{ low: 30, lowOp: 'gt', high: 60, highOp: 'ge' }] },
      ]);
    }));

  it('shows an incident with two hundred sources in one message, and counts what was left out', () => {
    const card = sampleCard();
    const more = Array.from({ length: 198 }, (_, index) => ({ ...card.reports[0], id: `r${index}` }));
    const reports = [...card.reports, ...more] as typeof card.reports;
    return onPlayground({ showIncident: async () => found({ ...card, reports }) }, async (stage) => {
      const { message, interaction } = await stage.run('incident', 'show', incident);
      expect(interaction.failure).toBeUndefined();
      expect(read(message)).toMatch(/Left out to fit into the message: 2 other figures, 1\d\d sources\./u);
    });
  });

  it('turns the pages of a preview that needs several messages', () => {
    const item = { card: sampleCard(), summary: sampleSummary(), isNew: true };
    const view = sampleDigest({
      full: Array.from({ length: 5 }, () => item),
      brief: Array.from({ length: 30 }, () => item),
    });
    const digest = { preview: async () => view } as unknown as Parameters<typeof onPlayground>[0]['digest'];
    return onPlayground({ ...(digest && { digest }) }, async (stage) => {
      const first = await stage.run('digest', 'preview');
      expect(read(first.message)).toMatch(/message 1 of \d/u);
      const second = await stage.change(pressing(first.message, 'More ▶'));
      expect(second['id']).toBe(first.message['id']);
      expect(read(second)).toMatch(/message 2 of \d/u);
    });
  });

  it('offers incidents while the option is typed', () =>
    onPlayground({ suggestIncidents: async () => [{ id: 'inc-1', label: 'Boulkessi, Mali' }] }, async (stage) => {
      const options = [
        { name: 'show', type: 1, options: [{ name: 'incident', type: 3, value: 'boul', focused: true }] },
      ];
      const { channelId, playground } = stage;
      const result = await playground.dispatch({
        kind: 'autocomplete',
        channelId,
        commandId: stage.commandId('incident'),
        options,
      });
      expect(result).toEqual({ choices: [{ name: 'Boulkessi, Mali', value: 'inc-1' }] });
    }));
});

describe('the zone option', () => {
  const [, complete] = completeZone;
  const desk = {
    app: fakeApp({}),
    commands: [],
    now: () => new Date(0),
    status: () => Promise.reject(new Error('unasked')),
  };

  it.each([
    ['bama', 'Africa/Bamako'],
    ['new york', 'America/New_York'],
    ['Europe/B', 'Europe/Belgrade'],
    ['utc', 'UTC'],
  ])('completes %j with %s first', async (typed, zone) => {
    expect((await complete(typed, { guildId: undefined }, desk, () => undefined))[0]?.value).toBe(zone);
  });

  it('offers nothing for what is in no zone’s name', async () => {
    expect(await complete('nowhere at all', { guildId: undefined }, desk, () => undefined)).toEqual([]);
  });
});
