import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground } from '../../src/playground/start-playground.ts';
import { completion, draftCompletion } from '../fakes/chat-completions.ts';
import { startModelServer, type Manner, type ModelServer } from './model-server.ts';
import { Person } from './person.ts';
import { writeReports } from './reports.ts';
import { SitrepProcess, temporaryFolder } from './start-sitrep.ts';

const open = new AsyncDisposableStack();
let model: ModelServer;
let person: Person;
let sitrep: SitrepProcess;
beforeAll(async () => {
  const folder = await temporaryFolder();
  open.defer(() => folder.remove());
  model = await startModelServer();
  open.defer(() => model.close());
  const playground = await startPlayground({ port: 0 });
  open.defer(() => playground.close());
  const environment = {
    DISCORD_TOKEN: 'e2e-discord-secret',
    DISCORD_API_URL: playground.apiUrl,
    OPENAI_API_KEY: 'e2e-model-secret',
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'test-model',
    SITREP_DATA_DIR: join(folder.path, 'data'),
    PORT: '0',
  };
  await new SitrepProcess(['import', ...(await writeReports(folder.path))], environment).finished();
  sitrep = new SitrepProcess(['start'], environment);
  open.defer(async () => {
    await sitrep.end('SIGKILL');
  });
  await sitrep.untilEvent('ready');
  person = await Person.at(playground.url);
  open.defer(() => person.close());
  await person.untilBotIsReady();
});
afterAll(() => open.disposeAsync());

const ask = (): ReturnType<Person['ask']> => person.ask('incident summary', { incident: 'Dondou-Kiri' });
const send =
  (body: string, status = 200): Manner =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

const draft = (killed: string): string =>
  draftCompletion({
    headline: 'Attack on the barracks of Dondou-Kiri',
    sentences: [
      { text: `The governor says that ${killed} soldiers were killed.`, citations: ['1.2'] },
      { text: 'Doctors speak of over 50 soldiers dead.', citations: ['2.1'] },
    ],
  });

describe('when the model’s side fails, there is an answer from the sources all the same', () => {
  const half = draft('at least 31').slice(0, 80);
  it.each<[string, Manner]>([
    ['refuses', send(completion(null, {}, 'I cannot help with that.'))],
    ['is over its limit', send('{"error":{"message":"slow down","type":"rate_limit"}}', 429)],
    ['is broken', send('{"error":{"message":"oops"}}', 500)],
    ['says garbage', send('<html>not JSON</html>')],
    ['writes prose in place of JSON', send(completion('Here is your summary: 45 soldiers were killed.'))],
    ['answers 200 with an error inside', send('{"error":{"message":"overloaded"}}')],
    ['knows no such key', send('{"error":{"message":"bad key e2e-model-secret"}}', 401)],
    [
      'stops half-way',
      (response) =>
        void response
          .writeHead(200, { 'content-length': 4000, 'content-type': 'application/json' })
          .write(half, () => response.destroy()),
    ],
    ['hangs up', (response) => void response.destroy()],
  ])('%s', async (_what, manner) => {
    model.behave(manner);
    const { text, failure } = await ask();
    expect(failure).toBeUndefined();
    expect(text).toMatch(/At least 31 soldiers were killed/u);
    expect(text).toMatch(/· extractive ·/u);
    expect(text).not.toMatch(/\b45\b|withheld here|undefined/u);
    expect(model.requests.length).toBeGreaterThan(0);
  });

  it('three drafts with a number that no source has: none is shown, and the card says why', async () => {
    model.behave(send(draft('45')));
    const { text } = await ask();
    expect(text).not.toMatch(/\b45\b/u);
    expect(text).toMatch(/· extractive ·/u);
    expect(model.requests).toHaveLength(3);
    expect(model.requests[2]).toMatch(/number_not_in/u);
  });
});

describe('when the model does its work', () => {
  it('sends a wrong number back, and shows the repaired summary alone', async () => {
    model.behave((response, asked) => send(asked === 0 ? draft('45') : draft('at least 31'))(response, asked));
    const { text } = await ask();
    expect(text).toMatch(/The governor says that at least 31 soldiers were killed\./u);
    expect(text).toMatch(/test-model/u);
    expect(text).not.toMatch(/\b45\b/u);
    expect(model.requests).toHaveLength(2);
    const repair = JSON.parse(model.requests[1] ?? '') as {
      messages: { content: string }[];
      response_format: { type: string };
    };
    expect(repair.messages.at(-1)?.content).toMatch(/number_not_in_sources[^]*45|45[^]*number_not_in_sources/u);
    expect(repair.response_format.type).toBe('json_schema');
  });

  it('takes the next one from the cache, without a request', async () => {
    model.behave(send('', 500));
    expect((await ask()).text).toMatch(/The governor says that at least 31/u);
    expect(model.requests).toEqual([]);
  });

  it('has kept every secret out of the log', () => {
    expect(sitrep.errors).not.toMatch(/e2e-model-secret|e2e-discord-secret/u);
  });
});
