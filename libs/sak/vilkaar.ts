import { type Organref, type Organslag, type Rettigheter, type Rolle, type Tilgang, type Verv } from '#felles';
import { erVedtatt, harAapnePunkter, type Sak } from './sak.tilstand';

/** Whom a process lets take a step: somebody with one of the roles, or a member of such a body with one of `verv` and all of the rights. */
export interface Utfoerere {
  readonly roller?: readonly Rolle[] | undefined;
  /** Absent: the step's own. */
  readonly organslag?: readonly Organslag[] | undefined;
  readonly verv?: readonly Verv[] | undefined;
  readonly rettigheter?: readonly (keyof Rettigheter)[] | undefined;
  /** The same as people read it. */
  readonly iOrd: string;
}

export type Krav = 'saksframlegg' | 'forslag' | 'vedlegg' | 'saksnummer' | 'raad' | 'vedtak' | 'utsendelse' | 'signatur' | 'lukkede-punkter';

/** What a step, or a way to it, asks for. */
export interface Vilkaar {
  readonly kanUtfoeres?: Utfoerere | undefined;
  readonly krever?: readonly Krav[] | undefined;
}

const bestiltUtsendelse = (sak: Sak): boolean =>
  Object.keys(sak.utsendelser).length > 0 || Object.values(sak.punkter).some((p) => p.virkninger.some((v) => v.slag === 'sendes-til-partene'));

const OPPFYLT: Readonly<Record<Krav, readonly [oppfylt: (sak: Sak) => boolean, mangler: string]>> = {
  'saksframlegg': [(sak) => sak.saksframlegg !== undefined, 'Saken mangler saksframlegg'],
  'forslag': [(sak) => sak.saksframlegg?.forslag.some((f) => f.punkter.length > 0) === true, 'Saken mangler forslag til vedtak'],
  'vedlegg': [(sak) => (sak.saksframlegg?.vedlegg.length ?? 0) > 0, 'Saken mangler vedlegg'],
  'saksnummer': [(sak) => sak.numre.length > 0, 'Saken mangler saksnummer'],
  'raad': [(sak) => sak.undersaker.some((u) => u.svar) || Object.values(sak.behandlinger).some((b) => b.resultat && !b.resultat.endelig && b.resultat.utfall !== 'UTSATT'), 'Ingen organer har gitt råd i saken'],
  'vedtak': [(sak) => erVedtatt(sak.grunnstatus), 'Saken er ikke vedtatt'],
  'utsendelse': [bestiltUtsendelse, 'Ingen vedtakspunkter sier at en avtale skal sendes til partene'],
  'signatur': [(sak) => sak.signert, 'Partene har ikke signert'],
  'lukkede-punkter': [(sak) => !harAapnePunkter(sak), 'Saken har åpne vedtakspunkter'],
};

/** What the paper itself carries: a body must have it before it when it gets the sak. The rest may come about until it is treated. */
export const STAAR_I_SAKSFRAMLEGGET: readonly Krav[] = ['saksframlegg', 'forslag', 'vedlegg'];

/** What is lacking, a sentence each. */
export const manglerVed = (sak: Sak, { krever = [] }: Vilkaar): readonly string[] => krever.flatMap((krav) => {
  const [oppfylt, mangler] = OPPFYLT[krav];
  return oppfylt(sak) ? [] : [mangler];
});

export interface Handlende {
  readonly tilgang: Tilgang;
  /** The body that treats the sak; with it, "the step's own" is that very body. */
  readonly organ?: Partial<Pick<Organref, 'id'>> | undefined;
}

/** The system acts by an earlier decision, which was judged then. */
export function kanUtfoere({ kanUtfoeres }: Vilkaar, egne: readonly Organslag[] | undefined, { tilgang, organ }: Handlende): boolean {
  if (!kanUtfoeres || tilgang.person === 'system') return true;
  const { roller = [], organslag, verv = [], rettigheter = [] } = kanUtfoeres;
  if (tilgang.roller.some((r) => roller.includes(r.rolle))) return true;
  if (!organslag && verv.length === 0 && rettigheter.length === 0) return false;
  return tilgang.medlemskap.some((m) => {
    const iOrganet = organslag || organ?.id === undefined ? (organslag ?? egne ?? []).includes(m.organslag) : m.organId === organ.id;
    return iOrganet && (verv.length === 0 || verv.includes(m.verv)) && rettigheter.every((rett) => m.rettigheter[rett]);
  });
}
