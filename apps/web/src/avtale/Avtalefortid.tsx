import { Tag } from '@digdir/designsystemet-react';
import { type ReactNode } from 'react';
import { useTilstand } from '../api/bruk';
import { Fortidsramme } from '../felles/fortid/Fortidsramme';
import { Del } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { fortidsord } from './fortidsord';
import { FARGE, koder } from './koder';
import { Tilstand } from './Tavle';
import { type Avtalen } from './typer';

type Stilling = 'ikke-svart' | 'varslet' | 'godkjent' | 'forbehold' | 'avslag' | 'signert';
interface Part { readonly partId: string; readonly navn: string; readonly stilling: Stilling; readonly varslet?: string; readonly svarDato?: string; readonly signertDato?: string }
interface Runde { readonly versjon: number; readonly sendt: string; readonly svarfrist: string; readonly trukket: boolean; readonly parter: readonly Part[] }
/** An agreement as its own rules fold it. */
interface Avtaletilstand { readonly navn: string; readonly status: Avtalen['status']; readonly runder: readonly Runde[]; readonly iKraft: readonly { readonly dato: string }[] }

export const useAvtalenDa = (id: string, per: string | undefined) => useTilstand<Avtaletilstand>('/avtaler/{id}/tilstand', id, per);

/** The agreement by the end of a day, as it was known then: who had said what. */
export function Avtalefortid({ id, per }: { readonly id: string; readonly per: string }) {
  const [t, d] = [useTekster(fortidsord), useDato()];
  const { data, isPlaceholderData } = useAvtalenDa(id, per);
  return <Fortidsramme tittel={t.slikVar(d.dato(per))} fantesIkke={t.fantesIkke(d.dato(per))} arbeider={isPlaceholderData} vis={data && <Innhold avtale={data.tilstand} />} />;
}

function Innhold({ avtale: { status, runder, iKraft } }: { readonly avtale: Avtaletilstand }) {
  const [t, k, d] = [useTekster(fortidsord), useTekster(koder), useDato()];
  const runde = runder.at(-1);
  const fakta: readonly (readonly [string, ReactNode])[] = [
    ...(runde ? [[t.versjon, runde.versjon], [t.sendt, d.dato(runde.sendt)], [t.svarfrist, d.dato(runde.svarfrist)]] as const : []), ...iKraft.map(({ dato }) => [t.iKraft, d.dato(dato)] as const),
  ];
  return (
    <>
      <p className="rad"><Tag data-color={FARGE.status[status]}>{k.status[status]}</Tag> {!runde && t.ikkeSendt}{runde?.trukket && t.trukket}</p>
      <dl className="fakta stablet">{fakta.map(([hva, verdi]) => <div key={hva}><dt>{hva}</dt><dd>{verdi}</dd></div>)}</dl>
      {runde && <Partene parter={runde.parter} />}
    </>
  );
}

function Partene({ parter }: { readonly parter: readonly Part[] }) {
  const [t, d] = [useTekster(fortidsord), useDato()];
  const antall = (hvor: (s: Stilling) => boolean) => parter.filter((p) => hvor(p.stilling)).length;
  const dag = (dato: string | undefined) => (dato === undefined ? '–' : d.dato(dato));
  const tall = [[parter.length, t.tall.parter], [antall((s) => s !== 'ikke-svart' && s !== 'varslet'), t.tall.svart], [antall((s) => s === 'varslet'), t.tall.varslet], [antall((s) => s === 'ikke-svart'), t.tall.tause], [antall((s) => s === 'signert'), t.tall.signert]] as const;
  return (
    <Del tittel={t.partene}>
      <ul className="noekkeltall">{tall.map(([n, hva]) => <li key={hva}><strong>{n}</strong> {hva}</li>)}</ul>
      <Tabell
        tittel={t.partene}
        skjultTittel
        rader={parter}
        noekkel={(p) => p.partId}
        kolonner={[
          { tittel: t.part, celle: (p) => p.navn }, { tittel: t.tilstand, celle: (p) => <Tilstand tilstand={p.stilling} /> }, { tittel: t.varslet, celle: (p) => dag(p.varslet) }, { tittel: t.svarte, celle: (p) => dag(p.svarDato) }, { tittel: t.signerte, celle: (p) => dag(p.signertDato) },
        ]}
      />
    </Del>
  );
}
