import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { PageAction } from '../../../src/playground/page-protocol.ts';
import { startFake, type FakePlayground } from './fake/start-fake.ts';
import { findBrowser, openBrowser } from './find-browser.ts';

/** The page in a browser, as one test sees it. */
export interface PageTest {
  readonly fake: FakePlayground;
  readonly page: Page;
  /** Errors of the page's scripts and of its security policy. */
  readonly faults: readonly string[];
  /** Presses keys, one after the other. */
  readonly keys: (...all: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Waits until the page has done the nth thing (from 0), and tells which. */
  readonly action: (at: number) => Promise<PageAction | undefined>;
}

/** A suite of tests with a fresh page on a fresh fake playground each, in one browser. */
export function describePage(name: string, tests: (current: () => PageTest) => void): void {
  const executable = findBrowser(name);
  describe.skipIf(executable === undefined)(name, () => {
    let browser: Browser;
    let test: PageTest;

    beforeAll(async () => {
      browser = await openBrowser(executable ?? '');
    });

    afterAll(async () => {
      await browser.close();
    });

    beforeEach(async () => {
      test = await openPage(browser);
    });

    afterEach(async () => {
      await test.page.close();
      await test.fake.close();
    });

    tests(() => test);
  });
}

async function openPage(browser: Browser): Promise<PageTest> {
  const fake = await startFake();
  const faults: string[] = [];
  const page = await browser.newPage({
    viewport: { width: 1100, height: 760 },
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  page.setDefaultTimeout(8_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  await page.goto(fake.url);
  await page.getByRole('combobox', { name: 'Message #situation-room' }).waitFor();
  return {
    fake,
    page,
    faults,
    keys: async (...all) => {
      for (const key of all) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    action: async (at) => {
      await expect.poll(() => fake.actions.length, { timeout: 8_000 }).toBeGreaterThan(at);
      return fake.actions[at];
    },
  };
}
