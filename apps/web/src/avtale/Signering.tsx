import { Alert, Button, Checkbox } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useKommando, useLes } from '../api/bruk';
import { Del } from '../felles/Side';
import { Avslag, Feiloppsummering } from '../felles/Skjema';
import { Laster } from '../felles/Tilstand';
import { idag } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { Avtaletekst } from './Avtaletekst';
import { useAvtaletekst, type Partsmuligheter } from './bruk';
import { Handling } from '../felles/Handling';
import { Papirsignatur } from './Papirsignatur';
import { partord } from './partord';
import { type Avtalen, type Partskort } from './typer';

interface Props { readonly avtale: Avtalen; readonly kort: Partskort; readonly muligheter: Partsmuligheter }

/** Signing what is shown, entering what was signed on paper, or saying that the part will not. */
export function Signering({ avtale, kort, muligheter: { her, utenfra } }: Props) {
  const t = useTekster(partord);
  const ider = { id: avtale.id, partId: kort.partId };
  const [selv, papir, avslag] = [her('signatur'), utenfra('signatur'), her('signeringsavslag').tillatt ? her('signeringsavslag') : utenfra('signeringsavslag')];
  const minSigneringen = selv.tillatt || papir.tillatt || avslag.tillatt || (selv.kode !== 'mangler-fullmakt' && selv.melding !== null);
  if (!minSigneringen || kort.tilstand === 'signert') return null;
  return (
    <Del tittel={t.signerTittel}>
      {selv.tillatt && <SignerHer avtale={avtale} kort={kort} />}
      {!selv.tillatt && selv.kode !== 'mangler-fullmakt' && <Alert data-color="info"><strong>{t.kanIkkeSignere}.</strong> {selv.melding}</Alert>}
      <div className="handlinger">
        {avslag.tillatt && (
          <Handling sti="/avtaler/{id}/parter/{partId}/signeringsavslag" ider={ider} tittel={t.vilIkkeSignere} farlig fast={her('signeringsavslag').tillatt ? {} : { maate: 'registrert-utenfra' }}
            felter={[{ navn: 'dato', etikett: t.dag, slag: 'dato', start: idag() }, { navn: 'aarsak', etikett: t.hvorfor, slag: 'langtekst' }, ...(her('signeringsavslag').tillatt ? [] : [{ navn: 'begrunnelse', etikett: t.utenfra, beskrivelse: t.utenfraRaad }])]}>
            <p>{t.vilIkkeRaad}</p>
          </Handling>
        )}
        {papir.tillatt && <Papirsignatur avtale={avtale} kort={kort} />}
      </div>
    </Del>
  );
}

function SignerHer({ avtale, kort }: { readonly avtale: Avtalen; readonly kort: Partskort }) {
  const t = useTekster(partord);
  const ider = { id: avtale.id, partId: kort.partId };
  const vist = useLes('/avtaler/{id}/parter/{partId}/signering', { sti: ider }).data;
  const tekst = useAvtaletekst(avtale.id, vist?.versjon ?? 0, vist !== undefined).data;
  const [lest, settLest] = useState(false);
  const [proevd, settProevd] = useState(false);
  const kommando = useKommando('post', '/avtaler/{id}/parter/{partId}/signatur');
  if (!vist) return <Laster />;
  const mangler = proevd && !lest;
  const signer = (hendelse: FormEvent) => {
    hendelse.preventDefault();
    settProevd(true);
    // What is signed is the hash of the bytes on the screen, not of what somebody says they are.
    if (lest && tekst) kommando.mutate({ sti: ider, kropp: { versjon: vist.versjon, hash: tekst.hash, signertDato: idag(), maalform: vist.maalform } });
  };
  return (
    <form className="stabel gjoerNaa" onSubmit={signer} noValidate>
      <p>{t.signerIngress}</p>
      <Avtaletekst id={avtale.id} versjon={vist.versjon} hash={vist.hash} />
      <Feiloppsummering feil={mangler ? [{ id: 'har-lest', melding: t.lesKryss }] : []} />
      <Checkbox id="har-lest" value="lest" label={t.harLest} checked={lest} onChange={() => settLest(!lest)} {...(mangler && { error: t.lesKryss })} />
      <p><strong>{t.erklaering}:</strong> <span lang={vist.maalform}>{vist.erklaering}</span></p>
      <Avslag feil={kommando.error} />
      <div className="handlinger"><Button type="submit" loading={kommando.isPending} disabled={!tekst}>{t.signer}</Button></div>
    </form>
  );
}
