import { Button, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useLes } from '../api/bruk';
import { type Kropp, type Svar } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { ord } from '../felles/ord';
import { Velger } from '../felles/Velger';
import { idag } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { partord } from './partord';
import { useSvarvalg } from './Svarskjema';
import { type Partskort } from './typer';

type Kroppen = Kropp<'/parter/{id}/vedtak', 'post'>;
type Avtalesvar = Kroppen['avtaler'][number];
type Svaret = Avtalesvar['svar'];
type Ventende = Svar<'/parter/{id}/post'>['venter'][number];
interface Valgt { readonly svar: Svaret | ''; readonly aarsak: string }

const UBESVART: ReadonlySet<string> = new Set<Ventende['tilstand']>(['ikke-svart', 'varslet']);
const MED_GRUNN: ReadonlySet<string> = new Set<Svaret>(['nei', 'ja-med-forbehold']);
const INGEN: Valgt = { svar: '', aarsak: '' };

/** One decision of the part's own body that answers several agreements: all of them, or none. Shown where more than one waits. */
export function Fellesvedtak({ avtaleId, kort, her }: { readonly avtaleId: string; readonly kort: Partskort; readonly her: boolean }) {
  const t = useTekster(partord);
  const { data } = useLes('/parter/{id}/post', { sti: { id: kort.partId }, ellers: true });
  const [aapen, sett] = useState(false);
  const venter = data?.venter.filter((v) => UBESVART.has(v.tilstand)) ?? [];
  if (venter.length < 2 || !venter.some((v) => v.avtaleId === avtaleId)) return null;
  return (
    <>
      <div className="handlinger"><Button variant="secondary" onClick={() => sett(true)}>{t.fellesvedtak}</Button></div>
      <Fellesdialog venter={venter} kort={kort} her={her} aapen={aapen} lukk={() => sett(false)} />
    </>
  );
}

interface Dialogen { readonly venter: readonly Ventende[]; readonly kort: Partskort; readonly her: boolean; readonly aapen: boolean; readonly lukk: () => void }

function Fellesdialog({ venter, kort, her, aapen, lukk }: Dialogen) {
  const [t, f, svarvalg] = [useTekster(partord), useTekster(ord), useSvarvalg()];
  const [svar, settSvar] = useState<Readonly<Record<string, Valgt>>>({});
  const [felt, skriv] = useState({ dato: idag(), organ: kort.ledd.at(-1)?.organ ?? '', saksnummer: '', begrunnelse: '' });
  const vedta = useKommando('post', '/parter/{id}/vedtak');
  const valgt = (id: string): Valgt => svar[id] ?? INGEN;
  const sett = (id: string, ny: Partial<Valgt>) => settSvar({ ...svar, [id]: { ...valgt(id), ...ny } });
  const avtaler = venter.flatMap(({ avtaleId }): Avtalesvar[] => {
    const { svar: s, aarsak } = valgt(avtaleId);
    return s === '' ? [] : [{ avtaleId, svar: s, ...(MED_GRUNN.has(s) && { aarsak: aarsak.trim() }) }];
  });
  const utfoer = () => {
    const { dato, organ, saksnummer, begrunnelse } = felt;
    const kropp: Kroppen = { dato, organ: organ.trim(), ...(saksnummer.trim() && { saksnummer: saksnummer.trim() }), ...(!her && { maate: 'registrert-utenfra', begrunnelse: begrunnelse.trim() }), avtaler };
    vedta.mutate({ sti: { id: kort.partId }, kropp }, { onSuccess: lukk });
  };
  const felter = (navn: keyof typeof felt) => ({ value: felt[navn], onChange: (h: { readonly target: { readonly value: string } }) => skriv({ ...felt, [navn]: h.target.value }) });
  return (
    <Handlingsdialog tittel={t.fellesvedtak} aapen={aapen} lukk={lukk} knapp={t.sendSvarene} utfoer={utfoer} arbeider={vedta.isPending} feil={vedta.error}>
      <p className="uten-marg">{t.fellesRaad}</p>
      <Tekstfelt type="date" label={t.vedtatt} required data-mangler={t.feilVedtatt} {...felter('dato')} />
      <Tekstfelt label={t.organ} description={t.organRaad} required data-mangler={t.feilOrgan} {...felter('organ')} />
      <Tekstfelt label={`${t.saksnummer} (${f.valgfritt})`} {...felter('saksnummer')} />
      {venter.map(({ avtaleId, avtale }, nr) => (
        <Fieldset key={avtaleId}>
          <Fieldset.Legend>{avtale}</Fieldset.Legend>
          <Velger navn={t.svarFor(avtale)} verdi={valgt(avtaleId).svar} velg={(s) => sett(avtaleId, { svar: s })} {...(nr === 0 && avtaler.length === 0 && { mangler: t.feilIngen })} valg={[['', t.ikkeMed], ...svarvalg.map((s) => [s.verdi, s.etikett] as const)]} />
          {MED_GRUNN.has(valgt(avtaleId).svar) && <Tekstfelt multiline label={valgt(avtaleId).svar === 'nei' ? t.hvorforNei : t.hvaForbehold} value={valgt(avtaleId).aarsak} required data-mangler={t.feilGrunn(avtale)} onChange={(h) => sett(avtaleId, { aarsak: h.target.value })} />}
        </Fieldset>
      ))}
      {!her && <Tekstfelt label={t.utenfra} description={t.utenfraRaad} required data-mangler={t.feilUtenfra} {...felter('begrunnelse')} />}
    </Handlingsdialog>
  );
}
