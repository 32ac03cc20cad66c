import {
  atEnd,
  complain,
  goTo,
  isOffered,
  lineOf,
  pointBy,
  stepBack,
  takeLine,
  typeText,
  type FormState,
  type Offered,
} from './form-state.ts';

/** A key as the form sees it: its name, and where the caret stands in what was typed. */
export interface PressedKey {
  readonly key: string;
  readonly shift: boolean;
  readonly empty: boolean;
  readonly caretAtStart: boolean;
  readonly caretAtEnd: boolean;
}

/** What a key does: changes the form, sends it, or leaves it. Undefined: the browser's own. */
export type KeyStep =
  | { readonly kind: 'change'; readonly state: FormState }
  | { readonly kind: 'send' }
  | { readonly kind: 'leave' };

type Handler = (state: FormState, offered: Offered, pressed: PressedKey) => KeyStep | undefined;

const change = (state: FormState): KeyStep => ({ kind: 'change', state });

/** Without a list the arrows stay the browser's: they move the caret through a long text. */
function pointIn(state: FormState, offered: Offered, by: 1 | -1): KeyStep | undefined {
  return isOffered(state, offered) ? change(pointBy(state, offered, by)) : undefined;
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  ArrowDown: (state, offered) => pointIn(state, offered, 1),
  ArrowUp: (state, offered) => pointIn(state, offered, -1),
  Enter: (state, offered) => {
    const line = lineOf(state, offered);
    if (line >= 0) return change(takeLine(state, offered, line));
    const faulty = complain(state);
    return faulty === undefined ? { kind: 'send' } : change(faulty);
  },
  Tab: (state, offered, { shift }) => {
    if (shift) return state.active > 0 ? change(goTo(state, state.active - 1)) : undefined;
    const line = lineOf(state, offered);
    if (atEnd(state)) return line >= 0 ? change(takeLine(state, offered, line)) : undefined;
    return change(line >= 0 ? takeLine(state, offered, line) : goTo(state, state.active + 1));
  },
  Escape: (state, offered) => {
    const open = !state.closed && isOffered(state, offered);
    return open ? change({ ...state, closed: true }) : { kind: 'leave' };
  },
  Backspace: (state, _, { empty }) => {
    if (!empty) return state.draft.fields[state.active]?.picked && change(typeText(state, ''));
    const back = stepBack(state);
    return back === undefined ? { kind: 'leave' } : change(back);
  },
  ArrowLeft: (state, _, { caretAtStart }) =>
    caretAtStart && state.active > 0 ? change(goTo(state, state.active - 1)) : undefined,
  ArrowRight: (state, _, { caretAtEnd }) =>
    caretAtEnd && !atEnd(state) ? change(goTo(state, state.active + 1)) : undefined,
};

/** What a key does in the command form; pure. */
export function pressKey(state: FormState, offered: Offered, pressed: PressedKey): KeyStep | undefined {
  return HANDLERS[pressed.key]?.(state, offered, pressed);
}
