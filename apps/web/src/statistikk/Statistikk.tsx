import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent } from 'react';
import { useSoek } from '../felles/adresse';
import { utfallsklasser } from '../felles/koder';
import { Side } from '../felles/Side';
import { koder } from '../historikk/koder';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { Maaling, type Statistikkvalg } from './Maaling';
import { statistikkord } from './ord';
import './statistikk.css';

const FELT = ['fra', 'til', 'per'] as const;

/** The period and the day stand in the address: the same address gives the same numbers. */
function Valgskjema({ valg }: { readonly valg: Statistikkvalg }) {
  const [t, [, sett]] = [useTekster(statistikkord), useSoek()];
  const spoer = (h: FormEvent<HTMLFormElement>) => {
    h.preventDefault();
    const skjema = new FormData(h.currentTarget);
    const verdi = (felt: string) => { const v = skjema.get(felt); return typeof v === 'string' && v !== '' ? v : undefined; };
    sett(Object.fromEntries(FELT.map((felt) => [felt, verdi(felt)])));
  };
  return (
    <form className="statistikkvalg ingen-utskrift" aria-label={t.periode} onSubmit={spoer}>
      {FELT.map((felt) => <Textfield key={felt} type="date" name={felt} label={t[felt]} defaultValue={valg[felt] ?? ''} />)}
      <Button type="submit">{t.vis}</Button>
      {Object.keys(valg).length > 0 && <Button type="reset" variant="tertiary" onClick={() => sett({ fra: undefined, til: undefined, per: undefined })}>{t.nullstill}</Button>}
    </form>
  );
}

/** Numbers are written alike in both forms. */
const tall = (n: number | null): string => (n === null ? '–' : n.toLocaleString('nb-NO'));

function Gjennomloep({ valg }: { readonly valg: Statistikkvalg }) {
  const t = useTekster(statistikkord);
  return (
    <Maaling maal="gjennomloep" valg={valg} tittel={t.gjennomloep.tittel} raad={t.gjennomloep.raad}
      stolpe={(g, nr) => ({ noekkel: String(nr), navn: [t.steg[g.steg], g.organ?.navn].filter(Boolean).join(': '), verdi: g.median ?? 0, tekst: t.dager(tall(g.median)) })}
      kolonner={[
        { tittel: t.gjennomloep.steg, celle: (g) => t.steg[g.steg] }, { tittel: t.organ, celle: (g) => g.organ?.navn ?? t.alleOrgan }, { tittel: t.antall, celle: (g) => tall(g.antall), tall: true },
        { tittel: t.median, celle: (g) => tall(g.median), tall: true }, { tittel: t.lengst, celle: (g) => tall(g.lengst), tall: true },
      ]} />
  );
}

function Veier({ valg }: { readonly valg: Statistikkvalg }) {
  const [t, k] = [useTekster(statistikkord), useTekster(koder)];
  const vei = (raad: readonly (keyof typeof k.organslag)[]) => (raad.length === 0 ? t.veier.uten : raad.map((slag) => k.organslag[slag]).join(', '));
  return (
    <Maaling maal="veier" valg={valg} tittel={t.veier.tittel} raad={t.veier.raad}
      stolpe={(v, nr) => ({ noekkel: String(nr), navn: vei(v.raad), verdi: v.median ?? 0, tekst: t.dager(tall(v.median)) })}
      kolonner={[
        { tittel: t.veier.vei, celle: (v) => vei(v.raad) }, { tittel: t.antall, celle: (v) => tall(v.antall), tall: true }, { tittel: t.median, celle: (v) => tall(v.median), tall: true },
        { tittel: t.lengst, celle: (v) => tall(v.lengst), tall: true }, { tittel: t.veier.endret, celle: (v) => tall(v.endret), tall: true },
      ]} />
  );
}

function Utfall({ valg }: { readonly valg: Statistikkvalg }) {
  const [t, klasser] = [useTekster(statistikkord), useTekster(utfallsklasser)];
  const slag = (endelig: boolean) => (endelig ? t.utfall.endelig : t.utfall.raadslag);
  return (
    <Maaling maal="utfall" valg={valg} tittel={t.utfall.tittel} raad={t.utfall.raad}
      stolpe={(u, nr) => ({ noekkel: String(nr), navn: `${u.organ.navn}: ${klasser[u.klasse]}`, verdi: u.antall, tekst: tall(u.antall) })}
      kolonner={[
        { tittel: t.organ, celle: (u) => u.organ.navn }, { tittel: t.utfall.utfall, celle: (u) => klasser[u.klasse] }, { tittel: t.utfall.slag, celle: (u) => slag(u.endelig) }, { tittel: t.antall, celle: (u) => tall(u.antall), tall: true },
      ]} />
  );
}

function Svartid({ valg }: { readonly valg: Statistikkvalg }) {
  const t = useTekster(statistikkord);
  const s = t.svartid;
  return (
    <Maaling maal="svartid" valg={valg} tittel={s.tittel} raad={s.raad}
      stolpe={(l) => ({ noekkel: l.hvem.id, navn: l.hvem.navn, verdi: l.median ?? 0, tekst: l.median === null ? `${s.venter}: ${tall(l.venter)}` : t.dager(tall(l.median)) })}
      kolonner={[
        { tittel: s.hvem, celle: (l) => l.hvem.navn }, { tittel: s.spurt, celle: (l) => tall(l.spurt), tall: true }, { tittel: s.svart, celle: (l) => tall(l.antall), tall: true }, { tittel: t.median, celle: (l) => tall(l.median), tall: true },
        { tittel: t.lengst, celle: (l) => tall(l.lengst), tall: true }, { tittel: s.innen, celle: (l) => tall(l.innenFristen), tall: true }, { tittel: s.etter, celle: (l) => tall(l.etterFristen), tall: true },
        { tittel: s.venter, celle: (l) => tall(l.venter), tall: true }, { tittel: s.over, celle: (l) => tall(l.overFristen), tall: true },
      ]} />
  );
}

function Oppfoelging({ valg }: { readonly valg: Statistikkvalg }) {
  const t = useTekster(statistikkord);
  const o = t.oppfoelging;
  return (
    <Maaling maal="oppfoelging" valg={valg} tittel={o.tittel} raad={o.raad}
      stolpe={(l, nr) => ({ noekkel: String(nr), navn: l.organ?.navn ?? t.alleOrgan, verdi: l.innenFristen, tekst: o.andel(l.innenFristen, l.antall) })}
      kolonner={[
        { tittel: t.organ, celle: (l) => l.organ?.navn ?? t.alleOrgan }, { tittel: t.antall, celle: (l) => tall(l.antall), tall: true }, { tittel: o.paaTide, celle: (l) => tall(l.innenFristen), tall: true }, { tittel: o.forSent, celle: (l) => tall(l.etterFristen), tall: true },
        { tittel: o.utenDag, celle: (l) => tall(l.utfoertUtenDag), tall: true }, { tittel: o.forfalt, celle: (l) => tall(l.forfalt), tall: true }, { tittel: o.aapne, celle: (l) => tall(l.aapne), tall: true },
        { tittel: o.aapneUtenDag, celle: (l) => tall(l.aapneUtenDag), tall: true }, { tittel: o.bortfalt, celle: (l) => tall(l.bortfalt), tall: true },
      ]} />
  );
}

/** What the work takes and gives: the questions of an evaluation. */
export function Statistikk() {
  const [t, dato, [soek]] = [useTekster(statistikkord), useDato(), useSoek()];
  const valg: Statistikkvalg = Object.fromEntries(FELT.flatMap((felt) => (soek[felt] ? [[felt, soek[felt]]] : [])));
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Valgskjema key={JSON.stringify(valg)} valg={valg} />
      {valg.per && <Alert data-color="info" data-size="sm"><Paragraph>{t.perDag(dato.dato(valg.per))}</Paragraph></Alert>}
      <Gjennomloep valg={valg} />
      <Veier valg={valg} />
      <Utfall valg={valg} />
      <Svartid valg={valg} />
      <Oppfoelging valg={valg} />
    </Side>
  );
}
