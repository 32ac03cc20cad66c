import { foldWord } from '../../text/letters.ts';

/** Names of one place or body in several languages, each group on a line, names apart by commas. Countries are known elsewhere. */
const GROUPS = `
moscow, moscou, moscú, moskau, moscovo, موسكو
cairo, le caire, el cairo, kairo, القاهرة
geneva, genève, ginebra, genf, genebra, جنيف
london, londres, لندن
brussels, bruxelles, bruselas, brüssel, bruxelas, بروكسل
jerusalem, jérusalem, jerusalén, jerusalém, القدس, al-quds
damascus, damas, damasco, damaskus, دمشق
aleppo, alep, alepo, حلب
baghdad, bagdad, bagdá, بغداد
beirut, beyrouth, بيروت
algiers, alger, argel, algier, الجزائر
tripoli, trípoli, tripolis, طرابلس
tehran, teheran, téhéran, teherán, teerã, طهران
kyiv, kiev, kiew, kiïv, كييف
odesa, odessa
kharkiv, kharkov, charkiw
warsaw, varsovie, varsovia, warschau
vienna, vienne, viena, wien
rome, roma, rom
athens, athènes, atenas, athen
lisbon, lisbonne, lisboa, lissabon
beijing, pékin, pekín, peking, pequim
new york, nueva york, nova york, nova iorque
mexico city, ciudad de méxico, mexico, cidade do méxico
havana, la havane, la habana, havanna
khartoum, jartum, cartum, khartum, الخرطوم
mogadishu, mogadiscio, mogadiscio, mogadischu, مقديشو
addis ababa, addis-abeba, adís abeba, أديس أبابا
timbuktu, tombouctou, tombuctú, tombuctu
cape town, le cap, ciudad del cabo, kapstadt, cidade do cabo
africa, afrique, áfrica, afrika, أفريقيا, افريقيا
europe, europa, أوروبا
asia, asie, asien, آسيا
middle east, moyen-orient, oriente medio, oriente próximo, médio oriente, naher osten, الشرق الأوسط
sahel, الساحل
sahara, sáhara, saara, الصحراء
gaza, غزة
west bank, cisjordanie, cisjordania, westjordanland, الضفة الغربية
rhine, rhin, rin, rhein
danube, donau, danubio, danúbio
nile, nil, nilo, النيل
red sea, mer rouge, mar rojo, mar vermelho, rotes meer, البحر الأحمر
bavaria, bavière, baviera, bayern
cologne, köln, colonia, colónia
munich, münchen, múnich, munique
islamic state, état islamique, estado islámico, estado islâmico, islamischer staat, الدولة الإسلامية, is, isis, ei, daesh, داعش
al-qaeda, al-qaida, al qaeda, al-qaïda, al qaida, القاعدة
boko haram, بوكو حرام
hezbollah, hizbullah, hisbollah, hezbolá, حزب الله
hamas, hamás, حماس
houthi, houthis, huthi, hutíes, houthistes, الحوثيين, الحوثيون
taliban, talibans, talibanes, talibã, طالبان
united nations, nations unies, naciones unidas, nações unidas, vereinte nationen, الأمم المتحدة, un, onu, uno
european union, union européenne, unión europea, união europeia, europäische union, الاتحاد الأوروبي, eu, ue
african union, union africaine, unión africana, união africana, afrikanische union, الاتحاد الأفريقي, au, ua
nato, otan, الناتو
red cross, croix-rouge, cruz roja, cruz vermelha, rotes kreuz, الصليب الأحمر, icrc, cicr
doctors without borders, médecins sans frontières, médicos sin fronteras, médicos sem fronteiras, ärzte ohne grenzen, msf
`;

const byName = readGroups();

/** The other names of a place or body, folded; empty for a name that is no exonym known here. */
export function otherNames(name: string): readonly string[] {
  return byName.get(foldWord(name).replaceAll('-', ' ')) ?? [];
}

function readGroups(): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const line of GROUPS.trim().split('\n')) {
    const names = line.split(',').map((name) => foldWord(name.trim()).replaceAll('-', ' '));
    for (const name of names) groups.set(name, names);
  }
  return groups;
}
