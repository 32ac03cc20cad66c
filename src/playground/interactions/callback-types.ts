import { INTERACTION, type Interaction } from '../state/interaction-book.ts';

/** Callback types of Discord: how a bot answers. */
export const CALLBACK = {
  message: 4,
  deferMessage: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** The callback types that an interaction may be answered with. */
export function allowedCallbacks(interaction: Interaction): readonly number[] {
  const { message, deferMessage, deferUpdate, update, choices, modal } = CALLBACK;
  switch (interaction.type) {
    case INTERACTION.command:
      return [message, deferMessage, modal];
    case INTERACTION.component:
      return [message, deferMessage, deferUpdate, update, modal];
    case INTERACTION.autocomplete:
      return [choices];
    case INTERACTION.modal: {
      const onMessage = interaction.sourceMessageId !== undefined;
      return onMessage ? [message, deferMessage, deferUpdate, update] : [message, deferMessage];
    }
    default:
      return interaction.type satisfies never;
  }
}
