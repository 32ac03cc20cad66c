import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';
import { ADD_FORM } from './fake/sample-card.ts';
import { CHANNEL, interaction, nextId } from './fake/sample-state.ts';

describePage('the playground page: forms', (current) => {
  it('fills a form by keyboard, says what is missing, and sends it', async () => {
    const { action, fake, keys, page, type } = current();
    const opened = nextId();
    fake.push({ kind: 'modal', interactionId: opened, channelId: CHANNEL, modal: ADD_FORM });
    const form = page.getByRole('dialog', { name: 'Add a report' });
    await form.waitFor();
    await keys('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await form.getByText('This field is required').first().waitFor();
    expect(fake.actions).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await type('https://a.example/1');
    await keys('Tab');
    await type('Two lines');
    await keys('Tab', 'ArrowDown', 'ArrowDown', 'Enter');
    const sent = interaction({ name: 'Add a report' });
    fake.reply = () => ({ interactionId: sent.id });
    await keys('Tab', 'Tab', 'Enter');
    expect(await action(0)).toEqual({
      kind: 'modal',
      channelId: CHANNEL,
      interactionId: opened,
      customId: 'add',
      components: [
        { type: 18, component: { type: 4, custom_id: 'address', value: 'https://a.example/1' } },
        { type: 18, component: { type: 4, custom_id: 'text', value: 'Two lines' } },
        { type: 18, component: { type: 3, custom_id: 'publisher', values: ['news'] } },
      ],
    });
    fake.push({ kind: 'interaction', interaction: { ...sent, state: 'failed' } });
    await form.getByText('Something went wrong. Try again.').waitFor();
    fake.push({ kind: 'interaction', interaction: { ...sent, state: 'answered' } });
    await form.waitFor({ state: 'detached' });
  });

  it('sends a form that holds a text between its inputs, and says in it why it was refused', async () => {
    const { action, fake, keys, page, type } = current();
    const text = { type: 10, content: 'One report at a time.' };
    const note = { type: 18, label: 'Note', component: { type: 4, custom_id: 'note', style: 1 } };
    const modal = { custom_id: 'note', title: 'Add a note', components: [text, note] };
    fake.push({ kind: 'modal', interactionId: nextId(), channelId: CHANNEL, modal });
    fake.reply = () => ({ message: 'This form is outdated.' });
    await page.getByRole('dialog', { name: 'Add a note' }).waitFor();
    await type('seen');
    await keys('Enter');
    expect(await action(0)).toMatchObject({ components: [{ component: { custom_id: 'note', value: 'seen' } }] });
    await page.getByRole('dialog').getByRole('alert').getByText('This form is outdated.').waitFor();
  });

  it('closes with Escape and gives the focus back, so that one can go on typing', async () => {
    const { fake, keys, page, type } = current();
    fake.push({ kind: 'modal', interactionId: nextId(), channelId: CHANNEL, modal: ADD_FORM });
    await page.getByRole('dialog').waitFor();
    await keys('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await type('on');
    expect(await page.getByRole('combobox', { name: 'Message #situation-room' }).inputValue()).toBe('on');
  });
});
