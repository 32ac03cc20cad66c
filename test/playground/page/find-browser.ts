import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian and its relatives put Chromium. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser on this machine; undefined, with one line that says so, where there is none. */
export function findBrowser(suite: string): string | undefined {
  const found = PLACES.find((path) => existsSync(path));
  if (found === undefined) process.stderr.write(`skipped: ${suite} needs Chromium (apt-get install chromium)\n`);
  return found;
}

/** Starts the browser without a window. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
