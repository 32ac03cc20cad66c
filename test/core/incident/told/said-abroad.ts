import type { Said } from './told.ts';

/** Who says what in reports of other languages. */
export const SAID_ABROAD: readonly Said[] = [
  {
    lang: 'fr',
    text: 'Le bilan de l’attaque de Kourou s’élève désormais à 43 morts, a déclaré mardi le ministre de la Sécurité, contre 38 annoncés lundi. Le Collectif des victimes parle, lui, de plus de 60 morts.',
    said: [
      ['eq 43 killed civilians', 'ministre'],
      ['eq 38 killed civilians', ''],
      ['gt 60 killed civilians', 'Collectif'],
    ],
  },
  {
    lang: 'fr',
    text: '« Ils ont tué mon père et dix autres hommes », raconte une habitante jointe par téléphone. Selon un élu local, douze corps ont été inhumés.',
    said: [['eq 12 killed civilians', 'élu']],
  },
  {
    lang: 'fr',
    text: 'D’après l’armée, huit assaillants ont été abattus et quatre arrêtés. Aucune perte n’est à signaler dans les rangs des forces de défense.',
    said: [
      ['eq 8 killed militants', 'armée'],
      ['eq 4 arrested militants', 'armée'],
      ['eq 0 killed unknown', ''],
    ],
  },
  {
    lang: 'fr',
    text: 'Les rebelles affirment détenir 64 prisonniers de guerre.',
    said: [['eq 64 captured soldiers', 'rebelles']],
  },
  {
    lang: 'fr',
    text: 'Une centaine de familles, soit près de 700 personnes, ont fui Djalé.',
    said: [['approx 700 displaced civilians', '']],
  },
  {
    lang: 'fr',
    text: 'Trois civils et deux gendarmes ont trouvé la mort ; un troisième gendarme est porté disparu.',
    said: [
      ['eq 3 killed civilians', ''],
      ['eq 2 killed soldiers', ''],
    ],
  },
  {
    lang: 'es',
    text: 'El gobernador elevó a 19 el número de muertos; horas antes había hablado de 15. Según la Cruz Roja, hay 37 heridos.',
    said: [
      ['eq 19 killed civilians', 'gobernador'],
      ['eq 15 killed civilians', 'gobernador'],
      ['eq 37 wounded civilians', 'Cruz Roja'],
    ],
  },
  {
    lang: 'es',
    text: '“Nos mataron a ocho compañeros”, dijo un líder comunal. La Policía sostiene que fueron cinco los fallecidos.',
    said: [
      ['eq 8 killed civilians', 'líder'],
      ['eq 5 killed civilians', 'Policía'],
    ],
  },
  {
    lang: 'es',
    text: 'Los disidentes reconocieron la muerte de tres de sus hombres y aseguraron haber causado 14 bajas al Ejército.',
    said: [
      ['eq 3 killed militants', 'disidentes'],
      ['eq 14 killed soldiers', 'disidentes'],
    ],
  },
  {
    lang: 'es',
    text: 'Unos 40 encapuchados irrumpieron en el hospital y se llevaron a dos pacientes. No hubo heridos.',
    said: [
      ['approx 40 deployed militants deployed', ''],
      ['eq 2 abducted civilians', ''],
      ['eq 0 wounded civilians', ''],
    ],
  },
  {
    lang: 'es',
    text: 'Seis de los 14 mineros secuestrados fueron hallados sin vida, confirmó la Fiscalía.',
    said: [['eq 14 abducted civilians', 'Fiscalía']],
  },
  {
    lang: 'pt',
    text: 'Subiu para 27 o número de mortos no ataque, disse o ministro, que antes falara em 21. A Cruz Vermelha assistiu 64 feridos.',
    said: [
      ['eq 27 killed civilians', 'ministro'],
      ['eq 21 killed civilians', 'ministro'],
      ['eq 64 wounded civilians', ''],
    ],
  },
  {
    lang: 'pt',
    text: 'Segundo fontes locais, três militares e um civil perderam a vida. O exército diz que abateu dez terroristas.',
    said: [
      ['eq 3 killed soldiers', 'fontes'],
      ['eq 1 killed civilians', 'fontes'],
      ['eq 10 killed militants', 'exército'],
    ],
  },
  {
    lang: 'pt',
    text: 'Cerca de 30 homens armados invadiram a fazenda e mantiveram 12 trabalhadores reféns durante seis horas.',
    said: [
      ['approx 30 deployed militants deployed', ''],
      ['eq 12 abducted civilians', ''],
    ],
  },
  {
    lang: 'de',
    text: 'Bei dem Anschlag auf eine Polizeistation starben nach Angaben des Gouverneurs sieben Polizisten, 16 Menschen wurden verletzt. Ein Arzt sprach von mindestens zehn Toten.',
    said: [
      ['eq 7 killed police', 'Gouverneurs'],
      ['eq 16 wounded police', 'Gouverneurs'],
      ['ge 10 killed police', 'Arzt'],
    ],
  },
  {
    lang: 'de',
    text: 'Die Rebellen erklärten, sie hätten 31 Soldaten getötet und 12 gefangen genommen. Die Armee räumte den Tod von fünf Soldaten ein.',
    said: [
      ['eq 31 killed soldiers', 'Rebellen'],
      ['eq 12 captured soldiers', 'Rebellen'],
      ['eq 5 killed soldiers', 'Armee'],
    ],
  },
  {
    lang: 'de',
    text: 'Mehr als 50 Menschen gelten als vermisst, sagte ein Sprecher der Feuerwehr. Zuvor war von 70 Vermissten die Rede gewesen.',
    said: [
      ['gt 50 missing civilians', 'Feuerwehr'],
      ['eq 70 missing civilians', ''],
    ],
  },
  {
    lang: 'de',
    text: 'Zwei Dutzend Vermummte griffen Beamte an; neun Beamte wurden leicht verletzt, 17 Angreifer festgenommen.',
    said: [
      ['approx 24 deployed militants deployed', ''],
      ['eq 9 wounded police', ''],
      ['eq 17 arrested militants', ''],
    ],
  },
  {
    lang: 'ar',
    text: 'قال المتحدث باسم الجيش العقيد سالم حمد إن ثمانية جنود قتلوا وجرح 14 آخرون. وذكر مصدر طبي أن عدد القتلى بلغ 13.',
    said: [
      ['eq 8 killed soldiers', 'المتحدث'],
      ['eq 14 wounded soldiers', 'المتحدث'],
      ['eq 13 killed soldiers', 'مصدر طبي'],
    ],
  },
  {
    lang: 'ar',
    text: 'وأفاد شهود عيان بأن المسلحين خطفوا 20 تلميذة على الأقل، فيما قالت الشرطة إن عدد المخطوفات 14.',
    said: [
      ['ge 20 abducted children', 'شهود'],
      ['eq 14 abducted children', 'الشرطة'],
    ],
  },
  {
    lang: 'ar',
    text: 'بحسب المرصد، قتل 36 مدنيا بينهم تسعة أطفال في الغارات.',
    said: [
      ['eq 36 killed civilians', 'المرصد'],
      ['eq 9 killed children', 'المرصد'],
    ],
  },
  {
    lang: 'ar',
    text: 'أعلن التنظيم مسؤوليته عن الهجوم، وقال في بيان إنه قتل 25 عنصرا من الجيش. ولم تعلق الحكومة.',
    said: [['eq 25 killed soldiers', 'التنظيم']],
  },
  {
    lang: 'ar',
    text: 'وقالت وزارة الداخلية في بيان إن قوات الأمن أوقفت 18 مشتبها به وصادرت ثلاث سيارات.',
    said: [['eq 18 arrested unknown', 'وزارة الداخلية']],
  },
  {
    lang: 'ar',
    text: 'ذكرت منظمة أطباء بلا حدود أنها عالجت 52 جريحا، بينهم 11 طفلا.',
    said: [
      ['eq 52 wounded civilians', 'أطباء'],
      ['eq 11 wounded children', 'أطباء'],
    ],
  },
];
