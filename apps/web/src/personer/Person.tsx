import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useAlle, useFellesskap, useHent } from '../api/bruk';
import { type Rad, type Svar } from '../api/typer';
import { useStidel } from '../felles/adresse';
import { type Felt, Handling } from '../felles/Handling';
import { kodeord } from '../felles/koder';
import { harRolle } from '../felles/meg';
import { Del, Side } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { koder } from '../historikk/koder';
import { vervene } from '../moete/koder';
import { useMeg } from '../moete/rett';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { personord } from './ord';
import { gjelder } from './Personer';
import { Varsling } from './Varsling';

type Rolle = Rad<'/roller'>;
const ROLLER = ['administrator', 'sekretariat', 'saksinnmelder', 'postmottak', 'signatar', 'revisor'] as const;
/** These are held for one part. */
const FOR_PART: ReadonlySet<string> = new Set(['postmottak', 'signatar']);

function usePeriode(): (p: { readonly fra: string; readonly til: string | null }) => string {
  const [t, d] = [useTekster(personord), useDato()];
  return ({ fra, til }) => (til === null ? t.fra(d.dato(fra)) : t.fraTil(d.dato(fra), d.dato(til)));
}

/** One person: every role and seat that they have or had. */
export function Person() {
  const [t, id, fellesskap] = [useTekster(personord), useStidel('id'), useFellesskap()];
  const [person, meg] = [useHent('/personer/{id}', { sti: { id } }), useMeg()];
  const administrator = harRolle(meg, 'administrator');
  return (
    <Side tittel={person.navn} over={<Link to="/$fellesskap/personer" params={{ fellesskap }}>{t.tittel}</Link>} ingress={person.epost}>
      <Roller personId={id} meg={meg} />
      <Verv personId={id} />
      <Varsling personId={id} kanVelge={administrator || meg.id === id} />
      {administrator && <div className="handlinger"><Handling sti="/personer/{id}/innlogging" ider={{ id }} tittel={t.knytt} felter={[{ navn: 'sub', etikett: t.sub }]}><p>{t.knyttRaad}</p></Handling></div>}
    </Side>
  );
}

function Roller({ personId, meg }: { readonly personId: string; readonly meg: Svar<'/meg'> }) {
  const [t, k, periode, administrator] = [useTekster(personord), useTekster(koder), usePeriode(), harRolle(meg, 'administrator')];
  const roller = useAlle('/roller', { spoerring: { person: personId } });
  const parter = new Map(useAlle('/parter', {}).map((p) => [p.id, p.navn]));
  return (
    <Del tittel={t.roller} handlinger={administrator && <GiRolle personId={personId} />}>
      {roller.length === 0 ? <p className="dempet uten-marg">{t.ingenRoller}</p> : (
        <Tabell
          tittel={t.roller}
          skjultTittel
          rader={roller}
          noekkel={(r) => r.id}
          kolonner={[
            { tittel: t.rolle, celle: (r) => <>{kodeord(k.roller, r.rolle)}{r.trukket !== null && <> <Tag data-size="sm">{t.trukket}</Tag></>}</> }, { tittel: t.for, celle: (r) => (r.partId === null ? '–' : parter.get(r.partId) ?? '–') },
            { tittel: t.periode, celle: periode }, { tittel: t.grunnlag, celle: (r) => r.grunnlag }, ...(administrator ? [{ tittel: t.trekk, celle: (r: Rolle) => (gjelder(r, idag()) || (r.trukket === null && r.fra > idag()) ? <TrekkRolle rolle={r} /> : '–') }] : []),
          ]}
        />
      )}
    </Del>
  );
}

function GiRolle({ personId }: { readonly personId: string }) {
  const [t, k, parter] = [useTekster(personord), useTekster(koder), useAlle('/parter', {})];
  const felter: readonly Felt[] = [
    { navn: 'rolle', etikett: t.hvaSlags, slag: 'nedtrekk', valg: ROLLER.map((r) => ({ verdi: r, etikett: k.roller[r] })) },
    { navn: 'partId', etikett: t.velgPart, slag: 'nedtrekk', valg: parter.map((p) => ({ verdi: p.id, etikett: p.navn })), vis: (v) => FOR_PART.has(v['rolle'] ?? '') },
    { navn: 'fra', etikett: t.foersteDag, slag: 'dato', start: idag() }, { navn: 'til', etikett: t.sisteDag, slag: 'dato', valgfritt: true, beskrivelse: t.aapenSlutt }, { navn: 'grunnlag', etikett: t.grunnlag, slag: 'langtekst' },
  ];
  return <Handling variant="primary" sti="/roller" ider={{}} fast={{ personId }} tittel={t.gi} felter={felter}><p>{t.giRaad}</p></Handling>;
}

function TrekkRolle({ rolle }: { readonly rolle: Rolle }) {
  const t = useTekster(personord);
  return <Handling variant="tertiary" farlig sti="/roller/{id}/tilbaketrekking" ider={{ id: rolle.id }} tittel={t.trekk} felter={[{ navn: 'til', etikett: t.sisteDag, slag: 'dato', valgfritt: true }, { navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' }]}><p>{t.trekkRaad}</p></Handling>;
}

function Verv({ personId }: { readonly personId: string }) {
  const [t, verv, periode, fellesskap] = [useTekster(personord), useTekster(vervene), usePeriode(), useFellesskap()];
  const seter = useAlle('/medlemskap', { spoerring: { person: personId } });
  const organer = new Map(useAlle('/organer', {}).map((o) => [o.id, o.navn]));
  return (
    <Del tittel={t.verv}>
      {seter.length === 0 ? <p className="dempet uten-marg">{t.ingenVerv}</p> : (
        <Tabell tittel={t.verv} skjultTittel rader={seter} noekkel={(m) => m.id} kolonner={[{ tittel: t.organ, celle: (m) => <Link to="/$fellesskap/organer/$id" params={{ fellesskap, id: m.organId }}>{organer.get(m.organId) ?? t.ukjent}</Link> }, { tittel: t.vervet, celle: (m) => verv[m.verv] }, { tittel: t.periode, celle: periode }]} />
      )}
    </Del>
  );
}
