import { leggTilDager } from '#felles';
import { type Avtale, bindingsdato, type Runde, sisteRunde } from './avtale.tilstand';
import { type Avtaleforvaltning } from './forvaltning.tilstand';

export const SLUTTGRUNNER = ['oppsagt', 'motparten-sa-opp', 'erstattet', 'utloept'] as const;
export type Sluttgrunn = (typeof SLUTTGRUNNER)[number];

/** A part is bound from its first day to its last, both included; without last day: until something happens. */
export interface Partsbinding {
  readonly partId: string;
  readonly navn: string;
  readonly fra: string;
  readonly til?: string;
  readonly grunn?: Sluttgrunn;
}

interface Slutt {
  readonly til: string;
  readonly grunn: Sluttgrunn;
}

const senest = (...dager: readonly (string | undefined)[]): string => dager.filter((d) => d !== undefined).toSorted().at(-1) ?? '';

/** @param hvilken of the days in order: the first, or -1 for the last */
const foerst = (slutter: readonly (Slutt | undefined)[], hvilken: 0 | -1 = 0): Slutt | undefined =>
  slutter.filter((s) => s !== undefined).toSorted((a, b) => (a.til < b.til ? -1 : a.til > b.til ? 1 : 0)).at(hvilken);

/** Everyone who is, was or will be bound, as far as the events tell. */
export function bindinger(f: Avtaleforvaltning): readonly Partsbinding[] {
  const bundne = Object.keys(f.partsnavn).filter((partId) => f.bundet[partId] !== undefined);
  return bundne.flatMap((partId): Partsbinding[] => {
    const fra = f.bundet[partId] ?? '';
    const slutt = foerst([egenSlutt(f, partId), motpartenesSlutt(f, partId, bundne), utloep(f)]);
    return slutt && slutt.til < fra ? [] : [{ partId, navn: f.partsnavn[partId] ?? '', fra, ...slutt }];
  });
}

const utloep = ({ opplysninger: { gyldigTil } }: Avtaleforvaltning): Slutt | undefined => (gyldigTil === undefined ? undefined : { til: gyldigTil, grunn: 'utloept' });

/** From when another agreement binds the part instead; one that is not on its list goes with the last who is. */
function overtattFra({ erstattet }: Avtaleforvaltning, partId: string): string | undefined {
  if (!erstattet?.delvis) return erstattet?.dato;
  const { parter, gjenstaar } = erstattet.delvis;
  return parter.find((p) => p.partId === partId)?.fra ?? (gjenstaar.length > 0 ? undefined : erstattet.dato);
}

/** Between two parts it stands until the other agreement binds them both. */
function erstattetMellom(f: Avtaleforvaltning, a: string, b: string): Slutt | undefined {
  const [fraA, fraB] = [overtattFra(f, a), overtattFra(f, b)];
  return fraA === undefined || fraB === undefined ? undefined : { til: leggTilDager(senest(fraA, fraB), -1), grunn: 'erstattet' };
}

/** The first day on which it stands between nobody because another has taken its place; undefined while it stands between any two. */
export function heltErstattetFra(f: Avtaleforvaltning): string | undefined {
  if (!f.erstattet) return undefined;
  const delvis = f.erstattet.delvis;
  if (!delvis) return f.erstattet.dato;
  const parter = Object.keys(f.bundet);
  const dager = (parter.length > 0 ? parter : [...delvis.parter.map((p) => p.partId), ...delvis.gjenstaar]).map((p) => overtattFra(f, p));
  return dager.includes(undefined) ? undefined : senest(...dager);
}

/** With whom the part is bound by this agreement on a day. */
export function bundetOverfor(f: Avtaleforvaltning, partId: string, dag: string): readonly string[] {
  const bundne = bindinger(f).filter((b) => erBundet(b, dag)).map((b) => b.partId);
  return bundne.includes(partId) ? bundne.filter((m) => erMotparter(f, partId, m) && dag <= (erstattetMellom(f, partId, m)?.til ?? dag)) : [];
}

export const erBundet = (binding: Pick<Partsbinding, 'fra' | 'til'>, dag: string): boolean => binding.fra <= dag && (binding.til === undefined || dag <= binding.til);

function egenSlutt({ oppsigelser }: Avtaleforvaltning, partId: string): Slutt | undefined {
  const oppsigelse = oppsigelser[partId];
  return oppsigelse && !oppsigelse.trukket ? { til: leggTilDager(oppsigelse.virkningsdato, -1), grunn: 'oppsagt' } : undefined;
}

/** Nobody is bound alone: the last of the counterparts to go, by notice or to the agreement that replaces this, takes the rest along. */
function motpartenesSlutt(f: Avtaleforvaltning, partId: string, bundne: readonly string[]): Slutt | undefined {
  const motparter = bundne.filter((m) => erMotparter(f, partId, m));
  if (motparter.length === 0) return erstattetMellom(f, partId, partId);
  const slutter = motparter.map((m) => {
    const sagtOpp = egenSlutt(f, m);
    return foerst([erstattetMellom(f, partId, m), sagtOpp && { til: sagtOpp.til, grunn: 'motparten-sa-opp' }]);
  });
  return slutter.includes(undefined) ? undefined : foerst(slutter, -1);
}

/** All of one common agreement are each other's; of copies in pairs, a hospital and a municipality. */
export function erMotparter({ opplysninger: { form, parter } }: Pick<Avtaleforvaltning, 'opplysninger'>, a: string, b: string): boolean {
  if (a === b) return false;
  if (form !== 'par') return true;
  const slag = (id: string) => parter?.find((p) => p.partId === id)?.slag;
  return (slag(a) === 'sykehus' && slag(b) === 'kommune') || (slag(a) === 'kommune' && slag(b) === 'sykehus');
}

/** When the agreement's own rule binds whom, read from the acts of the parts alone: the order in which they were entered is nothing to it. */
export function etterRegelen(avtale: Avtale, runde: Runde): ReadonlyMap<string, string> {
  const regel = runde.ikrafttredelse;
  const handlinger = runde.trukket ? [] : runde.parter.flatMap((p) => {
    const dato = bindingsdato(avtale, p);
    return dato === undefined ? [] : [{ partId: p.partId, dato }];
  });
  const datoer = handlinger.map((h) => h.dato).toSorted();
  const alle = handlinger.length === runde.parter.length;
  const fra = (partId: string, dato: string): string | undefined => {
    switch (regel.regel) {
      case 'alle-signert': return alle ? datoer.at(-1) : undefined;
      case 'fast-dato': return alle ? regel.dato : undefined;
      case 'betingelse': return alle ? avtale.vilkaarOppfylt : undefined;
      case 'antall': return datoer.length >= regel.antall ? senest(dato, datoer[regel.antall - 1]) : undefined;
      case 'parvis': {
        const foersteMotpart = handlinger.filter((h) => erMotparter(avtale, partId, h.partId)).map((h) => h.dato).toSorted()[0];
        return foersteMotpart === undefined ? undefined : senest(dato, foersteMotpart);
      }
    }
  };
  const tidligst = regel.regel === 'fast-dato' || regel.regel === 'betingelse' ? undefined : avtale.opplysninger.gyldigFra;
  return new Map(handlinger.flatMap(({ partId, dato }) => {
    const dag = fra(partId, dato);
    return dag === undefined ? [] : [[partId, senest(dag, tidligst, runde.tidligstIKraft)] as const];
  }));
}

/** One copy: a hospital and a municipality. */
export interface Par {
  readonly sykehus: string;
  readonly kommune: string;
  /** Left out until both are bound. */
  readonly fra?: string;
  readonly til?: string;
  /** Those of the two who have not signed (approved, where nothing is signed). */
  readonly mangler: readonly string[];
}

/** Where each copy stands; empty where one text binds all. */
export function par(avtale: Avtale): readonly Par[] {
  const runde = sisteRunde(avtale);
  const { form, parter = [], gyldigFra } = avtale.opplysninger;
  if (form !== 'par' || !runde || runde.trukket) return [];
  const paaListen = parter.filter((p) => runde.parter.some((r) => r.partId === p.partId));
  const dag = (id: string) => {
    const part = runde.parter.find((p) => p.partId === id);
    return part && bindingsdato(avtale, part);
  };
  return paaListen.filter((p) => p.slag === 'sykehus').flatMap(({ partId: sykehus }) => paaListen.filter((p) => p.slag === 'kommune').map(({ partId: kommune }): Par => {
    const mangler = [sykehus, kommune].filter((id) => dag(id) === undefined);
    if (mangler.length > 0) return { sykehus, kommune, mangler };
    const til = foerst([egenSlutt(avtale, sykehus), egenSlutt(avtale, kommune), erstattetMellom(avtale, sykehus, kommune), utloep(avtale)])?.til;
    return { sykehus, kommune, fra: senest(dag(sykehus), dag(kommune), gyldigFra, runde.tidligstIKraft), ...(til !== undefined && { til }), mangler };
  }));
}
