import type { Told } from './told.ts';

/** What Arabic reports say in a sentence or two, and the claims they make. */
export const ARABIC: readonly Told[] = [
  [
    'قتل 12 جنديا وأصيب تسعة آخرون في هجوم على نقطة تفتيش، حسبما قال مصدر عسكري.',
    ['eq 12 killed soldiers', 'eq 9 wounded soldiers'],
  ],
  [
    'ارتفع عدد القتلى إلى 27 شخصا، بينهم خمسة أطفال، وفق وزارة الصحة.',
    ['eq 27 killed civilians', 'eq 5 killed children'],
  ],
  [
    'أعلنت الجماعة مقتل أكثر من 40 عسكريا وأسر سبعة، بينما اعترف الجيش بمقتل 11 جنديا فقط.',
    ['gt 40 killed soldiers', 'eq 7 captured soldiers', 'eq 11 killed soldiers'],
  ],
  ['خطف مسلحون 15 عاملا على الطريق، وقالت الشرطة إن ثلاثة منهم أفرج عنهم.', ['eq 15 abducted civilians']],
  ['لم يسقط أي ضحايا، بحسب المحافظ.', ['eq 0 killed civilians']],
  ['نزح نحو 3000 شخص إلى المدينة المجاورة، وفق الأمم المتحدة.', ['approx 3000 displaced civilians']],
  [
    'أصيب عشرات المدنيين في الاشتباكات واعتقلت الشرطة 30 متظاهرا.',
    ['word wounded civilians', 'eq 30 arrested civilians'],
  ],
  [
    'قال رئيس البلدية إن 18 قرويا على الأقل قتلوا ولا يزال أربعة في عداد المفقودين.',
    ['ge 18 killed civilians', 'eq 4 missing civilians'],
  ],
  ['أسفر الهجوم عن مقتل سبعة أشخاص وإصابة 16 آخرين بجروح.', ['eq 7 killed civilians', 'eq 16 wounded civilians']],
  [
    'قتل أكثر من 5000 مدني منذ بداية النزاع. وقتل ستة مزارعين يوم الأحد.',
    ['gt 5000 killed civilians cumulative', 'eq 6 killed civilians'],
  ],
];
