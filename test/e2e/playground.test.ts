import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './person.ts';
import { SitrepProcess, temporaryFolder } from './start-sitrep.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let sitrep: SitrepProcess;
let person: Person;
beforeAll(async () => {
  folder = await temporaryFolder();
  sitrep = new SitrepProcess(['start'], { SITREP_DATA_DIR: folder.path, PORT: '0' });
  await sitrep.untilEvent('ready');
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(sitrep.output) ?? [];
  person = await Person.at(url);
  await person.untilBotIsReady();
});
afterAll(async () => {
  person.close();
  await sitrep.end('SIGKILL');
  await folder.remove();
});

/** No tour may meet a line that the last gate withheld. */
const WITHHELD = /withheld here/iu;

describe('npm start without a token, a key or a server', () => {
  it('lists the sample incidents', async () => {
    const { text, failure } = await person.ask('incident list');
    expect(failure).toBeUndefined();
    expect(text).toMatch(/Um Dabbo/u);
    expect(text).not.toMatch(WITHHELD);
  });

  it('draws the card: the toll as a range with qualifiers and speakers, other scopes apart', async () => {
    const { text } = await person.ask('incident show', { incident: 'Boulkessi' });
    expect(text).toMatch(/Soldiers killed: \*\*over 30\*\*.*Reuters.*to \*\*at least 60\*\*/u);
    expect(text).toMatch(/Soldiers wounded: \*\*around 40\*\*/u);
    expect(text.split('### Other figures')[0]).not.toMatch(/280|400|\*\*13\*\*/u);
    expect(text.split('### Other figures')[1]).toMatch(/400[^]*280|280[^]*400/u);
    expect(text).not.toMatch(WITHHELD);
  });

  it.each(['Boulikessi', 'boulkesi', 'BOULKESSI'])('finds the incident as %s', async (spelling) => {
    expect((await person.ask('incident show', { incident: spelling })).text).toMatch(/Boulkessi/u);
    expect(await person.complete('incident show', 'incident', spelling)).toMatchObject([
      { name: expect.stringMatching(/Boulk|Boulik/u) as string },
    ]);
  });

  it('summarises with source links, says which engine wrote it, and shows the evidence on a click', async () => {
    const summary = await person.ask('incident summary', { incident: 'Boulkessi' });
    expect(summary.text).toMatch(/over 30 soldiers/iu);
    expect(summary.text).toMatch(/at least 60 soldiers/iu);
    expect(summary.text).toMatch(/numbers traced (\d+) of \1, dates (\d+) of \2 · extractive/u);
    const evidence = await person.click(summary, 'Evidence');
    expect(evidence.text).toMatch(/\*\*60\*\*[^]*> .*\*\*60\*\*/u);
    expect(`${summary.text}${evidence.text}`).not.toMatch(WITHHELD);
  });

  it('verifies a person’s own words', async () => {
    const wrong = await person.ask('verify', {
      text: 'Militants killed 45 soldiers in Boulkessi.',
      incident: 'Boulkessi',
    });
    expect(wrong.text).toMatch(/45/u);
    expect(wrong.text).toMatch(/do not bear this out/u);
    const right = await person.check('At least 60 soldiers were killed in Boulkessi.', 'Check numbers');
    expect(right.text).toMatch(/Every number stands in a source, but the sources differ[^]*over 30/u);
  });

  it('answers a wrong name with what comes near', async () => {
    const { text, failure } = await person.ask('incident show', { incident: 'Xyzzyville' });
    expect([text, failure]).toEqual([expect.stringMatching(/Nothing matches “Xyzzyville”/u), undefined]);
  });

  it.each(['help', 'status', 'digest preview', 'digest status'])('answers /%s', async (command) => {
    const { text, failure } = await person.ask(command);
    expect(failure).toBeUndefined();
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(WITHHELD);
  });

  it('tells its health, and stops in order when asked to', async () => {
    const response = await fetch(`${person.url}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { store: 'up', gateway: 'up' }]);
    expect(await (await fetch(`${person.url}/metrics`)).text()).toMatch(/sitrep_events_total/u);
    const { exitCode, errors } = await sitrep.end('SIGTERM');
    expect(exitCode).toBe(0);
    expect(errors).not.toMatch(/"level":"(?:error|warn)"/u);
  });
});
