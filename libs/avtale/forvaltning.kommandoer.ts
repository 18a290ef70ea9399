import { type Avtaleopplysninger, type Avtaleslag, type Maate } from './avtale.events';

/** As a person states it: the parts by id alone. */
export type Opplysninger = { [F in Exclude<keyof Avtaleopplysninger, 'parter'>]?: Avtaleopplysninger[F] | undefined } & { parter?: readonly string[] | undefined };

/** What the rules ask of another agreement. */
export interface Avtalekort {
  readonly navn: string;
  readonly slag: Avtaleslag;
  readonly erstattetAv?: string | undefined;
  /** The agreements that it replaces, and those that they do. */
  readonly erstatter: readonly string[];
}

export const SLAGNAVN: Readonly<Record<Avtaleslag, string>> = {
  overordnet: 'overordnet samarbeidsavtale', tjenesteavtale: 'tjenesteavtale', saeravtale: 'særavtale', lokal: 'lokal avtale', partsvedtak: 'sak til partsvedtak',
};

interface Melding {
  readonly partId: string;
  readonly maate: Maate;
  readonly begrunnelse: string;
  /** How it came, when it was not given here. */
  readonly mottattSom?: string | undefined;
}

export interface Forvaltningskommandoer {
  EndreAvtaleopplysninger: { opplysninger: Opplysninger; begrunnelse: string };
  /** What is left out stays as it is. */
  RettAvtalenavn: { navn?: string | undefined; slag?: Avtaleslag | undefined; begrunnelse: string };
  TaTilRevisjon: { sakId?: string | undefined; begrunnelse: string };
  FrafallRevisjon: { begrunnelse: string };
  /** Without day of effect: the first that the notice period gives. */
  SiOppForPart: Melding & { dato: string; virkningsdato?: string | undefined };
  TrekkOppsigelse: Melding;
  RegistrerGjennomgang: { dato: string; merknad: string };
  UtfoerOverleveringssteg: {
    steg: string; dato: string; referanse?: string | undefined; url?: string | undefined; hash?: string | undefined; utfoertAv?: string | undefined;
    /** Why, when the step was told of before. */
    rettelse?: string | undefined;
  };
  UtelatOverleveringssteg: { steg: string; begrunnelse: string };
}
