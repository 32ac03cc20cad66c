import type { Lexicon } from '../lexicon.ts';

/** Arabic words for dates, times and ages. */
// prettier-ignore
export const ARABIC_DATES: Pick<
  Lexicon,
  'months' | 'shyMonths' | 'weekdays' | 'relativeDays' | 'duals' | 'behindWords' | 'aheadWords' | 'dateWords' | 'dateFillers' | 'decadeSuffixes' | 'times' | 'ages'
> = {
  months: {
    يناير: 1, فبراير: 2, مارس: 3, أبريل: 4, إبريل: 4, مايو: 5, المايو: 5, يونيو: 6, يونيه: 6, يوليو: 7, يوليه: 7,
    أغسطس: 8, سبتمبر: 9, أكتوبر: 10, نوفمبر: 11, ديسمبر: 12, شباط: 2, آذار: 3, نيسان: 4, أيار: 5, حزيران: 6, تموز: 7,
    أيلول: 9,
    جانفي: 1, فيفري: 2, أفريل: 4, ماي: 5, جوان: 6, جويلية: 7, أوت: 8,
  },
  shyMonths: [],
  weekdays: { الاثنين: 1, الإثنين: 1, الثلاثاء: 2, الأربعاء: 3, الخميس: 4, الجمعة: 5, السبت: 6, الأحد: 7 },
  relativeDays: { أمس: -1, غدا: 1 },
  duals: {
    ساعتين: [
      'duration', 'hour'], ساعتان: ['duration', 'hour'], يومين: ['duration', 'day'], يومان: ['duration',
      'day'], أسبوعين: ['duration', 'week'], أسبوعان: ['duration', 'week'], شهرين: ['duration',
      'month'], شهران: ['duration', 'month',
    ],
    عامين: [
      'duration', 'year'], عامان: ['duration', 'year'], سنتين: ['duration', 'year'], سنتان: ['duration',
      'year'], دقيقتين: ['duration', 'minute'], كيلومترين: ['distance', 'km',
    ],
  },
  behindWords: ['الماضي', 'الماضية'],
  aheadWords: [],
  dateWords: ['في', 'منذ', 'عام', 'سنة', 'حتى', 'قبل', 'بعد', 'خلال', 'من', 'يوم', 'شهر', 'بين', 'إلى'],
  decadeSuffixes: [],
  dateFillers: ['من'],
  times: {
    named: { 'منتصف الليل': '00:00' }, am: ['صباحا', 'فجرا'], pm: ['مساء', 'ظهرا', 'ليلا'], hours: [], at: ['الساعة'], past: [], before: [], hoursAreClock: false,
  },
  ages: {
    after: [], before: ['عمره', 'عمرها', 'البالغ من العمر', 'يبلغ من العمر'], verbs: [], years: ['عاما', 'سنة', 'عام'],
    persons: [], of: ['من'], periods: [],
  },
};
