/** Weekday names by language, Sunday first, folded; several spellings are separated by a bar. */
export const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'sunday|sun',
    'monday|mon',
    'tuesday|tue|tues',
    'wednesday|wed',
    'thursday|thu|thurs',
    'friday|fri',
    'saturday|sat',
  ],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  es: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
  pt: [
    'domingo',
    'segunda-feira|segunda',
    'terca-feira|terca',
    'quarta-feira|quarta',
    'quinta-feira|quinta',
    'sexta-feira|sexta',
    'sabado',
  ],
  de: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend'],
  ar: ['الاحد|احد', 'الاثنين|اثنين', 'الثلاثاء|ثلاثاء', 'الاربعاء|اربعاء', 'الخميس|خميس', 'الجمعه|جمعه', 'السبت|سبت'],
};

/** Words for the day of publication, then for the day before it, by language, folded. */
export const NEAR_DAYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [['today', 'tonight'], ['yesterday']],
  fr: [['aujourd'], ['hier']],
  es: [['hoy'], ['ayer']],
  pt: [['hoje'], ['ontem']],
  de: [['heute'], ['gestern']],
  ar: [['اليوم'], ['امس']],
};
