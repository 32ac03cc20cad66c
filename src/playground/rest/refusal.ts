import { SitrepError } from '../../core/sitrep-error.ts';
import type { Json } from '../state/objects.ts';

/** Discord's own errors by name: HTTP status, code and message. */
const REFUSALS = {
  unauthorised: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  serverError: [500, 0, '500: Internal Server Error'],
  unknownChannel: [404, 10_003, 'Unknown Channel'],
  unknownGuild: [404, 10_004, 'Unknown Guild'],
  unknownMember: [404, 10_007, 'Unknown Member'],
  unknownMessage: [404, 10_008, 'Unknown Message'],
  unknownUser: [404, 10_013, 'Unknown User'],
  unknownWebhook: [404, 10_015, 'Unknown Webhook'],
  unknownInteraction: [404, 10_062, 'Unknown interaction'],
  unknownCommand: [404, 10_063, 'Unknown application command'],
  tooManyCommands: [400, 30_032, 'Maximum number of application commands reached (100).'],
  alreadyAcknowledged: [400, 40_060, 'Interaction has already been acknowledged.'],
  otherApplication: [403, 20_012, 'You are not authorized to perform this action on this application'],
  missingAccess: [403, 50_001, 'Missing Access'],
  notTheAuthor: [403, 50_005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50_006, 'Cannot send an empty message'],
  missingPermissions: [403, 50_013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50_027, 'Invalid Webhook Token'],
  invalidSticker: [400, 50_081, 'Invalid sticker sent'],
  invalidForm: [400, 50_035, 'Invalid Form Body'],
  invalidJson: [400, 50_109, 'The request body contains invalid JSON.'],
  tooLarge: [413, 40_005, 'Request entity too large'],
} as const satisfies Record<string, readonly [number, number, string]>;

/** An answer that is an error, in Discord's own words. */
export class Refusal extends SitrepError {
  readonly code = 'discord-refusal';
  readonly userMessage: string;
  /** HTTP status. */
  readonly status: number;
  /** The JSON body: `{message, code, errors?}`. */
  readonly body: Json;

  constructor(name: keyof typeof REFUSALS, errors?: Json) {
    const [status, code, message] = REFUSALS[name];
    super(message);
    this.userMessage = message;
    this.status = status;
    this.body = errors === undefined ? { message, code } : { message, code, errors };
  }
}
