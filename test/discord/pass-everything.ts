import type { Gate } from '../../src/discord/render/gate-screen.ts';

/** A gate that lets every line out, for tests about something else. */
export const passEverything: Gate = (line) => ({ kind: 'passed', text: line.map((span) => span.text).join('') });
