import type { DiscordObject } from '../page-protocol.ts';

/** An object that may be missing: every reader answers `undefined` (or nothing) for it. */
type Source = DiscordObject | undefined;

/** Reads a field that holds text. */
export function readText(source: Source, key: string): string | undefined {
  const value = source?.[key];
  return typeof value === 'string' ? value : undefined;
}

/** Reads a field that holds a number. */
export function readNumber(source: Source, key: string): number | undefined {
  const value = source?.[key];
  return typeof value === 'number' ? value : undefined;
}

/** Reads a field that is `true`; anything else is `false`. */
export function readFlag(source: Source, key: string): boolean {
  return source?.[key] === true;
}

/** Reads a field that holds an object. */
export function readObject(source: Source, key: string): DiscordObject | undefined {
  const value = source?.[key];
  return isObject(value) ? value : undefined;
}

/** Reads a field that holds a list of objects; what is no object in it is left out. */
export function readObjects(source: Source, key: string): readonly DiscordObject[] {
  const value = source?.[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Whether one bit of the number in a field is set. */
export function readBit(source: Source, key: string, bit: number): boolean {
  return ((readNumber(source, key) ?? 0) & bit) !== 0;
}

function isObject(value: unknown): value is DiscordObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
