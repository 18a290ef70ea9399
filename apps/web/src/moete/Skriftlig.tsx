import { Button, Field, Label, Select, Tag, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useLes } from '../api/bruk';
import { type Svar } from '../api/typer';
import { Del } from '../felles/Side';
import { Handling } from '../felles/Handling';
import { Avslag } from '../felles/Skjema';
import { Frist, Laster } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { moeteord } from './ord';
import { useMeg } from './rett';
import { type Moetesvar } from './typer';

type Sirkulasjon = Svar<'/moeter/{id}/sirkulasjon'>;
type Sak = Sirkulasjon['saker'][number];
const SVAR = [['ja', 'svarJa'], ['nei', 'svarNei'], ['krever-moete', 'svarMoete']] as const;
const SVARORD = { 'ja': 'ja', 'nei': 'nei', 'krever-moete': 'kreverMoete' } as const;

/** What the body decides without meeting: sent to the members, and what each has answered. */
export function Skriftlig({ moete, kanStyre }: { readonly moete: Moetesvar; readonly kanStyre: boolean }) {
  const t = useTekster(moeteord);
  const { data } = useLes('/moeter/{id}/sirkulasjon', { sti: { id: moete.id } });
  const medlemmer = useLes('/organer/{id}/medlemskap', { sti: { id: moete.organ.id } }).data?.elementer ?? [];
  const navn = (id: string) => medlemmer.find((m) => m.personId === id)?.navn ?? moete.navn[id] ?? '';
  if (!data) return <Laster />;
  return (
    <Del tittel={t.skriftlig}>
      {data.delegasjon && <p>{t.delegert(navn(data.delegasjon.av), data.delegasjon.grunnlag)}</p>}
      {data.frist === null
        ? kanStyre && data.delegasjon === null && moete.sakslisteversjon > 0 && <Start moete={moete} />
        : <><p className="uten-marg">{t.svarfrist}: <Frist dag={data.frist} /></p><ul className="sakslinjer">{data.saker.map((s) => <Svarene key={s.behandlingId} sak={s} moeteId={moete.id} kanStyre={kanStyre} kanKreveMoete={data.kreverMoete !== null} navn={navn} />)}</ul>{kanStyre && <Fravaer moeteId={moete.id} sirkulasjon={data} medlemmer={medlemmer} navn={navn} />}</>}
    </Del>
  );
}

interface Fravaersvalg { readonly moeteId: string; readonly sirkulasjon: Sirkulasjon; readonly medlemmer: Svar<'/organer/{id}/medlemskap'>['elementer']; readonly navn: (id: string) => string }

/** A member who cannot answer, and the vara who does instead. */
function Fravaer({ moeteId, sirkulasjon: { spurte, saker }, medlemmer, navn }: Fravaersvalg) {
  const t = useTekster(moeteord);
  const tause = spurte.filter((m) => m.varaFor === undefined && saker.every((s) => s.ikkeSvart.includes(m.personId)));
  const varaer = medlemmer.filter((m) => m.verv === 'vara');
  if (tause.length === 0) return null;
  return (
    <div className="handlinger">
      <Handling
        sti="/moeter/{id}/sirkulasjon/fravaer" ider={{ id: moeteId }} tittel={t.foerFravaer}
        felter={[{ navn: 'personId', etikett: t.hvemBorte, slag: 'nedtrekk', valg: tause.map((m) => ({ verdi: m.personId, etikett: navn(m.personId) })) }, { navn: 'varaId', etikett: t.hvemVara, slag: 'nedtrekk', valgfritt: true, valg: varaer.map((m) => ({ verdi: m.personId, etikett: m.navn })) }]}
      ><p className="uten-marg dempet">{t.fravaerRaad}</p></Handling>
    </div>
  );
}

function Start({ moete }: { readonly moete: Moetesvar }) {
  const t = useTekster(moeteord);
  const [frist, sett] = useState(moete.naar.dato);
  const start = useKommando('post', '/moeter/{id}/sirkulasjon');
  return (
    <>
      <form className="skjema" onSubmit={(e) => { e.preventDefault(); start.mutate({ sti: { id: moete.id }, kropp: { frist } }); }}>
        <Textfield type="date" label={t.siste} description={t.startSkriftligHjelp} value={frist} onChange={(e) => sett(e.target.value)} />
        <Avslag feil={start.error} />
        <div className="handlinger"><Button type="submit" loading={start.isPending}>{t.startSkriftlig}</Button></div>
      </form>
      {/* Not in the form: a dialog is one itself. */}
      <div className="handlinger"><Handling sti="/moeter/{id}/delegasjon" ider={{ id: moete.id }} tittel={t.deleger} felter={[{ navn: 'grunnlag', etikett: t.delegasjonsgrunnlag, beskrivelse: t.delegasjonRaad }]}><p className="uten-marg dempet">{t.delegerRaad}</p></Handling></div>
    </>
  );
}

interface Svarvalg { readonly sak: Sak; readonly moeteId: string; /** Only where the body has said that its members may. */ readonly kanKreveMoete: boolean; readonly navn: (id: string) => string }

function Svarene({ kanStyre, ...felles }: Svarvalg & { readonly kanStyre: boolean }) {
  const { sak, navn } = felles;
  const t = useTekster(moeteord);
  const meg = useMeg();
  const { ja, nei, kreverMoete, ikkeSvart } = sak.opptelling;
  const kan = sak.avgjort ? [] : sak.ikkeSvart.filter((id) => kanStyre || id === meg.id);
  return (
    <li className="stabel skriftlig-sak">
      <strong>{sak.saksnummer} {sak.tittel}</strong>
      <p className="uten-marg">{t.ja}: {ja}. {t.nei}: {nei}. {t.kreverMoete}: {kreverMoete}. {t.ikkeSvart}: {ikkeSvart}.</p>
      <ul className="navneliste">{sak.svar.map((s) => <li key={s.personId}>{navn(s.personId)}: {t[SVARORD[s.svar]]}{s.merknad && ` – ${s.merknad}`}</li>)}</ul>
      {sak.avgjort && <div><Tag data-size="sm" data-color="success">{t.behandlet}</Tag></div>}
      {kan.length > 0 && <Svarskjema {...felles} kan={kan} meg={meg.id} />}
    </li>
  );
}

function Svarskjema({ sak, moeteId, kanKreveMoete, kan, meg, navn }: Svarvalg & { readonly kan: readonly string[]; readonly meg: string }) {
  const t = useTekster(moeteord);
  const [valgt, velg] = useState(kan.includes(meg) ? meg : '');
  const [merknad, skriv] = useState('');
  const svar = useKommando('post', '/moeter/{id}/sirkulasjon/svar');
  const hvem = kan.includes(valgt) ? valgt : (kan.length === 1 ? kan[0] ?? '' : '');
  const send = (s: (typeof SVAR)[number][0]) => svar.mutate({ sti: { id: moeteId }, kropp: { behandlingId: sak.behandlingId, svar: s, ...(merknad.trim() && { merknad }), ...(hvem !== meg && { personId: hvem }) } }, { onSuccess: () => skriv('') });
  return (
    <div className="stabel" role="group" aria-label={hvem === meg ? t.mittSvar : t.foerSvar}>
      {(kan.length > 1 || kan[0] !== meg) && <Field><Label>{t.foerSvar}</Label><Select value={hvem} onChange={(e) => velg(e.target.value)}><Select.Option value="" disabled>{t.deltaker}</Select.Option>{kan.map((id) => <Select.Option key={id} value={id}>{navn(id)}</Select.Option>)}</Select></Field>}
      <Textfield multiline rows={2} label={t.merknad} value={merknad} onChange={(e) => skriv(e.target.value)} />
      <Avslag feil={svar.error} />
      <div className="handlinger">{SVAR.filter(([kode]) => kanKreveMoete || kode !== 'krever-moete').map(([kode, navnet]) => <Button key={kode} variant="secondary" data-size="sm" disabled={!hvem} loading={svar.isPending} onClick={() => send(kode)}>{t[navnet]}</Button>)}</div>
    </div>
  );
}
