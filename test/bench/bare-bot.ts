import { Client, Events, type Interaction } from 'discord.js';

/** The least that discord.js can do: defer, then edit. The floor that Sitrep's answers are held against. */
const [, , apiUrl = ''] = process.argv;
const rest = { api: apiUrl, globalRequestsPerSecond: Number.POSITIVE_INFINITY };
const client = new Client({ intents: [], rest });

client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
client.once(Events.ClientReady, (ready) => void register(ready));
await client.login('bare');

async function register(ready: Client<true>): Promise<void> {
  await ready.application.commands.set([{ name: 'bare', description: 'Answers at once' }]);
}

async function answer(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply({ content: 'done' });
}
