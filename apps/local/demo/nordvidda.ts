import { eksempelprosesser } from '#prosess';
import { Avtaleloep } from './avtale';
import { type Bygd, bygg, type Oppskrift } from './bygg';
import { type TokenFor } from './forteller';
import { holdMoete } from './moete';

const NORDVIDDA: Oppskrift = {
  slug: 'nordvidda',
  navn: 'Helsefellesskapet Nordvidda',
  prosess: eksempelprosesser.utenOu,
  parter: {
    kvitmo: ['Kvitmo kommune', 'kommune', '310408239'],
    reinaas: ['Reinås kommune', 'kommune', '310410977'],
    sykehuset: ['Nordvidda sykehus', 'sykehus', '310412341'],
  },
  organer: {
    ssu: { navn: 'Strategisk samarbeidsutvalg', kortnavn: 'SSU', slag: 'ssu', nummerformat: '{nr}-{aaaa}', beslutningsform: 'avstemning' },
    fsu: { navn: 'Faglig samarbeidsutvalg for akuttmedisin', kortnavn: 'FSU Akuttmedisin', slag: 'fsu', nummerformat: 'F{nr:02}-{aa}', under: 'ssu' },
  },
  medlemmer: [['vidda-ssu-leder', 'ssu', 'leder'], ['vidda-ssu-medlem', 'ssu', 'medlem'], ['vidda-fsu-medlem', 'fsu', 'leder']],
  roller: [
    ['vidda-sekretariat', 'sekretariat'], ['vidda-saksinnmelder', 'saksinnmelder', 'reinaas'],
    ['vidda-post-kvitmo', 'postmottak', 'kvitmo'], ['vidda-signatar-kvitmo', 'signatar', 'kvitmo'],
    ['vidda-post-sykehuset', 'postmottak', 'sykehuset'], ['vidda-signatar-sykehuset', 'signatar', 'sykehuset'],
    ['vidda-revisor', 'revisor'], ['vidda-administrator', 'administrator'],
  ],
};

/** A whole sak, from reported to signed and closed, where there is no OU and the SSU votes; and one newly reported. */
export async function fortellNordvidda(adresse: string, tokenFor: TokenFor): Promise<void> {
  const bygd = await bygg(adresse, tokenFor, NORDVIDDA);
  const sekretariat = bygd.som('vidda-sekretariat');
  const avtale = await Avtaleloep.opprett(bygd, sekretariat, 'akutthjelpere', 'Avtale om akutthjelpere');
  await avtale.skriv('Kommunene stiller akutthjelpere når ambulansen er mer enn 20 minutter unna. Sykehuset dekker opplæring og utstyr.');
  const sakId = await meld(bygd, 'akutthjelpere', {
    tittel: 'Akutthjelpere der ambulansen er langt unna', sakstype: 'avtale',
    beskrivelse: 'Fra Reinås er det 55 minutter til nærmeste ambulanse.', forslag: 'Avtalen om akutthjelpere godkjennes og sendes partene.',
  });
  await sekretariat.gjoer('forbered akutthjelpere', `/saker/${sakId}/forberedelse`, { merknad: 'FSU Akuttmedisin gir råd først.' });
  const behandlingId = await behandle(bygd, sakId, avtale.id);
  await rundtTilPartene(avtale, sakId, behandlingId);
  await sekretariat.les<{ status: string }>(`/saker/${sakId}`, ({ status }) => status === 'avsluttet');
  await meld(bygd, 'møteplan', { tittel: 'Møteplan for neste år', sakstype: 'moeteplan', beskrivelse: 'Fire digitale møter og ett felles møte på Kvitmo.', forslag: 'Møteplanen vedtas.' });
}

interface Innmelding { readonly tittel: string; readonly sakstype: string; readonly beskrivelse: string; readonly forslag: string }

async function meld({ som, part }: Bygd, steg: string, { tittel, sakstype, beskrivelse, forslag }: Innmelding): Promise<string> {
  const saksframlegg = { beskrivelse, forslag: [{ alternativ: 'Forslag til vedtak', punkter: [forslag] }] };
  return (await som('vidda-saksinnmelder').gjoer(`meld ${steg}`, '/saker', { tittel, sakstype, paaVegneAv: { part: part('reinaas') }, saksframlegg })).id;
}

/** FSU advises under its own leader, the SSU decides. @returns the SSU's treatment */
async function behandle({ som, organ, person, dag }: Bygd, sakId: string, avtaleId: string): Promise<string> {
  const sekretariat = som('vidda-sekretariat');
  const planlegg = async (tittel: string, hvem: string, dager: number) =>
    (await sekretariat.gjoer(`møte: ${tittel}`, '/moeter', { organId: organ(hvem), tittel, naar: { dato: dag(dager), start: '09:00' }, form: 'digital' })).id;
  await holdMoete(som('vidda-fsu-medlem'), 'FSU', await planlegg('Høstmøte i FSU Akuttmedisin', 'fsu', -40), [person('vidda-fsu-medlem')], [
    { sakId, vedtak: { punkter: [{ nr: 1, tekst: 'FSU anbefaler ordningen, med årlig øvelse.', klasse: 'TILSLUTNING', virkninger: [] }] } },
  ]);
  const virkninger = [{ slag: 'godkjenner-avtale', avtaleId }, { slag: 'sendes-til-partene', avtaleId }] as const;
  const [behandlingId = ''] = await holdMoete(sekretariat, 'SSU', await planlegg('Høstmøte i SSU', 'ssu', -10), [person('vidda-ssu-leder'), person('vidda-ssu-medlem')], [
    { sakId, vedtak: { punkter: [{ nr: 1, tekst: 'Avtalen om akutthjelpere godkjennes og sendes partene.', klasse: 'GODKJENT', virkninger }] } },
  ]);
  await planlegg('Vintermøte i SSU', 'ssu', 60);
  return behandlingId;
}

async function rundtTilPartene(avtale: Avtaleloep, sakId: string, behandlingId: string): Promise<void> {
  await avtale.send(sakId, behandlingId, Object.keys(NORDVIDDA.parter), 30);
  await avtale.svar('vidda-post-kvitmo', 'kvitmo', { svar: 'ja' });
  await avtale.svar('vidda-post-sykehuset', 'sykehuset', { svar: 'ja' });
  await avtale.brev('reinaas', 'svar', { svar: 'ja', dato: avtale.idag });
  await avtale.brev('reinaas', 'signatur', { signertDato: avtale.idag, signertAv: 'Randi Reinaas', stilling: 'kommunedirektør' });
  await avtale.signer('vidda-signatar-kvitmo', 'kvitmo');
  await avtale.signer('vidda-signatar-sykehuset', 'sykehuset');
}
