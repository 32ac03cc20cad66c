/** Three paragraphs of an article in our own words. */
export const PARAGRAPHS = [
  'KIDAL (Desert Press) - Gunmen attacked a checkpoint outside the town on Monday, and at least twelve soldiers were killed, two officers said.',
  'Nine others were wounded and taken to the hospital in Gao, where doctors asked people to come and give blood during the afternoon.',
  'Nobody has claimed the attack. The army sent reinforcements along the northern road, and said that it would publish its own count later.',
];

/** A news page with all that stands around an article. `head` goes in front of the title, `body` replaces the article's paragraphs. */
export function samplePage(head = '', body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Twelve soldiers die at checkpoint | Desert Post</title></head>
<body><header><nav><ul>${'<li><a href="/x">Section</a></li>'.repeat(12)}</ul></nav></header>
<main><article><h1>Twelve soldiers die at checkpoint</h1><div class="story">${body}</div></article>
<aside><h2>Most read</h2><ul>${'<li><a href="/y">Another story that many people read today</a></li>'.repeat(8)}</ul></aside></main>
<footer><p>Copyright Desert Post. All rights reserved. Terms of use. Privacy.</p></footer></body></html>`;
}
