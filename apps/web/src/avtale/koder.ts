import { tekster } from '../spraak/tekster';

/** The words of every code that an agreement may show. */
export const koder = tekster(
  {
    status: {
      utkast: 'Utkast', sendt: 'Hos partene', 'delvis-signert': 'Delvis ferdig', signert: 'Ferdig hos partene', 'i-kraft': 'I kraft', erstattet: 'Erstattet', utloept: 'Utløpt', opphoert: 'Opphørt',
    },
    slag: { overordnet: 'Overordnet samarbeidsavtale', tjenesteavtale: 'Tjenesteavtale', saeravtale: 'Særavtale', lokal: 'Lokal avtale', partsvedtak: 'Sak til partenes vedtak' },
    tilstand: {
      'ikke-svart': 'Har ikke svart', varslet: 'Har varslet en dag', godkjent: 'Har svart ja', forbehold: 'Ja med forbehold', avslag: 'Har svart nei', signert: 'Har signert', 'vil-ikke-signere': 'Vil ikke signere',
    },
    vedtak: { godkjent: 'Ja', forbehold: 'Ja med forbehold', avslag: 'Nei' },
    celle: { venter: 'Venter på signatur', 'ikke-tur': 'Ikke partens tur', 'ikke-godkjent': 'Har ikke godkjent', 'vil-ikke': 'Vil ikke signere', bestridt: 'Signaturen er bestridt', signert: 'Signert' },
    mangel: {
      svar: 'Har ikke svart', godkjenning: 'Har varslet en dag, men ikke svart', 'avklart-forbehold': 'Forbeholdet er ikke avklart', 'nytt-svar-etter-nei': 'Har svart nei', vilje: 'Vil ikke signere denne versjonen', signatur: 'Har ikke signert',
    },
    form: { felles: 'Én tekst for alle', par: 'Én for hvert sykehus med hver kommune' },
    nyVersjon: { 'alle-paa-nytt': 'Alle svarer og signerer på nytt', 'bare-endret-vedlegg': 'Bare de et endret vedlegg gjelder' },
    kvittering: { levert: 'E-posten er levert', aapnet: 'Teksten er åpnet', notert: 'Ført for hånd', svart: 'Har svart' },
    maate: { 'i-saksgang': 'Signert i Saksgang', 'registrert-utenfra': 'Ført inn fra papir' },
    signaturstatus: { registrert: 'Registrert', bekreftet: 'Bekreftet av to', bestridt: 'Bestridt' },
    grunn: { 'ikke-svart': 'Har ikke svart', 'varslet-dag-passert': 'Dagen parten varslet, er passert', 'vedtaket-er-opphevet': 'Vedtaket er opphevet' },
    sluttgrunn: { oppsagt: 'sagt opp', 'motparten-sa-opp': 'motparten sa opp', erstattet: 'erstattet', utloept: 'utløpt' },
    steg: { mangler: 'Gjenstår', utfoert: 'Utført', 'ikke-aktuelt': 'Ikke aktuelt' },
    maa: { godkjenne: 'svare på nytt', signere: 'signere på nytt' },
    kontroll: { hel: 'uendret', skadet: 'skadet', mangler: 'borte' },
    kontrollutfall: { stadfestet: 'Vedtaket er stadfestet', opphevet: 'Vedtaket er opphevet' },
    regel: {
      'alle-signert': (signert: string) => `Avtalen trer i kraft den dagen siste part har ${signert}.`,
      antall: (signert: string, antall: number) => `Avtalen trer i kraft når ${antall} parter har ${signert}, og binder dem som har det.`,
      parvis: (signert: string) => `Avtalen trer i kraft par for par: en part er bundet fra den dagen både den og en motpart har ${signert}.`,
      'fast-dato': (signert: string, dato: string) => `Avtalen gjelder fra ${dato}, når alle parter har ${signert}.`,
      betingelse: (signert: string, vilkaar: string) => `Avtalen trer i kraft når alle parter har ${signert}, og dette er oppfylt: ${vilkaar}`,
    },
    harSignert: 'signert', harGodkjent: 'godkjent uten forbehold',
    regelnavn: { 'alle-signert': 'Når alle har signert', antall: 'Når så mange har signert', parvis: 'Par for par', 'fast-dato': 'Fra en fast dag, når alle har signert', betingelse: 'Når et vilkår er oppfylt' },
  },
  {
    status: {
      utkast: 'Utkast', sendt: 'Hos partane', 'delvis-signert': 'Delvis ferdig', signert: 'Ferdig hos partane', 'i-kraft': 'I kraft', erstattet: 'Erstatta', utloept: 'Utgått', opphoert: 'Opphøyrt',
    },
    slag: { overordnet: 'Overordna samarbeidsavtale', tjenesteavtale: 'Tenesteavtale', saeravtale: 'Særavtale', lokal: 'Lokal avtale', partsvedtak: 'Sak til vedtak hos partane' },
    tilstand: {
      'ikke-svart': 'Har ikkje svart', varslet: 'Har varsla ein dag', godkjent: 'Har svart ja', forbehold: 'Ja med atterhald', avslag: 'Har svart nei', signert: 'Har signert', 'vil-ikke-signere': 'Vil ikkje signere',
    },
    vedtak: { godkjent: 'Ja', forbehold: 'Ja med atterhald', avslag: 'Nei' },
    celle: { venter: 'Ventar på signatur', 'ikke-tur': 'Ikkje parten sin tur', 'ikke-godkjent': 'Har ikkje godkjent', 'vil-ikke': 'Vil ikkje signere', bestridt: 'Signaturen er bestriden', signert: 'Signert' },
    mangel: {
      svar: 'Har ikkje svart', godkjenning: 'Har varsla ein dag, men ikkje svart', 'avklart-forbehold': 'Atterhaldet er ikkje avklart', 'nytt-svar-etter-nei': 'Har svart nei', vilje: 'Vil ikkje signere denne versjonen', signatur: 'Har ikkje signert',
    },
    form: { felles: 'Éin tekst for alle', par: 'Éin for kvart sjukehus med kvar kommune' },
    nyVersjon: { 'alle-paa-nytt': 'Alle svarar og signerer på nytt', 'bare-endret-vedlegg': 'Berre dei eit endra vedlegg gjeld' },
    kvittering: { levert: 'E-posten er levert', aapnet: 'Teksten er opna', notert: 'Ført for hand', svart: 'Har svart' },
    maate: { 'i-saksgang': 'Signert i Saksgang', 'registrert-utenfra': 'Ført inn frå papir' },
    signaturstatus: { registrert: 'Registrert', bekreftet: 'Stadfesta av to', bestridt: 'Bestriden' },
    grunn: { 'ikke-svart': 'Har ikkje svart', 'varslet-dag-passert': 'Dagen parten varsla, er passert', 'vedtaket-er-opphevet': 'Vedtaket er oppheva' },
    sluttgrunn: { oppsagt: 'sagt opp', 'motparten-sa-opp': 'motparten sa opp', erstattet: 'erstatta', utloept: 'utgått' },
    steg: { mangler: 'Står att', utfoert: 'Utført', 'ikke-aktuelt': 'Ikkje aktuelt' },
    maa: { godkjenne: 'svare på nytt', signere: 'signere på nytt' },
    kontroll: { hel: 'uendra', skadet: 'skadd', mangler: 'borte' },
    kontrollutfall: { stadfestet: 'Vedtaket er stadfesta', opphevet: 'Vedtaket er oppheva' },
    regel: {
      'alle-signert': (signert) => `Avtalen tek til å gjelde den dagen siste part har ${signert}.`,
      antall: (signert, antall) => `Avtalen tek til å gjelde når ${antall} partar har ${signert}, og bind dei som har det.`,
      parvis: (signert) => `Avtalen tek til å gjelde par for par: ein part er bunden frå den dagen både han og ein motpart har ${signert}.`,
      'fast-dato': (signert, dato) => `Avtalen gjeld frå ${dato}, når alle partar har ${signert}.`,
      betingelse: (signert, vilkaar) => `Avtalen tek til å gjelde når alle partar har ${signert}, og dette er oppfylt: ${vilkaar}`,
    },
    harSignert: 'signert', harGodkjent: 'godkjent utan atterhald',
    regelnavn: { 'alle-signert': 'Når alle har signert', antall: 'Når så mange har signert', parvis: 'Par for par', 'fast-dato': 'Frå ein fast dag, når alle har signert', betingelse: 'Når eit vilkår er oppfylt' },
  },
);

type Vedtaksord = (typeof koder)['nb']['vedtak'];

/** What the part answered; the api also says of an answer how it stood then, such as `signert`, which is a yes. */
export const svarord = (ord: Vedtaksord, svar: string): string => (svar === 'forbehold' || svar === 'avslag' ? ord[svar] : ord.godkjent);

/** The colour that goes with the word, never instead of it. */
export const FARGE = {
  status: { utkast: 'neutral', sendt: 'info', 'delvis-signert': 'info', signert: 'success', 'i-kraft': 'success', erstattet: 'neutral', utloept: 'neutral', opphoert: 'neutral' },
  tilstand: { 'ikke-svart': 'warning', varslet: 'info', godkjent: 'info', forbehold: 'warning', avslag: 'danger', signert: 'success', 'vil-ikke-signere': 'danger' },
  celle: { venter: 'warning', 'ikke-tur': 'neutral', 'ikke-godkjent': 'neutral', 'vil-ikke': 'danger', bestridt: 'danger', signert: 'success' },
} as const;

/** A mark that can be told from the others without colour. */
export const TEGN = {
  tilstand: { 'ikke-svart': '○', varslet: '◔', godkjent: '◑', forbehold: '◑', avslag: '✕', signert: '✓', 'vil-ikke-signere': '✕' },
  celle: { venter: '◑', 'ikke-tur': '…', 'ikke-godkjent': '○', 'vil-ikke': '✕', bestridt: '!', signert: '✓' },
} as const;
