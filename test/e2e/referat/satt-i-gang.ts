import { type Klient } from '../../support/klient';
import { type Fortalt } from './bergen';

interface Ref { readonly sakId: string; readonly punkt: number; readonly saksnummer?: string }
interface Side<T> { readonly elementer: readonly T[] }
interface Virkning { readonly saksnummer: string; readonly oppsto: readonly { readonly slag: string; readonly id: string }[] }
interface Organ { readonly navn: string; readonly slag: string; readonly opphav: Ref | null; readonly mandatversjon: object | null; readonly sammensetning: readonly { readonly gruppe: string; readonly inntil: number }[] }
interface Moete { readonly dato: string; readonly vertskap: string | null; readonly opphav: Ref | null; readonly flyttetVed: Ref | null }

async function organene(k: Klient) {
  const { elementer } = await k.hent<Side<Virkning>>('/virkninger?slag=etablerer-organ&antall=200');
  const organer = await Promise.all(elementer.map((v) => k.ventTil<Organ>(`/organer/${v.oppsto[0]?.id}`, () => true)));
  return organer.map((o) => ({ organ: o.navn, slag: o.slag, fra: o.opphav?.saksnummer, punkt: o.opphav?.punkt, mandat: o.mandatversjon !== null, tak: o.sammensetning.map((g) => g.inntil) }))
    .sort((a, b) => ((a.fra ?? '') < (b.fra ?? '') ? -1 : 1));
}

const moetene = async (k: Klient, organ: string, aar: number, antall: number) => (await k.ventTil<Side<Moete>>(`/organer/${organ}/moeteplan?aar=${aar}`, (p) => p.elementer.filter((m) => m.opphav ?? m.flyttetVed).length === antall)).elementer
  .map((m) => ({ dato: m.dato, harVertskap: m.vertskap !== null, fra: m.opphav?.saksnummer ?? null, flyttet: m.flyttetVed?.saksnummer ?? null }));

/** What came into being with the decisions of the two meetings, asked where people look for it. */
export async function sattIGang(bergen: Fortalt, troms: Fortalt) {
  const { elementer: tiltak } = await bergen.sekretariat.hent<Side<{ saksnummer: string; punkt: number; ansvarlig: string | null; handlingsplan: string | null }>>('/handlingsplan');
  return {
    organer: [await organene(bergen.sekretariat), await organene(troms.sekretariat)],
    moeter: [await moetene(bergen.sekretariat, bergen.ssu, 2027, 1), await moetene(bergen.sekretariat, bergen.partnerskapsmoete, 2027, 1), await moetene(troms.sekretariat, troms.partnerskapsmoete, 2022, 1)],
    tiltak: tiltak.map((t) => ({ fra: t.saksnummer, punkt: t.punkt, ansvarlig: t.ansvarlig, plan: t.handlingsplan })).sort((a, b) => (a.fra < b.fra ? -1 : 1)),
  };
}
