import { Button, Field, Label, Radio, Select } from '@digdir/designsystemet-react';
import { use, useState } from 'react';
import { useKommando, useLes } from '../../api/bruk';
import { Handlingsdialog } from '../../felles/Dialog';
import { Tekstfelt, Valgfelt } from '../../felles/Felt';
import { Del } from '../../felles/Side';
import { Avslag } from '../../felles/Skjema';
import { useTekster } from '../../spraak/maalform';
import { vervene } from '../koder';
import { type Funn, type Lederbilde, type Saksbilde, type Tilstede } from '../typer';
import { useHurtigtaster } from './hurtigtaster';
import { Tasteknapp, TasterPaa } from './Knapp';
import { lederord } from './ord';

interface Props { readonly bilde: Lederbilde; readonly sak: Saksbilde }

/** Who is there for this sak, and who comes, goes and steps back. */
export function Rommet({ bilde, sak }: Props) {
  const t = useTekster(lederord);
  const [kommer, kom] = useState(false);
  useHurtigtaster({ A: () => kom(true) }, use(TasterPaa));
  return (
    <Del tittel={t.rommet} nivaa={2} handlinger={<Tasteknapp tast="A" variant="secondary" data-size="sm" onClick={() => kom(true)}>{t.kom}</Tasteknapp>}>
      <p className="uten-marg dempet">{t.tilStede(sak.tilStede.length)}, {t.stemmeberettigede(sak.stemmeberettigede)}</p>
      <ul className="folk">{sak.tilStede.map((p) => <Person key={p.personId} person={p} bilde={bilde} sak={sak} />)}</ul>
      <Vurderinger bilde={bilde} sak={sak} />
      {kommer && <Ankomst bilde={bilde} sak={sak} lukk={() => kom(false)} />}
    </Del>
  );
}

function Person({ person, bilde, sak }: Props & { readonly person: Tilstede }) {
  const [t, vervord] = [useTekster(lederord), useTekster(vervene)];
  const [vurderer, vurder] = useState(false);
  const gikk = useKommando('post', '/moeter/{id}/avganger');
  const navn = person.navn ?? '';
  const om = [person.rolle && vervord[person.rolle], person.varaForNavn && t.varaFor(person.varaForNavn), person.stemmerett && t.stemmerett].filter(Boolean).join(', ');
  return (
    <li>
      <span><strong>{navn}</strong><br /><span className="dempet liten">{om}</span></span>
      <span className="rad">
        {!sak.behandlet && <Button variant="tertiary" data-size="sm" aria-label={t.inhabilNavn(navn)} onClick={() => vurder(true)}>{t.inhabil}</Button>}
        <Button variant="tertiary" data-size="sm" aria-label={t.gikkNavn(navn)} loading={gikk.isPending} onClick={() => gikk.mutate({ sti: { id: bilde.id }, kropp: { personId: person.personId } })}>{t.gikk}</Button>
      </span>
      <Avslag feil={gikk.error} />
      {vurderer && <Habilitet navn={navn} personId={person.personId} bilde={bilde} sak={sak} lukk={() => vurder(false)} />}
    </li>
  );
}

function Habilitet({ navn, personId, bilde, sak, lukk }: Props & { readonly navn: string; readonly personId: string; readonly lukk: () => void }) {
  const t = useTekster(lederord);
  const [grunn, skriv] = useState('');
  const [vurdering, velg] = useState<'inhabil' | 'habil'>('inhabil');
  const foer = useKommando('post', '/moeter/{id}/inhabilitet');
  return (
    <Handlingsdialog tittel={t.inhabilNavn(navn)} aapen lukk={lukk} knapp={t.foerHabilitet} arbeider={foer.isPending} feil={foer.error} utfoer={() => foer.mutate({ sti: { id: bilde.id }, kropp: { behandlingId: sak.behandlingId, personId, grunn, vurdering } }, { onSuccess: lukk })}>
      <Tekstfelt required multiline rows={2} label={t.inhabilGrunn} value={grunn} onChange={(e) => skriv(e.target.value)} />
      <fieldset className="alternativer"><legend>{t.vurdering}</legend>
        <Radio name="vurdering" label={t.erInhabil} value="inhabil" checked={vurdering === 'inhabil'} onChange={() => velg('inhabil')} />
        <Radio name="vurdering" label={t.erHabil} value="habil" checked={vurdering === 'habil'} onChange={() => velg('habil')} />
      </fieldset>
    </Handlingsdialog>
  );
}

function Vurderinger({ bilde, sak }: Props) {
  const t = useTekster(lederord);
  if (sak.inhabile.length + sak.habile.length === 0) return null;
  return (
    <ul className="folk">
      {sak.inhabile.map((f) => <Vurdering key={f.personId} funn={f} tekst={t.erInhabilLinje(f.navn ?? '', f.grunn)} bilde={bilde} sak={sak} />)}
      {sak.habile.map((f) => <Vurdering key={f.personId} funn={f} tekst={t.erHabilLinje(f.navn ?? '', f.grunn)} bilde={bilde} sak={sak} />)}
    </ul>
  );
}

function Vurdering({ funn, tekst, bilde, sak }: Props & { readonly funn: Funn; readonly tekst: string }) {
  const t = useTekster(lederord);
  const [aapen, aapne] = useState(false);
  const [begrunnelse, skriv] = useState('');
  const trekk = useKommando('post', '/moeter/{id}/inhabilitet/tilbaketrekking');
  return (
    <li>
      <span>{tekst}</span>
      {!sak.behandlet && <Button variant="tertiary" data-size="sm" aria-label={t.trekkNavn(funn.navn ?? '')} onClick={() => aapne(true)}>{t.trekk}</Button>}
      <Handlingsdialog tittel={t.trekkNavn(funn.navn ?? '')} aapen={aapen} lukk={() => aapne(false)} knapp={t.trekk} arbeider={trekk.isPending} feil={trekk.error} utfoer={() => trekk.mutate({ sti: { id: bilde.id }, kropp: { behandlingId: sak.behandlingId, personId: funn.personId, begrunnelse } }, { onSuccess: () => aapne(false) })}>
        <Tekstfelt required label={t.begrunnelse} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      </Handlingsdialog>
    </li>
  );
}

function Ankomst({ bilde, sak, lukk }: Props & { readonly lukk: () => void }) {
  const t = useTekster(lederord);
  const [personId, velg] = useState('');
  const [varaFor, foran] = useState('');
  const { data } = useLes('/organer/{id}/medlemskap', { sti: { id: bilde.organ.id } });
  const medlemmer = data?.elementer ?? [];
  const her = new Set(sak.tilStede.map((p) => p.personId));
  const borte = medlemmer.filter((m) => !her.has(m.personId));
  const inhabile = new Set(sak.inhabile.map((f) => f.personId));
  const erVara = medlemmer.some((m) => m.personId === personId && m.verv === 'vara');
  const kom = useKommando('post', '/moeter/{id}/ankomster');
  // Who steps back from one sak is there for the others: the vara meets in that one only.
  const { behandlingId } = sak;
  const plass = { ...(varaFor && { varaFor }), ...(inhabile.has(varaFor) && { fraSak: behandlingId, tilSak: behandlingId }) };
  return (
    <Handlingsdialog tittel={t.komTittel} aapen lukk={lukk} knapp={t.komKnapp} arbeider={kom.isPending} feil={kom.error} utfoer={() => kom.mutate({ sti: { id: bilde.id }, kropp: { personId, ...plass } }, { onSuccess: lukk })}>
      <Valgfelt navn={t.hvem} required value={personId} velg={velg}><Select.Option value="" disabled>{t.velgPerson}</Select.Option>{borte.filter((m) => !inhabile.has(m.personId)).map((m) => <Select.Option key={m.id} value={m.personId}>{m.navn}</Select.Option>)}</Valgfelt>
      {erVara && (
        <Field>
          <Label>{t.komForVara}</Label>
          <Select value={varaFor} onChange={(e) => foran(e.target.value)}><Select.Option value="">{t.egenPlass}</Select.Option>{borte.filter((m) => m.verv !== 'vara').map((m) => <Select.Option key={m.id} value={m.personId}>{m.navn}</Select.Option>)}</Select>
        </Field>
      )}
    </Handlingsdialog>
  );
}
