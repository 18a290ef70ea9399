import { SYSTEM, type Tilgang } from '#felles';
import { erSamlet, type Gang, gaaRuten, type Oppgave, type Rute, type Rutesteg } from '../plass';
import { type Migreringsproblem, type Plass, type Plassbilde, type SakHendelse } from '../sak.events';
import { type Migreringsplan, type SakFakta, type SakKommando } from '../sak.kommandoer';
import { erAvsluttet, harUsendtAvtale, type Sak } from '../sak.tilstand';
import { muligheter, proev } from '../vakter';
import { manglerVed } from '../vilkaar';
import { etter } from './foelger';
import { krevSystem } from './roller';
import { krevIkkeSuspendert, krevKanGaaTil, krevSteg } from './rute';
import { byttFrister } from './stegfrister';
import { behandlingsproblemer, erSamme } from './tilbakefoering';

/** What a migration would do to one sak, or did: the dry run and the command get it from the same place. */
export interface Saksrapport {
  readonly foer: Plassbilde;
  /** Null when something stands in the way. */
  readonly etter: Plassbilde | null;
  /** All that stands in the way. */
  readonly problemer: readonly Migreringsproblem[];
}

interface Ruter {
  /** The version that the sak follows now. */
  readonly fra: Rute;
  readonly til: Rute;
  /** The kinds of sak that the new version takes. */
  readonly sakstyper: readonly string[];
}

/** For what anybody in the secretariat would be let through with. */
const SEKRETARIATET: Tilgang = { person: '', roller: [{ id: '', rolle: 'sekretariat' }], medlemskap: [] };

/** Only a sak that waits may migrate: no body has it on an agenda, nobody has stopped it. */
function venteproblemer(sak: Sak): Migreringsproblem[] {
  if (erAvsluttet(sak)) return [{ kode: 'sak-er-avsluttet', melding: 'Saken er avsluttet og blir på versjonen den fulgte' }];
  return [
    ...(sak.suspensjon ? [{ kode: 'sak-er-suspendert', melding: 'Saken er suspendert og må gjenopptas først' }] : []),
    ...behandlingsproblemer(sak),
  ];
}

function versjonsproblemer({ prosess, sakstype }: Sak, { fra }: Migreringsplan, { sakstyper }: Ruter): Migreringsproblem[] {
  return [
    ...(erSamme(prosess, fra) ? [] : [{ kode: 'har-annen-versjon', melding: `Saken følger ikke versjon ${fra.versjon} av prosessen` }]),
    ...(sakstyper.includes(sakstype) ? [] : [{ kode: 'sakstype-mangler', melding: 'Den nye versjonen gjelder ikke saker av denne sakstypen' }]),
  ];
}

/** Where the sak would stand, and what keeps it from standing there. */
function nyPlass(sak: Sak, gang: Gang, { avbildning }: Migreringsplan, { fra, til }: Ruter): { plass?: Plass; problemer: Migreringsproblem[] } {
  const nytt = (stegId: string) => til.steg.find((s) => s.id === avbildning.find((a) => a.fra === stegId)?.til);
  const steg = gang.steg && nytt(gang.steg.id);
  if (!gang.steg || !steg) {
    return { problemer: [{ kode: 'steg-mangler', melding: gang.steg ? `Steget «${gang.steg.navn}», der saken står, er ikke ført til noe steg i den nye versjonen` : 'Saken står ikke i noe steg' }] };
  }
  const flyttet = gang.oppgaver.map((o) => flyttOppgave(o, fra, nytt(o.steg)));
  const her = { oppgaver: flyttet.flatMap((f) => f.oppgave ?? []), utloept: gang.utloept.flatMap((id) => nytt(id)?.id ?? []) };
  const etapper = gang.etapper.flatMap(({ steg: { id, navn }, punkt, kalt }) => {
    const der = nytt(id);
    return der ? [{ nr: sak.spor.indexOf(punkt), steg: der.id, kalt: kalt ?? { id, navn } }] : [];
  });
  const uteAvRuten = harUsendtAvtale(sak) && !til.steg.some((s) => s.slag === 'partene');
  return {
    plass: { steg: steg.id, utfoert: erUtfoert(gang, gang.steg, steg, her, til), ...her, etapper, frister: [] },
    problemer: [
      ...flyttet.flatMap((f) => f.problem ?? []),
      ...manglerVed(sak, steg).map((mangler) => ({ kode: 'vilkaar-er-ikke-oppfylt', melding: `Steget «${steg.navn}» krever mer: ${mangler}` })),
      ...(uteAvRuten ? [{ kode: 'mangler-partene', melding: 'Et vedtak sender en avtale til partene, og den nye versjonen går ikke innom dem' }] : []),
    ],
  };
}

/** An answer given in a step that is no longer for bodies has counted; everything else must be for the same kind of body. */
function flyttOppgave(o: Oppgave, fra: Rute, til: Rutesteg | undefined): { oppgave?: Oppgave; problem?: Migreringsproblem } {
  const navn = fra.steg.find((s) => s.id === o.steg)?.navn ?? o.steg;
  if (til?.organslag?.includes(o.organ.slag)) return { oppgave: { ...o, steg: til.id } };
  if (til && o.svart && !til.organslag?.length) return {};
  return { problem: { kode: 'organ-passer-ikke', melding: `${o.organ.navn} har saken fra «${navn}», og ${til ? `«${til.navn}» er ikke for et slikt organ` : 'steget er ikke ført til noe'}` } };
}

function erUtfoert(gang: Gang, fra: Rutesteg, til: Rutesteg, her: Pick<Gang, 'oppgaver' | 'utloept'>, rute: Rute): boolean {
  // Back to an earlier kind of step: done if the sak has been through one.
  if (fra.slag !== til.slag) return gang.etapper.some((e) => e.steg.slag === til.slag && e.punkt.utfoert);
  const svart = her.oppgaver.some((o) => o.steg === til.id && o.svart);
  if (!til.parallell) return gang.utfoert || (til.slag === 'raadgivende' && svart);
  return (gang.utfoert || svart) && erSamlet(til, her, rute);
}

/** The whole judgement of one sak, and the events that follow when nothing stands in the way. */
export function vurderMigrering(sak: Sak, migreringId: string, plan: Migreringsplan, ruter: Ruter, tid: string): Saksrapport & { hendelser: SakHendelse[] } {
  const gang = gaaRuten(sak.spor, ruter.fra);
  const foer = plassbilde(sak, gang, ruter.fra);
  const { plass, problemer: plassproblemer } = nyPlass(sak, gang, plan, ruter);
  const problemer = [...versjonsproblemer(sak, plan, ruter), ...venteproblemer(sak), ...plassproblemer];
  if (problemer.length > 0 || !plass) return { foer, etter: null, problemer, hendelser: [] };
  const utkast = { migreringId, fra: plan.fra, til: plan.til, avbildning: plan.avbildning.map(({ fra, til }) => ({ fra, til })), plass, foer, etter: foer };
  const { videre, hendelser } = byttFrister(etter(sak, [{ type: 'SakMigrert', data: utkast }], tid), ruter.til, (f, t) => plan.avbildning.some((a) => a.fra === f && a.til === t));
  const data = { ...utkast, plass: { ...plass, frister: videre } };
  const migrert = etter(sak, [{ type: 'SakMigrert', data }, ...hendelser], tid);
  const naa = plassbilde(migrert, gaaRuten(migrert.spor, ruter.til), ruter.til);
  return { foer, etter: naa, problemer, hendelser: [{ type: 'SakMigrert', data: { ...data, etter: naa } }, ...hendelser] };
}

/** Where the sak stands by one version, and what the guards then let through. */
export function plassbilde(sak: Sak, gang: Gang, rute: Rute): Plassbilde {
  const navn = ({ id, navn: kalt }: Rutesteg) => ({ id, navn: kalt });
  const slipperGjennom = (til: Rutesteg) => proev(() => { krevIkkeSuspendert(sak); krevSteg(gang, rute, til, {}); krevKanGaaTil(sak, { gang, rute, til, hvem: { tilgang: SYSTEM } }); }).tillatt;
  return {
    versjon: sak.prosess?.versjon ?? 1,
    status: sak.status ?? '',
    ...(gang.steg && { steg: navn(gang.steg) }),
    utfoert: gang.utfoert,
    oppgaver: gang.oppgaver.map(({ steg, organ, svart }) => ({ steg, organ: organ.navn, svart })),
    kommandoer: muligheter(sak, { tilgang: SEKRETARIATET, rute }).filter((m) => m.tillatt).map((m) => m.kommando),
    kanTil: rute.steg.filter(slipperGjennom).map(navn),
    frister: [...sak.stegfrister],
  };
}

/** All or nothing; what stands in the way is kept with the sak. */
export function migrerSak({ data: { migreringId, ...plan }, tid }: SakKommando<'MigrerSak'>, sak: Sak, { tilgang, rute, nyVersjon }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  if (!rute || !nyVersjon || sak.migreringer.some((m) => m.migreringId === migreringId)) return [];
  const { foer, problemer, hendelser } = vurderMigrering(sak, migreringId, plan, { fra: rute, til: nyVersjon.rute, sakstyper: nyVersjon.sakstyper }, tid);
  return hendelser.length > 0 ? hendelser : [{ type: 'SakMigreringAvvist', data: { migreringId, gjelder: 'migrering', foer, problemer: [...problemer] } }];
}
