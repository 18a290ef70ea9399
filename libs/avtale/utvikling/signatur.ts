import { type Avtale, type Signatur } from '../avtale.tilstand';
import { type signaturHendelser } from '../hendelser/signatur.events';
import { type Data, forParten, iRunden, type Utvikling } from './felles';

export const signaturUtvikling: Utvikling<typeof signaturHendelser> = {
  PartSignerte: (avtale, data, tid) => {
    const signatur = signaturen(data, tid, avtale.signaturer.length + 1);
    const medSignatur = { ...avtale, signaturer: [...avtale.signaturer, signatur] };
    return forParten(medSignatur, data, { signertDato: data.signertDato, signatur: signatur.nr, bestridt: false });
  },
  SigneringAapnet: (avtale, { runde, plass }, tid) => iRunden(avtale, runde, (r) => ({ ...r, tur: { plass, siden: tid } })),
  PartAvsloSignering: (avtale, data) => forParten(avtale, data, { vilIkkeSignere: data.dato }),
  SignaturBekreftet: (avtale, data) => medStatus(avtale, data.signatur, 'bekreftet'),
  SignaturBestridt: (avtale, data) => {
    const uten = data.teller ? {} : { signertDato: undefined, signatur: undefined };
    return forParten(medStatus(avtale, data.signatur, 'bestridt'), data, { bestridt: true, ...uten });
  },
  AvtaleFerdigSignert: (avtale, data) => ({ ...avtale, ferdigSignert: data.dato, ferdigRunde: data.runde }),
};

function signaturen(data: Data<'PartSignerte'>, registrert: string, nr: number): Signatur {
  const { partId, runde, versjon, hash, maate, signertDato, person, registrertAv, signertAv, stilling, fullmakt, delegertAv, vedlegg, bevis } = data;
  return { nr, partId, runde, versjon, hash, maate, signertDato, registrert, person, registrertAv, signertAv, stilling, fullmakt, delegertAv, vedlegg, bevis, status: 'registrert' };
}

function medStatus(avtale: Avtale, nr: number, status: Signatur['status']): Avtale {
  return { ...avtale, signaturer: avtale.signaturer.map((s) => (s.nr === nr ? { ...s, status } : s)) };
}
