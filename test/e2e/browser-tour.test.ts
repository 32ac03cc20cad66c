import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, openBrowser } from '../playground/page/find-browser.ts';
import { Person } from './person.ts';
import { SitrepProcess, temporaryFolder } from './start-sitrep.ts';

const executable = findBrowser('a tour of the playground in a browser');

/** How long an answer may take on a busy machine, in milliseconds. */
const PATIENCE_MS = 20_000;

const open = new AsyncDisposableStack();
let page: Page;
const faults: string[] = [];

async function startPage(): Promise<void> {
  const folder = await temporaryFolder();
  open.defer(() => folder.remove());
  const sitrep = new SitrepProcess(['start'], { SITREP_DATA_DIR: folder.path, PORT: '0' });
  open.defer(async () => void (await sitrep.end('SIGTERM')));
  await sitrep.untilEvent('ready');
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(sitrep.output) ?? [];
  const person = await Person.at(url);
  await person.untilBotIsReady();
  person.close();
  const browser: Browser = await openBrowser(executable ?? '');
  open.defer(() => browser.close());
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  await page.goto(url);
  await page.getByRole('button', { name: /^\/incident list/u }).waitFor();
}

/** The newest message, once it holds the text. */
async function answer(text: string | RegExp): Promise<Locator> {
  const newest = page.getByRole('article').last();
  await newest.getByText(text).first().waitFor();
  return newest;
}

/** Types a command, takes the first suggestion if one is to come, and sends it. */
async function send(command: string, suggestion?: string | RegExp): Promise<void> {
  await page.keyboard.type(command);
  if (suggestion !== undefined) {
    await page.getByRole('option', { name: suggestion }).waitFor();
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
}

describe.skipIf(executable === undefined)('a person’s tour of npm start, by keyboard in a browser', () => {
  beforeAll(startPage);
  afterAll(() => open.disposeAsync());

  it('lists incidents, and opens one from its button', async () => {
    await send('/incident list ');
    const list = await answer(/1 to 5 of \d+/u);
    await list.getByRole('button', { name: 'Show' }).first().press('Enter');
    await answer('Sources');
  });

  it('finds a spelling variant, and goes from card to summary to evidence', async () => {
    await page.keyboard.press('Escape');
    await send('/incident show boulikesi', /Boulik?essi/u);
    const card = await answer(/^Soldiers killed/u);
    expect(await card.innerText()).toMatch(/over 30[^]*at least 60/u);
    await card.getByRole('button', { name: 'Summary' }).press('Enter');
    const summary = await answer(/numbers traced (\d+) of \1/u);
    await summary.getByRole('button', { name: 'Evidence' }).press('Enter');
    expect(await (await answer('What each sentence stands on')).innerText()).toMatch(/at least 60/u);
  });

  it('says what comes near a wrong name', async () => {
    await page.keyboard.press('Escape');
    await send('/incident summary Xyzzyville');
    await answer(/Nothing matches “Xyzzyville”/u);
  });

  it('holds a text against the sources, from the composer and from a message’s menu', async () => {
    await send('/verify text:Militants killed 45 soldiers in Boulkessi. incident:Boulkessi', /Boulik?essi/u);
    await answer('The sources do not bear this out');
    await send('At least 60 soldiers were killed in Boulkessi.');
    await answer(/^At least 60 soldiers were killed in Boulkessi\.$/u);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Check numbers' }).press('Enter');
    await answer(/Every number stands in (?:the sources|a source)/u);
    await page.keyboard.press('Escape');
  });

  it('sets a digest up as the help writes it, posts one, and finds it in its channel', async () => {
    await send('/digest setup channel:digest time:08:00 zone:Africa/Bamako', 'Africa/Bamako');
    await answer('The digest is set up');
    await send('/digest now ');
    await answer('The digest is posted');
    await page.getByRole('button', { name: 'digest, new messages' }).press('Enter');
    await answer('About this digest');
  });

  it('fits a phone, and has met no error on the way', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const wider = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.messages, .composer')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.className),
    );
    expect([wider, faults]).toEqual([[], []]);
  });
});
