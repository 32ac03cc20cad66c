import type { Said } from './told.ts';

/** Who says what in longer reports of other languages. */
export const SAID_LONG_ABROAD: readonly Said[] = [
  {
    lang: 'fr',
    text: 'Onze soldats ont été tués et neuf blessés vendredi lors d’une attaque contre leur position de Gorgadji, a annoncé l’état-major. Une trentaine d’assaillants ont été « neutralisés » au cours de la riposte, selon la même source.\nLe GSIM a revendiqué l’attaque, affirmant avoir tué une quarantaine de militaires et fait trois prisonniers.\nSelon l’ONG Veille, 1 120 civils et 430 militaires ont été tués dans le pays depuis janvier.',
    said: [
      ['eq 11 killed soldiers', 'état-major'],
      ['eq 9 wounded soldiers', 'état-major'],
      ['approx 30 killed militants', 'source'],
      ['approx 40 killed soldiers', 'GSIM'],
      ['eq 3 captured soldiers', 'GSIM'],
      ['eq 1120 killed civilians cumulative', 'Veille'],
      ['eq 430 killed soldiers cumulative', 'Veille'],
    ],
  },
  {
    lang: 'fr',
    text: 'Le nombre de victimes de l’incendie criminel de la prison de Makobo est passé à 36, contre 29 dimanche, a indiqué le parquet. Tous étaient des détenus. Une vingtaine de personnes, dont quatre gardiens, sont hospitalisées.',
    said: [
      ['eq 36 killed unknown', 'parquet'],
      ['eq 29 killed unknown', 'parquet'],
      ['approx 20 wounded unknown', ''],
      ['eq 4 wounded police', ''],
    ],
  },
  {
    lang: 'fr',
    text: 'Quatre humanitaires ont été enlevés mardi près de Djibo. Deux autres, qui se trouvaient dans le même véhicule, ont pu s’échapper, précise leur ONG. Aucune revendication n’a été faite.',
    said: [['eq 4 abducted aid_workers', '']],
  },
  {
    lang: 'es',
    text: 'Al menos 14 personas murieron y 22 resultaron heridas este sábado al estallar un coche bomba frente al batallón de Jamundá, informaron las autoridades. Entre los muertos hay cinco soldados.\nUn portavoz de la guerrilla negó su responsabilidad. El alcalde decretó tres días de luto y cifró en 60 las viviendas afectadas.\nEn abril un atentado similar dejó siete muertos en la misma vía.',
    said: [
      ['ge 14 killed unknown', 'autoridades'],
      ['eq 22 wounded unknown', 'autoridades'],
      ['eq 5 killed soldiers', ''],
      ['eq 7 killed unknown linked_incident', ''],
    ],
  },
  {
    lang: 'es',
    text: 'La Fiscalía investiga la desaparición de nueve jóvenes en Teuchitlán. Los familiares sostienen que son 13. Cuatro policías municipales fueron detenidos.',
    said: [
      ['eq 9 missing civilians', ''],
      ['eq 4 arrested police', ''],
    ],
  },
  {
    lang: 'pt',
    text: 'Pelo menos 19 pessoas foram mortas num ataque armado ao posto administrativo de Mucojo, disse à Lusa uma fonte local. Entre as vítimas estão três militares. Mais de duas mil pessoas procuraram refúgio na ilha de Ibo.\nO grupo Estado Islâmico reivindicou o ataque e afirmou ter matado 31 “infiéis”.',
    said: [
      ['ge 19 killed unknown', 'fonte local'],
      ['eq 3 killed soldiers', ''],
      ['gt 2000 displaced civilians', ''],
      ['eq 31 killed unknown', 'Estado Islâmico'],
    ],
  },
  {
    lang: 'pt',
    text: 'Vinte e oito reclusos fugiram da cadeia durante o motim, em que morreram dois guardas prisionais e cinco reclusos. Doze fugitivos já foram recapturados.',
    said: [
      ['eq 2 killed police', ''],
      ['eq 5 killed civilians', ''],
    ],
  },
  {
    lang: 'de',
    text: 'Bei einem Selbstmordanschlag vor einem Rekrutierungsbüro sind am Dienstag mindestens 27 Menschen getötet und mehr als 60 verletzt worden. Das teilte das Gesundheitsministerium mit. Unter den Toten sind 19 Rekruten.\nDie Terrormiliz bekannte sich zu der Tat; sie sprach von 50 toten Soldaten.',
    said: [
      ['ge 27 killed unknown', ''],
      ['gt 60 wounded unknown', ''],
      ['eq 19 killed soldiers', ''],
      ['eq 50 killed soldiers', 'Terrormiliz'],
    ],
  },
  {
    lang: 'de',
    text: 'Nach dem Hackerangriff auf den Klinikverbund mussten 42 Patienten verlegt werden. Zu Schaden kam nach Angaben eines Sprechers niemand. Drei Verdächtige im Alter von 17 bis 22 Jahren wurden festgenommen.',
    said: [
      ['eq 0 wounded civilians', 'Sprechers'],
      ['eq 3 arrested unknown', ''],
    ],
  },
  {
    lang: 'ar',
    text: 'قتل 17 شخصا على الأقل وأصيب 40 بجروح في انفجار سيارة مفخخة أمام مقر للشرطة، بحسب ما أفاد مصدر أمني الأحد. ومن بين القتلى ستة من رجال الشرطة.\nوقالت مستشفى المدينة إنها استقبلت 22 جثة. ولم تتبن أي جهة الهجوم.\nوكان 30 جنديا قد قتلوا في هجوم مماثل الشهر الماضي.',
    said: [
      ['ge 17 killed unknown', 'مصدر أمني'],
      ['eq 40 wounded unknown', 'مصدر أمني'],
      ['eq 6 killed police', ''],
      ['eq 22 killed unknown', 'مستشفى'],
      ['eq 30 killed soldiers linked_incident', ''],
    ],
  },
  {
    lang: 'ar',
    text: 'أعلن الجيش مقتل 14 إرهابيا واعتقال ثلاثة آخرين في عملية أمنية، وقال إن جنديين أصيبا بجروح طفيفة. وأفاد سكان بأن بين القتلى ثلاثة مزارعين.',
    said: [
      ['eq 14 killed militants', 'الجيش'],
      ['eq 3 arrested militants', 'الجيش'],
      ['eq 3 killed civilians', 'سكان'],
    ],
  },
];
