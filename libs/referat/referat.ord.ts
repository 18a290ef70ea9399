import { type Fristhendelse, type SESONGER, type Utfallsklasse } from '#felles';
import { type Maalform } from '#felles';
import { type Referatdeltaker, type Referatgrunnlag } from './referat.grunnlag';

type Rolle = NonNullable<Referatdeltaker['rolle']>;

/** Every word of the template; what people wrote themselves stays as they wrote it. */
export interface Ord {
  readonly referat: string;
  readonly tid: string;
  readonly kl: string;
  readonly sted: string;
  readonly moeteform: string;
  readonly vertskap: string;
  readonly moeteleder: string;
  readonly referent: string;
  readonly omMoetet: string;
  readonly organ: string;
  readonly opplysning: string;
  readonly innhold: string;
  readonly tilStede: string;
  readonly forfall: string;
  readonly fravaer: string;
  readonly navn: string;
  readonly gruppe: string;
  readonly funksjon: string;
  readonly deltokSom: string;
  readonly merknad: string;
  readonly varaFor: string;
  readonly varaMoette: string;
  readonly fraOgMedSak: string;
  readonly tilOgMedSak: string;
  readonly paaSak: string;
  readonly for: string;
  readonly med: string;
  readonly og: string;
  readonly saksliste: string;
  readonly til: string;
  readonly fra: string;
  readonly moetedato: string;
  readonly innledning: string;
  readonly hastesak: string;
  readonly eventuelt: string;
  readonly begrunnelse: string;
  readonly rettet: string;
  readonly rettetTil: string;
  readonly endretEtterKommentar: string;
  readonly forslagTilVedtak: string;
  readonly vedtak: string;
  readonly innstilling: string;
  readonly raadgivende: string;
  readonly endringer: string;
  readonly punkt: string;
  readonly nyttPunkt: string;
  readonly bortfalt: string;
  readonly stroeket: string;
  readonly nytt: string;
  readonly visertilSaksgrunnlag: string;
  readonly versjon: string;
  readonly gjelderFra: string;
  readonly gjelderTil: string;
  readonly varInhabil: string;
  readonly bleFunnetHabil: string;
  readonly forslaget: string;
  readonly bleSattFramAv: string;
  readonly voteringAvbrutt: string;
  readonly votering: string;
  readonly stemmer: string;
  readonly stemme: string;
  readonly avsto: string;
  readonly representerer: string;
  readonly dissens: string;
  readonly uteUnderSak: string;
  readonly vedtakMellomMoeter: string;
  readonly avgjort: string;
  readonly maater: Readonly<Record<'sirkulasjon' | 'delegasjon', string>>;
  readonly svarISirkulasjon: string;
  readonly svar: string;
  readonly svarord: Readonly<Record<'ja' | 'nei' | 'krever-moete' | 'intet' | 'forSent', string>>;
  readonly etterDelegasjon: string;
  readonly utfall: string;
  readonly omReferatet: string;
  readonly mal: string;
  readonly saerutskrift: string;
  readonly kilde: string;
  readonly moeterevisjon: string;
  readonly posisjon: string;
  readonly innholdshash: string;
  readonly utkast: string;
  readonly ferdigstilt: string;
  readonly publisert: string;
  readonly godkjentI: string;
  readonly ikkeGodkjent: string;
  readonly rettelser: string;
  readonly rettelse: string;
  readonly ukjentPerson: string;
  readonly helsefellesskap: string;
  readonly antallTilStede: string;
  readonly behandletFoer: string;
  readonly oppfoelging: string;
  readonly hva: string;
  readonly hvem: string;
  readonly naar: string;
  readonly ikkeOppgitt: string;
  readonly ikkeBindende: string;
  readonly nySak: string;
  readonly innspillFra: string;
  readonly frivillig: string;
  readonly tiltak: string;
  readonly sendesTilPartene: string;
  readonly opprettes: string;
  readonly nyGodkjenning: string;
  readonly seOgsaa: string;
  readonly vedlegg: string;
  readonly kontrollsum: string;
  /** Of a later decision: what it does to the earlier one. */
  readonly omgjoer: { readonly trukket: string; readonly endret: string };
  /** Of the earlier decision: what the later one did to it. */
  readonly omgjort: { readonly trukket: string; readonly endret: string };
  readonly unntatt: string;
  readonly unntattSak: string;
  readonly offentligUtgave: string;
  readonly ikkeGjengitt: string;
  readonly frist: { readonly iMoete: string; readonly nesteRunde: string; readonly vedBehov: string; readonly foer: string; readonly etter: string; readonly dager: string; readonly arbeidsdager: string; readonly moetet: string; readonly egenRegel: string };
  readonly sesonger: Readonly<Record<(typeof SESONGER)[number], string>>;
  readonly fristhendelser: Readonly<Record<Fristhendelse, string>>;
  readonly roller: Readonly<Record<Rolle, string>>;
  readonly rett: { readonly moete: string; readonly tale: string; readonly forslag: string; readonly stemme: string };
  readonly former: Readonly<Record<Referatgrunnlag['form'], string>>;
  readonly utfallsklasser: Readonly<Record<Utfallsklasse, string>>;
  readonly ukedager: readonly string[];
  readonly maaneder: readonly string[];
}

const MAANEDER = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];

const nb: Ord = {
  referat: 'Referat', tid: 'Tid', kl: 'kl.', sted: 'Møtested', moeteform: 'Møteform', vertskap: 'Vertskap', moeteleder: 'Møteleder', referent: 'Referent',
  omMoetet: 'Om møtet', organ: 'Organ', opplysning: 'Opplysning', innhold: 'Innhold', tilStede: 'Til stede', forfall: 'Meldt forfall', fravaer: 'Ikke møtt',
  navn: 'Navn', gruppe: 'Gruppe', funksjon: 'Funksjon og tilhørighet', deltokSom: 'Deltar som', merknad: 'Merknad', varaFor: 'vara for', varaMoette: 'vara møtte:',
  fraOgMedSak: 'fra og med sak', tilOgMedSak: 'til og med sak', paaSak: 'deltaker på sak', for: 'for', med: 'med', og: 'og',
  saksliste: 'Saksliste', til: 'Til', fra: 'Fra', moetedato: 'Møtedato', innledning: 'Innledning ved', hastesak: 'Hastesak: tatt opp i møtet utenom innkallingen.',
  eventuelt: 'Tatt opp under Eventuelt: det fattes ikke vedtak.', begrunnelse: 'Begrunnelse:', rettet: 'Rettet', rettetTil: 'Rettet til', endretEtterKommentar: 'Endret etter kommentar.',
  forslagTilVedtak: 'Forslag til vedtak', vedtak: 'Vedtak', innstilling: 'Innstilling', raadgivende: 'Organet gir her råd. Dette er ikke et endelig vedtak.',
  endringer: 'Endringer fra forslaget', punkt: 'Punkt', nyttPunkt: 'nytt, ikke i noe forslag', bortfalt: 'Ikke vedtatt', stroeket: 'strøket', nytt: 'nytt',
  visertilSaksgrunnlag: 'Vedtaket viser til saksgrunnlaget', versjon: 'versjon', gjelderFra: 'Gjelder fra', gjelderTil: 'Gjelder til og med',
  varInhabil: 'var inhabil og deltok ikke i saken:', bleFunnetHabil: 'ble funnet habil og deltok i saken:', forslaget: 'Forslaget', bleSattFramAv: 'ble satt fram i møtet av', voteringAvbrutt: 'Voteringen ble avbrutt og teller ikke:',
  votering: 'Votering', stemmer: 'Stemmer', stemme: 'Stemme', avsto: 'avsto', representerer: 'Representerer', dissens: 'Dissens fra', uteUnderSak: 'ute under sak', utfall: 'Utfall', omReferatet: 'Om dette referatet', mal: 'Mal', saerutskrift: 'Særutskrift', kilde: 'Kilde', moeterevisjon: 'møtets revisjon', posisjon: 'posisjon i hendelseslageret', innholdshash: 'Innholdets SHA-256',
  utkast: 'Utkast', ferdigstilt: 'Ferdigstilt', publisert: 'Publisert', godkjentI: 'Godkjent i', ikkeGodkjent: 'Ikke godkjent ennå', rettelser: 'Rettelser', rettelse: 'Rettelse', ukjentPerson: '(ukjent person)',
  helsefellesskap: 'Helsefellesskap', antallTilStede: 'Antall til stede', behandletFoer: 'Behandlet før i', oppfoelging: 'Oppfølging', hva: 'Hva', hvem: 'Hvem', naar: 'Når', ikkeOppgitt: 'ikke oppgitt', ikkeBindende: 'ikke bindende',
  nySak: 'Ny sak til', innspillFra: 'Innspill fra', frivillig: 'frivillig', tiltak: 'Tiltak', sendesTilPartene: 'Sendes til partene', opprettes: 'Opprettes', nyGodkjenning: 'Må godkjennes på nytt når det endres', seOgsaa: 'Se også', vedlegg: 'Vedlegg', kontrollsum: 'SHA-256',
  omgjoer: { trukket: 'Trekker tidligere vedtak', endret: 'Endrer tidligere vedtak' }, omgjort: { trukket: 'Trukket siden', endret: 'Endret siden' },
  unntatt: 'Unntatt offentlighet', unntattSak: 'Sak som er unntatt offentlighet', offentligUtgave: 'Offentlig utgave: det som er unntatt offentlighet, er ikke med.', ikkeGjengitt: 'grunnen er ikke gjengitt i den offentlige utgaven',
  frist: { iMoete: 'møte i', nesteRunde: 'neste runde', vedBehov: 'ved behov', foer: 'før', etter: 'etter', dager: 'dager', arbeidsdager: 'arbeidsdager', moetet: 'møtet', egenRegel: 'etter egen regel' },
  sesonger: { vaar: 'våren', sommer: 'sommeren', hoest: 'høsten', vinter: 'vinteren' }, fristhendelser: { vedtatt: 'vedtaket', 'sendt-til-partene': 'utsendelsen til partene', signert: 'signeringen' },
  roller: { leder: 'leder', nestleder: 'nestleder', medlem: 'medlem', vara: 'vara', observatoer: 'observatør', sekretaer: 'sekretariat', gjest: 'gjest' },
  rett: { moete: 'møterett', tale: 'talerett', forslag: 'forslagsrett', stemme: 'stemmerett' },
  former: { fysisk: 'fysisk', digital: 'digitalt', hybrid: 'fysisk og digitalt', skriftlig: 'skriftlig' },
  vedtakMellomMoeter: 'Referatsaker: vedtak mellom møter', avgjort: 'avgjort', maater: { sirkulasjon: 'skriftlig behandling', delegasjon: 'etter delegasjon' }, svarISirkulasjon: 'Skriftlig behandling med svarfrist', svar: 'Svar',
  svarord: { ja: 'ja', nei: 'nei', 'krever-moete': 'krever møte', intet: 'ikke svart', forSent: 'etter fristen' }, etterDelegasjon: 'Avgjort etter delegasjon av',
  utfallsklasser: {
    VEDTATT_ENDRET: 'vedtatt med endringer', VEDTATT: 'vedtatt', GODKJENT: 'godkjent', ALTERNATIV_VALGT: 'alternativ valgt', TILSLUTNING: 'gitt tilslutning', IKKE_GODKJENT: 'ikke godkjent',
    UTSATT: 'utsatt', TIL_ORIENTERING: 'tatt til orientering', BESTILLING: 'oppdrag gitt', UTEN_VEDTAK: 'uten vedtak',
  },
  ukedager: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  maaneder: MAANEDER,
};

const nn: Ord = {
  referat: 'Referat', tid: 'Tid', kl: 'kl.', sted: 'Møtestad', moeteform: 'Møteform', vertskap: 'Vertskap', moeteleder: 'Møteleiar', referent: 'Referent',
  omMoetet: 'Om møtet', organ: 'Organ', opplysning: 'Opplysning', innhold: 'Innhald', tilStede: 'Til stades', forfall: 'Meldt forfall', fravaer: 'Ikkje møtt',
  navn: 'Namn', gruppe: 'Gruppe', funksjon: 'Funksjon og tilknyting', deltokSom: 'Deltek som', merknad: 'Merknad', varaFor: 'vara for', varaMoette: 'vara møtte:',
  fraOgMedSak: 'frå og med sak', tilOgMedSak: 'til og med sak', paaSak: 'deltakar på sak', for: 'for', med: 'med', og: 'og',
  saksliste: 'Sakliste', til: 'Til', fra: 'Frå', moetedato: 'Møtedato', innledning: 'Innleiing ved', hastesak: 'Hastesak: teken opp i møtet utanom innkallinga.',
  eventuelt: 'Teke opp under Eventuelt: det blir ikkje gjort vedtak.', begrunnelse: 'Grunngjeving:', rettet: 'Retta', rettetTil: 'Retta til', endretEtterKommentar: 'Endra etter kommentar.',
  forslagTilVedtak: 'Framlegg til vedtak', vedtak: 'Vedtak', innstilling: 'Tilråding', raadgivende: 'Organet gjev her råd. Dette er ikkje eit endeleg vedtak.',
  endringer: 'Endringar frå framlegget', punkt: 'Punkt', nyttPunkt: 'nytt, ikkje i noko framlegg', bortfalt: 'Ikkje vedteke', stroeket: 'stroke', nytt: 'nytt',
  visertilSaksgrunnlag: 'Vedtaket viser til saksgrunnlaget', versjon: 'versjon', gjelderFra: 'Gjeld frå', gjelderTil: 'Gjeld til og med',
  varInhabil: 'var inhabil og deltok ikkje i saka:', bleFunnetHabil: 'vart funnen habil og deltok i saka:', forslaget: 'Framlegget', bleSattFramAv: 'vart sett fram i møtet av', voteringAvbrutt: 'Røystinga vart avbroten og tel ikkje:',
  votering: 'Røysting', stemmer: 'Røyster', stemme: 'Røyst', avsto: 'lét vere å røyste', representerer: 'Representerer', dissens: 'Dissens frå', uteUnderSak: 'ute under sak', utfall: 'Utfall', omReferatet: 'Om dette referatet', mal: 'Mal', saerutskrift: 'Særutskrift', kilde: 'Kjelde', moeterevisjon: 'revisjonen til møtet', posisjon: 'posisjon i hendingslageret', innholdshash: 'SHA-256 av innhaldet',
  utkast: 'Utkast', ferdigstilt: 'Ferdigstilt', publisert: 'Publisert', godkjentI: 'Godkjent i', ikkeGodkjent: 'Ikkje godkjent enno', rettelser: 'Rettingar', rettelse: 'Retting', ukjentPerson: '(ukjend person)',
  helsefellesskap: 'Helsefellesskap', antallTilStede: 'Talet på frammøtte', behandletFoer: 'Handsama før i', oppfoelging: 'Oppfølging', hva: 'Kva', hvem: 'Kven', naar: 'Når', ikkeOppgitt: 'ikkje oppgjeve', ikkeBindende: 'ikkje bindande',
  nySak: 'Ny sak til', innspillFra: 'Innspel frå', frivillig: 'frivillig', tiltak: 'Tiltak', sendesTilPartene: 'Blir sendt til partane', opprettes: 'Blir oppretta', nyGodkjenning: 'Må godkjennast på nytt når det blir endra', seOgsaa: 'Sjå òg', vedlegg: 'Vedlegg', kontrollsum: 'SHA-256',
  omgjoer: { trukket: 'Trekkjer tidlegare vedtak', endret: 'Endrar tidlegare vedtak' }, omgjort: { trukket: 'Trekt sidan', endret: 'Endra sidan' },
  unntatt: 'Unnateke offentlegheit', unntattSak: 'Sak som er unnateken offentlegheit', offentligUtgave: 'Offentleg utgåve: det som er unnateke offentlegheit, er ikkje med.', ikkeGjengitt: 'grunnen er ikkje gjeven att i den offentlege utgåva',
  frist: { iMoete: 'møte i', nesteRunde: 'neste runde', vedBehov: 'ved behov', foer: 'før', etter: 'etter', dager: 'dagar', arbeidsdager: 'arbeidsdagar', moetet: 'møtet', egenRegel: 'etter eigen regel' },
  sesonger: { vaar: 'våren', sommer: 'sommaren', hoest: 'hausten', vinter: 'vinteren' }, fristhendelser: { vedtatt: 'vedtaket', 'sendt-til-partene': 'utsendinga til partane', signert: 'signeringa' },
  roller: { leder: 'leiar', nestleder: 'nestleiar', medlem: 'medlem', vara: 'vara', observatoer: 'observatør', sekretaer: 'sekretariat', gjest: 'gjest' },
  rett: { moete: 'møterett', tale: 'talerett', forslag: 'framleggsrett', stemme: 'røysterett' },
  former: { fysisk: 'fysisk', digital: 'digitalt', hybrid: 'fysisk og digitalt', skriftlig: 'skriftleg' },
  vedtakMellomMoeter: 'Referatsaker: vedtak mellom møte', avgjort: 'avgjort', maater: { sirkulasjon: 'skriftleg handsaming', delegasjon: 'etter delegasjon' }, svarISirkulasjon: 'Skriftleg handsaming med svarfrist', svar: 'Svar',
  svarord: { ja: 'ja', nei: 'nei', 'krever-moete': 'krev møte', intet: 'ikkje svart', forSent: 'etter fristen' }, etterDelegasjon: 'Avgjort etter delegasjon av',
  utfallsklasser: {
    VEDTATT_ENDRET: 'vedteke med endringar', VEDTATT: 'vedteke', GODKJENT: 'godkjent', ALTERNATIV_VALGT: 'alternativ valt', TILSLUTNING: 'gjeve tilslutning', IKKE_GODKJENT: 'ikkje godkjent',
    UTSATT: 'utsett', TIL_ORIENTERING: 'teke til orientering', BESTILLING: 'oppdrag gjeve', UTEN_VEDTAK: 'utan vedtak',
  },
  ukedager: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  maaneder: MAANEDER,
};

/** The words of template versions 1 and 2. Minutes that were made with them must be made with them again: add words, change none. */
export const ORD_1: Readonly<Record<Maalform, Ord>> = { nb, nn };

/** `2026-03-11` as `onsdag 11. mars 2026`. */
export function langDato(dato: string, ord: Pick<Ord, 'ukedager' | 'maaneder'>): string {
  const dag = new Date(`${dato}T12:00:00Z`);
  return `${ord.ukedager[dag.getUTCDay()]} ${dag.getUTCDate()}. ${ord.maaneder[dag.getUTCMonth()]} ${dag.getUTCFullYear()}`;
}

/** The same for others than minutes. */
export const langDatoPaa = (maalform: Maalform, dato: string): string => langDato(dato, ORD_1[maalform]);
