import { type FieldError, finnesIkke, Rejection, ugyldigTilstand, vakt } from '#eventsourcing';
import { krevSekretariat as krevRolle, krevSystem, SYSTEM } from '#felles';
import { type InnspillHendelse, type Innspillsopphav } from '../innspill.events';
import { type InnspillFakta, type Kommando, type Saksfakta, type Utsendelse } from '../innspill.kommandoer';
import { type Innspillsrunde, staaendeSvar } from '../innspill.tilstand';
import { krevAapenRunde } from './krav';
import { krevUtkastvalg } from './utkastvalg';
import { feilIUtsendelsen } from './utsendelsen';

type Sendt = Extract<InnspillHendelse, { type: 'InnspillsrundeSendt' }>;

const krevSekretariat = vakt('krev-rolle', krevRolle);

/** A decision ordered it: the draft waits for the secretariat. */
export function foreslaaInnspillsrunde({ data }: Kommando<'ForeslaaInnspillsrunde'>, { status }: Innspillsrunde, { tilgang }: InnspillFakta): InnspillHendelse[] {
  krevSystem(tilgang);
  return status === 'ingen' ? [{ type: 'InnspillsrundeForeslaatt', data }] : [];
}

export function startInnspillsrunde({ data: { sakId, opphav: oppgitt, utkast, ...utsendelse } }: Kommando<'StartInnspillsrunde'>, { status }: Innspillsrunde, fakta: InnspillFakta): InnspillHendelse[] {
  krevSekretariat(fakta.tilgang);
  if (status !== 'ingen') throw ugyldigTilstand('runden-er-sendt', 'Innspillsrunden er alt sendt');
  const tilside = krevUtkastvalg(utkast, fakta.utkast ?? []);
  const [iStedetFor, ...flere] = tilside;
  const opphav = oppgitt ?? (flere.length === 0 ? iStedetFor?.opphav : undefined);
  const { type, data } = sendt({ sakId, opphav: opphav && medBestillingen(opphav, fakta.sak) }, utsendelse, fakta);
  return [{ type, data: { ...data, ...(tilside.length > 0 && { tilsidesatt: tilside.map(({ id, begrunnelse }) => ({ innspillId: id, begrunnelse })) }) } }];
}

/** A round for a point that ordered input once is for that order. */
function medBestillingen(opphav: Innspillsopphav, sak: Saksfakta | undefined): Innspillsopphav {
  const alle = sak?.punkter.find((p) => p.behandlingId === opphav.behandlingId && p.punkt === opphav.punkt)?.bestilt ?? [];
  const [bestilt, ...flere] = alle.filter((b) => opphav.virkning === undefined || b.virkning === opphav.virkning);
  return bestilt && flere.length === 0 ? { ...opphav, ...bestilt } : opphav;
}

export function sendInnspillsrunde({ data }: Kommando<'SendInnspillsrunde'>, { status, sakId, opphav }: Innspillsrunde, fakta: InnspillFakta): InnspillHendelse[] {
  krevSekretariat(fakta.tilgang);
  krevUsendt(status);
  return [sendt({ sakId, opphav }, data, fakta)];
}

const krevUsendt = vakt('krev-usendt-runde', (status: Innspillsrunde['status']): void => {
  if (status === 'ingen') throw finnesIkke();
  if (status === 'trukket') throw ugyldigTilstand('runden-er-trukket', 'Innspillsrunden er trukket');
  if (status !== 'foreslaatt') throw ugyldigTilstand('runden-er-sendt', 'Innspillsrunden er alt sendt');
});

function sendt({ sakId, opphav }: Pick<Innspillsrunde, 'sakId' | 'opphav'>, utsendelse: Utsendelse, fakta: InnspillFakta): Sendt {
  const sak = krevSak(fakta.sak);
  krevUtsendelse(utsendelse, opphav, fakta);
  const { tittel, mottakere, frivillig, spoersmaal, frist, paaminnelser, framlegg, vedlegg } = utsendelse;
  const paper = sak.framlegg.find((f) => f.versjon === framlegg);
  const navn = (id: string) => fakta.kjente?.find((k) => k.id === id)?.navn ?? '';
  return {
    type: 'InnspillsrundeSendt',
    data: {
      sakId, ...(opphav && { opphav }), tittel, frist, paaminnelser: [...paaminnelser], vedlegg: vedlegg.map((v) => ({ ...v })), ...(paper && { framlegg: { versjon: paper.versjon, hash: paper.hash } }),
      mottakere: mottakere.map(({ slag, id, forventet = !frivillig }) => ({ mottakerId: id, slag, navn: navn(id), forventet })),
      spoersmaal: spoersmaal.map(({ tekst, slag, valg, paakrevd }, i) => ({ nr: i + 1, tekst, slag, paakrevd, ...(slag === 'valg' && { valg: [...(valg ?? [])] }) })),
    },
  };
}

const krevSak = vakt('krev-sak', (sak: Saksfakta | undefined): Saksfakta => {
  if (!sak) throw finnesIkke();
  if (!sak.aapen) throw ugyldigTilstand('sak-er-avsluttet', 'Saken er avsluttet: det kan ikke bes om innspill til den');
  if (sak.suspendert) throw ugyldigTilstand('sak-er-suspendert', 'Saken er suspendert: gjenoppta den først');
  return sak;
});

/** All that is wrong with it is said at once, and nothing is sent to anybody. */
const krevUtsendelse = vakt('krev-fullstendig-runde', (utsendelse: Utsendelse, opphav: Innspillsopphav | undefined, fakta: InnspillFakta): void => {
  const feil = feilIUtsendelsen(utsendelse, opphav, fakta);
  if (feil.length > 0) throw new Rejection('ugyldig', 'runden-kan-ikke-sendes', 'Innspillsrunden kan ikke sendes slik den er', feil);
});

/** What was late stays late. */
export function endreInnspillsfrist({ data: { frist, begrunnelse } }: Kommando<'EndreInnspillsfrist'>, runde: Innspillsrunde, { tilgang, fristfeil = [] }: InnspillFakta): InnspillHendelse[] {
  krevSekretariat(tilgang);
  krevAapenRunde(runde);
  krevFrist(fristfeil);
  if (JSON.stringify(frist) === JSON.stringify(runde.frist)) return [];
  return [{ type: 'InnspillsfristEndret', data: { fra: runde.frist, til: frist, begrunnelse, mottakere: alle(runde) } }];
}

const krevFrist = vakt('krev-frist', (fristfeil: readonly FieldError[]): void => {
  if (fristfeil.length > 0) throw new Rejection('ugyldig', 'ugyldige-frister', 'Fristen kan ikke settes', fristfeil);
});

/** With its sak, when that is withdrawn: then there may be nothing left to withdraw. */
export function trekkInnspillsrunde({ data: { begrunnelse, bareUtkast } }: Kommando<'TrekkInnspillsrunde'>, runde: Innspillsrunde, { tilgang }: InnspillFakta): InnspillHendelse[] {
  krevSekretariat(tilgang);
  if (bareUtkast && runde.status !== 'foreslaatt') return [];
  if (tilgang.person === SYSTEM.person && runde.avsluttet !== undefined) return [];
  if (runde.status !== 'foreslaatt') krevAapenRunde(runde);
  const { sakId, opphav, tittel } = runde;
  return [{ type: 'InnspillsrundeTrukket', data: { sakId, ...(opphav && { opphav }), tittel, begrunnelse, mottakere: alle(runde) } }];
}

/** The paper is made of exactly the answers that are here now: one that comes meanwhile makes it anew. */
export function sammenstillInnspill(_: Kommando<'SammenstillInnspill'>, runde: Innspillsrunde, { tilgang, dokument }: InnspillFakta): InnspillHendelse[] {
  krevSekretariat(tilgang);
  krevAapenRunde(runde);
  if (!dokument) throw new Error('Sammenstillingen er ikke laget');
  const { sakId, opphav, tittel, mottakere } = runde;
  const svar = mottakere.flatMap(staaendeSvar);
  return [{
    type: 'InnspillSammenstilt',
    data: {
      sakId, ...(opphav && { opphav }), tittel, dokument, mottakere: alle(runde), tause: mottakere.filter((m) => m.forventet && m.svar.length === 0).map((m) => m.mottakerId),
      antallSvar: svar.length, antallForSent: svar.filter((s) => s.forSent).length,
    },
  }];
}

const alle = ({ mottakere }: Innspillsrunde): string[] => mottakere.map((m) => m.mottakerId);
