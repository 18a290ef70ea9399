import { type FieldError } from '#eventsourcing';
import { type Krav } from '../definisjonsskjema';
import { type Stegslag } from '../prosess.events';
import { type Graf } from './graf';
import { medPlass, nyFeil, type Utkast } from './utkast';

/** Where what is required comes from; the rest may be there from the first day. */
const KOMMER_FRA: Readonly<Partial<Record<Krav, readonly Stegslag[]>>> = {
  saksnummer: ['raadgivende', 'besluttende'],
  raad: ['raadgivende'],
  vedtak: ['besluttende'],
  utsendelse: ['besluttende'],
  signatur: ['signering'],
};

/** What must be there when a sak comes to a step, or leaves it by a transition, must be able to have come about. */
export function kravfeil(utkast: Utkast, graf: Graf): FieldError[] {
  const feil = (krever: readonly (Krav | undefined)[], kan: (slag: Stegslag) => boolean, plass: string) => krever.flatMap((krav, i) => {
    const fra = krav && KOMMER_FRA[krav];
    return !fra || fra.some(kan) ? [] : [nyFeil(`${plass}/krever/${i}`, 'krav-kan-ikke-oppfylles', `Ingen vei hit går om et steg som gir ${krav}`)];
  });
  const steg = medPlass(utkast);
  const signering = new Set(steg.filter((s) => s.slag === 'signering').map((s) => s.id));
  const foerSignatur = (krever: readonly unknown[] | undefined, id: string | undefined, plass: string) =>
    (krever?.length && signering.has(id) ? [nyFeil(`${plass}/krever`, 'skjer-av-seg-selv', 'Partene signerer når de vil, og saken følger med: den kan ikke holdes igjen der')] : []);
  const holdtIgjen = [...steg.flatMap((s) => foerSignatur(s.krever, s.id, s.plass)), ...(utkast.overganger ?? []).flatMap((o, i) => foerSignatur(o?.krever, o?.til, `/overganger/${i}`))];
  const fraSteg = steg.filter(({ id = '' }) => graf.naas(id)).flatMap(({ id = '', krever = [], plass }) =>
    feil(krever, (slag) => steg.some((s) => s.slag === slag && graf.kanKommeFoer(s.id ?? '', id)), plass));
  const fraOvergang = (utkast.overganger ?? []).flatMap((o, i) =>
    (graf.naas(o?.fra ?? '') ? feil(o?.krever ?? [], (slag) => graf.harVaertVed(slag, o?.fra ?? ''), `/overganger/${i}`) : []));
  return [...holdtIgjen, ...fraSteg, ...fraOvergang];
}
