import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { krevSekretariat, langDato, osloDato } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, bindingsdato, erFerdig, type Runde, sisteRunde } from '../avtale.tilstand';
import { utvikle } from '../avtale.utvikling';
import { etterRegelen } from '../bindinger';
import { type Delvis } from '../hendelser/ikraft.events';
import { krevKommendeDag } from './krav';

interface Binding { readonly partId: string; readonly fra: string }

/** The act itself and what follows from it: everyone has signed, the agreement takes effect, somebody is bound from another day. */
export function medFoelger(foer: Avtale, handling: AvtaleHendelse): AvtaleHendelse[] {
  const hendelser = [handling];
  const etter = utvikle(foer, handling);
  const runde = sisteRunde(etter);
  if (!runde) return hendelser;
  const datoer = runde.parter.flatMap((p) => bindingsdato(etter, p) ?? []).toSorted();
  const alle = datoer.length === runde.parter.length;
  const { nr, sakId, versjon, hash } = runde;
  if (alle && etter.ferdigRunde !== nr) hendelser.push({ type: 'AvtaleFerdigSignert', data: { sakId, runde: nr, versjon, hash, dato: datoer.at(-1) ?? '' } });
  return [...hendelser, ...bindingsendringer(etter, runde)];
}

/** What the agreement's own rule says now and no event has said yet. */
function bindingsendringer(avtale: Avtale, runde: Runde): AvtaleHendelse[] {
  const skal = etterRegelen(avtale, runde);
  const annerledes = [...skal].filter(([partId, fra]) => avtale.bundet[partId] !== fra).map(([partId, fra]): Binding => ({ partId, fra }));
  const opphoert = Object.keys(avtale.bundet).filter((partId) => !skal.has(partId));
  const nye = annerledes.filter((b) => avtale.bundet[b.partId] === undefined);
  const treriKraft = nye.length > 0 && (avtale.iKraft.length === 0 || runde.ikrafttredelse.regel === 'parvis');
  const erstatning = erstatter(avtale, runde, skal);
  const resten = treriKraft ? annerledes.filter((b) => !nye.includes(b)) : annerledes;
  const alle = nye.length === runde.parter.length && runde.ikrafttredelse.regel !== 'parvis';
  return [
    ...(treriKraft ? [traadteIKraft(runde, nye, { alle, erstatning })] : []),
    ...(resten.length > 0 || opphoert.length > 0 ? [{ type: 'BindingerEndret' as const, data: { runde: runde.nr, bindinger: resten, opphoert, ...erstatning } }] : []),
  ];
}

interface Erstatning { readonly erstatter?: string; readonly erstatterFra?: string; readonly erstatterFor?: Delvis }

/** What it replaces, for whom and from when; `skal` is everybody that it now binds, with the first day of each. */
function erstatter({ opplysninger, bundet }: Avtale, { parter }: Runde, skal: ReadonlyMap<string, string>): Erstatning {
  const fra = [...skal.values(), ...(skal.size === 0 ? Object.values(bundet) : [])].toSorted()[0];
  if (opplysninger.erstatter === undefined || fra === undefined) return {};
  const gjenstaar = parter.map((p) => p.partId).filter((partId) => !skal.has(partId));
  const hel = gjenstaar.length === 0 && [...skal.values()].every((dag) => dag === fra);
  return { erstatter: opplysninger.erstatter, erstatterFra: fra, ...(!hel && { erstatterFor: { parter: [...skal].map(([partId, dag]) => ({ partId, fra: dag })), gjenstaar } }) };
}

function traadteIKraft(runde: Runde, bindinger: Binding[], { alle, erstatning, begrunnelse }: { alle: boolean; erstatning: Erstatning; begrunnelse?: string }): AvtaleHendelse {
  const { nr, versjon, hash, ikrafttredelse } = runde;
  return {
    type: 'AvtaleTraadteIKraft',
    data: {
      runde: nr, versjon, hash, regel: ikrafttredelse.regel, dato: bindinger.map((b) => b.fra).toSorted()[0] ?? '', bindinger,
      ...(alle ? {} : { parter: bindinger.map((b) => b.partId) }), ...erstatning, ...(begrunnelse !== undefined && { begrunnelse }),
    },
  };
}

/** For a rule that only a person can judge. */
export function settIKraft({ data: { dato, begrunnelse }, tid }: Kommando<'SettIKraft'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(tilgang);
  const runde = sisteRunde(avtale);
  if (!runde || runde.trukket || !avtale.ferdigSignert) throw ugyldigTilstand('ikke-ferdig-signert', 'Avtalen kan ikke tre i kraft før alle parter er ferdige med den');
  if (avtale.iKraft.length > 0) throw ugyldigTilstand('alt-i-kraft', 'Avtalen er alt satt i kraft');
  if (runde.ikrafttredelse.regel !== 'betingelse') throw ugyldigTilstand('foelger-regelen', 'Avtalen trer i kraft av seg selv etter sin egen regel');
  if (!erFerdig(avtale)) throw ugyldigTilstand('ikke-ferdig-signert', 'En parts vedtak eller underskrift gjelder ikke lenger: avtalen kan ikke tre i kraft før parten er ferdig på nytt');
  if (runde.parter.some((p) => p.bestridt)) throw ugyldigTilstand('signatur-er-bestridt', 'En parts underskrift er bestridt: avtalen kan ikke tre i kraft før en ny er registrert');
  krevKommendeDag(dato, '0000-00-00', osloDato(tid), '#/dato');
  krevTillattDag(dato, runde.tidligstIKraft, '#/dato');
  const bundne = runde.parter.map(({ partId }) => ({ partId, fra: dato }));
  return [traadteIKraft(runde, bundne, { alle: true, erstatning: erstatter(avtale, runde, new Map(bundne.map((b) => [b.partId, b.fra]))), begrunnelse })];
}

/** R7: effect before the decision only where the decision says so. */
export const krevTillattDag = vakt('krev-vedtatt-tilbakevirkning', (dato: string, tidligst: string | undefined, pointer: string): void => {
  if (tidligst !== undefined && dato < tidligst) {
    throw ugyldig('tilbakevirkning-er-ikke-vedtatt', `Avtalen kan ikke gjelde før ${langDato(tidligst)}: vedtaket sier ikke at den skal virke tilbake i tid`, pointer);
  }
});
