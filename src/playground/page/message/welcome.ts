import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { Icon } from '../icon.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import { listEntries } from '../composer/command-entry.ts';

/** What to try first, in this order, if the bot has registered it. */
const FIRST_STEPS = ['incident list', 'incident summary', 'help'];

/** The beginning of the channel: where one is, and what to type first. */
export function Welcome(): ComponentChildren {
  const { view, compose } = usePage();
  const channel = view.state?.channels.find((one) => readText(one, 'id') === view.channelId);
  const entries = listEntries(view.state?.commands ?? []);
  const steps = FIRST_STEPS.flatMap((name) => entries.filter((one) => one.name === name));
  const bot = view.state?.bot === undefined ? 'the bot' : nameOfUser(view.state.bot);
  return html`<section class="welcome" aria-label="Welcome">
    <span class="welcome-mark">${h(Icon, { name: 'hash' })}</span>
    <h2>Welcome to #${readText(channel, 'name')}</h2>
    <p>
      This channel runs on your own machine. What you read here is what ${bot} really sends; nothing leaves this
      computer. Type <kbd>/</kbd> to see every command.
    </p>
    ${
      steps.length > 0 &&
      html`<ul class="first-steps" aria-label="Try first">
        ${steps.map(
          (entry) =>
            html`<li>
              <button type="button" onClick=${() => compose(`/${entry.name} `)}>
                <span class="step-name">/${entry.name}</span><span class="step-words">${entry.description}</span>
              </button>
            </li>`,
        )}
      </ul>`
    }
  </section>`;
}
