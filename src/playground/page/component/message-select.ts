import { h, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DiscordObject } from '../../page-protocol.ts';
import { readFlag, readNumber, readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import { useComponent } from './message-scope.ts';
import { selectChoices } from './select-choices.ts';
import { SelectMenu } from './select-menu.ts';

/** A select of a message: what was chosen goes to the bot when its menu closes. */
export function MessageSelect({ component }: { readonly component: DiscordObject }): ComponentChildren {
  const { view } = usePage();
  const { pending, use } = useComponent(component);
  const choices = selectChoices(component, view.state);
  const initial = choices.filter((one) => one.chosen).map((one) => one.value);
  const [edited, setEdited] = useState<readonly string[] | undefined>(undefined);
  const most = readNumber(component, 'max_values') ?? 1;
  const least = readNumber(component, 'min_values') ?? 1;
  const onChange = (values: readonly string[]): void => {
    setEdited(values);
    if (most === 1) use(values);
  };
  const onClose = (): void => {
    if (most > 1 && edited !== undefined && edited.length >= least) use(edited);
  };
  const placeholder = readText(component, 'placeholder') ?? 'Make a selection';
  return h(SelectMenu, {
    label: placeholder,
    placeholder,
    choices,
    chosen: edited ?? initial,
    most,
    disabled: readFlag(component, 'disabled'),
    pending,
    onChange,
    onClose,
  });
}
