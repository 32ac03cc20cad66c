import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { readText } from '../read-field.ts';
import { checkDraft } from './command-draft.ts';
import { atEnd, type FormState, type Offered } from './form-state.ts';
import { SuggestionList, type Suggestion } from './suggestion-list.ts';
import type { Offer } from './use-autocomplete.ts';

interface OfferParts {
  readonly state: FormState;
  readonly offered: Offered;
  readonly offer: Offer;
  readonly list: {
    readonly id: string;
    readonly at: number;
    readonly onPick: (at: number) => void;
    readonly onPoint: (at: number) => void;
  };
}

const EMPTY: Readonly<Record<Offer['state'], string | undefined>> = {
  none: undefined,
  loading: 'Loading options…',
  ready: 'No options match your search.',
  failed: 'Loading options failed.',
};

/** The box above the composer: what the option is about, what is wrong with it, and what can be chosen. */
export function drawOffer({ state, offered, offer, list }: OfferParts): ComponentChildren {
  const field = state.draft.fields[state.active];
  const offers = field === undefined ? optionItems(offered) : choiceItems(offered);
  const head = field === undefined ? drawCommand(state) : drawOption(state);
  const empty = state.closed || field === undefined ? undefined : EMPTY[offer.state];
  return h(SuggestionList, {
    ...list,
    label: field === undefined ? 'Options' : field.name,
    head,
    items: state.closed ? [] : offers,
    empty,
  });
}

function choiceItems({ choices }: Offered): Suggestion[] {
  return choices.map((choice) => ({
    key: `${choice.name}:${String(choice.value)}`,
    name: choice.name,
    detail: choice.detail,
  }));
}

function optionItems({ options }: Offered): Suggestion[] {
  return options.map((option, at) => ({
    key: readText(option, 'name') ?? '',
    name: readText(option, 'name'),
    detail: readText(option, 'description'),
    heading: at === 0 ? 'Options' : undefined,
  }));
}

function drawCommand({ draft, tail, complained }: FormState): ComponentChildren {
  const stray =
    complained && tail.trim() !== '' ? `No option takes “${tail.trim()}”. Take it out to send the command` : '';
  return html`<strong>/${draft.entry.name}</strong><span>${draft.entry.description}</span>${drawFault(stray)}`;
}

function drawOption(state: FormState): ComponentChildren {
  const field = state.draft.fields[state.active];
  const check = checkDraft(state.draft)[state.active];
  const fault = state.complained && !atEnd(state) && check?.kind === 'wrong' ? check.message : '';
  return html`<strong>${field?.name}</strong><span>${readText(field?.option, 'description')}</span>${drawFault(fault)}`;
}

function drawFault(fault: string): ComponentChildren {
  return fault !== '' && html`<span class="fault" id="option-fault" role="alert">${fault}</span>`;
}
