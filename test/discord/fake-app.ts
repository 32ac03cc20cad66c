import type { App } from '../../src/app/app.ts';

/** An app that fails on whatever a test does not give it: a test sees at once what was called. */
export function fakeApp(parts: Partial<App>): App {
  return new Proxy(parts as App, {
    get: (target, name) =>
      Reflect.get(target, name) ??
      (() => {
        throw new Error(`the test gave the app no ${String(name)}`);
      }),
  });
}
