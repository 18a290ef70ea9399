import { finnesIkke, forbudt, ugyldigTilstand, vakt } from '#eventsourcing';
import { harRolle, type Tilgang } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, type Signatur } from '../avtale.tilstand';

/** A second person has looked at the paper and found it as entered. */
export function bekreftSignatur({ data }: Kommando<'BekreftSignatur'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const { nr, partId, runde, status } = krevAnnensSignatur(avtale, data.signatur, tilgang);
  if (status === 'bekreftet') throw ugyldigTilstand('alt-bekreftet', 'Signaturen er alt bekreftet');
  return [{ type: 'SignaturBekreftet', data: { signatur: nr, partId, runde } }];
}

/** It is kept for ever and counts no more, so that a new one can be entered. What has taken effect stands until then. */
export function bestridSignatur({ data: { signatur, aarsak } }: Kommando<'BestridSignatur'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const { nr, partId, runde } = krevAnnensSignatur(avtale, signatur, tilgang);
  const teller = avtale.bundet[partId] !== undefined;
  return [{ type: 'SignaturBestridt', data: { signatur: nr, partId, runde, aarsak, teller } }];
}

const krevAnnensSignatur = vakt('krev-annen-person', (avtale: Avtale, nr: number, tilgang: Tilgang): Signatur => {
  const signatur = avtale.signaturer[nr - 1];
  if (!signatur) throw finnesIkke();
  const forParten = tilgang.roller.some((r) => r.partId === signatur.partId && (r.rolle === 'postmottak' || r.rolle === 'signatar'));
  if (!forParten && !harRolle(tilgang, 'sekretariat')) throw forbudt('ikke-for-denne-parten', 'Bare sekretariatet eller parten selv kan se over en underskrift');
  if (signatur.maate === 'i-saksgang') throw ugyldigTilstand('signert-her', 'Den som har signert her, var selv logget inn: det er ikke noe papir å se over');
  if (signatur.registrertAv === tilgang.person) throw forbudt('samme-person', 'Den som førte inn underskriften, kan ikke selv se over den: det må en annen gjøre');
  if (signatur.status === 'bestridt') throw ugyldigTilstand('alt-bestridt', 'Underskriften er alt bestridt: registrer en ny');
  const runde = avtale.runder.findLast((r) => r.parter.some((p) => p.partId === signatur.partId && p.signatur === nr));
  if (!runde || runde.trukket) throw ugyldigTilstand('runden-er-trukket', 'Versjonen er trukket tilbake: underskriften gjelder ikke lenger');
  return { ...signatur, runde: runde.nr };
});
