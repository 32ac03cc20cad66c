import { expect, it } from 'vitest';
import { clearPage } from '../../../src/ingest/articles/clear-page.ts';
import { parseMarkup } from '../../../src/ingest/markup/parse-markup.ts';

const STORY = `<div class="story">${'<p>Gunmen attacked a checkpoint on Monday, and nine soldiers were killed there.</p>'.repeat(4)}</div>`;

function clear(html: string): string {
  const document = parseMarkup(`<html><body>${html}</body></html>`);
  if (document === undefined) throw new Error('the page cannot be parsed');
  clearPage(document);
  return document.body.textContent ?? '';
}

it.each([
  ['<figure><figcaption>Beside</figcaption></figure>'],
  ['<div role="dialog">Beside</div>'],
  ['<AMP-AD>Beside</AMP-AD>'],
  ['<div class="inlineNewsletterBox">Beside</div>'],
  ['<section id="related_stories">Beside</section>'],
  ['<p class="ad-slot">Beside</p>'],
  ['<div class="share bar">Beside</div>'],
  [`<div id="comments">${'<p>Beside, and at great length, as people write.</p>'.repeat(40)}</div>`],
  ['<p>Read also: <a href="/x">Beside</a></p>'],
  ['<p><b>LEIA TAMBÉM</b> <a href="/x">Beside</a></p>'],
  ['<div>اقرأ أيضا <a href="/x">Beside</a></div>'],
  ['<article><h1>One</h1></article><article><h1>Beside</h1></article>'],
])('takes away %s', (markup) => {
  expect(clear(STORY + markup)).not.toContain('Beside');
  expect(clear(STORY + markup)).toContain('nine soldiers');
});

it.each([
  ['a wrapper named so', `<div class="has-newsletter"><h1>Kept</h1>${STORY}</div>`],
  ['a name that only holds such a word', `${STORY}<p class="shareholders-addressed">Kept</p>`],
  ['most of the page', `<div class="promo">${STORY}<p>Kept</p></div>`],
  ['a sentence that begins so', `${STORY}<p>Read also that the army denies it. Kept.</p>`],
  ['updates of a live page', `${STORY}<article><h2>Kept</h2></article><article><h2>Kept too</h2></article>`],
])('keeps %s', (_, markup) => {
  expect(clear(markup)).toContain('Kept');
});
