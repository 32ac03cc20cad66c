/** The package ships its schemas as plain JavaScript: what the playground uses of them, typed. */
declare module 'discord-api-spec/preview/zod' {
  import type { z } from 'zod';

  type RequestSchema = z.core.$ZodType<Record<string, unknown>>;

  export const MessageCreateRequestSchema: RequestSchema;
  export const MessageEditRequestPartialSchema: RequestSchema;
  export const IncomingWebhookInteractionRequestSchema: RequestSchema;
  export const IncomingWebhookRequestPartialSchema: RequestSchema;
  export const IncomingWebhookUpdateRequestPartialSchema: RequestSchema;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: RequestSchema;
  export const CreateMessageInteractionCallbackRequestSchema: RequestSchema;
  export const UpdateMessageInteractionCallbackRequestSchema: RequestSchema;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: RequestSchema;
  export const ModalInteractionCallbackRequestSchema: RequestSchema;
  export const ApplicationCommandCreateRequestSchema: RequestSchema;
  export const ApplicationCommandUpdateRequestSchema: RequestSchema;
  export const ApplicationCommandPatchRequestPartialSchema: RequestSchema;
}
