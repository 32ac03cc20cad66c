import { z } from 'zod';
import type { PageAction, PageEvent, PageState } from '../../src/playground/page-protocol.ts';

const anyObject = z.record(z.string(), z.unknown());
type Json = Readonly<Record<string, unknown>>;

/** What a person sees of an answer: the message as the bot sent it, every text of it, or Discord's words for a failure. */
export interface Answer {
  readonly interactionId: string;
  readonly messageId: string;
  readonly text: string;
  readonly failure: string | undefined;
  readonly message: Json;
}

/** Discord's number for a message that still says "thinking". */
const LOADING = 128;
const OPTION = { subCommand: 1, text: 3, channel: 7 } as const;

/** A person at the playground's page: does what the page does, over the network alone. */
export class Person {
  readonly url: string;
  readonly #socket: WebSocket;
  readonly #events: PageEvent[] = [];
  readonly #wake = new Set<() => void>();

  private constructor(url: string, socket: WebSocket) {
    this.url = url;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      this.#events.push(JSON.parse(String(data)) as PageEvent);
      for (const look of this.#wake) look();
    });
  }

  /** Opens the page of a playground. */
  static async at(url: string): Promise<Person> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/page/events`);
    const opened = Promise.withResolvers<void>();
    socket.addEventListener('open', () => opened.resolve());
    socket.addEventListener('error', () => opened.reject(new Error(`${url} has no page`)));
    await opened.promise;
    return new Person(url, socket);
  }

  async state(): Promise<PageState> {
    return (await (await fetch(`${this.url}/page/state`)).json()) as PageState;
  }

  /** Waits until the bot is connected and its commands are there. */
  async untilBotIsReady(): Promise<void> {
    await this.#until(async () => {
      const { connected, commands } = await this.state();
      return connected && commands.length > 0 ? true : undefined;
    });
  }

  /** Sends "/incident show" with text options, and waits for the answer to be there in full. */
  async ask(command: string, options: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.#act(await this.prepare(command, options));
  }

  /** The action that asks a command, without sending it. */
  async prepare(
    command: string,
    options: Readonly<Record<string, string>>,
  ): Promise<Extract<PageAction, { kind: 'command' }>> {
    const [name = '', sub] = command.split(' ');
    const values = Object.entries(options).map(([option, value]) => ({
      name: option,
      type: option === 'channel' ? OPTION.channel : OPTION.text,
      value,
    }));
    const sent = sub === undefined ? values : [{ name: sub, type: OPTION.subCommand, options: values }];
    const { channels } = await this.state();
    const channelId = String(channels[0]?.['id']);
    return { kind: 'command', channelId, commandId: await this.#commandId(name), options: sent };
  }

  /** Uses a message command on a message that the person writes first. */
  async check(content: string, command: string): Promise<Answer> {
    const { messageId } = await this.#post({ kind: 'message', content });
    return this.#act({
      kind: 'command',
      commandId: await this.#commandId(command),
      options: [],
      targetMessageId: messageId,
    });
  }

  /** What autocomplete offers while the person types into an option. */
  async complete(command: string, option: string, typed: string): Promise<readonly Json[]> {
    const [name = '', sub = ''] = command.split(' ');
    const focused = { name: option, type: OPTION.text, value: typed, focused: true };
    const options = [{ name: sub, type: OPTION.subCommand, options: [focused] }];
    const { choices } = await this.#post({ kind: 'autocomplete', commandId: await this.#commandId(name), options });
    return z.array(anyObject).parse(choices);
  }

  /** Clicks the button of that label under an answer. */
  async click(answer: Answer, label: string): Promise<Answer> {
    const button = collect(answer.message).find((part) => part['type'] === 2 && part['label'] === label);
    if (button === undefined) throw new Error(`no button “${label}” under: ${answer.text}`);
    return this.#act({
      kind: 'component',
      messageId: answer.messageId,
      customId: button['custom_id'],
      componentType: 2,
    });
  }

  /** Waits for a message that fits, from now or before. */
  async untilMessage(fits: (text: string, message: Json) => boolean): Promise<Json> {
    return this.#until(async () => (await this.state()).messages.find((message) => fits(textOf(message), message)));
  }

  close(): void {
    this.#socket.close();
  }

  async #commandId(name: string): Promise<string> {
    const command = (await this.state()).commands.find((one) => one['name'] === name);
    if (command === undefined) throw new Error(`the bot has no command ${name}`);
    return String(command['id']);
  }

  async #act(action: object): Promise<Answer> {
    return this.untilAnswered(String((await this.#post(action))['interactionId']));
  }

  /** Waits until an interaction is answered in full, or has failed. */
  async untilAnswered(interactionId: string): Promise<Answer> {
    return this.#until(async () => this.#answerTo(interactionId));
  }

  #answerTo(interactionId: string): Answer | undefined {
    const interaction = this.#events.findLast(
      (event) => event.kind === 'interaction' && event.interaction.id === interactionId,
    );
    if (interaction?.kind !== 'interaction') return undefined;
    const { state, failure, messageId } = interaction.interaction;
    if (state === 'failed') return { interactionId, messageId: '', text: '', failure, message: {} };
    const message = this.#events.findLast(
      (event) => event.kind === 'message' && belongs(event.message, interactionId, messageId),
    );
    if (state !== 'answered' || message?.kind !== 'message') return undefined;
    if ((Number(message.message['flags'] ?? 0) & LOADING) !== 0) return undefined;
    return {
      interactionId,
      messageId: String(message.message['id']),
      text: textOf(message.message),
      failure: undefined,
      message: message.message,
    };
  }

  async #post(action: object): Promise<Json> {
    const channelId = String((await this.state()).channels[0]?.['id']);
    const response = await fetch(`${this.url}/page/interactions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url },
      body: JSON.stringify({ channelId, ...action }),
    });
    const answer = anyObject.parse(await response.json());
    if (!response.ok) throw new Error(`the page refuses: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** Looks again with each event until there is something; the test's own limit ends it. */
  async #until<Result>(look: () => Promise<Result | undefined>): Promise<Result> {
    for (;;) {
      const next = Promise.withResolvers<void>();
      const wake = (): void => next.resolve();
      this.#wake.add(wake);
      const result = await look();
      if (result === undefined) await next.promise;
      this.#wake.delete(wake);
      if (result !== undefined) return result;
    }
  }
}

/** A new message names its interaction; a click that changes a message in place is answered by that message. */
function belongs(message: Json, interactionId: string, sourceMessageId: string | undefined): boolean {
  const metadata = anyObject.safeParse(message['interaction_metadata']).data;
  return metadata?.['id'] === interactionId || (sourceMessageId !== undefined && message['id'] === sourceMessageId);
}

/** Every component of a message, however deep. */
function collect(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  const object = anyObject.safeParse(value).data;
  if (object === undefined) return [];
  return [object, ...collect(object['components']), ...collect(object['accessory'])];
}

/** All that a person can read of a message, a line a text. */
export function textOf(message: Json): string {
  return collect(message)
    .flatMap((part) => [part['content'], part['label']])
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .join('\n');
}
