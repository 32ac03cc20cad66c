import process from 'node:process';
import { SlashCommandBuilder, Events } from 'discord.js';
import { createClient } from './with-bot.ts';

/** A bot in a process of its own: it knows the API's address from its command line and nothing else. */
const client = createClient(process.argv[2] ?? '');
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply(`pong from process ${process.pid}`);
});
client.once(Events.ClientReady, (ready) => {
  const ping = new SlashCommandBuilder().setName('ping').setDescription('Answers').toJSON();
  void ready.application.commands.set([ping]);
});
await client.login('any-token');
