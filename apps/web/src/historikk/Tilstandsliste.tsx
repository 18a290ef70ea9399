import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { type Rad } from '../api/typer';
import { useSoek } from '../felles/adresse';
import { kodeord, saksstatuser } from '../felles/koder';
import { type Kolonne, Tabell } from '../felles/Tabell';
import { Velger } from '../felles/Velger';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Parameter, useNavn, useSvar } from './bruk';
import { historikkord } from './ord';
import { Spoerreskjema } from './Spoerreskjema';
import { type Skriver, useSkriver } from './svar';
import { Svarramme } from './Svarramme';

const LISTER = ['saker', 'avtaler', 'moeter', 'organer', 'roller'] as const;
type Liste = (typeof LISTER)[number];

const p = (navn: string, form: Parameter['form'], mer: Partial<Parameter> = {}): Parameter => ({ navn, form, paakrevd: false, forklaring: navn, ...mer });
const PER = p('per', 'dag', { paakrevd: true });
const PARAMETRE: Readonly<Record<Liste, readonly Parameter[]>> = {
  saker: [PER, p('q', 'tekst'), p('organ', 'id'), p('part', 'id')], avtaler: [PER, p('q', 'tekst'), p('part', 'id')], moeter: [PER, p('q', 'tekst'), p('organ', 'id')], organer: [PER], roller: [PER, p('part', 'id'), p('person', 'id')],
};

function useKolonner(liste: Liste, s: Skriver): readonly Kolonne<never>[] {
  const status = useTekster(saksstatuser);
  const parter = new Map(useNavn('part')?.map((part) => [part.id, part.navn]));
  const alle: { readonly [L in Liste]: readonly Kolonne<Rad<`/tilstand/${L}`>>[] } = {
    saker: [
      { tittel: s.k.sak, celle: (r) => s.sak(r.id, [r.saksnumre.at(-1), r.tittel].filter(Boolean).join(' ')) }, { tittel: s.k.status, celle: (r) => status[r.status] }, { tittel: s.k.referanse, celle: (r) => r.referanse ?? '–' },
      { tittel: s.k.meldt, celle: (r) => s.dag(r.meldt) },
    ],
    avtaler: [
      { tittel: s.k.avtale, celle: (r) => s.avtalen(r.id, r.navn) }, { tittel: s.k.slag, celle: (r) => s.avtale.slag[r.slag] }, { tittel: s.k.status, celle: (r) => s.avtale.status[r.status] }, { tittel: s.k.parter, celle: (r) => r.antallParter, tall: true },
      { tittel: s.k.godkjent, celle: (r) => r.godkjent, tall: true }, { tittel: s.k.signert, celle: (r) => r.signert, tall: true }, { tittel: s.k.svarfrist, celle: (r) => s.dag(r.svarfrist) }, { tittel: s.k.iKraft, celle: (r) => s.dag(r.ikraftFra) },
    ],
    moeter: [
      { tittel: s.k.moete, celle: (r) => s.moetet(r.id, r.tittel) }, { tittel: s.k.organ, celle: (r) => r.organ.navn }, { tittel: s.k.dato, celle: (r) => s.dag(r.dato) }, { tittel: s.k.sted, celle: (r) => r.sted ?? '–' }, { tittel: s.k.status, celle: (r) => s.koder.moetestatus[r.status] },
    ],
    organer: [
      { tittel: s.k.organ, celle: (r) => r.navn }, { tittel: s.k.slag, celle: (r) => kodeord(s.koder.organslag, r.slag) },
      { tittel: s.k.medlemmer, celle: (r) => (r.medlemskap.length === 0 ? s.t.ingenMedlemmer : <details><summary>{s.t.antallMedlemmer(r.medlemskap.length)}</summary><ul>{r.medlemskap.map((m) => <li key={m.id}>{m.navn ?? s.t.ikkeOppgitt}</li>)}</ul></details>) },
    ],
    roller: [
      { tittel: s.k.person, celle: (r) => r.navn ?? s.t.ikkeOppgitt }, { tittel: s.k.rolle, celle: (r) => s.koder.roller[r.rolle] }, { tittel: s.k.part, celle: (r) => (r.partId ? parter.get(r.partId) ?? '–' : '–') }, { tittel: s.k.fra, celle: (r) => s.dag(r.fra) },
      { tittel: s.k.til, celle: (r) => (r.til ? s.dag(r.til) : s.t.fortsatt) }, { tittel: s.k.grunnlag, celle: (r) => r.grunnlag },
    ],
  };
  return alle[liste];
}

/** A list as it was at the end of a day. */
export function Tilstandsliste() {
  const [t, dato, skriver, [soek, sett]] = [useTekster(historikkord), useDato(), useSkriver(), useSoek()];
  const liste = LISTER.find((l) => l === soek['liste']) ?? 'saker';
  const gitt = Object.fromEntries(PARAMETRE[liste].flatMap(({ navn }) => (soek[navn] === undefined ? [] : [[navn, soek[navn]]])));
  const { per } = soek;
  const [svar, kolonner] = [useSvar<never>(`/tilstand/${liste}`, { ...gitt, antall: '50' }, per !== undefined), useKolonner(liste, skriver)];
  const tittel = per ? t.slikVar(t.lister[liste], dato.dato(per)) : t.lister[liste];
  return (
    <div className="stabel">
      <div className="spoersmaalsvelger ingen-utskrift"><Velger navn={t.liste} verdi={liste} velg={(l) => sett({ liste: l })} valg={LISTER.map((l) => [l, t.lister[l]] as const)} /></div>
      <Spoerreskjema key={liste} parametre={PARAMETRE[liste]} knapp={t.visListen} behold={{ vis: 'dato', liste }} arbeider={per !== undefined && svar.isFetching && !svar.isFetchingNextPage} />
      {per && (
        <>
          <Alert data-color="info" data-size="sm"><Paragraph>{tittel}</Paragraph></Alert>
          <Svarramme svar={svar} antall={t.rader} filnavn={`${liste}-${per}`} tom={{ tittel: t.ingenTreff, raad: t.ingenTreffRaad }}>
            <Tabell tittel={tittel} skjultTittel kolonner={kolonner} rader={svar.rader} noekkel={(_, nr) => String(nr)} />
          </Svarramme>
        </>
      )}
    </div>
  );
}
