import type { Suggestion } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import { writeCustomId, writePickId, type Pickable } from '../custom-id.ts';
import type { Block, Screen, StyledLine, Tone } from '../screen.ts';
import { LIMITS } from './limits.ts';
import { chrome, echoed, identified, label, line } from './spans.ts';

/** A short answer without sources: a heading and lines. */
export function notice(tone: Tone, heading: string, lines: readonly StyledLine[], more: readonly Block[] = []): Screen {
  const text: Block = { kind: 'text', lines: [line('heading', chrome(heading)), ...lines] };
  return { tone, blocks: [text, ...more], sources: [] };
}

/** No incident matches: says so, and offers what comes nearest. `then` is what choosing one does. */
export function explainUnknownIncident(
  found: { readonly query: string; readonly suggestions: readonly Suggestion[] },
  then: Pickable,
): Screen {
  const [first, ...others] = found.suggestions;
  const nothing = line('plain', chrome('Nothing matches “'), echoed(found.query), chrome('”.'));
  const answer = (lines: readonly StyledLine[], more: readonly Block[]): Screen =>
    notice('muted', 'No such incident', lines, more);
  if (first === undefined) return answer([nothing, TRY_SEARCH], [LIST_BUTTON]);
  const guess = line(
    'plain',
    chrome('Did you mean '),
    nameOf(first),
    ...others.slice(0, 2).flatMap(orNameOf),
    chrome('?'),
  );
  return answer([nothing, guess], [incidentMenu(found.suggestions, then)]);
}

/** A menu of incidents; choosing one does `then`. */
export function incidentMenu(suggestions: readonly Suggestion[], then: Pickable): Block {
  return {
    kind: 'menu',
    customId: writePickId(then),
    placeholder: [chrome('Choose an incident')],
    choices: suggestions.slice(0, LIMITS.choices).map((one) => ({ label: [identified(one.label)], value: one.id })),
  };
}

/** A fault with words of its own for a person; backticks in them mark commands. */
export function explainFault(userMessage: string): Screen {
  return notice('bad', 'That did not work', [line('plain', ...readMessage(userMessage))]);
}

/** Nothing came before the deadline. */
export function explainDeadline(): Screen {
  return notice('caution', 'That took too long', [
    line(
      'plain',
      chrome('No answer was ready in time, so this was stopped. Please ask again; what was worked out is kept.'),
    ),
    line('note', label('/status'), chrome(' tells what is slow.')),
  ]);
}

/** A fault nobody foresaw: the id leads to it in the log. */
export function explainUnexpected(errorId: string): Screen {
  return notice('bad', 'Something broke', [
    line('plain', chrome('This is a fault in Sitrep, not in what you typed. Please try again.')),
    line('note', chrome('If it happens again, give the operator this error id: '), identified(errorId)),
  ]);
}

/** A button or menu of an older version, or one whose incident is spelt otherwise by now. */
export function explainStale(): Screen {
  return notice('muted', 'This button is out of date', [
    line(
      'plain',
      chrome('The message is from an older version of Sitrep. Please ask again with a slash command: '),
      label('/help'),
      chrome(' lists them.'),
    ),
  ]);
}

/** A text to be checked was too long to be echoed whole, so that choosing another incident would check a part of it. */
export function explainEchoLost(): Screen {
  return notice('muted', 'The text is not here any more', [
    line(
      'plain',
      chrome('This message shows only a part of it. Please ask again with '),
      label('/verify text: incident:'),
      chrome(' and choose the incident while you type.'),
    ),
  ]);
}

/** A command that Discord still offers though this version no longer has it. */
export function explainUnknownCommand(): Screen {
  return notice('muted', 'This command is gone', [
    line('plain', chrome('Discord still shows it for a while. '), label('/help'), chrome(' lists what there is.')),
  ]);
}

/** A command that works only on a server; `why` is a sentence of fixed words. */
export function explainServerOnly(
  why: string = 'A digest belongs to a channel of a server.',
  more: readonly Block[] = [],
): Screen {
  return notice('muted', 'Only on a server', [line('plain', chrome(`${why} Please use this command there.`))], more);
}

/** A command that needs a right that the person does not have. */
export function explainNotAllowed(permission: 'Manage Server' | 'Manage Messages' = 'Manage Server'): Screen {
  return notice('muted', 'Not allowed', [
    line('plain', chrome('This needs the permission '), label(permission), chrome('. Please ask somebody who has it.')),
  ]);
}

const TRY_SEARCH = line(
  'plain',
  chrome('Try a place, a group or a title. '),
  label('/incident search'),
  chrome(' looks through every report.'),
);
const LIST_BUTTON: Block = {
  kind: 'buttons',
  buttons: [{ label: [chrome('List incidents')], target: { customId: writeCustomId('list', 0) } }],
};
const nameOf = (one: Suggestion): Span => ({ ...identified(one.label), bold: true });
const orNameOf = (one: Suggestion): readonly Span[] => [chrome(' or '), nameOf(one)];

/** Our own errors' words: what stands between backticks is set bold. */
function readMessage(message: string): readonly Span[] {
  return message
    .split('`')
    .map((part, index): Span => ({ ...identified(part), ...(index % 2 === 1 ? { bold: true } : {}) }))
    .filter((span) => span.text !== '');
}
