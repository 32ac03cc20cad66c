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

  export const AvailableLocalesEnumSchema: z.core.$ZodType;

  export const ApplicationCommandResponseSchema: z.core.$ZodType;
  export const ErrorResponseSchema: z.core.$ZodType;
  export const GatewayBotResponseSchema: z.core.$ZodType;
  export const GuildChannelResponseSchema: z.core.$ZodType;
  export const GuildMemberResponseSchema: z.core.$ZodType;
  export const GuildResponseSchema: z.core.$ZodType;
  export const GuildRoleResponseSchema: z.core.$ZodType;
  export const InteractionCallbackResponseSchema: z.core.$ZodType;
  export const MessageResponseSchema: z.core.$ZodType;
  export const PrivateApplicationResponseSchema: z.core.$ZodType;
  export const UserPIIResponseSchema: z.core.$ZodType;
}
