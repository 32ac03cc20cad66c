import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Two reports of one attack that disagree, and one of another: written for these tests, unlike any sample. */
const REPORTS: Readonly<Record<string, string>> = {
  'ferry-1.txt': `---
publisher: River Post
url: https://river-post.example/ferry
published: 2026-03-10
---
Gunmen attack barracks in Dondou-Kiri

Gunmen attacked the barracks of Dondou-Kiri in Chad on Sunday. At least 31 soldiers were killed and 12 others wounded, the regional governor said.
About 150 soldiers were stationed in the barracks. No group has claimed the attack.
`,
  'ferry-2.txt': `---
publisher: Lakes Wire
url: https://lakes-wire.example/barracks
published: 2026-03-11
---
Over 50 soldiers dead in Dondoukiri, doctors say

Over 50 soldiers were killed when gunmen attacked the barracks of Dondoukiri in Chad on Sunday, doctors at the district hospital said. They treated 19 wounded soldiers.
More than 200 soldiers have been killed in the Lake region since January, according to a research group.
`,
  'mine.txt': `---
publisher: Copper Belt News
url: https://copper-belt.example/strike
published: 2026-05-20
---
Three miners shot at protest in Kalonzo

Police shot three miners dead during a protest in Kalonzo, Zambia, on Tuesday, the miners' union said. Seven people were arrested.
`,
};

/** Writes the reports into a folder and answers their paths: the pair first. */
export async function writeReports(folder: string): Promise<readonly string[]> {
  const into = join(folder, 'reports');
  await mkdir(into);
  for (const [name, text] of Object.entries(REPORTS)) await writeFile(join(into, name), text);
  return Object.keys(REPORTS).map((name) => join(into, name));
}
