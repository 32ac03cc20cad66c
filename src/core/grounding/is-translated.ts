/** Whether two texts are in different languages, as far as both are known. Languages are BCP 47; the region does not count. */
export function isTranslated(a: string, b: string): boolean {
  const [x, y] = [a, b].map((lang) => lang.toLowerCase().split(/[-_]/u)[0]);
  return x !== y && x !== 'und' && y !== 'und';
}
