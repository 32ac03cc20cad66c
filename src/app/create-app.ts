import type { App } from './app.ts';
import type { AppPorts } from './app-ports.ts';
import { gradeCard, gradeEvidence } from './grades/grade-card.ts';
import { purgeReport } from './erasure/purge-report.ts';
import { addReport } from './import/add-report.ts';
import { importReport, importReports } from './import/import-reports.ts';
import { importSource } from './import/import-source.ts';
import { listIncidents } from './incidents/list-incidents.ts';
import { searchIncidents } from './incidents/search-incidents.ts';
import { showIncident } from './incidents/show-incident.ts';
import { suggestIncidents } from './incidents/suggest-incidents.ts';
import { showEvidence } from './summary/show-evidence.ts';
import { summariseIncident } from './summary/summarise-incident.ts';
import { ownerOf } from './reader.ts';
import { verifyText } from './verify/verify-text.ts';

/** Builds the use cases over their ports: one file each, this table alone knows them all. */
export function createApp(ports: AppPorts): App {
  const { incidents, summariser, grades } = ports;
  return {
    listIncidents: (reader, page) => listIncidents(incidents, reader, page),
    showIncident: async (reader, query) => gradeCard(grades, reader, await showIncident(incidents, reader, query)),
    summariseIncident: (reader, query, signal) =>
      summariseIncident({ incidents, summariser }, { reader, query, signal }),
    showEvidence: async (reader, query, signal) =>
      gradeEvidence(grades, reader, await showEvidence({ incidents, summariser }, { reader, query, signal })),
    searchIncidents: (reader, words) => searchIncidents(incidents, reader, words),
    suggestIncidents: (reader, typed) => suggestIncidents(incidents, reader, typed),
    verifyText: (reader, text, query) => verifyText(incidents, reader, { text, query }),
    importReports: (reader, reports) => importReports(ports, reader, reports),
    addReport: (reader, given, signal) =>
      addReport(
        { articles: ports.articles, importReport: (reader, report) => importReport(ports, ownerOf(reader), report) },
        reader,
        given,
        { signal },
      ),
    importSource: (reader, source, watch) =>
      importSource(
        { marks: ports.marks, importReport: (report) => importReport(ports, ownerOf(reader), report) },
        reader,
        source,
        watch,
      ),
    digest: ports.digest,
    feeds: ports.feeds,
    corrections: ports.corrections,
    purgeReport: (reportId, isSure) => purgeReport(ports, reportId, isSure),
    grades,
    watches: ports.watches,
  };
}
