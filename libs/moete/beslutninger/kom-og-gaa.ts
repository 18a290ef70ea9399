import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Deltaker, type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando, type Oppmoete } from '../moete.kommandoer';
import { sisteLinje } from '../deltakerlinjer';
import { gjeldendeVoteringer, type Moete } from '../moete.tilstand';
import { krevEnPlass, krevEnVara, krevIntervall, krevKjente, medRettigheter } from './fremmoete';
import { krevIGang } from './gjennomfoering';
import { krevOrganledelse } from './roller';

/** The roll changes from the sak that the meeting has come to; what was treated before stands as it was. */
export function meldAnkomst({ data }: MoeteKommando<'MeldAnkomst'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(fakta.tilgang, krevIGang(moete));
  const foer = sisteLinje(moete.deltakere, data.personId);
  const ny = erNyPlass(foer, data.varaFor);
  const linje = { ...ankommet(ny ? personalia(foer) : foer, data.personId, data.varaFor, krevFra(moete, foer, data.fraSak, ny), moete), ...(data.tilSak !== undefined && { tilSak: data.tilSak }) };
  krevKjente([linje], fakta);
  krevIntervall(linje, moete);
  krevEnVara([...moete.deltakere.filter((d) => ny || d !== foer), linje], moete);
  const deltaker = medRettigheter(linje, fakta);
  krevEnPlass(deltaker, moete, fakta);
  return [{ type: 'DeltakerKom', data: { ...deltaker, ...(ny && { ny }) } }];
}

/** R9: one at a time; what the person did for the first stands as it was. */
const erNyPlass = (foer: Deltaker | undefined, varaFor: string | undefined): foer is Deltaker => foer?.status === 'til-stede' && varaFor !== undefined && varaFor !== foer.varaFor;

/** What follows the person from place to place. */
const personalia = ({ personId, funksjon, organisasjon }: Deltaker): Deltaker => ({ personId, status: 'fravaer', stemmerett: false, ...(funksjon !== undefined && { funksjon }), ...(organisasjon !== undefined && { organisasjon }) });

/** Who has been there before was out in between. */
function ankommet(foer: Deltaker | undefined, personId: string, varaFor: string | undefined, fra: number, { saksliste }: Moete): Oppmoete {
  if (foer?.status !== 'til-stede') {
    const { status: _, fraSak: __, tilSak: ___, stemmerett: ____, rettigheter: _____, plassFor: ______, ...kjent } = foer ?? { status: 'fravaer' as const, stemmerett: false };
    return { ...kjent, personId, status: 'til-stede', fraSak: saksliste[fra]?.behandlingId, ...(varaFor !== undefined && { varaFor }) };
  }
  const { tilSak, stemmerett: _, rettigheter: __, plassFor: ___, ute = [], ...rest } = foer;
  const gikk = saksliste.findIndex((p) => p.behandlingId === tilSak);
  return { ...rest, ...(varaFor !== undefined && { varaFor }), ute: [...ute, ...saksliste.slice(gikk + 1, fra).map((p) => p.behandlingId)] };
}

const krevFra = vakt('krev-deltakere', ({ saksliste }: Moete, foer: Deltaker | undefined, oppgitt: string | undefined, ny: boolean): number => {
  if (foer?.status === 'til-stede' && foer.tilSak === undefined) throw ugyldigTilstand('er-til-stede', 'Personen er alt til stede');
  const fra = saksliste.findIndex((p) => (oppgitt === undefined ? !p.behandlet : p.behandlingId === oppgitt));
  if (fra < 0) throw oppgitt === undefined ? ugyldigTilstand('ingen-saker-igjen', 'Alle sakene er behandlet') : ugyldig('sak-er-ikke-paa-saksliste', 'Saken står ikke på sakslisten', '#/fraSak');
  if (saksliste[fra]?.behandlet) throw ugyldigTilstand('sak-er-behandlet', 'Saken er behandlet: ingen kan komme til den nå');
  if (ny && saksliste.findIndex((p) => p.behandlingId === foer?.tilSak) >= fra) throw ugyldigTilstand('er-til-stede', 'Personen er med på saken alt, og står for ett medlem om gangen');
  return fra;
});

export function meldAvgang({ data: { personId, tilSak } }: MoeteKommando<'MeldAvgang'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  return [{ type: 'DeltakerGikk', data: { personId, tilSak: krevTil(moete, personId, tilSak) } }];
}

/** The last treatment that the person took part in: a sak that the person has voted in is one, decided or not. Who goes before the first has not met at all. */
const krevTil = vakt('krev-deltakere', (moete: Moete, personId: string, oppgitt: string | undefined): string => {
  const { saksliste, deltakere } = moete;
  const voteringer = gjeldendeVoteringer(moete);
  const deltaker = sisteLinje(deltakere, personId);
  const plass = (behandlingId: string) => saksliste.findIndex((p) => p.behandlingId === behandlingId);
  const avtalt = deltaker?.tilSak === undefined ? saksliste.length : plass(deltaker.tilSak);
  if (deltaker?.status !== 'til-stede' || saksliste[avtalt]?.behandlet) throw ugyldigTilstand('er-ikke-til-stede', 'Personen er ikke til stede');
  const naa = saksliste.findIndex((p) => !p.behandlet);
  const stemte = Math.max(-1, ...voteringer.filter((v) => v.stemmer[personId] !== undefined).map((v) => plass(v.behandlingId)));
  const til = oppgitt === undefined ? Math.max((naa < 0 ? saksliste.length : naa) - 1, stemte) : plass(oppgitt);
  const siste = saksliste[til];
  if (til > avtalt) throw ugyldigTilstand('er-ikke-til-stede', 'Personen skulle gå før det');
  if (!siste || (deltaker.fraSak !== undefined && plass(deltaker.fraSak) > til)) throw ugyldig('sak-er-ikke-paa-saksliste', 'Personen har ikke vært med på noen sak; før fremmøtet på nytt', '#/tilSak');
  if (saksliste.slice(til + 1).some((p) => p.behandlet)) throw ugyldigTilstand('sak-er-behandlet', 'En senere sak er behandlet med personen til stede');
  if (til < stemte) throw ugyldigTilstand('har-stemt', 'Personen har stemt i en senere sak, og var med på den');
  const midtI = voteringer.some((v) => !v.resultat && v.behandlingId !== siste.behandlingId && v.manntall.some((m) => m.personId === personId));
  if (midtI) throw ugyldigTilstand('votering-er-aapen', 'Personen står i manntallet for en votering som ikke er lukket');
  return siste.behandlingId;
});
