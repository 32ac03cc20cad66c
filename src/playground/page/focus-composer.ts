/** Puts the focus where typing goes on: into the composer, behind the last option of a command. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>('.composer .tail, .composer-line > textarea')?.focus();
}
