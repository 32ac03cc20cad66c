import type { Article } from '../../app/feeds/article.ts';
import type { FetchFailure } from '../../app/feeds/fetched.ts';
import type { AddOutcome, UnreadArticle } from '../../app/import/add-report.ts';
import type { ImportOutcome } from '../../app/views.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { notice } from './refusals.ts';
import { chrome, dated, echoed, identified, instant, line, setting } from './spans.ts';

/** What became of a report that somebody added; `given` is what was filled in, shown wherever it was not stored. */
export function renderAdded(added: AddOutcome, given: readonly Block[] = []): Screen {
  switch (added.kind) {
    case 'taken':
      return renderTaken(added.outcome, added.article, given);
    case 'nothing-given':
      return notice(
        'muted',
        'There was nothing to add',
        [line('plain', chrome('Fill in the address of an article, or paste a report’s text.')), NOTHING_STORED],
        given,
      );
    case 'bad-address':
      return explainBadAddress(added.address, given);
    case 'bad-date':
      return explainBadDate(added.published, given);
    case 'unread':
      return explainUnread(added.reading, given);
  }
}

function renderTaken(outcome: ImportOutcome, article: Article | undefined, given: readonly Block[]): Screen {
  switch (outcome.kind) {
    case 'stored':
      return notice(
        'good',
        outcome.joined ? 'The report joined its incident' : 'The report founded an incident',
        [
          ...(article === undefined ? [] : describeArticle(article)),
          ...(outcome.joined ? [line('plain', chrome('Why: '), identified(outcome.why))] : []),
          line('note', chrome('Only this server sees it. Summaries of the incident are written afresh.')),
        ],
        [buttonsFor(outcome.incidentId)],
      );
    case 'known':
      return notice('muted', 'This report is stored already', [
        ...(article === undefined ? [] : describeArticle(article)),
        line('plain', chrome('The same words by the same publisher are here; nothing was changed.')),
      ]);
    case 'refused':
      return notice(
        'muted',
        'The report was not stored',
        [line('plain', chrome('The reason: '), identified(outcome.cause), chrome('.'))],
        given,
      );
  }
}

/** What the page gave, so that a person sees at once when it is another article than the one that was meant. */
function describeArticle({ title, publisher, author, published, syndicatedFrom }: Article): readonly StyledLine[] {
  const about = [
    ...(publisher === undefined ? [] : [[identified(publisher)]]),
    ...(author === undefined ? [] : [[chrome('by '), identified(author)]]),
    ...(published === undefined ? [] : [[chrome('published '), dayOrInstant(published)]]),
    ...(syndicatedFrom === undefined ? [] : [[chrome('words of '), identified(syndicatedFrom)]]),
  ];
  const spans = about.flatMap((fact, index) => (index === 0 ? fact : [chrome(' · '), ...fact]));
  return [
    line('plain', chrome('Read: '), { ...identified(title), bold: true }),
    ...(spans.length === 0 ? [] : [line('plain', ...spans)]),
    ...(published === undefined
      ? [line('note', chrome('The page names no date of publication: a weekday in it stays a weekday.'))]
      : []),
  ];
}

const dayOrInstant = (published: string) =>
  published.length === 10 ? dated(published, 'the page') : instant(published);

/** Why an address gave no article: one sentence each. The server's own words stand below it. */
const CAUSES: Readonly<Record<FetchFailure, string>> = {
  'bad-address': 'The address is none that a web page can have.',
  'forbidden-address': 'The address leads into a private network, and Sitrep reads public pages alone.',
  'forbidden-by-robots': 'The site’s robots.txt asks programs to leave this page alone.',
  unreachable: 'The site cannot be reached.',
  'untrusted-certificate': 'The site does not prove that it is the one the address names.',
  'too-slow': 'The page took too long to come.',
  'too-large': 'The page is too large, or never ends.',
  'too-many-redirects': 'The address leads on from page to page without end.',
  'redirect-loop': 'The address leads back to itself.',
  'not-found': 'There is no such page.',
  gone: 'The page was taken away for good.',
  'access-refused': 'The site does not let Sitrep read this page.',
  busy: 'The site asks to come back later.',
  'server-fault': 'The site has a fault.',
  unreadable: 'What the site sent cannot be read.',
};

function explainUnread(reading: UnreadArticle, given: readonly Block[]): Screen {
  const [cause, ...details] = causeOf(reading);
  const wayOut = chrome(' Please use the command again and paste the text instead; the address may stay.');
  return notice('bad', 'The article could not be read', [line('plain', cause, wayOut), ...details], given);
}

function causeOf(reading: UnreadArticle): readonly [ReturnType<typeof chrome>, ...StyledLine[]] {
  switch (reading.kind) {
    case 'failed':
      return [chrome(CAUSES[reading.reason]), met(reading.detail)];
    case 'paywalled':
      return [chrome('Only the beginning is shown to those who do not pay, and a report cut short would mislead.')];
    case 'empty':
      return [chrome('The page holds no article.'), met(reading.detail)];
    case 'not-a-page':
      return [chrome('Behind the address is no web page.'), met(reading.contentType)];
  }
}

const met = (detail: string): StyledLine => line('note', chrome('What was met: '), identified(detail));

/** The address is none that a reader could open. */
function explainBadAddress(typed: string, given: readonly Block[]): Screen {
  return notice(
    'muted',
    'That is no web address',
    [
      line(
        'plain',
        chrome('“'),
        echoed(typed),
        chrome('” cannot be opened. An address begins with https:// or http://.'),
      ),
      NOTHING_STORED,
    ],
    given,
  );
}

/** The date could be read in two ways, or in none. */
function explainBadDate(typed: string, given: readonly Block[]): Screen {
  return notice(
    'muted',
    'That is no date',
    [
      line(
        'plain',
        chrome('“'),
        echoed(typed),
        chrome('” cannot be read for sure. Write year, month and day, for example '),
        setting('example date', '2026-03-14'),
        chrome('.'),
      ),
      NOTHING_STORED,
    ],
    given,
  );
}

const NOTHING_STORED = line('note', chrome('Nothing was stored. Please use the command again.'));

function buttonsFor(incidentId: string): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: [chrome('Show card')], target: { customId: writeCustomId('show', incidentId) }, style: 'primary' },
      { label: [chrome('Changes')], target: { customId: writeCustomId('changes', incidentId) } },
    ],
  };
}
