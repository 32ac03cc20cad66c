import type { Told } from './told.ts';

/** What Arabic reports say at more length, and the claims they make. */
export const ARABIC_LONG: readonly Told[] = [
  [
    'قالت وزارة الداخلية إن الانفجار أودى بحياة تسعة أشخاص وأصاب 23 آخرين، بينهم أربعة رجال شرطة. وتبنى تنظيم داعش الهجوم وقال إنه قتل 30 جنديا.',
    ['eq 9 killed unknown', 'eq 23 wounded unknown', 'eq 4 wounded police', 'eq 30 killed soldiers'],
  ],
  [
    'أكد الناطق باسم الجيش مقتل خمسة جنود وفقدان ثلاثة في كمين قرب الحدود. وقالت الحركة إنها أسرت ستة جنود.',
    ['eq 5 killed soldiers', 'eq 3 missing soldiers', 'eq 6 captured soldiers'],
  ],
  [
    'وصل 1500 نازح إلى المخيم خلال يومين، بحسب منظمة الهجرة الدولية. وكان هجوم يوم الثلاثاء قد أسفر عن سقوط 21 قتيلا و40 جريحا.',
    ['eq 1500 displaced civilians', 'eq 21 killed civilians', 'eq 40 wounded civilians'],
  ],
  [
    'اختطف قراصنة أربعة بحارة من سفينة شحن على متنها 18 بحارا. ولم يصب أحد بأذى.',
    ['eq 4 abducted civilians', 'eq 0 wounded civilians'],
  ],
  ['ارتفعت حصيلة ضحايا الهجوم من 14 إلى 17 قتيلا، وفق مصدر طبي.', ['eq 14 killed civilians', 'eq 17 killed civilians']],
  [
    'لم يقتل أحد في القصف الذي استهدف السوق، لكن سبعة أطفال أصيبوا بجروح.',
    ['eq 0 killed civilians', 'eq 7 wounded children'],
  ],
];
