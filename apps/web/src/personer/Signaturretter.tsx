import { Tag } from '@digdir/designsystemet-react';
import { useAlle } from '../api/bruk';
import { type Rad, type Svar } from '../api/typer';
import { type Felt, Handling } from '../felles/Handling';
import { Del } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { personord } from './ord';

type Rett = Rad<'/signaturretter'>;

/** The right to sign that I have given to others or got from them, and the way to give it for a while. Nothing for who has neither. */
export function Signaturretter({ meg }: { readonly meg: Svar<'/meg'> }) {
  const [t, d] = [useTekster(personord), useDato()];
  const egne = new Set(meg.roller.flatMap((r) => (r.rolle === 'signatar' && r.delegertAv === undefined ? r.partId ?? [] : [])));
  const retter = useAlle('/signaturretter', { spoerring: { person: meg.id } });
  const [navn, parter] = [new Map(useAlle('/personnavn', {}).map((p) => [p.id, p.navn])), new Map(useAlle('/parter', {}).map((p) => [p.id, p.navn]))];
  if (egne.size === 0 && retter.length === 0) return null;
  const gjelder = (r: Rett) => r.trukket === null && r.til >= idag();
  return (
    <Del tittel={t.signaturretter} handlinger={[...egne].map((partId) => <Deleger key={partId} partId={partId} part={parter.get(partId) ?? t.ukjent} megId={meg.id} />)}>
      {retter.length === 0 ? <p className="dempet uten-marg">{t.ingenSignaturretter}</p> : (
        <Tabell
          tittel={t.signaturretter}
          skjultTittel
          rader={retter}
          noekkel={(r) => r.id}
          kolonner={[
            { tittel: t.hvemFikk, celle: (r) => navn.get(r.personId) ?? t.ukjent }, { tittel: t.for, celle: (r) => parter.get(r.partId) ?? t.ukjent }, { tittel: t.giver, celle: (r) => navn.get(r.giver) ?? t.ukjent },
            { tittel: t.periode, celle: (r) => <>{t.fraTil(d.dato(r.fra), d.dato(r.til))}{r.trukket !== null && <> <Tag data-size="sm">{t.trukket}</Tag></>}</> },
            { tittel: t.trekkRett, celle: (r) => (r.giver === meg.id && gjelder(r) ? <Handling variant="tertiary" farlig sti="/signaturretter/{id}/tilbaketrekking" ider={{ id: r.id }} tittel={t.trekkRett} felter={[{ navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' }]}><p>{t.trekkRettRaad}</p></Handling> : '–') },
          ]}
        />
      )}
    </Del>
  );
}

function Deleger({ partId, part, megId }: { readonly partId: string; readonly part: string; readonly megId: string }) {
  const [t, personer] = [useTekster(personord), useAlle('/personnavn', {})];
  const felter: readonly Felt[] = [
    { navn: 'personId', etikett: t.hvemFaar, slag: 'nedtrekk', valg: personer.flatMap((p) => (p.id === megId ? [] : [{ verdi: p.id, etikett: p.navn }])) },
    { navn: 'fra', etikett: t.foersteDag, slag: 'dato', start: idag() }, { navn: 'til', etikett: t.sisteDag, slag: 'dato' }, { navn: 'grunnlag', etikett: t.hvorforRett, slag: 'langtekst' },
  ];
  return <Handling sti="/signaturretter" ider={{}} fast={{ partId }} tittel={t.deleger(part)} felter={felter}><p>{t.delegerRaad}</p></Handling>;
}
