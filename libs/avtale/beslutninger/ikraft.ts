import { ugyldigTilstand } from '#eventsourcing';
import { krevSekretariat, osloDato } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, bindingsdato, type Runde, sisteRunde, utvikle } from '../avtale.tilstand';
import { krevKommendeDag } from './krav';

type Binding = { readonly partId: string; readonly dato: string };
type Ikraft = { readonly dato: string; readonly parter?: string[] };

/** The act itself and what follows from it: everyone has signed, the agreement takes effect. */
export function medFoelger(foer: Avtale, handling: AvtaleHendelse): AvtaleHendelse[] {
  const hendelser = [handling];
  const etter = utvikle(foer, handling);
  const runde = sisteRunde(etter);
  if (!runde) return hendelser;
  const bundne = bindinger(etter, runde);
  const alle = bundne.length === runde.parter.length;
  const { nr, sakId, versjon, hash } = runde;
  if (alle && !etter.ferdigSignert) hendelser.push({ type: 'AvtaleFerdigSignert', data: { sakId, runde: nr, versjon, hash, dato: sisteAv(bundne) } });
  const ikraft = nyIkraft(etter, runde, bundne, alle);
  if (ikraft) hendelser.push(traadteIKraft(etter, runde, ikraft));
  return hendelser;
}

function bindinger(avtale: Avtale, runde: Runde): readonly Binding[] {
  return runde.parter.flatMap((p) => {
    const dato = bindingsdato(avtale, p);
    return dato === undefined ? [] : [{ partId: p.partId, dato }];
  });
}

const datoer = (bundne: readonly Binding[]) => bundne.map((b) => b.dato).sort();
const sisteAv = (bundne: readonly Binding[]) => datoer(bundne).at(-1) ?? '';

/** What the agreement's own rule says now and no event has said yet. */
function nyIkraft(avtale: Avtale, runde: Runde, bundne: readonly Binding[], alle: boolean): Ikraft | undefined {
  const regel = runde.ikrafttredelse;
  if (regel.regel === 'parvis') return parvis(avtale, bundne);
  if (avtale.iKraft.length > 0) return undefined;
  switch (regel.regel) {
    case 'alle-signert':
      return alle ? { dato: sisteAv(bundne) } : undefined;
    case 'fast-dato':
      return alle ? { dato: regel.dato } : undefined;
    case 'antall':
      return bundne.length >= regel.antall ? { dato: sisteAv(bundne), ...(alle ? {} : { parter: bundne.map((b) => b.partId) }) } : undefined;
    case 'betingelse':
      return undefined;
  }
}

/** From the second signature on, each new signer is bound to those before it. */
function parvis(avtale: Avtale, bundne: readonly Binding[]): Ikraft | undefined {
  if (bundne.length < 2) return undefined;
  const gjelder = new Set(avtale.iKraft.flatMap((i) => i.parter ?? []));
  const nye = bundne.filter((b) => !gjelder.has(b.partId));
  if (nye.length === 0) return undefined;
  const foerste = datoer(bundne.filter((b) => gjelder.has(b.partId)))[0] ?? '';
  const egen = sisteAv(nye);
  return { dato: egen > foerste ? egen : foerste, parter: nye.map((b) => b.partId) };
}

function traadteIKraft(avtale: Avtale, runde: Runde, ikraft: Ikraft, begrunnelse?: string): AvtaleHendelse {
  const { nr, versjon, hash, ikrafttredelse } = runde;
  return {
    type: 'AvtaleTraadteIKraft',
    data: {
      runde: nr, versjon, hash, regel: ikrafttredelse.regel, ...ikraft,
      ...(avtale.erstatter && { erstatter: avtale.erstatter }),
      ...(begrunnelse !== undefined && { begrunnelse }),
    },
  };
}

/** For a rule that only a person can judge. */
export function settIKraft({ data, tid }: Kommando<'SettIKraft'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(tilgang);
  const runde = sisteRunde(avtale);
  if (!runde || !avtale.ferdigSignert) throw ugyldigTilstand('ikke-ferdig-signert', 'Avtalen kan ikke tre i kraft før alle parter er ferdige med den');
  if (avtale.iKraft.length > 0) throw ugyldigTilstand('alt-i-kraft', 'Avtalen er alt satt i kraft');
  if (runde.ikrafttredelse.regel !== 'betingelse') throw ugyldigTilstand('foelger-regelen', 'Avtalen trer i kraft av seg selv etter sin egen regel');
  krevKommendeDag(data.dato, '0000-00-00', osloDato(tid), '#/dato');
  return [traadteIKraft(avtale, runde, { dato: data.dato }, data.begrunnelse)];
}
