import type { Lexicon } from '../lexicon.ts';

/** Arabic words for units and currencies. */
// prettier-ignore
export const ARABIC_UNITS: Pick<Lexicon, 'units' | 'currencies' | 'magnitudes' | 'metreWords'> = {
  units: {

    كيلومتر: [
      'distance', 'km'], كيلومترا: ['distance', 'km'], كيلومترات: ['distance', 'km'], كلم: ['distance',
      'km'], كم: ['distance', 'km'], متر: ['distance', 'm'], مترا: ['distance', 'm'], أمتار: ['distance',
      'm'], ميل: ['distance', 'mi'], 'كيلو متر': ['distance', 'km',
    ],
    كيلوغرام: [
      'measure', 'kg'], كيلوغراما: ['measure', 'kg'], كيلوغرامات: ['measure', 'kg'], كيلو: ['measure',
      'kg'], كغ: ['measure', 'kg'], غرام: ['measure', 'g'], طن: ['measure', 't'], طنا: ['measure',
      't'], أطنان: ['measure', 't'], لتر: ['measure', 'l'], 'ميلي لتر': ['measure', 'ml'], ميلي: ['measure',
      'ml'], هكتار: ['measure', 'ha',
    ],
    ثانية: [
      'duration', 'second'], ثوان: ['duration', 'second'], دقيقة: ['duration', 'minute'], دقائق: ['duration',
      'minute'], ساعة: ['duration', 'hour'], ساعات: ['duration', 'hour'], يوم: ['duration', 'day'], يوما: ['duration',
      'day'], أيام: ['duration', 'day'], أسبوع: ['duration', 'week'], أسابيع: ['duration', 'week',
    ],
    شهر: [
      'duration', 'month'], شهرا: ['duration', 'month'], أشهر: ['duration', 'month'], شهور: ['duration',
      'month'], سنة: ['duration', 'year'], سنوات: ['duration', 'year'], عام: ['duration', 'year'], عاما: ['duration',
      'year'], أعوام: ['duration', 'year',
    ],
  },
  currencies: {
    دولار: 'USD', دولارا: 'USD', دولارات: 'USD', 'دولار أمريكي': 'USD', يورو: 'EUR', ريال: 'SAR', ريالا: 'SAR',
    جنيه: 'EGP', جنيها: 'EGP', ليرة: 'SYP', دينار: 'IQD', دينارا: 'IQD', درهم: 'AED', درهما: 'AED', روبل: 'RUB',
    يوان: 'CNY',
  },
  magnitudes: {},
  metreWords: [],
};
