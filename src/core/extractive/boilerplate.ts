/** Words that mark a sentence as the page talking of itself, not of the incident. One pattern a language. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:subscribe|sign up|newsletter|click here|read more|follow us|all rights reserved|cookie|advertisement|terms of (?:use|service)|privacy policy)\b/iu,
  /\b(?:abonnez-vous|inscrivez-vous|infolettre|cliquez ici|lire aussi|suivez-nous|tous droits réservés|publicité)\b/iu,
  /\b(?:suscríbete|suscríbase|boletín|haga clic|lea también|síganos|todos los derechos reservados|publicidad)\b/iu,
  /\b(?:assine|inscreva-se|clique aqui|leia também|siga-nos|todos os direitos reservados|publicidade)\b/iu,
  /\b(?:abonnieren sie|jetzt anmelden|hier klicken|lesen sie auch|folgen sie uns|alle rechte vorbehalten|anzeige)\b/iu,
  /(?:اشترك|النشرة البريدية|اضغط هنا|اقرأ أيضا|تابعونا|جميع الحقوق محفوظة)/u,
  /©|^\s*(?:photo|image|credit|crédit|foto)\s*:/iu,
];

/** Whether a sentence is an invitation, a notice or a caption rather than news. */
export function isBoilerplate(text: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(text));
}
