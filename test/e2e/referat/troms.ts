import { eksempelprosesser } from '#prosess';
import { type Klient } from '../../support/klient';
import { type Saksgang } from '../../support/saksgang';
import { MEDLEM, Scene } from '../../support/scene';
import { type Fortalt } from './bergen';
import { type Moetefakta } from './fakta';
import { registrerFremmoete } from './fremmoete';
import { Gjennomfoering } from './gjennomfoering';
import { lenk } from './lenker';

/** How many municipalities the round behind 31/21 went to; the minutes tell only how many had answered. */
export const KOMMUNER = 24;
const JA = 11;
const VARSLET = 5;

/** The Troms og Ofoten minutes of 06.10.2021 with the history that they build on, from an empty system. */
export async function fortellTroms({ adresse, klokke }: Saksgang, fakta: Moetefakta): Promise<Fortalt & { readonly runde: string; readonly tidligere: Readonly<Record<string, string>> }> {
  klokke.sett('2021-01-11T08:00:00.000Z');
  const scene = await Scene.ny(adresse, { slug: 'troms-og-ofoten', navn: 'Helsefellesskapet Troms og Ofoten', plattformadmin: 'plattformadmin', fra: '2021-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  const format = { nummerformat: '{nr}/{aa}' };
  const ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu', { ...format, beslutningsform: 'avstemning' });
  const oso = await scene.organ('Overordnet samarbeidsorgan', 'OSO', 'annet', format);
  const pm = await scene.organ('Partnerskapsmøtet', 'PM', 'partnerskapsmoete', format);
  const kommuner: string[] = [];
  for (let nr = 1; nr <= KOMMUNER; nr++) kommuner.push(await scene.part(`Kommune ${nr}`, 'kommune'));
  const { klient: sekretariat, id } = await scene.bruker('troms-sekretariat', 'Sekretariatet');
  await scene.rolle(id, 'sekretariat');
  const medlem = await scene.bruker('troms-ssu-medlem', 'SSU-medlem');
  await scene.medlem(ssu, medlem.id, 'medlem');

  const moeter: Record<string, string> = {};
  const kjente = { ssu, avtaler: {}, moeter, forrigeMoete: undefined as string | undefined };
  const gang = new Gjennomfoering(klokke, sekretariat, medlem.klient, kjente);
  const foer = new Forhistorie(gang, sekretariat, medlem, ssu, moeter);
  const osoSak = await foer.osoSak(scene, oso);
  const runde = await foer.vedtakIJuni(kommuner);
  moeter['2022-04-21'] = await gang.moete(pm, 'Partnerskapsmøtet 2022', '2022-04-21');
  const kart = await foer.kartetFaarNei();
  kjente.forrigeMoete = moeter['2021-09-03'];
  await foer.svarene(runde.avtaleId, kommuner);

  moeter['2021-10-06'] = await gang.moete(ssu, 'SSU 06.10.2021', fakta.dato, { sted: fakta.sted, form: 'digital' });
  moeter['2021-11-05'] = await gang.moete(ssu, 'SSU 05.11.2021', '2021-11-05', { start: '13:00', slutt: '15:00', form: 'digital' });
  moeter['2021-12-02'] = await gang.moete(ssu, 'SSU 02.12.2021', '2021-12-02');
  const moete = moeter['2021-10-06'];
  const paaListen = fakta.saker.filter((s) => s.type !== 'hastesak');
  const saker: { sakId: string }[] = [];
  for (const sak of paaListen) saker.push({ sakId: await gang.forbered(sak) });
  await sekretariat.post('/nummerserier', { organId: ssu, aar: 2021, foerste: 29 });
  const poster = await gang.saksliste(moete, saker);

  klokke.sett('2021-10-06T07:00:00.000Z');
  await sekretariat.post(`/moeter/${moete}/aapning`);
  const personer = await registrerFremmoete(scene, sekretariat, { poster, organId: ssu, moeteId: moete, fakta, rettigheter: MEDLEM });
  gang.settInnledere(fakta, personer);
  for (const [i, sak] of paaListen.entries()) await gang.vedta(moete, sak, poster[i] ?? { sakId: '', behandlingId: '' });
  await utvidNesteMoete(sekretariat, moeter['2021-11-05']);
  for (const sak of fakta.saker.filter((s) => s.type === 'hastesak')) await gang.taOpp(moete, sak, 'hastesak', fakta.saker.length);
  for (const { saksnr } of fakta.saker) await gang.resultat(saksnr);
  await sekretariat.post(`/moeter/${moete}/heving`);
  for (const { saksnr, motedato_i_sakshode: dato } of fakta.saker) if (dato === '03.09.2021') await rettMoetedato(sekretariat, gang.finn(saksnr).sakId);
  await gang.referat(moete);
  const tidligere: Record<string, string> = { '24/21': kart, '6/21': osoSak };
  await lenk(sekretariat, fakta.saker, (nr) => gang.behandlet.get(nr)?.sakId ?? tidligere[nr]);
  return { scene, sekretariat, gang, ssu, moete, moeter, partnerskapsmoete: pm, runde: runde.avtaleId, tidligere };
}

/** 36/21 decided in running text that the next meeting is half an hour longer. */
async function utvidNesteMoete(sekretariat: Klient, moeteId: string): Promise<void> {
  const { revisjon } = await sekretariat.hent<{ revisjon: number }>(`/moeter/${moeteId}`);
  await sekretariat.post(`/moeter/${moeteId}/flytting`, { til: { slutt: '15:30' }, begrunnelse: 'Utvidet med 30 minutter i sak 36/21' }, { ifMatch: revisjon });
}

/** The case header of 36/21 and 37/21 carries the date of the meeting before. */
async function rettMoetedato(sekretariat: Klient, sakId: string): Promise<void> {
  await sekretariat.post(`/saker/${sakId}/rettelser`, { gjelder: 'Møtedato i sakshodet', opprinnelig: '03.09.2021', rettet: '06.10.2021', begrunnelse: 'Datoen var fra møtet før' });
}

/** What the minutes take for known. The wording of these saker is ours; their outcome is in the minutes. */
class Forhistorie {
  constructor(
    private readonly gang: Gjennomfoering,
    private readonly sekretariat: Klient,
    private readonly medlem: { id: string; klient: Klient },
    private readonly ssu: string,
    private readonly moeter: Record<string, string>,
  ) {}

  /** OSO is gone; its sak 6/21 must still be found, across the change to SSU. */
  async osoSak(scene: Scene, oso: string): Promise<string> {
    const sakId = await this.ny('Rekruttering og stabilisering av helsepersonell', 'orientering', []);
    await this.sekretariat.post(`/saker/${sakId}/saksnumre`, { saksnummer: '6/21', organ: 'OSO', aar: 2021 });
    await scene.admin.post(`/organer/${oso}/nedleggelse`, { til: '2021-04-30', etterfoelger: this.ssu, begrunnelse: 'Avløst av SSU' });
    return sakId;
  }

  /** 03.06.2021: a professional body is established, and the municipalities are asked about a common secretariat. */
  async vedtakIJuni(kommuner: readonly string[]): Promise<{ avtaleId: string }> {
    this.gang.sett('2021-05-20T08:00:00.000Z');
    const { id: avtaleId } = await this.sekretariat.post('/avtaler', { navn: 'Interkommunalt sekretariat', slag: 'partsvedtak', kreverSignatur: false, kreverGodkjenningFoerSignatur: false });
    const { hash } = await this.sekretariat.post(`/avtaler/${avtaleId}/versjoner`, { tekst: 'Spørsmål til kommunestyrene om interkommunalt sekretariat' });
    const etablering = [{ nr: 1, tekst: 'SSU etablerer et faglig samarbeidsutvalg.', klasse: 'VEDTATT', virkninger: [{ slag: 'etablerer-organ', organslag: 'fsu', navn: 'FSU rekruttering og stabilisering' }] }];
    const sporsmaal = [{ nr: 1, tekst: 'SSU ber kommunestyrene ta stilling til et interkommunalt sekretariat.', klasse: 'BESTILLING', virkninger: [{ slag: 'sendes-til-partene', avtaleId }] }];
    const [, sendt] = await this.moete('2021-06-03', 10, [['Etablering av FSU', etablering], ['Interkommunalt sekretariat', sporsmaal]]);
    await this.sekretariat.ventTil<{ status: string }>(`/saker/${sendt?.sakId}`, (s) => s.status === 'vedtatt');
    await this.sekretariat.post(`/saker/${sendt?.sakId}/utsendelser`, {
      behandlingId: sendt?.behandlingId, punkt: 1, avtaleId, dokumentversjon: { versjon: 1, hash }, parter: kommuner, svarfrist: '2021-10-31', ikrafttredelse: { regel: 'alle-signert' },
    });
    return { avtaleId };
  }

  /** 03.09.2021: the organisation chart is not approved (24/21). */
  async kartetFaarNei(): Promise<string> {
    this.gang.sett('2021-08-20T08:00:00.000Z');
    const nei = [{ nr: 1, tekst: 'Forslaget til organisasjonskart godkjennes ikke.', klasse: 'IKKE_GODKJENT', virkninger: [] }];
    const [kart] = await this.moete('2021-09-03', 24, [['Organisasjonskart', nei]]);
    await this.sekretariat.ventTil<{ status: string }>(`/saker/${kart?.sakId}`, (s) => s.status === 'ikke-godkjent');
    return kart?.sakId ?? '';
  }

  /** By 06.10.2021 eleven had said yes and five had said when; the rest were silent. */
  async svarene(avtaleId: string, kommuner: readonly string[]): Promise<void> {
    this.gang.sett('2021-09-25T08:00:00.000Z');
    await this.sekretariat.ventTil<{ status?: string }>(`/avtaler/${avtaleId}`, (a) => a.status === 'sendt');
    const mottatt = { maate: 'registrert-utenfra', begrunnelse: 'Mottatt på e-post i sekretariatet' };
    for (const part of kommuner.slice(0, JA)) await this.sekretariat.post(`/avtaler/${avtaleId}/parter/${part}/svar`, { svar: 'ja', dato: '2021-09-20', ...mottatt });
    for (const part of kommuner.slice(JA, JA + VARSLET)) await this.sekretariat.post(`/avtaler/${avtaleId}/parter/${part}/varsel`, { dato: '2021-10-31', organ: 'kommunestyret', ...mottatt });
  }

  private async ny(tittel: string, sakstype: string, punkter: readonly { tekst: string }[]): Promise<string> {
    const forslag = punkter.length === 0 ? [] : [{ alternativ: 'innstilling', punkter: punkter.map((p) => p.tekst) }];
    return (await this.medlem.klient.post('/saker', { tittel, sakstype, saksframlegg: { beskrivelse: `Saksframlegg: ${tittel}`, forslag } })).id;
  }

  private async moete(dato: string, foersteNummer: number, saker: readonly (readonly [string, readonly { tekst: string }[]])[]) {
    await this.sekretariat.post('/nummerserier', { organId: this.ssu, aar: 2021, foerste: foersteNummer });
    const moeteId = await this.gang.moete(this.ssu, `SSU ${dato}`, dato);
    this.moeter[dato] = moeteId;
    const ider: { sakId: string }[] = [];
    for (const [tittel, punkter] of saker) {
      const sakId = await this.ny(tittel, 'vedtak', punkter);
      await this.sekretariat.post(`/saker/${sakId}/forberedelse`);
      ider.push({ sakId });
    }
    const poster = await this.gang.saksliste(moeteId, ider);
    this.gang.sett(`${dato}T08:00:00.000Z`);
    await this.sekretariat.post(`/moeter/${moeteId}/aapning`);
    await this.sekretariat.post(`/moeter/${moeteId}/fremmoete`, { deltakere: [{ personId: this.medlem.id, status: 'til-stede' }] });
    for (const [i, [, punkter]] of saker.entries()) await this.sekretariat.post(`/moeter/${moeteId}/vedtak`, { behandlingId: poster[i]?.behandlingId, punkter });
    await this.sekretariat.post(`/moeter/${moeteId}/heving`);
    return poster;
  }
}
