import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';
import { SUMMARY_MESSAGE } from './fake/sample-card.ts';
import { botMessage, CHANNEL, interaction, nextId, PERSON } from './fake/sample-state.ts';

describePage('the playground page: the messages', (current) => {
  it('draws what the bot sent: card, links, spoiler, time, disabled button', async () => {
    const { fake, faults, page } = current();
    const metadata = { id: nextId(), type: 2, user: PERSON, name: 'incident summary' };
    fake.push({ kind: 'message', message: botMessage({ ...SUMMARY_MESSAGE, interaction_metadata: metadata }) });
    const card = page.getByRole('article');
    await card.getByRole('heading', { name: 'Attack on the mill at Kelverton' }).waitFor();
    expect(await card.locator('.reply-line').innerText()).toMatch(/Ada\s*used\s*\/incident summary/u);
    expect(await card.getByText('APP', { exact: true }).count()).toBe(1);
    expect(await card.getByRole('link', { name: '[2]' }).first().getAttribute('href')).toBe(
      'https://wire.example/bridge',
    );
    expect(await card.getByRole('link', { name: '[2]' }).first().getAttribute('rel')).toContain('noopener');
    expect(await card.getByRole('button', { name: 'Confirmed' }).isDisabled()).toBe(true);
    expect(await card.locator('time.timestamp').innerText()).toBe('1 June 2025 at 14:00');
    expect(
      await card.getByRole('img', { name: 'Toll by source' }).evaluate((one: HTMLImageElement) => one.naturalWidth),
    ).toBe(600);
    await card.getByRole('button', { name: 'Spoiler: reveal' }).press('Enter');
    await card.getByText("The mill's owner was not there.").waitFor();
    expect(faults).toEqual([]);
  });

  it('shows a button as pending until its interaction is answered, and its failure in red', async () => {
    const { action, fake, page } = current();
    const message = botMessage(SUMMARY_MESSAGE);
    fake.push({ kind: 'message', message });
    const started = interaction({ name: 'Evidence', messageId: String(message['id']) });
    fake.reply = () => ({ interactionId: started.id });
    const button = page.getByRole('button', { name: 'Evidence' });
    await button.click();
    expect(await action(0)).toEqual({
      kind: 'component',
      channelId: CHANNEL,
      messageId: message['id'],
      customId: 'evidence',
      componentType: 2,
    });
    await expect.poll(() => button.getAttribute('aria-busy')).toBe('true');
    fake.push({
      kind: 'interaction',
      interaction: { ...started, state: 'failed', failure: 'This interaction failed' },
    });
    await page.getByRole('alert').getByText('This interaction failed').waitFor();
    expect(await button.getAttribute('aria-busy')).toBe('false');
  });

  it('sends what was picked in a select, by keyboard', async () => {
    const { action, fake, keys, page } = current();
    fake.push({ kind: 'message', message: botMessage(SUMMARY_MESSAGE) });
    await page.getByRole('combobox', { name: 'Show one source' }).focus();
    await keys('Enter', 'ArrowDown', 'Enter');
    expect(await action(0)).toMatchObject({
      kind: 'component',
      customId: 'pick',
      componentType: 3,
      values: ['news'],
    });
  });

  it('narrows a select by what is typed', async () => {
    const { action, fake, keys, page, type } = current();
    fake.push({ kind: 'message', message: botMessage(SUMMARY_MESSAGE) });
    await page.getByRole('combobox', { name: 'Show one source' }).focus();
    await keys('Enter');
    await type('new');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await type('x');
    await page.getByText('No results found').waitFor();
    await keys('Backspace', 'Enter');
    expect(await action(0)).toMatchObject({ customId: 'pick', values: ['news'] });
  });

  it('leads from an answer to the message that it answers', async () => {
    const { fake, page } = current();
    const asked = botMessage({ content: `The first words\n${'line\n'.repeat(80)}` });
    fake.push({ kind: 'message', message: asked });
    const reference = { message_id: asked['id'] };
    fake.push({ kind: 'message', message: botMessage({ content: 'so', type: 19, message_reference: reference }) });
    await page.getByRole('button', { name: /^The first words/u }).click();
    await page.getByRole('button', { name: 'Jump to the newest' }).waitFor();
  });

  it('lights up a message that calls the person', async () => {
    const { fake, page } = current();
    fake.push({ kind: 'message', message: botMessage({ content: 'to all' }) });
    fake.push({ kind: 'message', message: botMessage({ content: `<@${String(PERSON['id'])}>`, mentions: [PERSON] }) });
    await page.getByText('@Ada').waitFor();
    expect(await page.locator('.message.calling').allInnerTexts()).toEqual([expect.stringContaining('@Ada')]);
  });

  it('shows the thinking state, then the answer in its place', async () => {
    const { fake, page } = current();
    const started = interaction({ state: 'thinking' });
    fake.push({ kind: 'interaction', interaction: started });
    await page.getByText('Sitrep is thinking…').waitFor();
    const metadata = { id: started.id, type: 2, user: PERSON };
    fake.push({ kind: 'message', message: botMessage({ content: 'Here it is.', interaction_metadata: metadata }) });
    fake.push({ kind: 'interaction', interaction: { ...started, state: 'answered' } });
    await page.getByText('Here it is.').waitFor();
    expect(await page.getByText('is thinking').count()).toBe(0);
    expect(await page.getByText('/incident summary').count()).toBeGreaterThan(0);
  });

  it('shows a command that failed as Discord does, until it is dismissed', async () => {
    const { fake, page } = current();
    const failure = 'The application did not respond';
    fake.push({ kind: 'interaction', interaction: interaction({ state: 'failed', failure }) });
    await page.getByRole('alert').getByText(failure).waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText(failure).waitFor({ state: 'detached' });
  });

  it('marks an ephemeral message and dismisses it', async () => {
    const { fake, page } = current();
    fake.push({ kind: 'message', message: botMessage({ content: 'For you alone', flags: 64 }) });
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await page.getByText('For you alone').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('combobox').waitFor();
    expect(await page.getByText('For you alone').count()).toBe(0);
  });

  it('deletes a message from its menu, and only dismisses an ephemeral one', async () => {
    const { action, fake, keys, page } = current();
    const message = botMessage({ content: 'one' });
    fake.push({ kind: 'message', message });
    fake.push({ kind: 'message', message: botMessage({ content: 'two', flags: 64 }) });
    await page.getByText('two').click({ button: 'right' });
    expect(await page.getByRole('menuitem').allInnerTexts()).toContain('Dismiss message');
    await keys('Escape');
    await page.getByText('one', { exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).press('Enter');
    expect(await action(0)).toEqual({ kind: 'delete-message', channelId: CHANNEL, messageId: message['id'] });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('takes a deleted message away', async () => {
    const { fake, page } = current();
    const message = botMessage({ content: 'Soon gone' });
    fake.push({ kind: 'message', message });
    await page.getByText('Soon gone').waitFor();
    fake.push({ kind: 'message-deleted', messageId: String(message['id']) });
    await page.getByText('Soon gone').waitFor({ state: 'detached' });
  });

  it('goes from message to message with the arrow keys, and back to the composer with Escape', async () => {
    const { fake, keys, page } = current();
    for (const content of ['one', 'two', 'three']) fake.push({ kind: 'message', message: botMessage({ content }) });
    await page.getByText('three').waitFor();
    await page.getByRole('article').last().focus();
    await keys('ArrowUp', 'ArrowUp', 'ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('two');
    await keys('Enter');
    await page.getByRole('menu').waitFor();
    await keys('Escape', 'Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('leads back from the composer to the newest message, wherever one was before', async () => {
    const { fake, keys, page } = current();
    for (const content of ['one', 'two', 'three']) fake.push({ kind: 'message', message: botMessage({ content }) });
    await page.getByText('three').waitFor();
    await page.getByRole('article').first().focus();
    await keys('Escape', 'Shift+Tab', 'Enter');
    await page.getByRole('menu').waitFor();
    await keys('Escape', 'ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('two');
  });

  it('keeps what is open in a message when others come and go around it', async () => {
    const { fake, page } = current();
    const waiting = interaction({ state: 'thinking' });
    fake.push({ kind: 'interaction', interaction: waiting });
    fake.push({ kind: 'message', message: botMessage({ content: '||hidden||' }) });
    await page.getByRole('button', { name: 'Spoiler: reveal' }).click();
    await page.getByText('hidden').waitFor();
    fake.push({ kind: 'interaction', interaction: { ...waiting, state: 'answered' } });
    fake.push({ kind: 'message', message: botMessage({ content: 'another' }) });
    await page.getByText('another').waitFor();
    expect(await page.locator('.spoiler.open').count()).toBe(1);
  });

  it('stays where the person reads, and jumps to the newest on demand', async () => {
    const { fake, page } = current();
    const long = 'line\n'.repeat(80);
    fake.push({ kind: 'message', message: botMessage({ content: long }) });
    await page.getByText('line').first().waitFor();
    await page.locator('.messages').evaluate((one) => one.scrollTo(0, 0));
    await page.getByRole('button', { name: 'Jump to the newest' }).waitFor();
    fake.push({ kind: 'message', message: botMessage({ content: 'the newest' }) });
    await page.getByText('the newest', { exact: true }).waitFor({ state: 'attached' });
    expect(await page.locator('.messages').evaluate((one) => one.scrollTop)).toBe(0);
    await page.getByRole('button', { name: 'Jump to the newest' }).press('Enter');
    await page.getByRole('button', { name: 'Jump to the newest' }).waitFor({ state: 'detached' });
  });
});
