/** Keys as providers write them, bearer tokens, and passwords in addresses. */
const SECRETS = /\b(?:sk|pk|key|gsk|hf)[-_][\w-]{8,}|(?<=Bearer\s+)[\w.~+/-]+=*|(?<=:\/\/)[^/\s@]+(?=@)/giu;

/** Takes secrets out of what is logged: the configured key, whatever it looks like, and anything shaped like one. */
export function redact(text: string, secret: string | undefined): string {
  const known = secret === undefined || secret === '' ? text : text.replaceAll(secret, '[secret]');
  return known.replaceAll(SECRETS, '[secret]');
}
