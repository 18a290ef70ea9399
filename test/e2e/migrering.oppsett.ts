import { eksempelprosesser, type Prosessdefinisjon } from '#prosess';
import { type Klient } from '../support/klient';

export interface Sted { readonly versjon: number; readonly status: string; readonly steg?: { readonly id: string }; readonly utfoert: boolean; readonly kommandoer: readonly string[]; readonly kanTil: readonly { readonly id: string }[]; readonly frister: readonly { readonly nr: number; readonly steg: string; readonly slag: string; readonly satt: string }[] }
export interface Linje { readonly sakId: string; readonly tittel: string; readonly utfall?: string; readonly foer: Sted; readonly etter: Sted | null; readonly problemer: readonly { readonly kode: string; readonly melding: string }[] }
export interface Proeve { readonly elementer: readonly Linje[]; readonly sammendrag: { readonly saker: number; readonly migreres: number; readonly avvises: number }; readonly neste?: string }
export interface Migrering { readonly id: string; readonly tilstand: string; readonly antall: number; readonly utfall: Readonly<Record<string, number>>; readonly begrunnelse: string }
export interface Feil { readonly kode?: string; readonly errors?: readonly { readonly pointer: string; readonly kode: string; readonly melding: string }[] }

const { medOu } = eksempelprosesser;
export const STI = `/prosesser/${medOu.noekkel}`;

/** The arbeidsutvalg comes first, the fagorgan is gone, the steps of the OUs and the parts have other ids, and the preparation a deadline. */
const versjon2 = (foer: Prosessdefinisjon) => ({
  ...foer,
  steg: foer.steg.map((s): object => {
    if (s.id === 'fagorgan') return { id: 'arbeidsutvalg', navn: 'Arbeidsutvalget', slag: 'raadgivende', organslag: ['au'], valgfri: true };
    if (s.id === 'forberedelse') return { ...s, frister: [{ slag: 'forberedt', presisjon: 'avstand', antall: 10, enhet: 'dager', retning: 'etter', anker: 'SakMeldt', paaminnelser: [3] }] };
    return { ...s, id: nyttSteg(s.id) };
  }),
  overganger: foer.overganger.map(({ fra, til, ...o }) => ({ ...o, fra: nyttSteg(fra, 'arbeidsutvalg'), til: nyttSteg(til, 'arbeidsutvalg') })),
});

/** @param fagorgan what becomes of the step that is gone */
function nyttSteg(steg: string, fagorgan = 'forberedelse'): string {
  return { omraadeutvalg: 'ou-runde', partene: 'hos-partene', fagorgan }[steg] ?? steg;
}

export const AVBILDNING = medOu.steg.filter((s) => s.slag !== 'avsluttet').map(({ id }) => ({ fra: id, til: nyttSteg(id) }));
export const PLAN = { fra: 1, til: 2, avbildning: AVBILDNING };

export async function publiserVersjon2(admin: Klient): Promise<void> {
  const { revisjon, definisjon } = await admin.hent<{ revisjon: number; definisjon: Prosessdefinisjon }>(STI);
  await admin.put(STI, { definisjon: versjon2(definisjon), aarsak: 'Arbeidsutvalget vil se sakene først' }, { ifMatch: revisjon });
  await admin.hent(`${STI}/versjoner/2`);
}

export const proev = (admin: Klient, plan: object = PLAN) => admin.taalmodig<Proeve & Feil>('POST', `${STI}/migreringer/proeve`, plan);

/** Waits until the read model that says whom a migration concerns has so many. */
export async function tilSaker(admin: Klient, antall: number): Promise<void> {
  while ((await proev(admin)).kropp.sammendrag.saker !== antall) await new Promise((klar) => setTimeout(klar, 25));
}

/** Asks for the migration and waits until every sak has been asked. */
export async function migrer(admin: Klient, plan: object = PLAN, fristMs?: number): Promise<Migrering> {
  const { id } = await admin.post(`${STI}/migreringer`, { ...plan, begrunnelse: 'Arbeidsutvalget vil se sakene først' });
  return ferdig(admin, id, 'ferdig', fristMs);
}

export async function angre(admin: Klient, id: string): Promise<Migrering> {
  await admin.post(`${STI}/migreringer/${id}/angring`, { begrunnelse: 'Det var for tidlig' });
  return ferdig(admin, id, 'angret');
}

async function ferdig(admin: Klient, id: string, tilstand: string, fristMs = 60_000): Promise<Migrering> {
  const sti = `${STI}/migreringer/${id}`;
  return admin.ventTil<Migrering>(sti, (m) => m.tilstand === tilstand && Object.values(m.utfall).reduce((sum, n) => sum + n, 0) >= m.antall, fristMs);
}

export async function saker(admin: Klient, id: string, ventet: number, naar: (linjer: readonly Linje[]) => boolean = () => true): Promise<readonly Linje[]> {
  return (await admin.ventTil<{ elementer: readonly Linje[] }>(`${STI}/migreringer/${id}/saker?antall=200`, (l) => l.elementer.length >= ventet && naar(l.elementer))).elementer;
}
