import { ButtonStyle, ComponentType, MessageFlags, SeparatorSpacingSize } from 'discord.js';
import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIContainerComponent,
  APISelectMenuOption,
  APITextDisplayComponent,
} from 'discord.js';
import type { Block, Button, Choice, Screen, StyledLine, Tone } from '../screen.ts';
import { LIMITS } from './limits.ts';
import { textOf } from './spans.ts';
import { writeLines } from './write-line.ts';

/** A message as Discord takes it, for a new message as well as for an edit. Nobody is ever mentioned by it. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

const ACCENTS: Readonly<Record<Tone, number>> = {
  neutral: 0x3b6ea5,
  good: 0x2e8b57,
  caution: 0xc98a1b,
  bad: 0xb3403a,
  disputed: 0x8a5fb0,
  muted: 0x7a8087,
};

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/** Writes a screen as Discord's Components V2: one container, its edge coloured by tone. */
export function writeMessage(screen: Screen): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        accent_color: ACCENTS[screen.tone],
        components: screen.blocks.map(writeBlock),
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

function writeBlock(block: Block): APIComponentInContainer {
  switch (block.kind) {
    case 'text':
      return writeText(block.lines);
    case 'section':
      return {
        type: ComponentType.Section,
        components: [writeText(block.lines)],
        accessory: writeButton(block.button),
      };
    case 'rule':
      return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
    case 'file':
      return { type: ComponentType.File, file: { url: `attachment://${block.name}` } };
    case 'buttons':
      return {
        type: ComponentType.ActionRow,
        components: block.buttons.slice(0, LIMITS.buttonsPerRow).map(writeButton),
      };
    case 'menu':
      return {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: block.customId,
            placeholder: textOf(block.placeholder),
            options: block.choices.slice(0, LIMITS.choices).map(writeChoice),
          },
        ],
      };
  }
}

function writeText(lines: readonly StyledLine[]): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: writeLines(lines) };
}

function writeButton(button: Button): APIButtonComponent {
  const shown = {
    type: ComponentType.Button as const,
    label: textOf(button.label),
    ...(button.disabled === true ? { disabled: true } : {}),
  };
  return 'url' in button.target
    ? { ...shown, style: ButtonStyle.Link, url: button.target.url }
    : { ...shown, style: STYLES[button.style ?? 'secondary'], custom_id: button.target.customId };
}

function writeChoice(choice: Choice): APISelectMenuOption {
  return {
    label: textOf(choice.label),
    value: choice.value,
    ...(choice.description === undefined ? {} : { description: textOf(choice.description) }),
  };
}
