import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';
import { SUMMARY_MESSAGE } from './fake/sample-card.ts';
import { BOT, botMessage, personMessage } from './fake/sample-state.ts';

describePage('the playground page: the frame', (current) => {
  it.each([320, 375, 720])('does not scroll sideways at %i pixels', async (width) => {
    const { fake, page, type } = current();
    await page.setViewportSize({ width, height: 640 });
    fake.push({ kind: 'message', message: botMessage(SUMMARY_MESSAGE) });
    fake.push({ kind: 'message', message: personMessage(`${'long'.repeat(80)} \`\`\`${'x'.repeat(300)}\`\`\``) });
    await page.getByRole('button', { name: 'Evidence' }).waitFor();
    await type('/digest setup ');
    await page.getByRole('option', { name: '#daily-digest' }).waitFor();
    const wider = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.messages, .composer, .suggestions')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.className),
    );
    expect(wider).toEqual([]);
  });

  it('opens the channel list from its button on a narrow screen, and changes the channel', async () => {
    const { keys, page } = current();
    await page.setViewportSize({ width: 360, height: 640 });
    await page.getByRole('button', { name: 'Channels' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('situation-room');
    await keys('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Channels');
    await keys('Enter');
    await page.getByRole('button', { name: 'daily-digest' }).click();
    await page.getByRole('heading', { name: 'Welcome to #daily-digest' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'situation-room' }).isVisible()).toBe(false);
  });

  it('finds its channel again after a reload, and goes back and forward between channels', async () => {
    const { page } = current();
    await page.getByRole('button', { name: 'daily-digest' }).click();
    await page.getByRole('heading', { name: 'Welcome to #daily-digest' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Welcome to #daily-digest' }).waitFor();
    expect(await page.title()).toBe('#daily-digest | Sitrep playground');
    await page.goBack();
    await page.getByRole('heading', { name: 'Welcome to #situation-room' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Welcome to #daily-digest' }).waitFor();
  });

  it('is dark whatever the system says, until one asks for the light look', async () => {
    const { page } = current();
    await page.emulateMedia({ colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(49, 51, 56)');
    await page.getByRole('button', { name: 'Light theme' }).click();
    await expect.poll(ground).toBe('rgb(255, 255, 255)');
    await page.reload();
    await expect.poll(ground).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Dark theme' }).click();
  });

  it('says that it waits for the bot, and stops when it comes', async () => {
    const { fake, page } = current();
    fake.push({ kind: 'connection', connected: false, bot: BOT });
    await page.getByText('Waiting for the bot…').waitFor();
    fake.push({ kind: 'connection', connected: true, bot: BOT });
    await page.getByText('Waiting for the bot…').waitFor({ state: 'detached' });
  });

  it('comes back after the line was lost, with what happened meanwhile', async () => {
    const { fake, page } = current();
    fake.refusing = true;
    fake.cut();
    await page.getByText('Reconnecting').waitFor();
    fake.state = { ...fake.state, messages: [personMessage('While you were away')] };
    fake.refusing = false;
    await page.getByText('While you were away').waitFor();
    await page.getByText('Reconnecting').waitFor({ state: 'detached' });
  });

  it('says so when the playground refuses an action', async () => {
    const { fake, keys, page, type } = current();
    fake.reply = () => ({ message: 'That channel is gone' });
    await type('hello');
    await keys('Enter');
    await page.getByRole('alert').getByText('That channel is gone').waitFor();
  });

  it('marks a channel in which something was written meanwhile', async () => {
    const { fake, page } = current();
    fake.push({ kind: 'message', message: botMessage({ content: 'Digest', channel_id: '1100000000000000011' }) });
    await page.getByRole('button', { name: 'daily-digest, new messages' }).click();
    await page.getByText('Digest', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'daily-digest', exact: true }).waitFor();
  });
});
