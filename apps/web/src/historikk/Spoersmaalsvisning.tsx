import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useSoek } from '../felles/adresse';
import { Del } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { useTekster } from '../spraak/maalform';
import { type Spoersmaal, useSvar } from './bruk';
import { historikkord } from './ord';
import { Spoerreskjema } from './Spoerreskjema';
import { SVARKOLONNER, useSkriver } from './svar';
import { Svarramme } from './Svarramme';

function useSpoersmaalstekst(): (s: Spoersmaal) => string {
  const { sporsmaal } = useTekster(historikkord);
  return ({ id, spoersmaal }) => sporsmaal[id as keyof typeof sporsmaal] ?? spoersmaal;
}

function Svaret({ spoersmaal }: { readonly spoersmaal: Spoersmaal }) {
  const [t, skriver, [soek], tekst] = [useTekster(historikkord), useSkriver(), useSoek(), useSpoersmaalstekst()];
  const gitt = Object.fromEntries(spoersmaal.parametre.flatMap(({ navn }) => (soek[navn] === undefined ? [] : [[navn, soek[navn]]])));
  const mangler = spoersmaal.parametre.filter((p) => p.paakrevd && !soek[p.navn]);
  const spurt = soek['spurt'] !== undefined && mangler.length === 0;
  const svar = useSvar(spoersmaal.rute, { ...gitt, antall: '50' }, spurt);
  return (
    <Del tittel={tekst(spoersmaal)}>
      <Spoerreskjema key={spoersmaal.id} parametre={spoersmaal.parametre} knapp={t.vis_svar} behold={{ vis: 'spoersmaal', spoersmaal: spoersmaal.id }} arbeider={spurt && svar.isFetching && !svar.isFetchingNextPage} />
      {spurt && (
        <Svarramme svar={svar} antall={t.rader} filnavn={spoersmaal.id} tom={{ tittel: t.ingenSvar, raad: t.ingenSvarRaad }}>
          <Tabell tittel={tekst(spoersmaal)} skjultTittel kolonner={SVARKOLONNER[spoersmaal.id]?.(skriver) ?? []} rader={svar.rader} noekkel={(_, nr) => String(nr)} />
        </Svarramme>
      )}
    </Del>
  );
}

/** What an audit asks most, ready to be asked. */
export function Spoersmaalsvisning({ alle }: { readonly alle: readonly Spoersmaal[] }) {
  const [t, [soek, sett], tekst] = [useTekster(historikkord), useSoek(), useSpoersmaalstekst()];
  const kjente = alle.filter(({ id }) => id in SVARKOLONNER);
  const valgt = kjente.find(({ id }) => id === soek['spoersmaal']);
  const velg = (id: string) => sett({ ...Object.fromEntries(Object.keys(soek).map((felt) => [felt, undefined])), vis: 'spoersmaal', spoersmaal: id || undefined });
  return (
    <div className="stabel">
      <Field className="spoersmaalsvelger ingen-utskrift">
        <Label>{t.velgSpoersmaal}</Label>
        <Select value={valgt?.id ?? ''} onChange={(h) => velg(h.target.value)}>
          <Select.Option value="">{t.velg}</Select.Option>
          {kjente.map((s) => <Select.Option key={s.id} value={s.id}>{tekst(s)}</Select.Option>)}
        </Select>
      </Field>
      {valgt ? <Svaret spoersmaal={valgt} /> : <ul className="lenkeliste">{kjente.map((s) => <li key={s.id}><Paragraph><button type="button" className="lenkeknapp" onClick={() => velg(s.id)}>{tekst(s)}</button></Paragraph></li>)}</ul>}
    </div>
  );
}
