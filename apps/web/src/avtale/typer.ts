import { type Rad, type Svar } from '../api/typer';

export type Avtalen = Svar<'/avtaler/{id}'>;
export type Runde = Avtalen['runder'][number];
export type Versjon = Avtalen['versjoner'][number];
export type Tavlen = Svar<'/avtaler/{id}/tavle'>;
export type Tavlelinje = Tavlen['elementer'][number];
export type Ikraft = Svar<'/avtaler/{id}/ikraft'>;
export type Taus = Svar<'/avtaler/{id}/purreliste'>['tause'][number];
export type Mulighet = Omit<Svar<'/avtaler/{id}/muligheter'>['handlinger'][number], 'handling'> & { readonly handling: string };
export type Signaturlinje = Svar<'/avtaler/{id}/signaturer'>['elementer'][number];
export type Partskort = Svar<'/avtaler/{id}/parter'>['elementer'][number];
export type Levering = Pick<Partskort['levering'], 'kvittering' | 'retur' | 'feilet'>;
export type Bestilt = Svar<'/saker/{id}/utsendelser'>['elementer'][number];
export type Registerlinje = Rad<'/avtaler/register'>;
export type Matriserad = Rad<'/avtaler/signaturmatrise'>;
