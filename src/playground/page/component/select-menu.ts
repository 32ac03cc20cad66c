import { h, type ComponentChildren, type RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { html } from 'htm/preact';
import { Dots } from '../dots.ts';
import { Icon } from '../icon.ts';
import { moveInList } from '../move-in-list.ts';
import { ChoiceList } from './choice-list.ts';
import type { SelectChoice } from './select-choices.ts';

interface SelectMenuProps {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly SelectChoice[];
  readonly chosen: readonly string[];
  /** How many may be chosen: with one, choosing closes the menu. */
  readonly most: number;
  readonly disabled: boolean;
  readonly pending: boolean;
  readonly onChange: (values: readonly string[]) => void;
  /** The menu was closed, by whatever means. */
  readonly onClose: () => void;
}

/** A select as Discord draws it: a field that opens a list; wholly usable by keyboard. */
export function SelectMenu(props: SelectMenuProps): ComponentChildren {
  const { chosen, disabled, pending } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { open, at, setAt, choices, typed, search, show, close, toggle } = useMenu(props);
  useOutside(box, open, close);
  const onKeyDown = (event: KeyboardEvent): void => {
    const searched = open && !event.ctrlKey && !event.metaKey ? readSearch(typed, event.key) : undefined;
    const handle = searched === undefined ? (open ? OPEN_KEYS : CLOSED_KEYS)[event.key] : () => search(searched);
    if (handle === undefined) return;
    if (event.key !== 'Tab') event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
    handle({ show, close, toggle: () => toggle(choices[at]), move: (by) => setAt(moveInList(at, by, choices.length)) });
  };
  return html`<div class=${`select${open ? ' open' : ''}${pending ? ' pending' : ''}`} ref=${box}>
    <button
      type="button"
      class="select-field"
      role="combobox"
      aria-label=${props.label}
      aria-haspopup="listbox"
      aria-expanded=${open}
      aria-controls=${`${id}-list`}
      aria-activedescendant=${open ? `${id}-${at}` : undefined}
      disabled=${disabled}
      aria-busy=${pending}
      onClick=${open ? close : show}
      onKeyDown=${onKeyDown}
    >
      ${typed === '' ? drawChosen(props) : html`<span class="select-words">${typed}</span>`}
      ${pending ? h(Dots, null) : h(Icon, { name: 'chevron' })}
    </button>
    ${open && h(ChoiceList, { id, choices, chosen, at, many: props.most > 1, onPick: toggle, onPoint: setAt })}
  </div>`;
}

interface Menu {
  readonly open: boolean;
  /** What is offered: all choices, or those that fit what was typed. */
  readonly choices: readonly SelectChoice[];
  readonly typed: string;
  readonly search: (typed: string) => void;
  readonly at: number;
  readonly setAt: (at: number) => void;
  readonly show: () => void;
  readonly close: () => void;
  readonly toggle: (choice: SelectChoice | undefined) => void;
}

function useMenu(props: SelectMenuProps): Menu {
  const { chosen, most, onChange, onClose } = props;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState('');
  const choices = props.choices.filter((one) => fits(one, typed));
  const search = (text: string): void => {
    setTyped(text);
    setAt(0);
  };
  const close = (): void => {
    setOpen(false);
    setTyped('');
    onClose();
  };
  const show = (): void => {
    if (props.disabled || props.pending) return;
    const first = props.choices.findIndex((one) => chosen.includes(one.value));
    setAt(Math.max(first, 0));
    setOpen(true);
  };
  const toggle = (choice: SelectChoice | undefined): void => {
    if (choice === undefined) return;
    onChange(nextValues(props, choice.value));
    if (most === 1) close();
  };
  return { open, at, setAt, choices, typed, search, show, close, toggle };
}

function fits({ label, description = '' }: SelectChoice, typed: string): boolean {
  return `${label} ${description}`.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());
}

/** What is searched for after a key; undefined when the key does something else. A space begins no search: it chooses. */
function readSearch(typed: string, key: string): string | undefined {
  if (key === 'Backspace') return typed.slice(0, -1);
  return key.length === 1 && (key !== ' ' || typed !== '') ? `${typed}${key}` : undefined;
}

interface MenuMoves {
  readonly show: () => void;
  readonly close: () => void;
  readonly toggle: () => void;
  readonly move: (by: 1 | -1) => void;
}

type Keys = Readonly<Record<string, (moves: MenuMoves) => void>>;

const CLOSED_KEYS: Keys = {
  ArrowDown: ({ show }) => show(),
  ArrowUp: ({ show }) => show(),
  Enter: ({ show }) => show(),
  ' ': ({ show }) => show(),
};

const OPEN_KEYS: Keys = {
  ArrowDown: ({ move }) => move(1),
  ArrowUp: ({ move }) => move(-1),
  Enter: ({ toggle }) => toggle(),
  ' ': ({ toggle }) => toggle(),
  Escape: ({ close }) => close(),
  Tab: ({ close }) => close(),
};

function drawChosen({ choices, chosen, placeholder }: SelectMenuProps): ComponentChildren {
  const names = choices.filter((one) => chosen.includes(one.value));
  if (names.length === 0) return html`<span class="select-words placeholder">${placeholder}</span>`;
  return html`<span class="select-words"
    >${names.map((one) => [one.emoji, one.label].filter(Boolean).join(' ')).join(', ')}</span
  >`;
}

function nextValues({ chosen, most }: SelectMenuProps, value: string): readonly string[] {
  if (most === 1) return [value];
  if (chosen.includes(value)) return chosen.filter((one) => one !== value);
  return chosen.length < most ? [...chosen, value] : chosen;
}

function useOutside(box: RefObject<HTMLElement | null>, active: boolean, leave: () => void): void {
  useEffect(() => {
    const onDown = (event: Event): void => {
      if (active && box.current?.contains(event.target as Node) !== true) leave();
    };
    document.addEventListener('pointerdown', onDown);
    return () => document.removeEventListener('pointerdown', onDown);
  });
}
