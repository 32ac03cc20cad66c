import type { Command } from '../src/discord/command.ts';
import { groupCommand } from './group-command.ts';
import { incidentAdd } from './incident-add.ts';
import { incidentChanges } from './incident-changes.ts';
import { incidentCorrect } from './incident-correct.ts';
import { incidentExport } from './incident-export.ts';
import { incidentList } from './incident-list.ts';
import { incidentEvidence } from './incident-evidence.ts';
import { completeIncident } from './incident-option.ts';
import { completeClaim, completeReport, incidentRetract } from './incident-retract.ts';
import { incidentSearch } from './incident-search.ts';
import { incidentShow } from './incident-show.ts';
import { incidentSummary } from './incident-summary.ts';

/** `/incident`: what happened, as the reports tell it. */
export const incident: Command = groupCommand({
  name: 'incident',
  description: 'Incidents, each with its sources',
  subcommands: [
    incidentList,
    incidentShow,
    incidentSummary,
    incidentEvidence,
    incidentChanges,
    incidentSearch,
    incidentExport,
    incidentAdd,
    incidentCorrect,
    incidentRetract,
  ],
  completers: [completeIncident, completeReport, completeClaim],
});
