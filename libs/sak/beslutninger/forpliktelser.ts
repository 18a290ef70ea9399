import { finnesIkke, forbudt, Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { harRolle, type Virkning } from '#felles';
import { forpliktelserI, type Punktforpliktelse } from '../frister';
import { type Bevis, type Forpliktelsesstatus, type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { erVarig, oppfoelgingAv, type Punkttilstand, type Sak } from '../sak.tilstand';
import { etter, medFoelger } from './foelger';
import { krevSystem } from './roller';

interface Sted extends Punktforpliktelse { readonly punkt: Punkttilstand }
type Sammenheng = { readonly rute: SakFakta['rute']; readonly tid: string };

const FERDIG: ReadonlySet<Forpliktelsesstatus> = new Set(['utfoert', 'bortfalt']);

/** Done or fallen away; closed with its point, unless somebody took it up again afterwards. */
export function erOver(sak: Sak, punkt: Punkttilstand, forpliktelseId: string): boolean {
  const { status, gjenaapnet } = oppfoelgingAv(sak, forpliktelseId);
  return FERDIG.has(status) || ((punkt.lukket || punkt.gjenaapnet === true) && !gjenaapnet);
}

const forpliktelser = (punkt: Punkttilstand): Sted[] => forpliktelserI(punkt.behandlingId, punkt.nr, punkt.virkninger).map((f) => ({ ...f, punkt }));
export const alleForpliktelser = ({ punkter }: Sak): Sted[] => Object.values(punkter).flatMap(forpliktelser);

/** Who shall do it, as far as it is known. */
export function ansvarligFor(sak: Sak, forpliktelseId: string): string | undefined {
  const { ansvarlig } = oppfoelgingAv(sak, forpliktelseId);
  if (ansvarlig !== undefined) return ansvarlig ?? undefined;
  const virkning = alleForpliktelser(sak).find((f) => f.forpliktelseId === forpliktelseId)?.virkning;
  return virkning && 'ansvarlig' in virkning ? virkning.ansvarlig : undefined;
}

/** Whether there is anything to follow up; which it is, is judged with the command. */
export const krevNoenForpliktelser = vakt('krev-forpliktelse', (sak: Sak): void => {
  if (alleForpliktelser(sak).length === 0) throw ugyldigTilstand('ingen-forpliktelser', 'Ingen vedtak i saken forplikter noen til noe');
});

const krevForpliktelse = vakt('krev-forpliktelse', (sak: Sak, forpliktelseId: string): Sted => {
  const funnet = alleForpliktelser(sak).find((f) => f.forpliktelseId === forpliktelseId);
  if (!funnet) throw finnesIkke();
  return funnet;
});

/** The secretariat follows up; whoever shall do it may tell how far it has come. */
export const krevOppfoelger = vakt('krev-oppfoelger', ({ tilgang, erAnsvarlig }: Pick<SakFakta, 'tilgang' | 'erAnsvarlig'>): void => {
  if (!harRolle(tilgang, 'sekretariat') && erAnsvarlig !== true) throw forbudt('krever-ansvarlig', 'Bare sekretariatet eller den som har ansvaret, kan si hvor langt det er kommet');
});

export function oppdaterForpliktelse({ data: { forpliktelseId, status, bevis }, tid }: SakKommando<'OppdaterForpliktelse'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  const sted = krevForpliktelse(sak, forpliktelseId);
  krevNyStatus(sak, sted, status);
  krevBevis(status, bevis, fakta);
  return fulgtOpp(sak, sted, { status, bevis }, { rute: fakta.rute, tid });
}

/** What is over is only taken up again. */
const krevNyStatus = vakt('krev-endring', (sak: Sak, { forpliktelseId, punkt }: Sted, status: Forpliktelsesstatus): void => {
  const over = erOver(sak, punkt, forpliktelseId);
  if (over && status !== 'aapen') throw ugyldigTilstand('forpliktelsen-er-lukket', 'Forpliktelsen er alt lukket: åpne den igjen først, med en begrunnelse');
  if (!over && oppfoelgingAv(sak, forpliktelseId).status === status) throw ugyldigTilstand('uendret-status', 'Forpliktelsen har alt denne statusen');
});

const krevBevis = vakt('krev-bevis', (status: Forpliktelsesstatus, bevis: readonly Bevis[] = [], { ukjenteBevis = [] }: SakFakta): void => {
  if (status === 'utfoert' && bevis.length === 0) throw ugyldig('mangler-bevis', 'Vis at det er gjort: et dokument, en sak, en hendelse eller et notat', '#/bevis');
  if (status !== 'utfoert' && bevis.length > 0) throw ugyldig('bevis-uten-utfoert', 'Bevis hører til når det er utført', '#/bevis');
  const ukjente = ukjenteBevis.map((nr) => ({ pointer: `#/bevis/${nr}`, kode: 'bevis-finnes-ikke', melding: FINNES_IKKE[bevis[nr]?.slag ?? 'notat'] }));
  if (ukjente.length > 0) throw new Rejection('ugyldig', 'bevis-finnes-ikke', ukjente.map((u) => u.melding).join('. '), ukjente);
});

const FINNES_IKKE: Readonly<Record<Bevis['slag'], string>> = {
  dokument: 'Filen er ikke sendt inn: send den først', sak: 'Saken det vises til, finnes ikke', hendelse: 'Hendelsen det vises til, finnes ikke', notat: 'Notatet finnes ikke',
};

/** Where nothing of the point is left to do, the point is done with its last commitment (R4). */
function fulgtOpp(sak: Sak, { forpliktelseId, punkt }: Sted, { status, bevis }: { status: Forpliktelsesstatus; bevis?: readonly Bevis[] | undefined }, sammenheng: Sammenheng): SakHendelse[] {
  const { behandlingId, nr } = punkt;
  const oppdatert: SakHendelse = { type: 'ForpliktelseOppdatert', data: { forpliktelseId, behandlingId, punkt: nr, status, ...(bevis && bevis.length > 0 && { bevis: [...bevis] }) } };
  const somBlir = etter(sak, [oppdatert], sammenheng.tid);
  if (status === 'aapen') return [oppdatert, ...gjenaapnet(sak, punkt, forpliktelseId)];
  return !punkt.lukket && erGjort(somBlir, punkt) ? medFoelger(sak, [oppdatert, { type: 'PunktLukket', data: { behandlingId, punkt: nr } }], sammenheng) : [oppdatert];
}

/** What is taken up again opens its point and its sak (R4); not what a later decision did over, nor what was withdrawn. */
function gjenaapnet(sak: Sak, { behandlingId, nr: punkt, lukket }: Punkttilstand, forpliktelseId: string): SakHendelse[] {
  if (!lukket || sak.omgjoeringer.some((o) => o.behandlingId === behandlingId && o.punkt === punkt)) return [];
  const aapnet: SakHendelse = { type: 'PunktGjenaapnet', data: { behandlingId, punkt, forpliktelseId } };
  return sak.grunnstatus === 'avsluttet' ? [aapnet, { type: 'SakGjenaapnet', data: { status: foerSlutten(sak), behandlingId, punkt } }] : [aapnet];
}

function foerSlutten({ signert, utsendelser, behandlinger }: Sak): 'signert' | 'sendt' | 'vedtatt' | 'behandlet' {
  if (signert) return 'signert';
  if (Object.keys(utsendelser).length > 0) return 'sendt';
  return Object.values(behandlinger).some((b) => b.resultat?.endelig) ? 'vedtatt' : 'behandlet';
}

/** All that goes on after the meeting is over: the input is summed up, or the commitment done. A round that does not say which of the point's orders it is for, is for all of them. */
export function erGjort(sak: Sak, punkt: Punkttilstand): boolean {
  const alle = forpliktelser(punkt);
  const runder = sak.innspillsrunder.filter((r) => r.behandlingId === punkt.behandlingId && r.punkt === punkt.nr && r.status === 'sammenstilt');
  const sammenstilt = (v: Virkning, i: number) => v.slag === 'sendes-til-innspill' && runder.some((r) => r.virkning === undefined || r.virkning === i + 1);
  return punkt.virkninger.every((v, i) => !erVarig(v) || sammenstilt(v, i) || alle.some((f) => f.virkning === v && erOver(sak, punkt, f.forpliktelseId)));
}

export function tildelForpliktelse({ data: { forpliktelseId, ansvarlig } }: SakKommando<'TildelForpliktelse'>, sak: Sak, { ansvarlig: funnet }: SakFakta): SakHendelse[] {
  const { punkt } = krevUferdig(sak, krevForpliktelse(sak, forpliktelseId));
  krevKjent(ansvarlig, funnet);
  krevAnnen(sak, forpliktelseId, ansvarlig);
  return [{ type: 'ForpliktelseTildelt', data: { forpliktelseId, behandlingId: punkt.behandlingId, punkt: punkt.nr, ...(ansvarlig !== undefined && { ansvarlig }) } }];
}

const krevUferdig = vakt('krev-uferdig', (sak: Sak, sted: Sted): Sted => {
  if (erOver(sak, sted.punkt, sted.forpliktelseId)) throw ugyldigTilstand('forpliktelsen-er-lukket', 'Forpliktelsen er alt lukket: åpne den igjen først, med en begrunnelse');
  return sted;
});

/** Somebody who can be reminded. */
const krevKjent = vakt('krev-kjent', (ansvarlig: string | undefined, funnet: SakFakta['ansvarlig']): void => {
  if (ansvarlig === undefined || funnet === 'kjent') return;
  if (funnet === 'flertydig') throw ugyldig('flertydig-ansvarlig', `Flere her heter «${ansvarlig}»: skriv navnet slik at bare én kan være ment`, '#/ansvarlig');
  throw ugyldig('ukjent-ansvarlig', `Ingen part, noe organ eller noen person her heter «${ansvarlig}»`, '#/ansvarlig');
});

const krevAnnen = vakt('krev-endring', (sak: Sak, forpliktelseId: string, ansvarlig: string | undefined): void => {
  const svart = oppfoelgingAv(sak, forpliktelseId).ansvarlig === null;
  const foer = ansvarligFor(sak, forpliktelseId);
  if (foer === ansvarlig && (ansvarlig !== undefined || svart)) throw ugyldigTilstand('uendret-ansvarlig', ansvarlig === undefined ? 'Det står alt at ingen vet hvem som har ansvaret' : `«${ansvarlig}» har alt ansvaret`);
});

/** The sak that was promised is reported: the promise is kept, and nobody is reminded of it any more. */
export function innfriLoefte({ data: { forpliktelseId, loevetSak, status }, tid }: SakKommando<'InnfriLoefte'>, sak: Sak, { tilgang, rute }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const sted = alleForpliktelser(sak).find((f) => f.forpliktelseId === forpliktelseId);
  if (!sted || erOver(sak, sted.punkt, forpliktelseId)) return [];
  return fulgtOpp(sak, sted, { status, ...(status === 'utfoert' && { bevis: [{ slag: 'sak', sakId: loevetSak }] }) }, { rute, tid });
}
