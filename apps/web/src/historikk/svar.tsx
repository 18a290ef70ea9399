import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useFellesskap } from '../api/bruk';
import { type Rad } from '../api/typer';
import { koder as avtalekoder } from '../avtale/koder';
import { type Kolonne } from '../felles/Tabell';
import { kodeord, utfallsklasser } from '../felles/koder';
import { ord } from '../felles/ord';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { koder } from './koder';
import { historikkord } from './ord';

/** What the cells of an answer are made with. */
export function useSkriver() {
  const [t, f, k, avtale, utfall, dato, fellesskap] = [useTekster(historikkord), useTekster(ord), useTekster(koder), useTekster(avtalekoder), useTekster(utfallsklasser), useDato(), useFellesskap()];
  return {
    t, k: t.kolonne, f, slag: k.slag as Readonly<Record<string, string>>, koder: k, avtale, utfall, dato,
    dag: (d: string | null | undefined): ReactNode => (d ? <time dateTime={d}>{dato.dato(d)}</time> : '–'),
    sak: (id: string | null | undefined, tekst: string | null | undefined): ReactNode => (id ? <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id }}>{tekst ?? k.stroem.sak}</Link> : tekst ?? '–'),
    moetet: (id: string, tekst: string): ReactNode => <Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id }}>{tekst}</Link>,
    avtalen: (id: string | null | undefined, tekst: string): ReactNode => (id ? <Link to="/$fellesskap/avtaler/$id" params={{ fellesskap, id }}>{tekst}</Link> : tekst),
    hendelse: (id: string | null, om: string): ReactNode => id && <Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id }}>{t.seHendelsen}<span className="bare-leser">: {om}</span></Link>,
  };
}
export type Skriver = ReturnType<typeof useSkriver>;

/** The rows of a route, shown; the table itself does not know which route it was. */
const kolonner = <R,>(lag: (s: Skriver) => readonly Kolonne<R>[]) => lag as unknown as (s: Skriver) => readonly Kolonne<unknown>[];

const medNummer = (nummer: string | null | undefined, tittel: string | null | undefined): string => [nummer, tittel].filter(Boolean).join(' ') || '–';

const vedtak = kolonner<Rad<'/vedtak'>>((s) => [
  { tittel: s.k.sak, celle: (v) => s.sak(v.sakId, medNummer(v.saksnummer, v.tittel)) }, { tittel: s.k.vedtak, celle: (v) => (v.punkt > 0 ? `${v.punkt}. ${v.tekst}` : v.tekst) }, { tittel: s.k.utfall, celle: (v) => s.utfall[v.klasse] },
  { tittel: s.k.organ, celle: (v) => v.organ.navn }, { tittel: s.k.dato, celle: (v) => s.dag(v.dato) }, { tittel: s.k.virker, celle: (v) => s.dag(v.gjelderFra) }, { tittel: s.k.hendelse, celle: (v) => s.hendelse(v.hendelseId, medNummer(v.saksnummer, v.tittel)) },
]);

/** By the id of the question. */
export const SVARKOLONNER: Readonly<Record<string, (s: Skriver) => readonly Kolonne<unknown>[]>> = {
  binder: kolonner<Rad<'/spoersmaal/binder'>>((s) => [
    { tittel: s.k.hva, celle: (b) => s.avtalen(b.avtaleId, b.hva) }, { tittel: s.k.slag, celle: (b) => kodeord(s.slag, b.slag) }, { tittel: s.k.fra, celle: (b) => s.dag(b.fra) }, { tittel: s.k.til, celle: (b) => (b.til ? s.dag(b.til) : s.t.fortsatt) },
    { tittel: s.k.sak, celle: (b) => s.sak(b.sakId, b.saksnummer) }, { tittel: s.k.merknad, celle: (b) => b.merknad ?? '–' }, { tittel: s.k.hendelse, celle: (b) => s.hendelse(b.hendelseId, b.hva) },
  ]),
  'ikke-svart': kolonner<Rad<'/spoersmaal/ikke-svart'>>((s) => [
    { tittel: s.k.part, celle: (u) => u.part.navn }, { tittel: s.k.hva, celle: (u) => s.sak(u.sakId, u.hva) }, { tittel: s.k.slag, celle: (u) => kodeord(s.slag, u.slag) }, { tittel: s.k.sendt, celle: (u) => s.dag(u.sendt) },
    { tittel: s.k.frist, celle: (u) => s.dag(u.frist) }, { tittel: s.k.varslet, celle: (u) => s.dag(u.varslet) }, { tittel: s.k.ventet, celle: (u) => u.ventet.dager, tall: true }, { tittel: s.k.over, celle: (u) => u.ventet.dagerOverFrist, tall: true },
    { tittel: s.k.paaminnelser, celle: (u) => u.paaminnelser.sendt, tall: true }, { tittel: s.k.hendelse, celle: (u) => s.hendelse(u.hendelseId, `${u.part.navn}, ${u.hva}`) },
  ]),
  tilbakevirkende: vedtak, vedtak, saksgrunnlag: vedtak,
  signaturrett: kolonner<Rad<'/spoersmaal/signaturrett'>>((s) => [
    { tittel: s.k.person, celle: (r) => r.person.navn ?? s.t.ikkeOppgitt }, { tittel: s.k.fra, celle: (r) => s.dag(r.fra) }, { tittel: s.k.til, celle: (r) => (r.til ? s.dag(r.til) : s.t.fortsatt) }, { tittel: s.k.grunnlag, celle: (r) => r.grunnlag },
    { tittel: s.k.kjentDa, celle: (r) => (r.kjentDa ? s.f.ja : s.f.nei) }, { tittel: s.k.kjentNaa, celle: (r) => (r.kjentNaa ? s.f.ja : s.f.nei) }, { tittel: s.k.hendelse, celle: (r) => s.hendelse(r.hendelseId, r.person.navn ?? s.t.ikkeOppgitt) },
  ]),
  'sendt-til-partene': kolonner<Rad<'/utsendelser'>>((s) => [
    { tittel: s.k.sak, celle: (u) => s.sak(u.sakId, medNummer(u.saksnummer, u.tittel)) }, { tittel: s.k.avtale, celle: (u) => s.avtalen(u.avtaleId, `${s.k.versjon} ${u.dokumentversjon.versjon}`) }, { tittel: s.k.organ, celle: (u) => (u.organ ? u.organ.navn : '–') },
    { tittel: s.k.vedtatt, celle: (u) => s.dag(u.vedtatt) }, { tittel: s.k.sendt, celle: (u) => s.dag(u.sendt) }, { tittel: s.k.svarfrist, celle: (u) => s.dag(u.svarfrist) }, { tittel: s.k.parter, celle: (u) => u.parter.length, tall: true },
    { tittel: s.k.svar, celle: (u) => Object.entries(u.partsstatus).map(([status, n]) => `${kodeord(s.avtale.tilstand, status)}: ${n}`).join(', ') },
    { tittel: s.k.hendelse, celle: (u) => s.hendelse(u.hendelseId, medNummer(u.saksnummer, u.tittel)) },
  ]),
  lovet: kolonner<Rad<'/ventede'>>((s) => [
    { tittel: s.k.sak, celle: (v) => s.sak(v.sakId, v.tittel) }, { tittel: s.k.organ, celle: (v) => v.organ.navn ?? kodeord(s.koder.organslag, v.organ.slag) }, { tittel: s.k.naar, celle: (v) => (v.moetedato ? s.dag(v.moetedato) : v.maaned ? s.dato.maaned(v.maaned) : s.t.ikkeOppgitt) },
    { tittel: s.k.status, celle: (v) => kodeord(s.koder.ventestatus, v.status) }, { tittel: s.k.ansvarlig, celle: (v) => v.ansvarlig ?? s.t.ikkeOppgitt },
    { tittel: s.k.lovetAv, celle: (v) => [v.opphav.saksnummer, v.opphav.punkt ? s.t.punkt(v.opphav.punkt) : undefined].filter(Boolean).join(', ') || '–' }, { tittel: s.k.vedtatt, celle: (v) => s.dag(v.opphav.dato) }, { tittel: s.k.hendelse, celle: (v) => s.hendelse(v.hendelseId, v.tittel) },
  ]),
  vara: kolonner<Rad<'/spoersmaal/vara'>>((s) => [
    { tittel: s.k.dato, celle: (v) => s.dag(v.moete.dato) }, { tittel: s.k.organ, celle: (v) => v.organ.navn }, { tittel: s.k.moete, celle: (v) => s.moetet(v.moete.id, v.moete.tittel) }, { tittel: s.k.moette, celle: (v) => v.person.navn ?? s.t.ikkeOppgitt },
    { tittel: s.k.varaFor, celle: (v) => v.varaFor.navn ?? s.t.ikkeOppgitt }, { tittel: s.k.hendelse, celle: (v) => s.hendelse(v.hendelseId, v.moete.tittel) },
  ]),
  'uten-dato': kolonner<Rad<'/forpliktelser'>>((s) => [
    { tittel: s.k.hva, celle: (f) => s.sak(f.sakId, f.hva) }, { tittel: s.k.ansvarlig, celle: (f) => f.ansvarlig ?? s.t.ikkeOppgitt }, { tittel: s.k.frist, celle: (f) => f.forklaring }, { tittel: s.k.sak, celle: (f) => medNummer(f.saksnummer, f.tittel) },
    { tittel: s.k.vedtatt, celle: (f) => s.dag(f.satt) }, { tittel: s.k.hendelse, celle: (f) => s.hendelse(f.hendelseId, f.hva) },
  ]),
};
