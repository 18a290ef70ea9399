import { type Tekster, tekster } from '../../spraak/maalform';
import { type Felt, type Virkningsslag } from './virkningsfelt';

export const virkningsslag: Tekster<Readonly<Record<Virkningsslag, string>>> = tekster(
  {
    'oppdrag': 'Et oppdrag', 'tiltak': 'Et tiltak på handlingsplanen', 'frist': 'En frist', 'ny-sak': 'En ny sak til organet', 'sendes-til-innspill': 'Sendes til innspill', 'virker-fra': 'Gjelder fra en dato', 'til-orientering': 'Tas til orientering',
    'godkjenner-innkalling': 'Godkjenner innkallingen', 'godkjenner-saksliste': 'Godkjenner sakslisten', 'godkjenner-referat': 'Godkjenner referatet fra forrige møte',
    'godkjenner-dokument': 'Godkjenner et dokument', 'krever-ny-godkjenning': 'Et dokument må godkjennes på nytt', 'godkjenner-avtale': 'Godkjenner en avtale', 'sendes-til-partene': 'En avtale sendes til partene', 'velger-alternativ': 'Velger et alternativ',
    'etablerer-organ': 'Oppretter et organ', 'fastsetter-moeteplan': 'Fastsetter møteplanen for et år', 'flytter-moete': 'Flytter et møte', 'omgjoer-vedtak': 'Gjør om et tidligere vedtak',
  },
  {
    'oppdrag': 'Eit oppdrag', 'tiltak': 'Eit tiltak på handlingsplanen', 'frist': 'Ein frist', 'ny-sak': 'Ei ny sak til organet', 'sendes-til-innspill': 'Blir send til innspel', 'virker-fra': 'Gjeld frå ein dato', 'til-orientering': 'Blir teken til orientering',
    'godkjenner-innkalling': 'Godkjenner innkallinga', 'godkjenner-saksliste': 'Godkjenner saklista', 'godkjenner-referat': 'Godkjenner referatet frå førre møte',
    'godkjenner-dokument': 'Godkjenner eit dokument', 'krever-ny-godkjenning': 'Eit dokument må godkjennast på nytt', 'godkjenner-avtale': 'Godkjenner ein avtale', 'sendes-til-partene': 'Ein avtale blir send til partane', 'velger-alternativ': 'Vel eit alternativ',
    'etablerer-organ': 'Opprettar eit organ', 'fastsetter-moeteplan': 'Fastset møteplanen for eit år', 'flytter-moete': 'Flyttar eit møte', 'omgjoer-vedtak': 'Gjer om eit tidlegare vedtak',
  },
);

export const feltnavn: Tekster<Readonly<Record<Felt | 'ny-sak' | 'sendes-til-innspill', string>>> = tekster(
  {
    'hva': 'Hva skal gjøres?', 'ansvarlig': 'Hvem har ansvaret? (valgfritt)', 'dato': 'Dato', 'ny-sak': 'Hva heter saken?', 'sendes-til-innspill': 'Hvem skal gi innspill?',
    'dokument': 'Hva heter dokumentet?', 'avtale': 'Hvilken avtale?', 'alternativ': 'Hvilket alternativ?', 'organslag': 'Hva slags organ?', 'navn': 'Hva heter organet?', 'kortnavn': 'Kort navn (valgfritt)', 'mandat': 'Mandat (valgfritt; ellers som i sakspapirene)', 'tak': 'Tak på arbeidet (valgfritt)', 'sammensetning': 'Hvor mange fra hver gruppe? (valgfritt)',
    'aar': 'Hvilket år?', 'moete': 'Hvilket møte?', 'start': 'Starter (valgfritt)', 'slutt': 'Slutter (valgfritt)', 'sted': 'Sted (valgfritt)', 'vedtak': 'Hvilket vedtak?', 'omgjoering': 'Hva skjer med det?', 'begrunnelse': 'Hvorfor?',
  },
  {
    'hva': 'Kva skal gjerast?', 'ansvarlig': 'Kven har ansvaret? (valfritt)', 'dato': 'Dato', 'ny-sak': 'Kva heiter saka?', 'sendes-til-innspill': 'Kven skal gi innspel?',
    'dokument': 'Kva heiter dokumentet?', 'avtale': 'Kva avtale?', 'alternativ': 'Kva alternativ?', 'organslag': 'Kva slags organ?', 'navn': 'Kva heiter organet?', 'kortnavn': 'Kort namn (valfritt)', 'mandat': 'Mandat (valfritt; elles som i sakspapira)', 'tak': 'Tak på arbeidet (valfritt)', 'sammensetning': 'Kor mange frå kvar gruppe? (valfritt)',
    'aar': 'Kva år?', 'moete': 'Kva møte?', 'start': 'Startar (valfritt)', 'slutt': 'Sluttar (valfritt)', 'sted': 'Stad (valfritt)', 'vedtak': 'Kva vedtak?', 'omgjoering': 'Kva skjer med det?', 'begrunnelse': 'Kvifor?',
  },
);

export const virkningsord = tekster(
  { velg: 'Velg', ingenValg: 'Det er ingen å velge mellom', maaFyllesUt: (ledetekst: string) => `${ledetekst} Dette må fylles ut.`, aarIkkeGyldig: 'Skriv året med fire sifre', gruppeRaad: 'En linje for hver gruppe, for eksempel «Kommunene: 4».', gruppeIkkeGyldig: 'Skriv gruppen, kolon og et tall på hver linje', planen: 'Hvilke planlagte møter er med i planen?', ingenPlanlagte: 'Organet har ingen planlagte møter det året', velgMoete: 'Velg minst ett møte', trukket: 'Det trekkes tilbake', endret: 'Det er endret av dette vedtaket', punktet: (sak: string, punkt: number, tekst: string) => `${sak}, punkt ${punkt}: ${tekst}` },
  { velg: 'Vel', ingenValg: 'Det er ingen å velje mellom', maaFyllesUt: (ledetekst) => `${ledetekst} Dette må fyllast ut.`, aarIkkeGyldig: 'Skriv året med fire siffer', gruppeRaad: 'Ei linje for kvar gruppe, til dømes «Kommunane: 4».', gruppeIkkeGyldig: 'Skriv gruppa, kolon og eit tal på kvar linje', planen: 'Kva planlagde møte er med i planen?', ingenPlanlagte: 'Organet har ingen planlagde møte det året', velgMoete: 'Vel minst eitt møte', trukket: 'Det blir trekt tilbake', endret: 'Det er endra av dette vedtaket', punktet: (sak, punkt, tekst) => `${sak}, punkt ${punkt}: ${tekst}` },
);
