import type { PageState } from '../../page-protocol.ts';
import type { CommandDraft, DraftField } from './command-draft.ts';
import { bareName, listChoices } from './list-choices.ts';

/** Picks in each option what was typed there in full, as "general" for #general; the one that is still typed is left alone. */
export function settleDraft(draft: CommandDraft, active: number, state: PageState | undefined): CommandDraft {
  const fields = draft.fields.map((field, at) => (at === active ? field : settleField(field, state)));
  return fields.every((field, at) => field === draft.fields[at]) ? draft : { ...draft, fields };
}

function settleField(field: DraftField, state: PageState | undefined): DraftField {
  if (field.picked !== undefined || field.text === '') return field;
  const meant = listChoices(field.option, state).find((one) => bareName(one.name) === bareName(field.text));
  return meant === undefined ? field : { ...field, text: meant.name, picked: meant };
}
