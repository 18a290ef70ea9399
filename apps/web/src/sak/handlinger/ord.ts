import { tekster } from '../../spraak/maalform';

/** What each command is called on its button. */
export const kommandoord = tekster(
  {
    MeldSak: 'Rett og send inn på nytt', EndreSaksframlegg: 'Skriv ny versjon av papirene', ForberedSak: 'Klargjør til behandling', ReturnerSak: 'Send tilbake', TrekkSak: 'Trekk saken', SendTilPartene: 'Send til partene', LukkPunkt: 'Lukk et vedtakspunkt', EndreFrist: 'Endre en frist',
    ForlengFrister: 'Forleng alle frister', RegistrerSaksnummer: 'Før et eldre saksnummer', LenkSak: 'Vis til en annen sak', RettSak: 'Rett en feil', SuspenderSak: 'Stans saken', GjenopptaSak: 'Gjenoppta saken', FlyttSak: 'Flytt til et annet steg', BestillRaad: 'Be om råd',
    RegistrerDokumentversjon: 'Registrer ny versjon av et godkjent dokument', OppdaterForpliktelse: 'Si hvor langt noe er kommet', TildelForpliktelse: 'Si hvem som har ansvaret', ReisUenighet: 'Reis uenighet', Nivaautfall: 'Før hva det ble av uenigheten', Dossier: 'Ta ut hele saken',
  },
  {
    MeldSak: 'Rett og send inn på nytt', EndreSaksframlegg: 'Skriv ny versjon av papira', ForberedSak: 'Gjer klar til behandling', ReturnerSak: 'Send tilbake', TrekkSak: 'Trekk saka', SendTilPartene: 'Send til partane', LukkPunkt: 'Lukk eit vedtakspunkt', EndreFrist: 'Endre ein frist',
    ForlengFrister: 'Forleng alle fristar', RegistrerSaksnummer: 'Før eit eldre saksnummer', LenkSak: 'Vis til ei anna sak', RettSak: 'Rett ein feil', SuspenderSak: 'Stans saka', GjenopptaSak: 'Ta opp att saka', FlyttSak: 'Flytt til eit anna steg', BestillRaad: 'Be om råd',
    RegistrerDokumentversjon: 'Registrer ny versjon av eit godkjent dokument', OppdaterForpliktelse: 'Sei kor langt noko er kome', TildelForpliktelse: 'Sei kven som har ansvaret', ReisUenighet: 'Reis usemje', Nivaautfall: 'Før kva det vart av usemja', Dossier: 'Ta ut heile saka',
  },
);

export const handlingsord = tekster(
  {
    tittel: 'Dette kan du gjøre', flere: 'Flere handlinger', ikkeNaa: 'Det som ikke kan gjøres nå, og hvorfor', ingenting: 'Du trenger ikke gjøre noe nå.', velg: 'Velg …', valgfritt: 'valgfritt',
    begrunnelse: 'Begrunnelse', begrunnelseHjelp: 'Står i historikken.', merknad: 'Merknad', manglerListe: 'Hva mangler?', manglerHjelp: 'Ett punkt per linje. Den som meldte saken, må svare på hvert av dem.', steg: 'Steg', punkt: 'Vedtakspunkt', punktNr: (nr: number, tekst: string) => `Punkt ${nr}: ${tekst}`, utenforPunkt: 'Utenfor punktene',
    holdt: 'Dette forfalt mens saken sto stille. Velg for hvert av dem.', utfoer: 'Gjør det nå', dropp: 'La det være', forhold: 'Hva er forholdet?', saksnummer: 'Saksnummer', sakHjelp: 'Et nummer saken har hatt, for eksempel 01/26. Er den ikke i Saksgang, skriv hva den het under.', ellerTekst: 'Sak eller dokument utenfor Saksgang', organ: 'Organ', aar: 'År', organHjelp: 'Navnet på den tiden.',
    gjelder: 'Hva gjelder rettelsen?', opprinnelig: 'Slik står det', rettet: 'Slik skal det stå', organer: 'Hvem skal gi råd?', feilOrganer: 'Velg minst ett organ som skal gi råd', mandat: 'Hva ber du dem om?', frist: 'Frist', undersaker: 'Gi hvert organ en sak av sin egen', dokument: 'Dokument', dokumentHjelp: 'Slik vedtaket kaller det.', nyFil: 'Den nye filen', loest: 'Løst', sendtVidere: 'Sendt videre til neste nivå', avgjort: 'Avgjort', utfallet: 'Hva ble det til?',
    avtale: 'Avtale', parter: 'Hvilke parter?', feilParter: 'Velg minst én part', alleParter: 'Alle', svarfrist: 'Svarfrist', ikraft: 'Når trer den i kraft?', ikraftAlle: 'Når alle har signert', ikraftParvis: 'Mellom to og to som har signert', ikraftDato: 'En bestemt dag', ikraftDag: 'Dag', utenBrev: 'Ikke send brev nå: partene får beskjed på annen måte', hindring: 'Kan ikke sendes ennå:',
    uenighetOm: 'Hva er dere uenige i?', helesaken: 'Hele saken', paaVegneAv: 'På vegne av', uenighetHjelp: 'Saken går til laveste nivå først, og videre når det ikke løses.', dossierGrunn: 'Hvorfor tar du den ut?', dossierHjelp: 'Du får en zip-fil med papirer, vedtak, historikk og vedlegg. Uttaket står i historikken.', lastNed: 'Last ned',
    sikkerTrekk: 'Saken går ikke videre. Den blir stående i historikken.', sikkerStans: 'Ingenting skjer av seg selv før saken gjenopptas. Frister står stille.', ingenValg: 'Det er ingenting å velge mellom.',
  },
  {
    tittel: 'Dette kan du gjere', flere: 'Fleire handlingar', ikkeNaa: 'Det som ikkje kan gjerast no, og kvifor', ingenting: 'Du treng ikkje gjere noko no.', velg: 'Vel …', valgfritt: 'valfritt',
    begrunnelse: 'Grunngiving', begrunnelseHjelp: 'Står i historikken.', merknad: 'Merknad', manglerListe: 'Kva manglar?', manglerHjelp: 'Eitt punkt per linje. Den som melde saka, må svare på kvart av dei.', steg: 'Steg', punkt: 'Vedtakspunkt', punktNr: (nr, tekst) => `Punkt ${nr}: ${tekst}`, utenforPunkt: 'Utanfor punkta',
    holdt: 'Dette forfall medan saka stod stille. Vel for kvart av dei.', utfoer: 'Gjer det no', dropp: 'Lat det vere', forhold: 'Kva er forholdet?', saksnummer: 'Saksnummer', sakHjelp: 'Eit nummer saka har hatt, til dømes 01/26. Er ho ikkje i Saksgang, skriv kva ho heitte under.', ellerTekst: 'Sak eller dokument utanfor Saksgang', organ: 'Organ', aar: 'År', organHjelp: 'Namnet på den tida.',
    gjelder: 'Kva gjeld rettinga?', opprinnelig: 'Slik står det', rettet: 'Slik skal det stå', organer: 'Kven skal gi råd?', feilOrganer: 'Vel minst eitt organ som skal gi råd', mandat: 'Kva bed du dei om?', frist: 'Frist', undersaker: 'Gi kvart organ ei eiga sak', dokument: 'Dokument', dokumentHjelp: 'Slik vedtaket kallar det.', nyFil: 'Den nye fila', loest: 'Løyst', sendtVidere: 'Sendt vidare til neste nivå', avgjort: 'Avgjort', utfallet: 'Kva vart det til?',
    avtale: 'Avtale', parter: 'Kva partar?', feilParter: 'Vel minst éin part', alleParter: 'Alle', svarfrist: 'Svarfrist', ikraft: 'Når tek ho til å gjelde?', ikraftAlle: 'Når alle har signert', ikraftParvis: 'Mellom to og to som har signert', ikraftDato: 'Ein bestemt dag', ikraftDag: 'Dag', utenBrev: 'Ikkje send brev no: partane får melding på annan måte', hindring: 'Kan ikkje sendast enno:',
    uenighetOm: 'Kva er de usamde i?', helesaken: 'Heile saka', paaVegneAv: 'På vegner av', uenighetHjelp: 'Saka går til lågaste nivå først, og vidare når ho ikkje blir løyst.', dossierGrunn: 'Kvifor tek du ho ut?', dossierHjelp: 'Du får ei zip-fil med papir, vedtak, historikk og vedlegg. Uttaket står i historikken.', lastNed: 'Last ned',
    sikkerTrekk: 'Saka går ikkje vidare. Ho blir ståande i historikken.', sikkerStans: 'Ingenting skjer av seg sjølv før saka blir teken opp att. Fristar står stille.', ingenValg: 'Det er ingenting å velje mellom.',
  },
);

export const lenkeord = tekster(
  {
    'oppfoelger': 'følger opp', 'beslektet': 'er beslektet med', 'duplikat': 'er det samme som', 'erstatter': 'erstatter', 'gir-ny-sak': 'ga den nye saken', 'tiltak-i': 'er tiltak i', 'godkjenner-referat-fra': 'godkjenner referatet fra', 'evaluerer': 'evaluerer', 'viser-til': 'viser til',
    'undersak': 'har undersaken', 'undersak-av': 'er undersak av', 'uenighet': 'har uenigheten', 'uenighet-om': 'er uenighet om',
  },
  {
    'oppfoelger': 'følgjer opp', 'beslektet': 'er i slekt med', 'duplikat': 'er det same som', 'erstatter': 'erstattar', 'gir-ny-sak': 'gav den nye saka', 'tiltak-i': 'er tiltak i', 'godkjenner-referat-fra': 'godkjenner referatet frå', 'evaluerer': 'evaluerer', 'viser-til': 'viser til',
    'undersak': 'har undersaka', 'undersak-av': 'er undersak av', 'uenighet': 'har usemja', 'uenighet-om': 'er usemje om',
  },
);
