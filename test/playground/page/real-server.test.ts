import { Events, MessageFlags, type Client, type Interaction } from 'discord.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withBot } from '../with-bot.ts';
import { ADD_FORM, SUMMARY_CARD } from './fake/sample-card.ts';
import { findBrowser, openBrowser } from './find-browser.ts';

const executable = findBrowser('the page on the real playground');

const COMMANDS = [
  {
    name: 'incident',
    description: 'Incidents',
    options: [
      {
        type: 1,
        name: 'summary',
        description: 'Summarise one incident',
        options: [{ type: 3, name: 'incident', description: 'Id or words', required: true, autocomplete: true }],
      },
    ],
  },
  { name: 'add', description: 'Add a report' },
  { name: 'silent', description: 'Never answers' },
];

/** A small bot: completes, defers and edits, opens a form, answers a button in private, and keeps silent. */
async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'The mill at Kelverton', value: 'kel-1' }]);
  else if (interaction.isButton())
    await interaction.reply({ content: 'Two sentences.', flags: MessageFlags.Ephemeral });
  else if (interaction.isModalSubmit()) {
    const address = interaction.fields.getTextInputValue('address');
    await interaction.reply({ content: `Added <${address}>`, allowedMentions: { parse: [] } });
  } else if (interaction.isChatInputCommand()) await answerCommand(interaction);
}

async function answerCommand(interaction: Extract<Interaction, { commandName: string }>): Promise<void> {
  if (!interaction.isChatInputCommand() || interaction.commandName === 'silent') return;
  if (interaction.commandName === 'add') {
    await interaction.showModal(ADD_FORM as unknown as Parameters<typeof interaction.showModal>[0]);
    return;
  }
  await interaction.deferReply();
  const components = SUMMARY_CARD.slice(1) as never;
  await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components });
}

async function startAnswering(client: Client<true>): Promise<void> {
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  await client.application.commands.set(COMMANDS);
}

describe.skipIf(executable === undefined)('the page on the real playground', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser(executable ?? '');
  });

  afterAll(async () => {
    await browser.close();
  });

  it('shows a person the whole way: command, answer, button, form, silence', async () => {
    await withBot(async ({ playground, client }) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(8_000);
      await page.goto(playground.url);
      await startAnswering(client);
      await page.getByRole('button', { name: /^\/incident summary/u }).waitFor();

      await page.getByRole('combobox').first().focus();
      await page.keyboard.type('/incident summary mill');
      await page.getByRole('option', { name: 'The mill at Kelverton' }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Evidence' }).press('Enter');
      await page.getByText('Two sentences.').waitFor();
      await page.getByText('Only you can see this').waitFor();
      expect(await page.locator('.reply-line').first().innerText()).toMatch(/You\s*used\s*\/incident summary/u);

      await page.keyboard.type('/add ');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Add a report' }).waitFor();
      await page.keyboard.type('https://a.example/1');
      await page.getByRole('combobox', { name: 'Publisher' }).press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Submit' }).press('Enter');
      await page.getByRole('link', { name: 'https://a.example/1' }).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });

      await page.getByRole('combobox').first().focus();
      await page.keyboard.type('/silent ');
      await page.keyboard.press('Enter');
      await page.getByText('The application did not respond').waitFor();

      await page.reload();
      await page.getByText('/incident summary', { exact: true }).nth(1).waitFor();
      expect(await page.locator('.reply-line').first().innerText()).toMatch(/You\s*used\s*\/incident summary/u);
      await page.close();
    });
  });
});
