import { expect, it } from 'vitest';
import { summariseSources, type SourcesSummary } from '../../../src/app/summary/summarise-sources.ts';
import { drafted, failed, scriptedWriter, type ScriptedWriter } from '../../fakes/scripted-writer.ts';

const SOURCES = [
  { id: 'a', lang: 'fr', text: 'Le pont est tombé mardi soir. Deux ouvriers sont blessés, dit la mairie.' },
];
const DRAFT = {
  headline: 'Le pont est tombé',
  sentences: [{ text: 'Le pont est tombé mardi soir.', citations: ['1.1'] }],
};
const log = { warn: (): void => undefined };

const ask = (writer: ScriptedWriter | undefined, sentences?: number): Promise<SourcesSummary> =>
  summariseSources(
    { writer, log },
    { sources: SOURCES, signal: new AbortController().signal, ...(sentences === undefined ? {} : { sentences }) },
  );

it('is extractive without a model', async () => {
  const summary = await ask(undefined, 1);
  expect(summary).toMatchObject({ engine: 'extractive', verdict: { ok: true } });
  expect(summary.draft.sentences).toHaveLength(1);
  expect(summary).not.toHaveProperty('reason');
});

it('asks the model in the language of the sources, for as many sentences as are wanted', async () => {
  const writer = scriptedWriter(drafted(DRAFT));
  expect(await ask(writer, 3)).toMatchObject({ engine: 'llm', draft: DRAFT });
  expect(writer.requests).toMatchObject([{ language: 'fr', sentences: 3 }]);
});

it('says why the model did not write it', async () => {
  expect(await ask(scriptedWriter(failed('refused')))).toMatchObject({ engine: 'extractive', reason: 'model-refused' });
});
