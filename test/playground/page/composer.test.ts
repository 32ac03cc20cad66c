import { beforeEach, expect, it } from 'vitest';
import { describePage } from './describe-page.ts';
import { CHANNEL, personMessage } from './fake/sample-state.ts';

describePage('the playground page: the composer', (current) => {
  const choices = [
    { name: 'Kelverton mill', value: 'kel-1' },
    { name: 'Kelverton bridge', value: 'kel-2' },
  ];

  beforeEach(() => {
    current().fake.reply = (one) => (one.kind === 'autocomplete' ? { choices } : { interactionId: '1' });
  });

  it('finds a command, fills it with autocomplete and sends it, by keyboard alone', async () => {
    const { fake, keys, page, type } = current();
    await type('/inc sum');
    await page.getByRole('option', { name: '/incident summary' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await keys('Enter');
    await type('Kelv');
    await page.getByRole('option', { name: 'Kelverton bridge' }).waitFor();
    await keys('ArrowDown', 'Enter', 'Enter');
    await expect.poll(() => fake.actions.at(-1)?.kind).toBe('command');
    expect(fake.actions.at(-1)).toEqual({
      kind: 'command',
      channelId: CHANNEL,
      commandId: '1200000000000000001',
      options: [{ type: 1, name: 'summary', options: [{ name: 'incident', type: 3, value: 'kel-2' }] }],
    });
    expect(fake.actions.filter((one) => one.kind === 'autocomplete').at(-1)).toMatchObject({
      options: [{ name: 'summary', options: [{ name: 'incident', value: 'Kelv', focused: true }] }],
    });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('takes a command that is typed through, its value too', async () => {
    const { fake, keys, page, type } = current();
    fake.reply = (one) => (one.kind === 'autocomplete' ? { choices: [] } : { interactionId: '1' });
    await type('/incident show Nowhere at all');
    await page.getByText('No options match your search.').waitFor();
    await keys('Enter');
    await expect
      .poll(() => fake.actions.at(-1))
      .toMatchObject({
        kind: 'command',
        options: [{ name: 'show', options: [{ name: 'incident', value: 'Nowhere at all' }] }],
      });
  });

  it('says which option is missing, and offers channels, choices and optional options', async () => {
    const { action, fake, keys, page, type } = current();
    await type('/digest setup ');
    await keys('Escape', 'Enter');
    await page.getByText('This option is required').waitFor();
    expect(fake.actions).toEqual([]);
    await page.getByRole('option', { name: '#daily-digest' }).waitFor();
    await keys('ArrowDown', 'Tab');
    await type('07:30');
    await keys('Tab', 'ArrowDown', 'Enter');
    await page.getByRole('option', { name: 'Full' }).waitFor();
    await type('fu');
    await keys('Enter', 'Enter');
    expect(await action(0)).toMatchObject({
      options: [
        {
          name: 'setup',
          options: [
            { name: 'channel', type: 7, value: '1100000000000000011' },
            { name: 'time', type: 3, value: '07:30' },
            { name: 'style', type: 3, value: 'f' },
          ],
        },
      ],
    });
  });

  it('reads a command that is typed out with the names of its options', async () => {
    const { action, keys, page, type } = current();
    await type('/digest setup channel:daily-digest time:07:30 style:Full');
    await page.getByRole('option', { name: 'Full' }).waitFor();
    await keys('Enter', 'Enter');
    expect(await action(0)).toMatchObject({
      options: [
        {
          options: [
            { name: 'channel', value: '1100000000000000011' },
            { name: 'time', value: '07:30' },
            { name: 'style', value: 'f' },
          ],
        },
      ],
    });
  });

  it('sends with its button what was typed in full, and says what is missing', async () => {
    const { action, fake, page, type } = current();
    const button = page.locator('.send');
    await type('/digest setup time:07:30');
    await button.dispatchEvent('click');
    await page.getByText('Choose one from the list').or(page.getByText('This option is required')).waitFor();
    expect(fake.actions).toEqual([]);
    await type('daily-digest');
    await button.dispatchEvent('click');
    expect(await action(0)).toMatchObject({
      options: [{ options: [{ name: 'channel', value: '1100000000000000011' }, { value: '07:30' }] }],
    });
  });

  it('shows all of a long text, and makes one line of pasted ones', async () => {
    const { fake, keys, page, type } = current();
    await type('/incident show ');
    const field = page.getByRole('combobox', { name: 'incident' });
    const low = (await field.boundingBox())?.height ?? 0;
    await page.keyboard.insertText(`the mill \r\n at Kelverton, ${'where it burnt '.repeat(20)}`);
    await expect.poll(async () => (await field.boundingBox())?.height).toBeGreaterThan(2 * low);
    await page.getByRole('option').first().waitFor();
    await keys('Escape', 'Enter');
    await expect.poll(() => fake.actions.at(-1)?.kind).toBe('command');
    expect(JSON.stringify(fake.actions.at(-1))).toContain('the mill at Kelverton, where it burnt');
  });

  it('keeps words that no option takes, and says so instead of sending', async () => {
    const { action, fake, keys, page, type } = current();
    await type('/incident list and more');
    await keys('Enter');
    await page.getByRole('alert').getByText('No option takes “and more”').waitFor();
    expect(await page.getByRole('combobox', { name: 'Optional options' }).inputValue()).toBe('and more');
    expect(fake.actions).toEqual([]);
    await keys('ControlOrMeta+a', 'Backspace', 'Enter');
    expect(await action(0)).toMatchObject({ kind: 'command' });
  });

  it('keeps what was begun in each channel, and gives back what could not be sent', async () => {
    const { fake, keys, page, type } = current();
    const line = page.getByRole('combobox').first();
    await type('half a sentence');
    await page.getByRole('button', { name: 'daily-digest' }).click();
    await expect.poll(() => line.inputValue()).toBe('');
    await type('/incident show mill');
    await page.getByRole('button', { name: 'situation-room' }).click();
    await expect.poll(() => line.inputValue()).toBe('half a sentence');
    fake.reply = () => ({ message: 'The bot is gone' });
    await keys('Enter');
    await page.getByRole('alert').getByText('The bot is gone').waitFor();
    await expect.poll(() => line.inputValue()).toBe('half a sentence');
    await page.getByRole('button', { name: 'daily-digest' }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'incident' }).inputValue()).toBe('mill');
  });

  it('checks integers and offers True and False', async () => {
    const { action, keys, page, type } = current();
    await type('/incident list ');
    await keys('ArrowDown', 'Enter');
    await type('99');
    await keys('Enter');
    await page.getByText('Must be 25 or less').waitFor();
    await keys('Backspace', 'Tab');
    await keys('ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'Enter');
    expect(await action(0)).toMatchObject({
      options: [
        {
          options: [
            { name: 'count', type: 4, value: 9 },
            { name: 'private', type: 5, value: false },
          ],
        },
      ],
    });
  });

  it('leaves a command with everything that was filled in, from where it can be taken up again', async () => {
    const { keys, page, type } = current();
    await type('/digest setup channel:daily-digest time:07:30');
    await keys('Tab', 'Escape', 'Escape');
    const line = page.getByRole('combobox').first();
    await expect.poll(() => line.inputValue()).toBe('/digest setup channel:#daily-digest time:07:30');
    await keys('Enter');
    await expect.poll(() => page.getByRole('combobox', { name: 'time' }).inputValue()).toBe('07:30');
  });

  it('steps back with Escape: the list, the command, the palette', async () => {
    const { keys, page, type } = current();
    await type('/digest setup ');
    await page.getByRole('option', { name: '#daily-digest' }).waitFor();
    await keys('Escape');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await keys('Escape');
    await expect.poll(() => page.getByRole('combobox').first().inputValue()).toBe('/digest setup');
    await keys('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  });

  it('says when the bot does not answer for its choices', async () => {
    const { fake, page, type } = current();
    fake.reply = () => ({ message: 'no answer' });
    await type('/incident show a');
    await page.getByText('Loading options failed.').waitFor();
  });

  it('sends a plain message, and a command on a message from its menu by keyboard', async () => {
    const { action, fake, keys, page, type } = current();
    await type('At least 60 were hurt.');
    await keys('Enter');
    expect(await action(0)).toEqual({ kind: 'message', channelId: CHANNEL, content: 'At least 60 were hurt.' });
    const message = personMessage('At least 60 were hurt.');
    fake.push({ kind: 'message', message });
    await page.getByRole('article').waitFor();
    await keys('Shift+Tab', 'Enter');
    await page.getByRole('menuitem', { name: 'Check numbers' }).waitFor();
    await keys('Enter');
    expect(await action(1)).toEqual({
      kind: 'command',
      channelId: CHANNEL,
      commandId: '1200000000000000004',
      options: [],
      targetMessageId: message['id'],
    });
  });
});
