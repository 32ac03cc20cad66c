import { foldWord } from '../../text/letters.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s,]+/u).map(foldWord));
}

/** What sets something at a place itself, in the languages that are read; "near" and "towards" do not. */
export const AT = words(
  'in on at of inside within against hit à au aux dans en de d du contre sur el del contra no na nos nas do da im auf am von gegen في على',
);

/** What leads to a place or away from it. */
export const AWAY = words(
  'to towards toward from via vers depuis jusqu hacia desde hasta para até nach zu aus zum إلى الى من نحو',
);

/** What makes a name that of a wider area, which holds its towns, or of somebody who rules there. */
export const AREA = words(
  `region province state district county governorate municipality governor prefect territory island highway road river valley border
  région département état gouverneur préfet territoire île route fleuve vallée frontière cercle
  región provincia departamento estado municipio gobernador isla carretera río valle frontera
  região província município governador ilha estrada rio vale fronteira
  provinz bundesland landkreis kreis bezirk gouverneur insel straße fluss tal grenze
  محافظة ولاية منطقة إقليم محافظ والي`,
);

/** Where people are brought, or houses in which others sit: what stands in their town is not where it happened. */
export const SEATS = words(
  `treated cared hospitalised hospitalized taken brought driven evacuated soignés soignées hospitalisés hospitalisées transportés évacués transférés
  atendidos hospitalizados ingresados trasladados evacuados tratados internados levados transferidos behandelt gebracht eingeliefert
  hospital clinic morgue camp court university headquarters office conference
  hôpital clinique morgue camp tribunal université siège
  hospital clínica morgue campamento tribunal universidad sede
  hospital clínica morgue campo acampamento universidade sede
  krankenhaus klinik klinikum lager gericht universität
  مستشفى عيادة مخيم محكمة`,
);

/** What strikes, beside the attacks that roles are read by: bombs and drones. */
export const STRIKES = words(
  `bomb bombing bombings drone missile rocket rockets grenade
  bombe drone missile roquette roquettes grenade
  bomba dron misil cohete granada
  míssil foguete
  bombe drohne rakete granate
  قنبلة طائرة صاروخ`,
);
