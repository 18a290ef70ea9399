import { Details } from '@digdir/designsystemet-react';
import { useAlle } from '../api/bruk';
import { type Rad, type Svar } from '../api/typer';
import { type Felt, Handling, type Verdier } from '../felles/Handling';
import { harRolle } from '../felles/meg';
import { Del } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { Tom } from '../felles/Tilstand';
import { vervene } from '../moete/koder';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Organet } from './Organ';
import { organord } from './ord';

export type Medlem = Rad<'/organer/{id}/medlemskap'>;
const RETTIGHETER = { full: { moete: true, tale: true, forslag: true, stemme: true }, utenStemme: { moete: true, tale: true, forslag: true, stemme: false }, taleOgMoete: { moete: true, tale: true, forslag: false, stemme: false } } as const;
const VERV = ['leder', 'nestleder', 'medlem', 'vara', 'observatoer', 'sekretaer'] as const;

/** When a seat holds, and what it is for. */
export function useMedlemsord() {
  const [t, d, parter] = [useTekster(organord), useDato(), new Map(useAlle('/parter', {}).map((p) => [p.id, p.navn]))];
  return {
    periode: ({ fra, til }: Pick<Medlem, 'fra' | 'til'>) => (til === null ? t.fra(d.dato(fra)) : t.fraTil(d.dato(fra), d.dato(til))),
    for: ({ representerer }: Pick<Medlem, 'representerer'>) => representerer?.gruppe ?? (representerer?.partId === undefined ? '–' : parter.get(representerer.partId) ?? '–'),
    rett: ({ rettigheter: r }: Pick<Medlem, 'rettigheter'>) => (r.stemme ? t.stemmer : r.forslag ? t.foreslaar : r.tale ? t.taler : t.hoerer),
  };
}

/** Who sits in the body now; and for who keeps the register, all who ever did. */
export function Medlemmer({ organ, medlemmer, meg }: { readonly organ: Organet; readonly medlemmer: readonly Medlem[]; readonly meg: Svar<'/meg'> }) {
  const [t, verv, ord] = [useTekster(organord), useTekster(vervene), useMedlemsord()];
  const foerer = harRolle(meg, 'administrator', 'sekretariat');
  const navn = new Map(medlemmer.map((m) => [m.id, m.navn]));
  const rangert = medlemmer.toSorted((a, b) => VERV.indexOf(a.verv) - VERV.indexOf(b.verv));
  return (
    <Del tittel={t.medlemmer} handlinger={foerer && organ.nedlagt === null && <Oppnevn organ={organ} medlemmer={medlemmer} />}>
      {rangert.length === 0 ? <Tom tittel={t.ingenMedlemmer}>{foerer && t.ingenMedlemmerRaad}</Tom> : (
        <Tabell
          tittel={t.medlemmer}
          skjultTittel
          rader={rangert}
          noekkel={(m) => m.id}
          kolonner={[
            { tittel: t.person, celle: (m) => m.navn }, { tittel: t.verv, celle: (m) => <>{verv[m.verv]}{m.varaFor !== null && <div className="dempet">{t.varaFor(navn.get(m.varaFor) ?? t.ukjent)}</div>}</> }, { tittel: t.representerer, celle: ord.for }, { tittel: t.rett, celle: ord.rett }, { tittel: t.periode, celle: ord.periode },
            ...(foerer ? [{ tittel: t.fratre, celle: (m: Medlem) => <Fratreden medlem={m} /> }] : []),
          ]}
        />
      )}
      {foerer && <Historien organ={organ} />}
    </Del>
  );
}

function Oppnevn({ organ, medlemmer }: { readonly organ: Organet; readonly medlemmer: readonly Medlem[] }) {
  const [t, verv] = [useTekster(organord), useTekster(vervene)];
  const [personer, parter] = [useAlle('/personer', {}), useAlle('/parter', {})];
  const valg = (rader: readonly { readonly id: string; readonly navn: string }[]) => rader.map((r) => ({ verdi: r.id, etikett: r.navn }));
  const felter: readonly Felt[] = [
    { navn: 'personId', etikett: t.velgPerson, slag: 'nedtrekk', beskrivelse: t.finnesIkke, valg: valg(personer) },
    { navn: 'verv', etikett: t.velgVerv, slag: 'nedtrekk', valg: VERV.map((v) => ({ verdi: v, etikett: verv[v] })) },
    { navn: 'varaFor', etikett: t.velgVara, slag: 'nedtrekk', valg: valg(medlemmer.filter((m) => m.verv !== 'vara')), vis: (v) => v['verv'] === 'vara' },
    { navn: 'rettigheter', etikett: t.rettigheter, slag: 'valg', start: 'full', valg: (['full', 'utenStemme', 'taleOgMoete'] as const).map((r) => ({ verdi: r, etikett: t[r] })) },
    { navn: 'partId', etikett: t.velgPart, slag: 'nedtrekk', valgfritt: true, valg: valg(parter) },
    { navn: 'fra', etikett: t.foersteDag, slag: 'dato', start: idag() }, { navn: 'til', etikett: t.sisteDag, slag: 'dato', valgfritt: true, beskrivelse: t.aapenSlutt },
  ];
  const somKropp = ({ partId, rettigheter, ...v }: Verdier) => ({ ...v, rettigheter: RETTIGHETER[rettigheter as keyof typeof RETTIGHETER], ...(partId && { representerer: { partId } }) });
  return <Handling variant="primary" sti="/organer/{id}/medlemskap" ider={{ id: organ.id }} tittel={t.oppnevn} felter={felter} somKropp={somKropp} />;
}

function Fratreden({ medlem: { id, navn } }: { readonly medlem: Medlem }) {
  const t = useTekster(organord);
  return <Handling variant="tertiary" farlig sti="/medlemskap/{id}/fratreden" ider={{ id }} tittel={t.fratreFor(navn)} knapp={t.fratre} felter={[{ navn: 'til', etikett: t.sisteDag, slag: 'dato', start: idag() }, { navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' }]}><p>{t.fratreRaad}</p></Handling>;
}

function Historien({ organ }: { readonly organ: Organet }) {
  const [t, verv, ord] = [useTekster(organord), useTekster(vervene), useMedlemsord()];
  const navn = new Map(useAlle('/personer', {}).map((p) => [p.id, p.navn]));
  const alle = useAlle('/medlemskap', { spoerring: { organ: organ.id } });
  return (
    <Details>
      <Details.Summary>{t.historie}</Details.Summary>
      <Details.Content>
        <Tabell tittel={t.historie} skjultTittel rader={alle} noekkel={(m) => m.id} kolonner={[{ tittel: t.person, celle: (m) => navn.get(m.personId) ?? t.ukjent }, { tittel: t.verv, celle: (m) => verv[m.verv] }, { tittel: t.periode, celle: ord.periode }]} />
      </Details.Content>
    </Details>
  );
}
