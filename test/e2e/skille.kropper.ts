/** What one helsefellesskap has, by the names that addresses and bodies use. */
export interface Ider {
  readonly sak: string;
  readonly moete: string;
  readonly behandling: string;
  /** A meeting whose minutes are published. */
  readonly referat: string;
  /** A meeting whose minutes are out for comment, and a comment on them. */
  readonly referatrunde: string;
  readonly kommentar: string;
  readonly avtale: string;
  readonly innspill: string;
  readonly part: string;
  readonly organ: string;
  readonly medlemskap: string;
  readonly rolle: string;
  readonly signaturrett: string;
  readonly person: string;
  readonly hendelse: string;
  readonly avvik: string;
  readonly migrering: string;
  readonly saksmal: string;
  /** A file's hash, not a UUID. */
  readonly vedlegg: string;
  /** A key, not a UUID. */
  readonly prosess: string;
}

/** Where `{id}` leads, by the first word of the address. */
const ID_UNDER: Readonly<Record<string, keyof Ider>> = {
  saker: 'sak', saksmaler: 'saksmal', moeter: 'moete', referater: 'referat', avtaler: 'avtale', innspill: 'innspill', organer: 'organ', personer: 'person', roller: 'rolle', medlemskap: 'medlemskap', parter: 'part', hendelser: 'hendelse', avvik: 'avvik', signaturretter: 'signaturrett',
};
const PARAMETER: Readonly<Record<string, keyof Ider>> = { behandling: 'behandling', votering: 'behandling', kommentar: 'kommentar', partId: 'part', mottaker: 'part', medlemskap: 'medlemskap', fristId: 'behandling', forpliktelseId: 'behandling', vedtakId: 'behandling', noekkel: 'prosess', hash: 'vedlegg' };
/** Under these, `{id}` is another thing than the first word of the address says. */
const ID_ETTER: readonly (readonly [del: string, slag: keyof Ider])[] = [
  ['/migreringer/{id}', 'migrering'], ['/moeter/{id}/referat/kommentar', 'referatrunde'], ['/moeter/{id}/referat', 'referat'],
];

/** A number within what the address names before it. */
export const erNummer = (navn: string): boolean => navn === 'versjon' || navn === 'signatur';

/** @throws when the address has a parameter that nobody has said what is: add it above */
export function slagAv(sti: string, navn: string): keyof Ider | 'versjon' {
  const idSlag = () => ID_ETTER.find(([del]) => sti.includes(del))?.[1] ?? ID_UNDER[sti.split('/')[1] ?? ''];
  const slag = erNummer(navn) ? 'versjon' : navn === 'id' ? idSlag() : PARAMETER[navn];
  if (!slag) throw new Error(`Si hva {${navn}} er i ${sti}`);
  return slag;
}

const DAG = '2026-06-01';
const HASH = 'a'.repeat(64);
const BEGRUNNELSE = { begrunnelse: 'Prøver skillet mellom helsefellesskap' };
const FRAMLEGG = { beskrivelse: 'Noe må avklares', forslag: [{ alternativ: 'Innstilling', punkter: ['Saken tas til orientering'] }] };
const MELDING = { tittel: 'En sak', sakstype: 'godkjenning', saksframlegg: FRAMLEGG };
const MAL = { navn: 'En mal', felt: [{ noekkel: 'tittel', slag: 'tittel', ledetekst: 'Tittel', paakrevd: true }], ...BEGRUNNELSE };
const UTENFRA = { maate: 'brev', ...BEGRUNNELSE, dato: '2026-01-15' };
const RUNDE = (i: Ider) => ({ tittel: 'Innspill', mottakere: [{ slag: 'part', id: i.part }, { slag: 'organ', id: i.organ }], spoersmaal: [{ tekst: 'Hva mener dere?', slag: 'fritekst' }], frist: { presisjon: 'dag', dato: DAG }, vedlegg: [{ navn: 'Utkast', hash: i.vedlegg }] });
const MIGRERING = { fra: 1, til: 2, avbildning: [{ fra: 'meldt', til: 'meldt' }] };
const RETTIGHETER = { moete: true, tale: true, forslag: true, stemme: true };

/** A body that each command could have, with these ids in it. */
export const KROPPER: Readonly<Record<string, (i: Ider) => object>> = {
  'POST /saker': (i) => ({ ...MELDING, paaVegneAv: { part: i.part, organ: i.organ } }),
  'PUT /nytt': () => ({ posisjon: 1 }),
  'POST /saker/{id}/innmelding': () => MELDING,
  'POST /saker/{id}/formelle-saker': (i) => ({ ...MELDING, behandlingId: i.behandling }),
  'POST /saker/{id}/uenigheter': (i) => ({ ...BEGRUNNELSE, paaVegneAv: { part: i.part, organ: i.organ }, behandlingId: i.behandling, punkt: 1 }),
  'POST /saker/{id}/nivaautfall': () => ({ utfall: 'loest', ...BEGRUNNELSE }),
  'PUT /saker/{id}/saksframlegg': (i) => ({ ...FRAMLEGG, vedlegg: [{ navn: 'Notat', hash: i.vedlegg }] }),
  'PUT /saker/{id}/utkast': (i) => ({ ...FRAMLEGG, vedlegg: [{ navn: 'Notat', hash: i.vedlegg }] }),
  'POST /saker/{id}/utkast/innsending': () => ({}),
  'POST /saksmaler': (i) => ({ ...MAL, sakstype: 'vedtak', organId: i.organ }),
  'PUT /saksmaler/{id}': () => MAL,
  'POST /saksmaler/{id}/oppheving': () => BEGRUNNELSE,
  'POST /saker/{id}/forberedelse': () => ({}),
  'POST /saker/{id}/retur': () => ({ mangler: ['Et budsjett'], ...BEGRUNNELSE }),
  'POST /saker/{id}/tilbaketrekking': () => BEGRUNNELSE,
  'POST /saker/{id}/utsendelser': (i) => ({ behandlingId: i.behandling, punkt: 1, avtaleId: i.avtale, dokumentversjon: { versjon: 1, hash: HASH }, parter: [i.part], svarfrist: DAG, ikrafttredelse: { regel: 'alle-signert' } }),
  'POST /saker/{id}/lukkede-punkter': (i) => ({ behandlingId: i.behandling, punkt: 1, ...BEGRUNNELSE }),
  'POST /saker/{id}/saksnumre': () => ({ saksnummer: '7/14', organ: 'Et eldre utvalg', aar: 2014 }),
  'POST /saker/{id}/lenker': (i) => ({ forhold: 'gjelder', tilSak: i.sak }),
  'POST /saker/{id}/rettelser': (i) => ({ gjelder: 'Datoen', opprinnelig: '2. september', rettet: '3. september', behandlingId: i.behandling, ...BEGRUNNELSE }),
  'PUT /saker/{id}/frister': () => ({ dager: 7, ...BEGRUNNELSE }),
  'PUT /saker/{id}/frister/{fristId}': () => ({ frist: { presisjon: 'dag', dato: DAG }, ...BEGRUNNELSE }),
  'PUT /saker/{id}/forpliktelser/{forpliktelseId}/status': (i) => ({ status: 'utfoert', bevis: [{ slag: 'sak', sakId: i.sak }, { slag: 'dokument', hash: i.vedlegg, navn: 'Notat.pdf' }, { slag: 'hendelse', hendelseId: i.hendelse }], ...BEGRUNNELSE }),
  'PUT /saker/{id}/forpliktelser/{forpliktelseId}/ansvarlig': () => ({ ansvarlig: 'Sekretariatet', ...BEGRUNNELSE }),
  'POST /saker/{id}/dokumentversjoner': (i) => ({ dokument: 'Et dokument', navn: 'Notat.pdf', hash: i.vedlegg }),
  'POST /saker/{id}/suspensjon': () => BEGRUNNELSE,
  'POST /saker/{id}/gjenopptakelse': () => ({ valg: [{ nr: 1, valg: 'dropp' }], ...BEGRUNNELSE }),
  'POST /saker/{id}/flytting': () => ({ steg: 'forberedelse', ...BEGRUNNELSE }),
  'POST /saker/{id}/raad': (i) => ({ organer: [i.organ], mandat: 'Si hva dere mener' }),
  // Not a file: told only to those who belong here.
  'POST /vedlegg': () => ({}),
  'POST /dossierer': () => ({}),
  'POST /moeter': (i) => ({ organId: i.organ, tittel: 'Et møte', naar: { dato: DAG }, form: 'fysisk' }),
  'POST /moeter/{id}/flytting': () => ({ til: { dato: DAG }, ...BEGRUNNELSE }),
  'POST /moeter/{id}/forlengelse': () => ({ slutt: '23:59', ...BEGRUNNELSE }),
  'PUT /moeter/{id}/videolenke': () => ({ videolenke: 'https://video.eksempel.invalid/1' }),
  'POST /moeter/{id}/avlysning': () => BEGRUNNELSE,
  'POST /moeter/{id}/saksliste': (i) => ({ sakId: i.sak }),
  'POST /moeter/{id}/saksliste/{behandling}/fjerning': () => BEGRUNNELSE,
  'PUT /moeter/{id}/saksliste/{behandling}/tid': () => ({ minutter: 20 }),
  'POST /moeter/{id}/sakslisteversjoner': (i) => ({ rekkefoelge: [i.behandling] }),
  'POST /moeter/{id}/utsending': () => ({}),
  'POST /moeter/{id}/opptak': (i) => ({ sakId: i.sak, opptak: 'hastesak', ...BEGRUNNELSE }),
  'POST /moeter/{id}/aapning': () => ({}),
  'POST /moeter/{id}/fremmoete': (i) => ({ deltakere: [{ personId: i.person, status: 'til-stede', rolle: 'gjest', saker: [i.behandling] }] }),
  'POST /moeter/{id}/ankomster': (i) => ({ personId: i.person }),
  'POST /moeter/{id}/avganger': (i) => ({ personId: i.person }),
  'POST /moeter/{id}/inhabilitet': (i) => ({ behandlingId: i.behandling, personId: i.person, grunn: 'Sitter i styret' }),
  'POST /moeter/{id}/inhabilitet/tilbaketrekking': (i) => ({ behandlingId: i.behandling, personId: i.person, begrunnelse: 'Feil person' }),
  'POST /moeter/{id}/voteringer': (i) => ({ behandlingId: i.behandling, gjelder: 'Forslaget', valg: ['for', 'mot'] }),
  'POST /moeter/{id}/voteringer/{votering}/stemmer': () => ({ valg: 'for' }),
  'POST /moeter/{id}/voteringer/{votering}/rettelser': (i) => ({ personId: i.person, valg: 'mot', begrunnelse: 'Ført feil' }),
  'POST /moeter/{id}/voteringer/{votering}/avbrudd': () => ({ begrunnelse: 'Feil manntall' }),
  'POST /moeter/{id}/voteringer/{votering}/lukking': () => ({}),
  'POST /moeter/{id}/vedtak': (i) => ({ behandlingId: i.behandling, punkter: [{ nr: 1, tekst: 'Godkjent', klasse: 'GODKJENT', virkninger: [{ slag: 'sendes-til-partene', avtaleId: i.avtale }] }], innledere: [{ personId: i.person }] }),
  'POST /moeter/{id}/heving': () => ({}),
  'POST /moeter/{id}/sirkulasjon': () => ({ frist: DAG }),
  'POST /moeter/{id}/sirkulasjon/fravaer': (i) => ({ personId: i.person, varaId: i.person }),
  'POST /moeter/{id}/sirkulasjon/svar': (i) => ({ behandlingId: i.behandling, svar: 'ja', merknad: 'Bra', personId: i.person, varaFor: i.person }),
  'POST /moeter/{id}/delegasjon': () => ({ grunnlag: 'Sak 12/25' }),
  'POST /moeter/{id}/referat/utkast': () => ({ maalform: 'nn' }),
  'POST /moeter/{id}/referat/kommentarrunder': (i) => ({ frist: DAG, mottakere: [i.person] }),
  'POST /moeter/{id}/referat/kommentarer': (i) => ({ tekst: 'Ikke slik jeg husker det', fra: i.person, behandlingId: i.behandling }),
  'POST /moeter/{id}/referat/kommentarer/{kommentar}/svar': (i) => ({ utfall: 'tatt-til-foelge', svar: 'Ja', endring: { behandlingId: i.behandling, ny: 'Noe annet' } }),
  'POST /moeter/{id}/referat/ingen-merknader': (i) => ({ fra: i.person }),
  'POST /moeter/{id}/referat/ferdigstilling': () => ({ innholdshash: HASH }),
  'POST /moeter/{id}/referat/publisering': () => ({}),
  'POST /moeter/{id}/referat/rettelser': (i) => ({ behandlingId: i.behandling, opprinnelig: 'dette', rettet: 'hint', ...BEGRUNNELSE }),
  'POST /nummerserier': (i) => ({ organId: i.organ, aar: 2027, foerste: 5 }),
  'POST /parter': () => ({ navn: 'Enda en kommune', slag: 'kommune', organisasjonsnummer: '974760673' }),
  'POST /organer': (i) => ({ navn: 'Et utvalg', kortnavn: 'EU', slag: 'fsu', overordnet: i.organ, nummerformat: '{nr}', beslutningsform: 'konsensus', moeteformer: ['fysisk'] }),
  'POST /organer/{id}/omdoeping': () => ({ navn: 'Et nytt navn', kortnavn: 'NN', fra: '2026-01-15', ...BEGRUNNELSE }),
  'POST /organer/{id}/nedleggelse': (i) => ({ til: '2026-01-15', etterfoelger: i.organ, ...BEGRUNNELSE }),
  'PUT /organer/{id}/innleveringsfrist': () => ({ antall: 10, enhet: 'arbeidsdager', ...BEGRUNNELSE }),
  'PUT /organer/{id}/faste-punkter': () => ({ titler: ['Godkjenning av innkalling'], ...BEGRUNNELSE }),
  'POST /organer/{id}/moeteplan': () => ({ aar: 2028, moeter: [{ dato: '2028-02-09' }] }),
  'PUT /organer/{id}/maalform': () => ({ maalform: 'nn', ...BEGRUNNELSE }),
  'PUT /organer/{id}/skriftlig-behandling': () => ({ kreverMoete: 1, ...BEGRUNNELSE }),
  'POST /organer/{id}/medlemskap': (i) => ({ personId: i.person, verv: 'medlem', rettigheter: RETTIGHETER, representerer: { partId: i.part }, fra: DAG }),
  'POST /personer': () => ({ navn: 'En person', epost: 'en.person@eksempel.invalid' }),
  'POST /personer/{id}/innlogging': () => ({ sub: 'en-som-ikke-finnes' }),
  'POST /medlemskap/{id}/fratreden': () => ({ til: DAG, ...BEGRUNNELSE }),
  'POST /roller': (i) => ({ personId: i.person, rolle: 'postmottak', partId: i.part, fra: DAG, grunnlag: 'Prøve' }),
  'POST /roller/{id}/tilbaketrekking': () => BEGRUNNELSE,
  'PUT /kalender': () => ({ inneklemteDagerErFri: false, friperioder: [], ...BEGRUNNELSE }),
  'POST /paaminnelser/returpost': () => ({ melding: 'Content-Type: text/plain\n\nHei' }),
  'PUT /paaminnelsesregler': () => ({ slag: 'oppdrag', dagerFoer: [7], eskalering: { dagerEtter: 2, til: ['leder'] }, ...BEGRUNNELSE }),
  'POST /personer/{id}/kalenderadresse': () => ({}),
  'PUT /personer/{id}/varsling': () => ({ form: 'samlet' }),
  'PUT /personer/{id}/maalform': () => ({ maalform: 'nn' }),
  'POST /avtaler': (i) => ({ navn: 'En avtale', slag: 'saeravtale', overordnet: i.avtale, kreverSignatur: true, kreverGodkjenningFoerSignatur: true }),
  'POST /avtaler/{id}/versjoner': () => ({ tekst: 'En annen tekst' }),
  'POST /avtaler/{id}/suspensjon': () => BEGRUNNELSE,
  'POST /avtaler/{id}/gjenopptakelse': () => BEGRUNNELSE,
  'POST /avtaler/{id}/parter/{partId}/suspensjon': () => BEGRUNNELSE,
  'POST /avtaler/{id}/parter/{partId}/gjenopptakelse': () => BEGRUNNELSE,
  'PUT /avtaler/{id}/svarfrist': () => ({ svarfrist: DAG, ...BEGRUNNELSE }),
  'POST /avtaler/{id}/tilbaketrekking': () => BEGRUNNELSE,
  'PUT /avtaler/{id}/navn': () => ({ navn: 'Rettet navn', ...BEGRUNNELSE }),
  'PUT /avtaler/{id}/opplysninger': (i) => ({ overordnet: i.avtale, parter: [i.part], eier: i.person, ...BEGRUNNELSE }),
  'POST /avtaler/{id}/revisjon': (i) => ({ sakId: i.sak, ...BEGRUNNELSE }),
  'POST /avtaler/{id}/revisjon/frafall': () => BEGRUNNELSE,
  'POST /avtaler/{id}/gjennomganger': () => ({ dato: '2026-01-15', merknad: 'Ingen endringer' }),
  'POST /avtaler/{id}/overlevering': () => ({ steg: 'arkiv', dato: '2026-01-15', referanse: '2026/1' }),
  'POST /avtaler/{id}/overlevering/ikke-aktuelt': () => ({ steg: 'arkiv', ...BEGRUNNELSE }),
  'POST /avtaler/{id}/parter/{partId}/oppsigelse': () => ({ dato: '2026-01-15', maate: 'registrert-utenfra', mottattSom: 'Brev', ...BEGRUNNELSE }),
  'POST /avtaler/{id}/parter/{partId}/oppsigelse/tilbaketrekking': () => ({ maate: 'registrert-utenfra', mottattSom: 'Brev', ...BEGRUNNELSE }),
  'POST /avtaler/{id}/i-kraft': () => ({ dato: '2026-01-15', ...BEGRUNNELSE }),
  'PUT /avtaler/{id}/parter/{partId}/svarfrist': () => ({ svarfrist: DAG, ...BEGRUNNELSE }),
  'POST /avtaler/{id}/parter/{partId}/mottak': () => UTENFRA,
  'POST /avtaler/{id}/parter/{partId}/varsel': () => ({ ...UTENFRA, dato: DAG }),
  'POST /avtaler/{id}/parter/{partId}/svar': () => ({ ...UTENFRA, svar: 'ja' }),
  'POST /avtaler/{id}/parter/{partId}/signatur': () => ({ versjon: 1, hash: HASH, signertDato: '2026-01-15', maate: 'brev', ...BEGRUNNELSE }),
  'POST /avtaler/{id}/parter/{partId}/signeringsavslag': () => ({ ...UTENFRA, aarsak: 'Feil satser' }),
  'POST /avtaler/{id}/signaturer/{signatur}/bekreftelse': () => ({}),
  'POST /avtaler/{id}/signaturer/{signatur}/bestridelse': () => ({ aarsak: 'Feil papir' }),
  'POST /signaturretter': (i) => ({ personId: i.person, partId: i.part, avtaler: [i.avtale], fra: DAG, til: DAG, grunnlag: 'Prøve' }),
  'POST /signaturretter/{id}/tilbaketrekking': () => BEGRUNNELSE,
  'POST /avtaler/{id}/parter/{partId}/behandlingsplan': () => ({ ...UTENFRA, ledd: [{ organ: 'Kommunestyret', dato: DAG }] }),
  'POST /avtaler/{id}/parter/{partId}/behandlinger': () => ({ ...UTENFRA, organ: 'Hovedutvalget', innstilling: 'Godkjennes' }),
  'POST /avtaler/{id}/parter/{partId}/utsettelser': () => ({ ...UTENFRA, dato: DAG, aarsak: 'Møtet er avlyst' }),
  'POST /avtaler/{id}/parter/{partId}/svarrettelser': () => ({ svar: 'ja', dato: '2026-01-15', ...BEGRUNNELSE }),
  'POST /avtaler/{id}/parter/{partId}/lovlighetskontroll': () => ({ ...UTENFRA, krevdAv: 'Tre medlemmer', aarsak: 'Feil saksliste' }),
  'POST /avtaler/{id}/parter/{partId}/lovlighetskontroll/utfall': () => ({ ...UTENFRA, utfall: 'stadfestet', avgjortAv: 'Statsforvalteren' }),
  'POST /avtaler/{id}/purringer': (i) => ({ parter: [i.part] }),
  'POST /parter/{id}/vedtak': (i) => ({ ...UTENFRA, organ: 'Kommunestyret', avtaler: [{ avtaleId: i.avtale, svar: 'ja' }] }),
  'POST /parter/{id}/vedtak/{vedtakId}/lovlighetskontroll': () => ({ ...UTENFRA, krevdAv: 'Tre medlemmer', aarsak: 'Feil saksliste' }),
  'POST /parter/{id}/vedtak/{vedtakId}/lovlighetskontroll/utfall': () => ({ ...UTENFRA, utfall: 'stadfestet', avgjortAv: 'Statsforvalteren' }),
  'POST /innspill': (i) => ({ ...RUNDE(i), sakId: i.sak, behandlingId: i.behandling, punkt: 1 }),
  'POST /innspill/{id}/utsendelse': RUNDE,
  'PUT /innspill/{id}/frist': () => ({ frist: { presisjon: 'dag', dato: DAG }, ...BEGRUNNELSE }),
  'POST /innspill/{id}/tilbaketrekking': () => BEGRUNNELSE,
  'POST /innspill/{id}/purringer': (i) => ({ mottakere: [i.part] }),
  'POST /innspill/{id}/sammenstilling': () => ({}),
  'POST /innspill/{id}/mottakere/{mottaker}/kvittering': () => ({}),
  'POST /innspill/{id}/mottakere/{mottaker}/varsel': () => ({ dato: DAG }),
  'PUT /innspill/{id}/mottakere/{mottaker}/kladd': () => ({ svar: [{ nr: 1, tekst: 'Kladd' }] }),
  'POST /innspill/{id}/mottakere/{mottaker}/svar': () => ({ svar: [{ nr: 1, tekst: 'Svaret' }] }),
  'POST /innspill/{id}/mottakere/{mottaker}/ingen-merknader': () => ({}),
  'POST /avvik/{id}/nytt-forsoek': () => BEGRUNNELSE,
  'POST /avvik/{id}/overhopping': () => BEGRUNNELSE,
  'POST /avvik/{id}/loesning': () => BEGRUNNELSE,
  'POST /prosesser/{noekkel}/migreringer/proeve': () => MIGRERING,
  'POST /prosesser/{noekkel}/migreringer': () => ({ ...MIGRERING, ...BEGRUNNELSE }),
  'POST /prosesser/{noekkel}/migreringer/{id}/angring': () => BEGRUNNELSE,
  'POST /prosesser/{noekkel}/proeve': () => ({ definisjon: { noekkel: 'en-prosess' } }),
  'PUT /prosesser/{noekkel}': () => ({ definisjon: { noekkel: 'en-prosess' } }),
};
