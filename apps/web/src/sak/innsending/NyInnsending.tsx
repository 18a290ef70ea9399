import { Alert, Button, Checkbox, Textfield } from '@digdir/designsystemet-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useFellesskap, useKommando } from '../../api/bruk';
import { Avslag, Feiloppsummering, useKladd } from '../../felles/Skjema';
import { Del, Side } from '../../felles/Side';
import { Laster } from '../../felles/Tilstand';
import { useEiere } from '../../saker/eiere';
import '../../saker/nysak.css';
import { skjemaord } from '../../saker/ord';
import { feilFra, feltId, manglerI, meldingen, type Malfelt, type Saksutkast, type Skjemafeil } from '../../saker/skjema/felt';
import { Saksfelter } from '../../saker/skjema/Saksfelter';
import { useTekster } from '../../spraak/maalform';
import { useSaken } from '../hent';
import { type Sak } from '../typer';
import { useMalfelt, utkastAvSak } from './felles';
import { innsendingsord } from './ord';

interface Mangelsvar { readonly rettet: boolean; readonly svar: string }
interface Innhold { readonly utkast: Saksutkast; readonly svar: Readonly<Record<string, Mangelsvar>> }

/** A sak that was sent back, and what was missing answered point by point. */
export function NyInnsending({ id }: { readonly id: string }) {
  const { sak } = useSaken(id);
  const felt = useMalfelt(sak);
  return sak && felt ? <Skjema key={sak.returer.length} sak={sak} felt={felt} /> : <Laster />;
}

function Skjema({ sak, felt }: { readonly sak: Sak; readonly felt: readonly Malfelt[] }) {
  const [t, s, fellesskap, navigate, eiere] = [useTekster(innsendingsord), useTekster(skjemaord), useFellesskap(), useNavigate(), useEiere()];
  const [innhold, sett, glem, fraFoer] = useKladd<Innhold>(`innsending.${sak.id}.${sak.returer.length}`, { utkast: utkastAvSak(sak), svar: {} });
  const [{ feil, forsoek }, settFeil] = useState<{ feil: readonly Skjemafeil[]; forsoek: number }>({ feil: [], forsoek: 0 });
  const [filer, settFiler] = useState(false);
  const kommando = useKommando('post', '/saker/{id}/innmelding');
  const endre = (nytt: Partial<Saksutkast>) => sett({ ...innhold, utkast: { ...innhold.utkast, ...nytt } });
  const ubesvart = sak.mangler.filter((m) => innhold.svar[m]?.rettet !== true && !innhold.svar[m]?.svar.trim());
  const send = (hendelse: FormEvent) => {
    hendelse.preventDefault();
    if (kommando.isPending) return;
    const vis = (nye: readonly Skjemafeil[]) => settFeil({ feil: nye, forsoek: forsoek + 1 });
    const mangler = [...ubesvart.map((m) => ({ id: mangelId(sak, m), melding: t.maaBesvares(m) })), ...manglerI(innhold.utkast, felt), ...(filer ? [{ id: feltId('#/saksframlegg/vedlegg'), melding: s.venterFiler }] : [])];
    vis(mangler);
    if (mangler.length > 0) return;
    const besvarte = sak.mangler.filter((m) => innhold.svar[m]?.rettet);
    const manglersvar = sak.mangler.flatMap((mangel) => { const svar = innhold.svar[mangel]?.svar.trim(); return svar ? [{ mangel, svar }] : []; });
    const melding = meldingen(innhold.utkast, felt, (nr) => (nr === 0 ? s.forslagTilVedtak : s.alternativNr(nr)));
    kommando.mutate({ sti: { id: sak.id }, kropp: { ...melding, besvarteMangler: besvarte, manglersvar } }, {
      onSuccess: () => { glem(); void navigate({ to: '/$fellesskap/saker/$id', params: { fellesskap, id: sak.id }, search: {} }); },
      onError: (problem) => vis(feilFra(problem.felt, felt)),
    });
  };
  return (
    <Side tittel={t.tittel} ingress={t.ingress(sak.tittel)}>
      <form className="skjema" onSubmit={send} noValidate>
        {fraFoer && <Alert data-color="info">{t.fraFoer}</Alert>}
        <Feiloppsummering key={forsoek} feil={feil} />
        <Del tittel={t.bedtOm}>
          <p>{t.svarHjelp}</p>
          {sak.mangler.map((m) => <Mangel key={m} id={mangelId(sak, m)} mangel={m} svar={innhold.svar[m] ?? { rettet: false, svar: '' }} feil={feil} endre={(svar) => sett({ ...innhold, svar: { ...innhold.svar, [m]: svar } })} />)}
        </Del>
        <Saksfelter felt={felt} utkast={innhold.utkast} endre={endre} feil={feil} eiere={eiere} opplasting={settFiler} />
        {kommando.error && feil.length === 0 && <Avslag feil={kommando.error} />}
        <div className="handlinger">
          <Button type="submit" loading={kommando.isPending}>{t.send}</Button>
          <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sak.id }} search={{}}>{t.avbryt}</Link>
        </div>
      </form>
    </Side>
  );
}

const mangelId = (sak: Sak, mangel: string): string => `mangel-${sak.mangler.indexOf(mangel)}`;

function Mangel({ id, mangel, svar, feil, endre }: { readonly id: string; readonly mangel: string; readonly svar: Mangelsvar; readonly feil: readonly Skjemafeil[]; readonly endre: (ny: Mangelsvar) => void }) {
  const t = useTekster(innsendingsord);
  const melding = feil.find((f) => f.id === id)?.melding;
  return (
    <div className="forslag-alternativ">
      <Checkbox id={id} label={t.rettet(mangel)} checked={svar.rettet} onChange={(e) => endre({ ...svar, rettet: e.target.checked })} {...(melding !== undefined && { error: melding })} />
      <Textfield multiline rows={2} label={<>{t.svarValgfritt}<span className="bare-leser"> {mangel}</span></>} value={svar.svar} maxLength={5_000} onChange={(e) => endre({ ...svar, svar: e.target.value })} />
    </div>
  );
}
