import { h, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { Icon } from '../icon.ts';
import { readFlag, readNumber, readObject, readObjects, readText } from '../read-field.ts';
import { Cover } from './cover.ts';
import { MessageScope } from './message-scope.ts';
import { isOwn, mediaUrl, safeUrl } from './safe-url.ts';

const UNITS = ['bytes', 'KB', 'MB', 'GB'];

/** A file among the components of a message. */
export function FileComponent({ component }: { readonly component: DiscordObject }): ComponentChildren {
  const message = useContext(MessageScope);
  const file = readText(readObject(component, 'file'), 'url');
  const name = readText(component, 'name') ?? file?.split('/').at(-1) ?? 'file';
  const own = readObjects(message, 'attachments').find((one) => readText(one, 'filename') === name);
  const attachment = { size: readNumber(component, 'size'), ...own, filename: name, url: mediaUrl(file, message) };
  return h(Attachment, { attachment, spoiler: readFlag(component, 'spoiler') });
}

interface AttachmentProps {
  readonly attachment: DiscordObject;
  readonly spoiler: boolean;
}

/** A file that can be saved; a picture is shown. */
export function Attachment({ attachment, spoiler }: AttachmentProps): ComponentChildren {
  const url = safeUrl(readText(attachment, 'url'));
  const name = readText(attachment, 'filename') ?? 'file';
  const picture =
    url !== undefined && isOwn(url) && readText(attachment, 'content_type')?.startsWith('image/') === true;
  const alt = readText(attachment, 'description') ?? name;
  const drawn = picture
    ? html`<a class="gallery-item" href=${url} target="_blank" rel="noopener"><img src=${url} alt=${alt} /></a>`
    : html`<div class="file">
        ${h(Icon, { name: 'file' })}
        <span class="file-name">
          ${url === undefined ? name : html`<a href=${url} download=${name}>${name}</a>`}
          <small>${writeSize(readNumber(attachment, 'size'))}</small>
        </span>
      </div>`;
  return spoiler ? h(Cover, null, drawn) : drawn;
}

/** Writes a size in bytes as Discord does: "12.3 KB". */
function writeSize(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1);
  const size = bytes / 1024 ** power;
  return `${power === 0 ? size : size.toFixed(1)} ${UNITS[power] ?? ''}`;
}
