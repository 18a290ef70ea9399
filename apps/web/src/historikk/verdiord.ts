import { koder as avtalekoder } from '../avtale/koder';
import { forpliktelsesstatuser, rundestatuser, sakstyper, saksstatuser, utfallsklasser } from '../felles/koder';
import { type Tekster, tekster } from '../spraak/tekster';
import { koder } from './koder';

export const verdiord = tekster(
  { ikkeOppgitt: 'ikke oppgitt', ja: 'ja', nei: 'nei' },
  { ikkeOppgitt: 'ikkje oppgitt', ja: 'ja', nei: 'nei' },
);

/** What only the data of an event says, and what several contexts call the same: the word here must be true in all of them. The rest has its words on the screens where it is chosen. */
const andre = tekster(
  {
    'kommune': 'Kommune', 'sykehus': 'Sykehus', 'svarfrist': 'Svarfrist', 'ny-sak': 'Ny sak', 'oppdrag': 'Oppdrag', 'sendes-til-innspill': 'Sendes til innspill', 'frist': 'Frist', 'stegfrist': 'Frist for et steg', 'raad': 'Råd', 'samling': 'Samling',
    'skriftlig-svar': 'Skriftlig svar', 'referatkommentar': 'Kommentar til referatet', 'tiltak': 'Tiltak', 'avtalegjennomgang': 'Gjennomgang av avtalen', 'avtaleutloep': 'Avtalen utløper', 'avtaleoppsigelse': 'Oppsigelse av avtalen',
    'avtaleoverlevering': 'Overlevering av avtalen', 'forberedelse': 'Forberedelse', 'raadgivende': 'Rådgivende behandling', 'besluttende': 'Besluttende behandling', 'partene': 'Hos partene', 'signering': 'Signering', 'dag': 'Dag',
    'godkjenner-innkalling': 'Godkjenner innkallingen', 'godkjenner-saksliste': 'Godkjenner sakslisten', 'godkjenner-referat': 'Godkjenner et referat', 'godkjenner-dokument': 'Godkjenner et dokument', 'krever-ny-godkjenning': 'Krever ny godkjenning',
    'etablerer-organ': 'Oppretter et organ', 'godkjenner-avtale': 'Godkjenner en avtale', 'sendes-til-partene': 'Sendes til partene', 'fastsetter-moeteplan': 'Fastsetter møteplanen', 'flytter-moete': 'Flytter et møte', 'virker-fra': 'Virker fra en dag',
    'velger-alternativ': 'Velger et alternativ', 'til-orientering': 'Til orientering', 'omgjoer-vedtak': 'Omgjør et vedtak', 'dokument': 'Dokument', 'notat': 'Notat', 'tittel': 'Tittel', 'eier': 'Eier', 'beskrivelse': 'Beskrivelse', 'forslag': 'Forslag',
    'vedlegg': 'Vedlegg', 'seksjon': 'Del av teksten', 'part': 'Part', 'organ': 'Organ', 'fritekst': 'Fritekst', 'ja-nei': 'Ja eller nei', 'valg': 'Valg', 'person': 'Person', 'ukjent': 'Ukjent', 'konsensus': 'Enighet', 'avstemning': 'Avstemning',
    'fysisk': 'Fysisk', 'digital': 'Digitalt', 'hybrid': 'Både fysisk og digitalt', 'skriftlig': 'Skriftlig', 'leder': 'Leder', 'nestleder': 'Nestleder', 'medlem': 'Medlem', 'vara': 'Vara', 'observatoer': 'Observatør', 'sekretaer': 'Sekretær', 'gjest': 'Gjest',
    'partens-ledelse': 'Partens ledelse', 'dager': 'Dager', 'arbeidsdager': 'Arbeidsdager', 'enkeltvis': 'Enkeltvis', 'samlet': 'Samlet', 'felles': 'Én tekst for alle', 'par': 'Én for hvert sykehus med hver kommune', 'alle': 'Alle', 'antall': 'Et antall',
    'migrering': 'Flytting til ny prosess', 'angring': 'Angring', 'moete': 'Møte', 'moete-i-maaned': 'Møtet i en måned', 'maaned': 'Måned', 'sesong': 'Årstid', 'neste-runde': 'Neste runde', 'avstand': 'Tid fra en dag', 'avstand-fra': 'Tid fra en hendelse',
    'ved-behov': 'Ved behov', 'ikke-oppgitt': 'Ikke oppgitt', 'vaar': 'Vår', 'sommer': 'Sommer', 'hoest': 'Høst', 'vinter': 'Vinter', 'foer': 'Før', 'etter': 'Etter', 'sendt-til-partene': 'Sendt til partene', 'vedtakspunkt': 'Følger av et vedtakspunkt',
    'oppfoelger': 'Følger opp', 'beslektet': 'Beslektet', 'duplikat': 'Den samme saken', 'erstatter': 'Erstatter', 'gir-ny-sak': 'Gir en ny sak', 'tiltak-i': 'Tiltak i', 'godkjenner-referat-fra': 'Godkjenner referatet fra', 'evaluerer': 'Evaluerer',
    'viser-til': 'Viser til', 'undersak-av': 'Undersak av', 'uenighet-om': 'Uenighet om', 'saksliste': 'På sakslisten', 'hastesak': 'Hastesak', 'loest': 'Løst', 'sendt-videre': 'Sendt videre', 'avgjort': 'Avgjort', 'tatt-til-foelge': 'Tatt til følge',
    'delvis-tatt-til-foelge': 'Delvis tatt til følge', 'ikke-tatt-til-foelge': 'Ikke tatt til følge', 'stadfestet': 'Stadfestet', 'opphevet': 'Opphevet', 'ikke-kontrollert': 'Ikke kontrollert', 'gyldig': 'Gyldig', 'ugyldig': 'Ugyldig', 'endret': 'Endret',
    'sirkulasjon': 'Sendt rundt', 'delegasjon': 'Delegert', 'alle-signert': 'Når alle har signert', 'parvis': 'Parvis', 'fast-dato': 'På en fast dato', 'betingelse': 'Når et vilkår er oppfylt', 'ikke-startet': 'Ikke startet', 'i-gang': 'I gang',
    'gjennomfoert': 'Gjennomført', 'stanset': 'Stanset', 'sammenstilt': 'Sammenstilt', 'til-stede': 'Til stede', 'forfall': 'Meldt forfall', 'fravaer': 'Ikke til stede', 'utfoer': 'Utfør', 'dropp': 'La være', 'moeteleder': 'Møteleder', 'referent': 'Referent',
    'ja': 'Ja', 'nei': 'Nei', 'krever-moete': 'Krever møte', 'godkjent': 'Godkjent', 'forbehold': 'Ja med forbehold', 'avslag': 'Nei', 'begynt': 'Begynt', 'nb': 'Bokmål', 'nn': 'Nynorsk', 'saken': 'Saken', 'runden': 'Runden', 'parten': 'Parten',
    'reaksjon': 'Systemet, etter en hendelse', 'lesemodell': 'Systemets lister', 'paaminnelse': 'Påminnelsene', 'vakthund': 'Systemets egen kontroll', 'jobb': 'En jobb i systemet',
    'BerammBehandling': 'Sett på sakslisten', 'FrafallBehandling': 'Frafall behandlingen', 'RegistrerBehandling': 'Registrer behandlingen', 'RegistrerAvtaleSignert': 'Registrer at avtalen er signert', 'SendPaaminnelse': 'Send påminnelse',
    'i-saksgang': 'I Saksgang', 'registrert-utenfra': 'Ført inn av andre', 'sendt': 'Sendt',
    'SendFristpaaminnelse': 'Send påminnelse om frist', 'LukkSamling': 'Lukk samlingen', 'LukkRaad': 'Lukk rådet', 'NoterInnspillsrunde': 'Noter innspillsrunden',
  },
  {
    'kommune': 'Kommune', 'sykehus': 'Sjukehus', 'svarfrist': 'Svarfrist', 'ny-sak': 'Ny sak', 'oppdrag': 'Oppdrag', 'sendes-til-innspill': 'Skal sendast til innspel', 'frist': 'Frist', 'stegfrist': 'Frist for eit steg', 'raad': 'Råd', 'samling': 'Samling',
    'skriftlig-svar': 'Skriftleg svar', 'referatkommentar': 'Kommentar til referatet', 'tiltak': 'Tiltak', 'avtalegjennomgang': 'Gjennomgang av avtalen', 'avtaleutloep': 'Avtalen går ut', 'avtaleoppsigelse': 'Oppseiing av avtalen',
    'avtaleoverlevering': 'Overlevering av avtalen', 'forberedelse': 'Førebuing', 'raadgivende': 'Rådgjevande behandling', 'besluttende': 'Behandling med avgjerd', 'partene': 'Hos partane', 'signering': 'Signering', 'dag': 'Dag',
    'godkjenner-innkalling': 'Godkjenner innkallinga', 'godkjenner-saksliste': 'Godkjenner saklista', 'godkjenner-referat': 'Godkjenner eit referat', 'godkjenner-dokument': 'Godkjenner eit dokument', 'krever-ny-godkjenning': 'Krev ny godkjenning',
    'etablerer-organ': 'Opprettar eit organ', 'godkjenner-avtale': 'Godkjenner ein avtale', 'sendes-til-partene': 'Skal sendast til partane', 'fastsetter-moeteplan': 'Fastset møteplanen', 'flytter-moete': 'Flyttar eit møte', 'virker-fra': 'Verkar frå ein dag',
    'velger-alternativ': 'Vel eit alternativ', 'til-orientering': 'Til orientering', 'omgjoer-vedtak': 'Gjer om eit vedtak', 'dokument': 'Dokument', 'notat': 'Notat', 'tittel': 'Tittel', 'eier': 'Eigar', 'beskrivelse': 'Skildring', 'forslag': 'Forslag',
    'vedlegg': 'Vedlegg', 'seksjon': 'Del av teksten', 'part': 'Part', 'organ': 'Organ', 'fritekst': 'Fritekst', 'ja-nei': 'Ja eller nei', 'valg': 'Val', 'person': 'Person', 'ukjent': 'Ukjend', 'konsensus': 'Semje', 'avstemning': 'Røysting',
    'fysisk': 'Fysisk', 'digital': 'Digitalt', 'hybrid': 'Både fysisk og digitalt', 'skriftlig': 'Skriftleg', 'leder': 'Leiar', 'nestleder': 'Nestleiar', 'medlem': 'Medlem', 'vara': 'Vara', 'observatoer': 'Observatør', 'sekretaer': 'Sekretær', 'gjest': 'Gjest',
    'partens-ledelse': 'Leiinga hos parten', 'dager': 'Dagar', 'arbeidsdager': 'Arbeidsdagar', 'enkeltvis': 'Enkeltvis', 'samlet': 'Samla', 'felles': 'Éin tekst for alle', 'par': 'Éin for kvart sjukehus med kvar kommune', 'alle': 'Alle', 'antall': 'Eit tal',
    'migrering': 'Flytting til ny prosess', 'angring': 'Angring', 'moete': 'Møte', 'moete-i-maaned': 'Møtet i ein månad', 'maaned': 'Månad', 'sesong': 'Årstid', 'neste-runde': 'Neste runde', 'avstand': 'Tid frå ein dag', 'avstand-fra': 'Tid frå ei hending',
    'ved-behov': 'Ved behov', 'ikke-oppgitt': 'Ikkje oppgitt', 'vaar': 'Vår', 'sommer': 'Sommar', 'hoest': 'Haust', 'vinter': 'Vinter', 'foer': 'Før', 'etter': 'Etter', 'sendt-til-partene': 'Send til partane', 'vedtakspunkt': 'Følgjer av eit vedtakspunkt',
    'oppfoelger': 'Følgjer opp', 'beslektet': 'I slekt', 'duplikat': 'Den same saka', 'erstatter': 'Erstattar', 'gir-ny-sak': 'Gjev ei ny sak', 'tiltak-i': 'Tiltak i', 'godkjenner-referat-fra': 'Godkjenner referatet frå', 'evaluerer': 'Evaluerer',
    'viser-til': 'Viser til', 'undersak-av': 'Undersak av', 'uenighet-om': 'Usemje om', 'saksliste': 'På saklista', 'hastesak': 'Hastesak', 'loest': 'Løyst', 'sendt-videre': 'Send vidare', 'avgjort': 'Avgjort', 'tatt-til-foelge': 'Teke til følgje',
    'delvis-tatt-til-foelge': 'Delvis teke til følgje', 'ikke-tatt-til-foelge': 'Ikkje teke til følgje', 'stadfestet': 'Stadfesta', 'opphevet': 'Oppheva', 'ikke-kontrollert': 'Ikkje kontrollert', 'gyldig': 'Gyldig', 'ugyldig': 'Ugyldig', 'endret': 'Endra',
    'sirkulasjon': 'Send rundt', 'delegasjon': 'Delegert', 'alle-signert': 'Når alle har signert', 'parvis': 'Parvis', 'fast-dato': 'På ein fast dato', 'betingelse': 'Når eit vilkår er oppfylt', 'ikke-startet': 'Ikkje starta', 'i-gang': 'I gang',
    'gjennomfoert': 'Gjennomført', 'stanset': 'Stansa', 'sammenstilt': 'Samanstilt', 'til-stede': 'Til stades', 'forfall': 'Meldt forfall', 'fravaer': 'Ikkje til stades', 'utfoer': 'Utfør', 'dropp': 'Lat vere', 'moeteleder': 'Møteleiar', 'referent': 'Referent',
    'ja': 'Ja', 'nei': 'Nei', 'krever-moete': 'Krev møte', 'godkjent': 'Godkjend', 'forbehold': 'Ja med atterhald', 'avslag': 'Nei', 'begynt': 'Byrja', 'nb': 'Bokmål', 'nn': 'Nynorsk', 'saken': 'Saka', 'runden': 'Runden', 'parten': 'Parten',
    'reaksjon': 'Systemet, etter ei hending', 'lesemodell': 'Listene til systemet', 'paaminnelse': 'Påminningane', 'vakthund': 'Systemet sin eigen kontroll', 'jobb': 'Ein jobb i systemet',
    'BerammBehandling': 'Set på saklista', 'FrafallBehandling': 'Fråfall behandlinga', 'RegistrerBehandling': 'Registrer behandlinga', 'RegistrerAvtaleSignert': 'Registrer at avtalen er signert', 'SendPaaminnelse': 'Send påminning',
    'i-saksgang': 'I Saksgang', 'registrert-utenfra': 'Ført inn av andre', 'sendt': 'Send',
    'SendFristpaaminnelse': 'Send påminning om frist', 'LukkSamling': 'Lukk samlinga', 'LukkRaad': 'Lukk rådet', 'NoterInnspillsrunde': 'Noter innspelsrunden',
  },
);

const samlet = (m: 'nb' | 'nn'): Readonly<Record<string, string>> => ({
  ...koder[m].stroem, ...koder[m].slag, ...koder[m].moetestatus, ...forpliktelsesstatuser[m], ...saksstatuser[m], ...sakstyper[m], ...utfallsklasser[m], ...koder[m].organslag, ...koder[m].roller, ...avtalekoder[m].slag, ...avtalekoder[m].nyVersjon, ...avtalekoder[m].signaturstatus, ...rundestatuser[m],
  ...andre[m],
});
/** Every code that an event may hold, as people say it. */
export const verdikoder: Tekster<Readonly<Record<string, string>>> = { nb: samlet('nb'), nn: samlet('nn') };
