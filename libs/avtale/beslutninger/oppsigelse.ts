import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { harRolle, krevForPart, langDato, leggTilMaaneder, osloDato, type Tilgang } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, sisteRunde } from '../avtale.tilstand';
import { bindinger, erBundet } from '../bindinger';
import { type Forvaltningskommandoer } from '../forvaltning.kommandoer';
import { krevIkkeFramtid, krevKommendeDag } from './krav';

/** T19: one part gives notice, by one with a mandate for it; the others stay bound as long as anybody is left to be bound to. */
export function siOppForPart({ data, tid }: Kommando<'SiOppForPart'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const melding = krevFullmakt(data, tilgang);
  const { partId, dato, begrunnelse } = data;
  const idag = osloDato(tid);
  krevIkkeFramtid(dato, idag, '#/dato');
  if (data.maate === 'i-saksgang' && dato !== idag) throw ugyldig('sies-opp-i-dag', 'Den som sier opp her, sier opp i dag: en eldre oppsigelse registreres som utenfra', '#/dato');
  krevIkkeSagtOpp(avtale, partId);
  krevBundet(avtale, partId, dato);
  const { oppsigelseMaaneder } = avtale.opplysninger;
  const virkningsdato = krevVirkningsdato(data, oppsigelseMaaneder, idag);
  return [{
    type: 'PartSaOppAvtalen',
    data: { partId, runde: sisteRunde(avtale)?.nr ?? 1, dato, virkningsdato, ...(oppsigelseMaaneder !== undefined && { oppsigelseMaaneder }), begrunnelse, ...melding },
  }];
}

/** Before it has had effect, it may be taken back. */
export function trekkOppsigelse({ data, tid }: Kommando<'TrekkOppsigelse'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const melding = krevFullmakt(data, tilgang);
  const oppsigelse = avtale.oppsigelser[data.partId];
  const idag = osloDato(tid);
  if (!oppsigelse || oppsigelse.trukket) throw ugyldigTilstand('ikke-sagt-opp', 'Parten har ikke sagt opp avtalen');
  if (oppsigelse.virkningsdato <= idag) throw ugyldigTilstand('oppsigelsen-har-virket', `Oppsigelsen virker fra ${langDato(oppsigelse.virkningsdato)} og kan ikke trekkes tilbake`);
  return [{ type: 'PartTrakkOppsigelsen', data: { partId: data.partId, runde: sisteRunde(avtale)?.nr ?? 1, dato: idag, begrunnelse: data.begrunnelse, ...melding } }];
}

/** Here only one who may sign for the part; what came from elsewhere the secretariat may enter too. */
function krevFullmakt({ partId, maate, mottattSom }: Forvaltningskommandoer['TrekkOppsigelse'], tilgang: Tilgang) {
  if (maate === 'i-saksgang' || !harRolle(tilgang, 'sekretariat')) {
    const { id, rolle } = krevForPart(tilgang, 'signatar', partId);
    if (maate === 'i-saksgang') return { maate, rolle: rolle as string, fullmakt: id };
  }
  if (mottattSom === undefined) throw ugyldig('mottak-mangler', 'Si hvordan dette ble mottatt, for eksempel i brev eller e-post', '#/mottattSom');
  return { maate, rolle: harRolle(tilgang, 'sekretariat') ? 'sekretariat' : 'signatar', mottattSom };
}

function krevIkkeSagtOpp(avtale: Avtale, partId: string): void {
  const oppsigelse = avtale.oppsigelser[partId];
  if (oppsigelse && !oppsigelse.trukket) throw ugyldigTilstand('allerede-sagt-opp', `Parten har alt sagt opp avtalen, med virkning fra ${langDato(oppsigelse.virkningsdato)}`);
}

const krevBundet = vakt('krev-bundet-part', (avtale: Avtale, partId: string, dag: string): void => {
  const binding = bindinger(avtale).find((b) => b.partId === partId);
  if (!binding) throw ugyldigTilstand('part-er-ikke-bundet', 'Avtalen er ikke i kraft for denne parten: det er ingenting å si opp');
  if (!erBundet(binding, dag)) throw ugyldigTilstand('part-er-ikke-bundet', binding.fra > dag ? `Avtalen trer ikke i kraft for parten før ${langDato(binding.fra)}` : `Avtalen gjaldt for parten til og med ${langDato(binding.til ?? dag)}`);
});

/** Never before the notice period is over. */
const krevVirkningsdato = vakt('krev-oppsigelsestid', ({ dato, virkningsdato }: Forvaltningskommandoer['SiOppForPart'], maaneder: number | undefined, idag: string): string => {
  if (maaneder === undefined) {
    if (virkningsdato === undefined) throw ugyldig('oppsigelsestid-mangler', 'Registeret sier ikke hvor lang oppsigelsestid avtalen har: før den inn, eller si hvilken dag oppsigelsen virker fra', '#/virkningsdato');
    if (virkningsdato < dato) throw ugyldig('virkning-foer-oppsigelse', 'Oppsigelsen kan ikke virke før den er gitt', '#/virkningsdato');
    return virkningsdato;
  }
  const tidligst = leggTilMaaneder(dato, maaneder);
  if (virkningsdato === undefined) return tidligst;
  if (virkningsdato < tidligst) throw ugyldig('foer-oppsigelsestiden', `Oppsigelsestiden er ${maanedstekst(maaneder)}: oppsigelsen kan tidligst virke fra ${langDato(tidligst)}`, '#/virkningsdato');
  krevKommendeDag(virkningsdato, tidligst, idag, '#/virkningsdato');
  return virkningsdato;
});

/** As people say it: «ett år», «18 måneder». */
export function maanedstekst(maaneder: number): string {
  if (maaneder % 12 === 0) return maaneder === 12 ? 'ett år' : `${maaneder / 12} år`;
  return maaneder === 1 ? 'én måned' : `${maaneder} måneder`;
}
