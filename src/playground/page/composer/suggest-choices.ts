import type { PageState } from '../../page-protocol.ts';
import type { Choice, DraftField } from './command-draft.ts';
import { bareName, listChoices } from './list-choices.ts';

/** Discord shows no more at a time. */
const MOST = 25;

/** The choices of an option that need no asking, narrowed by what was typed; all of them once one is picked. */
export function suggestChoices(field: DraftField, state: PageState | undefined): readonly Choice[] {
  const typed = field.picked === undefined ? bareName(field.text) : '';
  return listChoices(field.option, state)
    .filter((one) => one.name.toLocaleLowerCase().includes(typed))
    .slice(0, MOST);
}
