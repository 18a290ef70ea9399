import { eksempelprosesser } from '#prosess';
import { Avtaleloep } from './avtale';
import { type Bygd, bygg, type Oppskrift } from './bygg';
import { type Person, type TokenFor } from './forteller';
import { aapneMoete, behandleSak, holdMoete, type Moetesak } from './moete';

const FJORDKYSTEN: Oppskrift = {
  slug: 'fjordkysten',
  navn: 'Helsefellesskapet Fjordkysten',
  prosess: eksempelprosesser.medOu,
  parter: {
    granvaag: ['Granvåg kommune', 'kommune', '310400017'],
    tindholm: ['Tindholm kommune', 'kommune', '310401382'],
    storoey: ['Storøy kommune', 'kommune', '310402753'],
    havsund: ['Havsund kommune', 'kommune', '310404128'],
    sykehuset: ['Fjordkysten sykehus', 'sykehus', '310405493'],
    sunniva: ['Sankt Sunniva sykehus', 'sykehus', '310406864'],
  },
  organer: {
    pm: { navn: 'Partnerskapsmøtet Fjordkysten', kortnavn: 'PM', slag: 'partnerskapsmoete', nummerformat: '{aaaa}/{nr}' },
    ssu: { navn: 'Strategisk samarbeidsutvalg', kortnavn: 'SSU', slag: 'ssu', nummerformat: '{nr:02}/{aa}' },
    ytre: { navn: 'Områdeutvalg Ytre kyst', kortnavn: 'OU Ytre kyst', slag: 'ou', nummerformat: '{nr}/{aaaa}', under: 'ssu' },
    indre: { navn: 'Områdeutvalg Indre fjord', kortnavn: 'OU Indre fjord', slag: 'ou', nummerformat: '{nr}/{aaaa}', under: 'ssu' },
  },
  medlemmer: [
    ['fjord-ssu-leder', 'ssu', 'leder'], ['fjord-ssu-medlem', 'ssu', 'medlem'], ['fjord-sekretariat', 'ssu', 'sekretaer'],
    ['fjord-ou-ytre', 'ytre', 'leder'], ['fjord-ou-indre', 'indre', 'leder'], ['fjord-ssu-leder', 'pm', 'observatoer'],
  ],
  roller: [
    ['fjord-sekretariat', 'sekretariat'], ['fjord-saksinnmelder', 'saksinnmelder', 'granvaag'],
    ['fjord-post-granvaag', 'postmottak', 'granvaag'], ['fjord-signatar-granvaag', 'signatar', 'granvaag'],
    ['fjord-post-tindholm', 'postmottak', 'tindholm'], ['fjord-signatar-tindholm', 'signatar', 'tindholm'],
    ['fjord-post-sykehuset', 'postmottak', 'sykehuset'], ['fjord-signatar-sykehuset', 'signatar', 'sykehuset'],
    ['fjord-post-storoey', 'postmottak', 'storoey'], ['fjord-post-havsund', 'postmottak', 'havsund'],
    ['fjord-revisor', 'revisor'], ['fjord-administrator', 'administrator'],
  ],
};

const AVTALETEKST = 'Partene driver ett felles responssenter for trygghetsalarmer, døgnåpent og lagt til Granvåg. ';

/** An agreement on its way round the parts, after a no and a new version; and a sak in each of the other states. */
export async function fortellFjordkysten(adresse: string, tokenFor: TokenFor): Promise<void> {
  const bygd = await bygg(adresse, tokenFor, FJORDKYSTEN);
  const sekretariat = bygd.som('fjord-sekretariat');
  await saksmal(sekretariat);
  const moeter = await aaretsMoeter(bygd, sekretariat);
  const avtale = await Avtaleloep.opprett(bygd, sekretariat, 'responssenter', 'Avtale om felles responssenter');
  await avtale.skriv(`${AVTALETEKST}Hver part betaler like mye.`);

  const responssenter = await meldOgForbered(bygd, 'responssenter', {
    tittel: 'Felles responssenter for trygghetsalarmer', sakstype: 'avtale', paaVegneAv: { part: bygd.part('granvaag') },
    beskrivelse: 'Fire kommuner og to sykehus har hver sin vaktordning for alarmer. Om natten rykker ingen av dem ut innen en halv time.',
    punkter: ['Avtalen om felles responssenter godkjennes og sendes partene.', 'Sekretariatet lager en plan for opplæring.', 'Ordningen evalueres og legges fram på neste møte.'],
  });
  await raadFraOmraadene(bygd, moeter, responssenter);

  const [behandlingId = ''] = await holdMoete(sekretariat, 'SSU', moeter.ssuHoldt, [bygd.person('fjord-ssu-leder'), bygd.person('fjord-ssu-medlem')], [
    { sakId: responssenter, vedtak: vedtakOmResponssenteret(bygd, avtale.id, moeter.ssuNeste) },
    ...await andreSakerTilSsu(bygd, moeter.ssuNeste),
  ]);
  await rundtTilPartene(avtale, responssenter, behandlingId);
  await sakerIAndreTilstander(bygd, moeter.ssuNeste);
  await referatTilKommentar(bygd, moeter.ytre);
  await moeteIGang(bygd);
}

/** What an arbeidsgruppe must have said before it is asked for. */
async function saksmal(sekretariat: Person): Promise<void> {
  const felt = (slag: string, ledetekst: string, paakrevd: boolean, mer: object = {}) => ({ noekkel: slag, slag, ledetekst, paakrevd, ...mer });
  await sekretariat.gjoer('saksmal: arbeidsgruppe', '/saksmaler', {
    sakstype: 'arbeidsgruppe', navn: 'Ny arbeidsgruppe', begrunnelse: 'Arbeidsgrupper ble bedt om uten at noen visste hva de kostet.', felt: [
      felt('tittel', 'Tittel', true), felt('eier', 'På vegne av', true, { hjelp: 'Kommunen eller sykehuset som ber om gruppen' }), felt('beskrivelse', 'Bakgrunn', true),
      felt('seksjon', 'Mandat', true, { noekkel: 'mandat', hjelp: 'Hva gruppen skal svare på, og hva den ikke skal ta opp' }),
      felt('seksjon', 'Ressurser', true, { noekkel: 'ressurser', hjelp: 'Hvor mange timer, fra hvem, og hvem som dekker dem' }), felt('forslag', 'Forslag til vedtak', true), felt('vedlegg', 'Vedlegg', false),
    ],
  });
}

interface Moeter { readonly ytre: string; readonly indre: string; readonly ssuHoldt: string; readonly ssuNeste: string }

async function aaretsMoeter({ dag, organ }: Bygd, sekretariat: Person): Promise<Moeter> {
  const planlegg = async (tittel: string, hvem: string, dager: number, form: 'fysisk' | 'digital') =>
    (await sekretariat.gjoer(`møte: ${tittel}`, '/moeter', { organId: organ(hvem), tittel, naar: { dato: dag(dager), start: '10:00', slutt: '14:00', sted: 'Granvåg rådhus' }, form })).id;
  const moeter = {
    ytre: await planlegg('Høstmøte i OU Ytre kyst', 'ytre', -35, 'digital'),
    indre: await planlegg('Høstmøte i OU Indre fjord', 'indre', -33, 'fysisk'),
    ssuHoldt: await planlegg('Forrige møte i SSU', 'ssu', -12, 'fysisk'),
    ssuNeste: await planlegg('Neste møte i SSU', 'ssu', 44, 'fysisk'),
  };
  await planlegg('Første møte i SSU til neste år', 'ssu', 135, 'fysisk');
  await planlegg('Vårmøte i OU Ytre kyst', 'ytre', 100, 'digital');
  await planlegg('Vårmøte i OU Indre fjord', 'indre', 102, 'fysisk');
  await planlegg('Partnerskapsmøtet', 'pm', 160, 'fysisk');
  return moeter;
}

interface Innmelding { readonly tittel: string; readonly sakstype: string; readonly beskrivelse: string; readonly punkter?: readonly string[]; readonly paaVegneAv?: object }

async function meld({ som }: Bygd, steg: string, { beskrivelse, punkter, ...sak }: Innmelding): Promise<string> {
  const forslag = punkter ? [{ alternativ: 'Forslag til vedtak', punkter }] : [];
  return (await som('fjord-saksinnmelder').gjoer(`meld ${steg}`, '/saker', { ...sak, saksframlegg: { beskrivelse, forslag } })).id;
}

async function meldOgForbered(bygd: Bygd, steg: string, sak: Innmelding): Promise<string> {
  const id = await meld(bygd, steg, sak);
  await bygd.som('fjord-sekretariat').gjoer(`forbered ${steg}`, `/saker/${id}/forberedelse`, { merknad: 'Klar til saksliste.' });
  return id;
}

/** Two OUs, each in its own meeting, neither deciding. */
async function raadFraOmraadene({ som, person }: Bygd, moeter: Moeter, sakId: string): Promise<void> {
  const raad = (tekst: string): readonly Moetesak[] => [{ sakId, vedtak: { punkter: [{ nr: 1, tekst, klasse: 'TILSLUTNING', virkninger: [] }] } }];
  await Promise.all([
    holdMoete(som('fjord-sekretariat'), 'OU Ytre kyst', moeter.ytre, [person('fjord-ou-ytre')], raad('OU Ytre kyst støtter et felles responssenter.')),
    holdMoete(som('fjord-sekretariat'), 'OU Indre fjord', moeter.indre, [person('fjord-ou-indre')], raad('OU Indre fjord støtter forslaget og ber om at reisetiden følges opp.')),
  ]);
}

function vedtakOmResponssenteret({ organ, dag }: Bygd, avtaleId: string, nesteMoete: string): Moetesak['vedtak'] {
  return {
    punkter: [
      { nr: 1, tekst: 'Avtalen om felles responssenter godkjennes og sendes partene.', klasse: 'GODKJENT', virkninger: [{ slag: 'godkjenner-avtale', avtaleId }, { slag: 'sendes-til-partene', avtaleId }] },
      { nr: 2, tekst: 'Sekretariatet lager en plan for opplæring.', klasse: 'BESTILLING', virkninger: [{ slag: 'oppdrag', hva: 'Plan for opplæring i responssenteret', ansvarlig: 'Sekretariatet', frist: { presisjon: 'dag', dato: dag(70) }, bindende: true }] },
      { nr: 3, tekst: 'Ordningen evalueres og legges fram på neste møte.', klasse: 'BESTILLING', virkninger: [{ slag: 'ny-sak', tittel: 'Evaluering av responssenteret', organ: { id: organ('ssu'), slag: 'ssu' }, frist: { presisjon: 'moete', moeteId: nesteMoete }, ansvarlig: 'Sekretariatet', bindende: true }] },
      {
        nr: 4, tekst: 'Felles rutine for nattlige utrykninger tas inn i handlingsplanen, og noen må sørge for lokaler.', klasse: 'BESTILLING',
        virkninger: [{ slag: 'tiltak', hva: 'Felles rutine for nattlige utrykninger', ansvarlig: 'Fjordkysten sykehus', frist: { presisjon: 'sesong', sesong: 'vaar', aar: Number(dag(150).slice(0, 4)) } }, { slag: 'oppdrag', hva: 'Finne lokaler til responssenteret', frist: { presisjon: 'ikke-oppgitt' }, bindende: true }],
      },
    ],
    protokoll: ['Begge områdeutvalgene hadde gitt råd. Tindholm kommune viste til at de har få alarmer.'],
  };
}

/** Rejected, postponed, urgent, raised under Eventuelt and taken for information: all in the same meeting. */
async function andreSakerTilSsu(bygd: Bygd, nesteMoete: string): Promise<readonly Moetesak[]> {
  const kart = await meldOgForbered(bygd, 'organisasjonskart', { tittel: 'Nytt organisasjonskart for samhandlingen', sakstype: 'godkjenning', beskrivelse: 'To arbeidsgrupper foreslås slått sammen.', punkter: ['Organisasjonskartet godkjennes.'] });
  const oppl = await meldOgForbered(bygd, 'legemidler', { tittel: 'Felles prosedyre for legemiddelgjennomgang', sakstype: 'vedtak', beskrivelse: 'Utkast til prosedyre ved innleggelse og utskriving.', punkter: ['Prosedyren vedtas.'] });
  const tall = await meldOgForbered(bygd, 'tall', { tittel: 'Tall for reinnleggelser i høst', sakstype: 'orientering', beskrivelse: 'Reinnleggelsene er redusert i tre av fire kommuner.' });
  const ras = await meld(bygd, 'ras', { tittel: 'Felles beredskap mens Tindvegen er stengt', sakstype: 'vedtak', beskrivelse: 'Et ras har stengt vegen. Dialysepasienter kommer ikke fram.', punkter: ['Sykehuset og Tindholm kommune setter opp båtskyss.'] });
  const epikriser = await meld(bygd, 'epikriser', { tittel: 'Epikriser som kommer for sent', sakstype: 'eventuelt', beskrivelse: 'Legevakten venter for lenge på epikriser etter helg.' });
  const punkt = (tekst: string, klasse: 'IKKE_GODKJENT' | 'UTSATT' | 'TIL_ORIENTERING' | 'VEDTATT') => ({ punkter: [{ nr: 1, tekst, klasse, virkninger: [] }] });
  return [
    { sakId: kart, vedtak: punkt('Organisasjonskartet godkjennes ikke. Nytt forslag legges fram.', 'IKKE_GODKJENT') },
    { sakId: oppl, vedtak: punkt('Saken utsettes til fagrådet har uttalt seg.', 'UTSATT') },
    { sakId: tall, vedtak: punkt('SSU tar tallene til orientering.', 'TIL_ORIENTERING') },
    { sakId: ras, opptak: { opptak: 'hastesak', begrunnelse: 'Vegen ble stengt etter at innkallingen var sendt.' }, vedtak: punkt('Sykehuset og Tindholm kommune setter opp båtskyss.', 'VEDTATT') },
    {
      sakId: epikriser, opptak: { opptak: 'eventuelt', begrunnelse: 'Meldt under Eventuelt av Granvåg kommune.' },
      vedtak: { punkter: [], utfall: 'UTEN_VEDTAK', utenforPunkt: [{ slag: 'ny-sak', tittel: 'Tid fra utskriving til epikrise', organ: { id: bygd.organ('ssu'), slag: 'ssu' }, frist: { presisjon: 'moete', moeteId: nesteMoete }, bindende: false }] },
    },
  ];
}

/** Minutes that wait for those who met. */
async function referatTilKommentar({ som, dag }: Bygd, moeteId: string): Promise<void> {
  await som('fjord-sekretariat').gjoer('referat: utkast', `/moeter/${moeteId}/referat/utkast`, { maalform: 'nb' });
  await som('fjord-sekretariat').gjoer('referat: til kommentar', `/moeter/${moeteId}/referat/kommentarrunder`, { frist: dag(7) });
}

/** The first sak treated, two to go. */
async function moeteIGang(bygd: Bygd): Promise<void> {
  const leder = bygd.som('fjord-ou-indre');
  const { id } = await leder.gjoer('møte: i gang', '/moeter', { organId: bygd.organ('indre'), tittel: 'Ekstra møte i OU Indre fjord', naar: { dato: bygd.dag(0), start: '09:00', slutt: '11:00' }, form: 'digital' });
  const raad = (tekst: string): Moetesak['vedtak'] => ({ punkter: [{ nr: 1, tekst, klasse: 'TILSLUTNING', virkninger: [] }] });
  const saker: readonly Moetesak[] = [
    { sakId: await meldOgForbered(bygd, 'julevakt', { tittel: 'Utskriving i julen', sakstype: 'vedtak', beskrivelse: 'Fjoråret ga mange utskrivinger samme dag.', punkter: ['Partene melder kapasitet daglig fra 18. desember.'] }), vedtak: raad('OU Indre fjord støtter daglig melding.') },
    { sakId: await meldOgForbered(bygd, 'blodproever', { tittel: 'Blodprøver tatt hjemme', sakstype: 'vedtak', beskrivelse: 'Prøver tas hjemme i to kommuner, og kommer ofte for sent til laboratoriet.', punkter: ['Prøver hentes to ganger om dagen.'] }), vedtak: raad('') },
    { sakId: await meldOgForbered(bygd, 'tolk', { tittel: 'Felles avtale om tolk', sakstype: 'droefting', beskrivelse: 'Hver part bestiller tolk for seg.' }), vedtak: raad('') },
  ];
  const behandlinger = await aapneMoete(leder, 'OU i gang', id, [bygd.person('fjord-ou-indre')], saker);
  for (const sak of saker.slice(0, 1)) await behandleSak(leder, 'OU i gang', id, behandlinger.get(sak), sak);
  await alleSes(leder);
}

/** Whoever looks first shall find all of it. */
async function alleSes(person: Person): Promise<void> {
  const antall = (status: string, n: number) => person.les<{ elementer: readonly object[] }>(`/saker?status=${status}`, ({ elementer }) => elementer.length >= n);
  await antall('berammet', 3);
  await antall('behandlet', 1);
}

/** A no, a new version, and a second round in which two have signed, two have still to answer, and one has announced a day. */
async function rundtTilPartene(avtale: Avtaleloep, sakId: string, behandlingId: string): Promise<void> {
  const alle = Object.keys(FJORDKYSTEN.parter);
  await avtale.send(sakId, behandlingId, alle, 40);
  await avtale.svar('fjord-post-sykehuset', 'sykehuset', { svar: 'ja' });
  await avtale.svar('fjord-post-tindholm', 'tindholm', { svar: 'nei', aarsak: 'Lik betaling er urimelig for en kommune med få alarmer.', saksnummer: 'KS 61' });
  await avtale.skriv(`${AVTALETEKST}Hver part betaler etter antall alarmer.`, 'Betaling etter antall alarmer, etter innvending fra Tindholm kommune');
  await avtale.send(sakId, behandlingId, alle, 60);
  await avtale.svar('fjord-post-granvaag', 'granvaag', { svar: 'ja', saksnummer: 'KS 74' });
  await avtale.svar('fjord-post-sykehuset', 'sykehuset', { svar: 'ja' });
  await avtale.brev('storoey', 'svar', { svar: 'ja', dato: avtale.idag });
  await avtale.brev('havsund', 'varsel', { dato: avtale.omDager(25), organ: 'Kommunestyret' });
  await avtale.signer('fjord-signatar-granvaag', 'granvaag');
  await avtale.signer('fjord-signatar-sykehuset', 'sykehuset');
}

/** One has answered, one has said when, the rest are silent. */
async function innspillOmHabilitering({ som, part, dag, organ }: Bygd, sakId: string): Promise<void> {
  const mottakere = [...Object.keys(FJORDKYSTEN.parter).map((p) => ({ slag: 'part', id: part(p) })), { slag: 'organ', id: organ('ytre'), forventet: false }];
  const spoersmaal = [{ tekst: 'Hvem følger opp unge som fyller 18 hos dere i dag?', slag: 'fritekst', paakrevd: true }, { tekst: 'Kan dere ha en felles koordinator?', slag: 'ja-nei', paakrevd: true }];
  const { id } = await som('fjord-sekretariat').gjoer('innspill: habilitering', '/innspill', { sakId, tittel: 'Fra barn til voksen i habiliteringen', mottakere, spoersmaal, frist: { presisjon: 'dag', dato: dag(21) } });
  await som('fjord-post-granvaag').gjoer('innspill: svar fra granvaag', `/innspill/${id}/mottakere/${part('granvaag')}/svar`, { svar: [{ nr: 1, tekst: 'Fastlegen, når familien selv tar kontakt.' }, { nr: 2, ja: true }] });
  await som('fjord-post-sykehuset').gjoer('innspill: varsel fra sykehuset', `/innspill/${id}/mottakere/${part('sykehuset')}/varsel`, { dato: dag(25) });
}

async function sakerIAndreTilstander(bygd: Bygd, nesteMoete: string): Promise<void> {
  const sekretariat = bygd.som('fjord-sekretariat');
  const habilitering = await meld(bygd, 'habilitering', { tittel: 'Fra barn til voksen i habiliteringen', sakstype: 'droefting', beskrivelse: 'Unge mister fastlege og koordinator samtidig når de fyller 18.' });
  await innspillOmHabilitering(bygd, habilitering);
  const skyss = await meld(bygd, 'skyss', { tittel: 'Skyss til dagbehandling', sakstype: 'vedtak', beskrivelse: 'Ventetiden på skyss er lang.', punkter: ['Partene deler utgiftene til ventevert.'] });
  await sekretariat.gjoer('returner skyss', `/saker/${skyss}/retur`, { mangler: ['Hva ordningen koster', 'Hvem som skal ansette'], begrunnelse: 'Utvalget kan ikke ta stilling uten tall.' });
  const plan = await meldOgForbered(bygd, 'handlingsplan', { tittel: 'Handlingsplan for neste år', sakstype: 'vedtak', beskrivelse: 'Utkast til tiltak og ansvar.', punkter: ['Handlingsplanen vedtas.'] });
  await sekretariat.gjoer('sett opp handlingsplan', `/moeter/${nesteMoete}/saksliste`, { sakId: plan });
}
