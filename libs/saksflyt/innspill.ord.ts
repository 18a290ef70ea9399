import { type Maalform } from '#felles';

/** The words of the summary paper; what people wrote themselves stays as they wrote it. */
const nb = {
  sammenstilling: 'Sammenstilling av innspill', avsendere: 'Avsendere', sendt: 'Sendt', frist: 'Frist', framlegg: 'Det ble bedt om innspill til saksframlegget i versjon', hvem: 'Hvem det ble bedt om innspill fra', mottaker: 'Mottaker', bedtOm: 'Bedt om',
  svar: 'Svar', ventet: 'svar ventet', frivillig: 'frivillig', ikkeSvart: 'ikke svart', varsletSvar: 'varslet svar', ingenMerknader: 'ingen merknader', svarte: 'svarte', forSent: 'for sent', tillegg: 'tillegg', ingenHarSvart: 'Ingen har svart på dette.',
  ja: 'Ja', nei: 'Nei', overskriftIkkeSvart: 'Ikke svart', alleHarSvart: 'Alle har svart.', ventetFra: 'Svar var ventet fra:', frivilligListe: 'Frivillig:', gittHer: 'gitt her av', registrertAv: 'registrert av', forSentFristen: 'for sent: fristen var',
  tilleggNr: 'Tillegg', mottatt: 'mottatt', erstattet: 'erstattet av et senere svar', hendelse: 'hendelse', foreloepig: 'Foreløpig: innspillene er ikke sammenstilt, og flere kan komme.', filnavn: 'Sammenstilling av innspill.pdf',
};
type Ord = typeof nb;
const nn: Ord = {
  sammenstilling: 'Samanstilling av innspel', avsendere: 'Avsendarar', sendt: 'Send', frist: 'Frist', framlegg: 'Det vart bede om innspel til saksframlegget i versjon', hvem: 'Kven det vart bede om innspel frå', mottaker: 'Mottakar', bedtOm: 'Bede om',
  svar: 'Svar', ventet: 'svar venta', frivillig: 'frivillig', ikkeSvart: 'ikkje svart', varsletSvar: 'varsla svar', ingenMerknader: 'ingen merknader', svarte: 'svarte', forSent: 'for seint', tillegg: 'tillegg', ingenHarSvart: 'Ingen har svart på dette.',
  ja: 'Ja', nei: 'Nei', overskriftIkkeSvart: 'Ikkje svart', alleHarSvart: 'Alle har svart.', ventetFra: 'Svar var venta frå:', frivilligListe: 'Frivillig:', gittHer: 'gjeve her av', registrertAv: 'registrert av', forSentFristen: 'for seint: fristen var',
  tilleggNr: 'Tillegg', mottatt: 'motteke', erstattet: 'bytt ut med eit seinare svar', hendelse: 'hending', foreloepig: 'Førebels: innspela er ikkje samanstilte, og fleire kan kome.', filnavn: 'Samanstilling av innspel.pdf',
};
export type Innspillsord = Ord;
export const INNSPILLSORD: Readonly<Record<Maalform, Ord>> = { nb, nn };
