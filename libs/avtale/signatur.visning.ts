import { type Maalform, type Tilgang } from '#felles';
import { type Avtale, type Part, paaTur, type Runde, type Signatur } from './avtale.tilstand';
import { erklaering } from './beslutninger/signatur';

/** One signature as the API shows it, without what only the evidence needs. */
export function visSignatur(avtale: Avtale, signatur: Signatur) {
  const runde = avtale.runder.findLast((r) => r.parter.some((p) => p.partId === signatur.partId && p.signatur === signatur.nr));
  const teller = runde !== undefined && !runde.trukket;
  return { ...signatur, part: avtale.runder.find((r) => r.nr === signatur.runde)?.parter.find((p) => p.partId === signatur.partId)?.navn, teller };
}

/** What is before the one who signs for the part. */
export function visSignering(avtaleId: string, avtale: Avtale, { runde, part, tilgang, maalform }: { runde: Runde; part: Part; tilgang: Tilgang; maalform: Maalform }) {
  const tur = paaTur(runde);
  const { nr, versjon, hash, trukket, rekkefoelge } = runde;
  return {
    avtaleId, partId: part.partId, navn: part.navn, runde: nr, versjon, hash, trukket, maalform, erklaering: erklaering(avtale, runde, part, maalform),
    signert: part.signertDato ?? null, bestridt: part.bestridt === true, vilIkkeSignere: part.vilIkkeSignere ?? null,
    rekkefoelge: rekkefoelge ?? null, dinTur: tur.includes(part.partId), paaTur: runde.parter.filter((p) => tur.includes(p.partId) && p.signertDato === undefined).map(({ partId, navn }) => ({ partId, navn })),
    fullmakter: tilgang.roller.filter((r) => r.rolle === 'signatar' && r.partId === part.partId && (!r.avtaler || r.avtaler.includes(avtaleId))),
  };
}
