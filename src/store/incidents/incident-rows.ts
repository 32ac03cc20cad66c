import type { Insertable, Selectable } from 'kysely';
import { incidentSchema, type Incident } from '../../core/incident/incident.ts';
import type { Owner } from '../../core/incident/report.ts';
import type { IncidentTable, VisibleIncidentView } from '../database/schema.ts';
import { withoutNulls } from '../database/without-nulls.ts';

/** An incident as the row of an owner: of a guild that adds to a public incident, the row is the guild's. */
export function incidentToRow(given: Incident, owner: Owner): Insertable<IncidentTable> {
  const incident = incidentSchema.parse(given);
  return {
    guild_id: owner,
    id: incident.id,
    title: incident.title,
    type: incident.type ?? null,
    sub_type: incident.subType ?? null,
    time: JSON.stringify(incident.time),
    happened: incident.time.date ?? null,
    place: incident.place === undefined ? null : JSON.stringify(incident.place),
    actors: JSON.stringify(incident.actors),
    claimed_by: incident.claimedBy ?? null,
    status: incident.status,
    version: incident.version,
    created: incident.created,
    updated: incident.updated,
  };
}

/** The incident of a row, as its reader sees it. */
export function rowToIncident(row: Selectable<VisibleIncidentView>): Incident {
  return incidentSchema.parse(
    withoutNulls({
      id: row.id,
      owner: row.guild_id,
      title: row.title,
      type: row.type,
      subType: row.sub_type,
      time: row.time,
      place: row.place,
      actors: row.actors,
      claimedBy: row.claimed_by,
      status: row.status,
      version: row.version,
      reportIds: [...new Set(row.report_ids)],
      created: row.created,
      updated: row.updated,
    }),
  );
}
