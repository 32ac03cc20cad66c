import { z } from 'zod';
import { ownerSchema } from './report.ts';

/** ACLED's event types, and one of our own for breaches, which ACLED does not code. */
export const EVENT_TYPES = [
  'Battles',
  'Explosions/Remote violence',
  'Violence against civilians',
  'Protests',
  'Riots',
  'Strategic developments',
  'Cyber incident',
] as const;
/** How sure an incident is (see choose-status.ts), or that it was taken back. */
export const INCIDENT_STATUSES = ['reported', 'corroborated', 'official', 'disputed', 'retracted'] as const;

/**
 * When an incident happened, as far as the reports say. `asReported` is the source's own word ("Sunday"); `date` is an ISO
 * calendar date, present only where a publication date resolves the words, and then `derived` is true.
 * `precision` is UCDP's date_prec: 1 day, 2 two to six days, 3 week, 4 month, 5 year.
 */
export const incidentTimeSchema = z.object({
  asReported: z.string().optional(),
  date: z.iso.date().optional(),
  derived: z.boolean(),
  precision: z.int().min(1).max(5).optional(),
});

/** Where an incident happened: the name as first reported, its other spellings, and UCDP's where_prec (1 exact … 7 international). */
export const incidentPlaceSchema = z.object({
  name: z.string().min(1),
  aliases: z.array(z.string()),
  admin1: z.string().optional(),
  /** ISO 3166-1 alpha-3. */
  country: z.string().length(3).optional(),
  point: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
  precision: z.int().min(1).max(7).optional(),
});

/** Somebody who took part, by the name as first reported. */
export const actorSchema = z.object({ name: z.string().min(1), role: z.enum(['attacker', 'target', 'other']) });
/** Somebody who took part, and on which side. */
export type Actor = Readonly<z.infer<typeof actorSchema>>;

/** One incident: what the reports about it agree on. Figures are not stored here; they are read from the claims. */
export const incidentSchema = z.object({
  id: z.string().min(1),
  owner: ownerSchema,
  title: z.string().min(1),
  type: z.enum(EVENT_TYPES).optional(),
  subType: z.string().optional(),
  time: incidentTimeSchema,
  place: incidentPlaceSchema.optional(),
  actors: z.array(actorSchema),
  /** Who claims responsibility, as reported. */
  claimedBy: z.string().optional(),
  status: z.enum(INCIDENT_STATUSES),
  /** Grows by one with each change of the reports or of what they say; part of a summary's freshness. */
  version: z.int().positive(),
  /** Ids of the reports, in order of arrival. */
  reportIds: z.array(z.string()).min(1),
  /** Instants, ISO 8601. `updated` is when a report last joined. */
  created: z.string(),
  updated: z.string(),
});
/** One incident, without its figures. Instants are ISO 8601. */
export type Incident = Readonly<z.infer<typeof incidentSchema>>;
/** When an incident happened; `precision` 1 (day) to 5 (year). */
export type IncidentTime = Readonly<z.infer<typeof incidentTimeSchema>>;
/** Where an incident happened; `precision` 1 (exact) to 7 (international), the point in degrees. */
export type IncidentPlace = Readonly<z.infer<typeof incidentPlaceSchema>>;
