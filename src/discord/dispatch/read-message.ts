import { ComponentType, type Message } from 'discord.js';
import type { DraftSentence } from '../../core/grounding/draft.ts';
import type { OwnMessage } from '../command.ts';
import { readCustomId } from '../custom-id.ts';
import { readLine } from '../render/write-line.ts';

/** What is read of a message of discord.js. */
type Readable = Pick<Message, 'content' | 'embeds' | 'components'>;

/** A source mark as `writeLine` writes it, linked or not: `[\[1\]](<https://…>)`, `\[1\]`. */
const MARK = String.raw`\[?\\\[\d{1,4}\\\](?:\]\(<[^>]*>\))?`;
const CITED = new RegExp(`(?<words>.*?)(?<marks>(?: ?${MARK})+)`, 'gu');
const NUMBER = /\\\[(?<number>\d{1,4})/gu;
const BULLET = '- ';
const QUOTE = '> ';
const CUT = '…';

/** The words of a message, wherever they stand: its content, its embeds, its text displays. */
export function readMessageText({ content, embeds, components }: Readable): string {
  const words = embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...embed.fields.flatMap((field) => [field.name, field.value]),
  ]);
  return [content, ...words, ...linesOf(components)].filter((part) => part).join('\n');
}

/** The person's own words that a message of ours echoes as a quotation; undefined where there are none, or not all of them. */
export function readEcho({ components }: Pick<Readable, 'components'>): string | undefined {
  const echo = linesOf(components).find((one) => one.startsWith(QUOTE));
  const words = echo === undefined ? undefined : readLine(echo);
  return words?.endsWith(CUT) === true ? undefined : words;
}

/** A message of ours: the incident that its buttons are about, and its sentences with the sources that each cites. */
export function readOwnMessage({ components }: Pick<Readable, 'components'>): OwnMessage {
  const actions = collect(components, 'custom_id').flatMap((one) => {
    const read = readCustomId(one);
    return read.kind === 'action' ? [read.action] : [];
  });
  const about = actions.find(({ name }) => name === 'show' || name === 'summary' || name === 'evidence');
  const incidentId = about?.args[0];
  return {
    incidentId: typeof incidentId === 'string' ? incidentId : undefined,
    isCard: about?.name === 'summary',
    sentences: linesOf(components)
      .filter((one) => one.startsWith(BULLET))
      .flatMap(readCited),
  };
}

function readCited(line: string): DraftSentence[] {
  return [...line.matchAll(CITED)].flatMap(({ groups }) => {
    const text = readLine(groups?.['words'] ?? '').trim();
    const citations = [...(groups?.['marks'] ?? '').matchAll(NUMBER)].map((one) => one.groups?.['number'] ?? '');
    return text === '' ? [] : [{ text, citations }];
  });
}

function linesOf(components: Readable['components']): readonly string[] {
  return collect(components, 'content').flatMap((one) => one.split('\n'));
}

/** Every value of a field, of all text displays or of all components, top to bottom. */
function collect(components: Readable['components'], field: 'content' | 'custom_id'): readonly string[] {
  return components.flatMap((component) => collectFrom(component.toJSON(), field));
}

function collectFrom(node: unknown, field: 'content' | 'custom_id'): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((one) => collectFrom(one, field));
  if (typeof node !== 'object' || node === null) return [];
  const value =
    'type' in node && (field !== 'content' || node.type === ComponentType.TextDisplay) ? own(node, field) : [];
  const accessory = 'accessory' in node ? collectFrom(node.accessory, field) : [];
  return [...value, ...('components' in node ? collectFrom(node.components, field) : []), ...accessory];
}

function own(node: object, field: string): readonly string[] {
  const value = Object.entries(node).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? [value] : [];
}
