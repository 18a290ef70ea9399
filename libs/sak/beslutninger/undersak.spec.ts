import { gitt } from '../../eventsourcing/gitt';
import { SEKRETARIAT, SYSTEMET } from '../../felles/tilgang.testdata';
import { gaaRuten } from '../plass';
import { raadene } from '../raad';
import { sakDecider } from '../sak.decider';
import { type Raadsvar, type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { behandlet, behandling, berammet, bestilling, fakta, forberedt, klar, meldSak, meldt, oppdrag, ouNes, ouVik, prosess, punkt, ruteMed, ruteMedSamling, ssu, STEG, trukket, undersakMeldt, undersakrute, vedtatt, VEIER } from '../sak.testdata';
import { undersakId } from '../undersak';
import { manglerVed } from '../vilkaar';
import { hindringForBehandling, hindringForVedtak } from './rute';

const MOR = '00000000-0000-4000-8000-000000000001';
const TID = '2026-01-15T09:00:00.000Z';
const alle = ruteMedSamling({ join: 'alle' });
const organer = [ouNes, ouVik];
const [hosNes, hosVik] = organer.map((o) => undersakId(MOR, 1, o.id)) as [string, string];
const undersaker = { tittel: 'Henvisningsrutine', referanse: 'S-00000000', saker: [{ sakId: hosNes, organ: ouNes.id }, { sakId: hosVik, organ: ouVik.id }] };
const bestilt = (endring: object = {}): SakHendelse => ({ type: 'RaadBestilt', data: { nr: 1, organer, mandat: 'Si hva dere mener', undersaker: { ...undersaker, ...endring } } });
const svar: Raadsvar = { behandlingId: 'b7', moeteId: 'moete-ou-nes', dato: '2026-01-15', utfall: 'TILSLUTNING', punkter: [{ nr: 1, tekst: 'Punkt 1', klasse: 'TILSLUTNING' }] };
const besvart = (sakId: string, organ = ouNes): SakHendelse => ({ type: 'RaadBesvart', data: { sakId, nr: 1, organ, svar } });
const frafalt = (sakId: string, organ = ouNes): SakHendelse => ({ type: 'RaadFrafalt', data: { sakId, nr: 1, organ, aarsak: 'Løst' } });
const vedtak = (rute: typeof alle, ...historie: SakHendelse[]) =>
  hindringForVedtak(gitt(sakDecider, ...historie).state, rute, { organ: ssu, opptak: 'saksliste', endelig: true }, { tilgang: SEKRETARIAT, tid: TID });
const plass = (rute: typeof alle, ...historie: SakHendelse[]) => { const { steg, utfoert } = gaaRuten(gitt(sakDecider, ...historie).state.spor, rute); return [steg?.id, utfoert]; };

describe('Råd som bestilles som undersaker', () => {
  const bestill = { type: 'BestillRaad' as const, data: { organer: ['ou-nes', 'ou-vik'], mandat: 'Si hva dere mener', somUndersaker: true } };
  const medProsess = (endring: Partial<SakFakta> = {}) => fakta(SEKRETARIAT, { rute: alle, organer, undersakprosess: { prosess, rute: undersakrute }, ...endring });
  const uten = ruteMed(undersakrute.steg.map((s) => (s.id === 'organ' ? { ...s, organslag: ['fsu' as const] } : s)), [['meldt', 'organ'], ['organ', 'avsluttet']]);
  const medForslag = ruteMed(undersakrute.steg.map((s) => (s.id === 'meldt' ? { ...s, krever: ['forslag' as const] } : s)), [['meldt', 'organ'], ['organ', 'avsluttet']]);

  it('gir hvert organ sin sak, med en id som følger av bestillingen', () => {
    gitt(sakDecider, ...klar).naar(bestill, medProsess()).gir(bestilt());
  });
  it('er fra organet som vedtok saken, når den er vedtatt; ellers fra det som meldte den', () => {
    gitt(sakDecider, ...vedtatt(punkt(1, [oppdrag]))).naar(bestill, medProsess()).gir(bestilt({ behandlingId: 'b1', organ: 'ssu' }));
    gitt(sakDecider, meldt({ saksinnmelder: { person: 'p', organ: 'ufab' } }), ...klar.slice(1)).naar(bestill, medProsess()).gir(bestilt({ organ: 'ufab' }));
  });
  it.each([
    ['uten en prosess for dem', { undersakprosess: undefined }, 'undersak-uten-prosess'],
    ['til et organ som prosessen deres ikke går innom', { undersakprosess: { prosess, rute: uten } }, 'organ-behandler-ikke-undersaker'],
    ['når prosessen deres krever mer enn et mandat', { undersakprosess: { prosess, rute: medForslag } }, 'vilkaar-er-ikke-oppfylt'],
  ])('sendes ikke ut %s', (_, mangler, kode) => {
    gitt(sakDecider, ...klar).naar(bestill, medProsess(mangler)).avvises(kode);
  });
  it('ventes på som andre råd, telles når de er besvart, og bringer saken dit de er bedt om', () => {
    expect(vedtak(alle, ...klar, bestilt())?.mangler).toEqual(['«Råd fra områdeutvalg»: 0 av 2 har behandlet saken; mangler OU Nes, OU Vik']);
    expect(vedtak(alle, ...klar, bestilt(), besvart(hosNes))?.mangler).toEqual(['«Råd fra områdeutvalg»: 1 av 2 har behandlet saken; mangler OU Vik']);
    expect(vedtak(alle, ...klar, bestilt(), besvart(hosNes), besvart(hosVik, ouVik))).toBeUndefined();
    expect([plass(alle, ...klar, bestilt()), plass(alle, ...klar, bestilt(), besvart(hosNes)), plass(alle, ...klar, bestilt(), besvart(hosNes), besvart(hosVik, ouVik))]).toEqual([['forberedelse', true], ['ou', false], ['ou', true]]);
  });
  it('telles av et steg som venter på et antall, og ikke lenger etter at fristen er ute', () => {
    expect(plass(ruteMedSamling({ join: 'antall', antall: 1 }), ...klar, bestilt(), besvart(hosVik, ouVik))).toEqual(['ou', true]);
    const utloept: SakHendelse = { type: 'SamlingUtloept', data: { steg: 'ou', svart: 1, av: 2, mangler: [ouVik] } };
    expect(vedtak(ruteMedSamling({ join: 'frist', dager: 14 }), ...klar, bestilt(), besvart(hosNes), utloept)).toBeUndefined();
  });
  it('bringer ikke saken tilbake når den har gått videre, og ikke forbi det den står i', () => {
    const [enErNok, utsattAvSsu] = [ruteMedSamling({ join: 'antall', antall: 1 }), behandlet(behandling('b1', ssu, { utfall: 'UTSATT', punkter: [] }))];
    expect(plass(enErNok, ...klar, bestilt(), besvart(hosNes), berammet('b1', ssu), utsattAvSsu, besvart(hosVik, ouVik))).toEqual(['ssu', false]);
    const flyttet: SakHendelse = { type: 'SakFlyttetTilSteg', data: { avvik: true, fra: 'forberedelse', til: 'forberedelse', slag: 'forberedelse' } };
    expect(plass(alle, ...klar, bestilt(), flyttet, besvart(hosNes))).toEqual(['forberedelse', false]);
    const fag = { id: 'fsu', slag: 'fsu' as const, navn: 'FSU' };
    const medFag = ruteMed([...STEG.slice(0, 2), { id: 'fag', navn: 'Råd fra fagorgan', slag: 'raadgivende', organslag: ['fsu'], valgfri: true }, ...STEG.slice(2)], [...VEIER, ['forberedelse', 'fag'], ['fag', 'ou'], ['ou', 'fag']]);
    const hosFag: SakHendelse = { type: 'RaadBestilt', data: { nr: 1, organer: [fag], mandat: 'Si hva dere mener', undersaker: { ...undersaker, saker: [{ sakId: hosNes, organ: 'fsu' }] } } };
    expect(plass(medFag, ...klar, hosFag, berammet('b1', ouNes), behandlet(behandling('b1', ouNes)), besvart(hosNes, fag))).toEqual(['ou', true]);
    const utenVei = ruteMed(medFag.steg, [...VEIER, ['forberedelse', 'fag']]);
    expect(plass(utenVei, ...klar, bestilt(), berammet('b1', fag), behandlet(behandling('b1', fag)), besvart(hosNes))).toEqual(['fag', true]);
  });
  it('som faller bort, ventes det ikke på, også når de andre alt har svart', () => {
    expect(plass(alle, ...klar, bestilt(), besvart(hosNes), frafalt(hosVik, ouVik))).toEqual(['ou', true]);
    expect(vedtak(alle, ...klar, bestilt(), frafalt(hosNes), frafalt(hosVik, ouVik))).toBeUndefined();
  });
  it('svarer ikke for et organ som har gitt rådet i saken selv, og siden satt den opp i en ny runde', () => {
    const iSaken = (id: string, organ: typeof ouNes) => [berammet(id, organ), behandlet(behandling(id, organ))];
    const nyRunde = [...klar, bestilt(), ...iSaken('b2', ouNes), ...iSaken('b3', ouVik), forberedt, berammet('b4', ouNes)];
    const venter = ['«Råd fra områdeutvalg»: 0 av 1 har behandlet saken; mangler OU Nes'];
    expect([vedtak(alle, ...nyRunde, besvart(hosNes))?.mangler, vedtak(alle, ...nyRunde, frafalt(hosNes))?.mangler]).toEqual([venter, venter]);
  });
  it('kan bestilles på nytt når undersaken falt bort, men ikke mens den ventes på', () => {
    gitt(sakDecider, ...klar, bestilt()).naar(bestill, medProsess()).avvises('organ-er-spurt');
    expect(gitt(sakDecider, ...klar, bestilt(), frafalt(hosNes), frafalt(hosVik, ouVik)).naar(bestill, medProsess()).hendelser().map((e) => (e as SakHendelse).type)).toEqual(['RaadBestilt']);
  });
  it('er aldri et vedtak, og flytter ikke en sak som er vedtatt', () => {
    const { state } = gitt(sakDecider, ...vedtatt(punkt(1, [oppdrag])), bestilt(), besvart(hosNes));
    expect([state.grunnstatus, gaaRuten(state.spor, alle).steg?.id, Object.keys(state.punkter), Object.keys(state.behandlinger)]).toEqual(['vedtatt', 'ssu', ['b1#1', 'b1#0'], ['b1']]);
    expect([gitt(sakDecider, ...klar, bestilt(), besvart(hosNes)).state.status, gitt(sakDecider, meldt(), bestilt(), besvart(hosNes)).state.status]).toEqual(['behandlet', 'meldt']);
  });
  it('samles opp med svaret, og et råd i saken selv er et annet råd', () => {
    const historie = [...klar, bestilt(), besvart(hosNes), berammet('b2', ouNes), behandlet(behandling('b2', ouNes))];
    expect(raadene(gitt(sakDecider, ...historie).state).map((r) => [r.organ.navn, r.undersak?.sakId, r.svart, r.behandling?.behandlingId])).toEqual([
      ['OU Nes', hosNes, true, undefined], ['OU Vik', hosVik, false, undefined], ['OU Nes', undefined, true, 'b2'],
    ]);
  });
  it('er råd også der prosessen krever et', () => {
    const mangler = (...historie: SakHendelse[]) => manglerVed(gitt(sakDecider, ...historie).state, { krever: ['raad'] });
    expect([mangler(...klar, bestilt()), mangler(...klar, bestilt(), besvart(hosNes))]).toEqual([['Ingen organer har gitt råd i saken'], []]);
  });
  it('har sin frist i undersaken, ikke i saken som ba om dem', () => {
    const data = { ...bestill.data, frist: { presisjon: 'dag' as const, dato: '2026-03-02' } };
    expect(gitt(sakDecider, ...klar).naar({ ...bestill, data }, medProsess()).hendelser().map((e) => (e as SakHendelse).type)).toEqual(['RaadBestilt']);
  });
  it('trekkes med saken, så lenge de ikke er besvart', () => {
    gitt(sakDecider, ...klar, bestilt(), besvart(hosNes)).naar({ type: 'TrekkSak', data: { begrunnelse: 'Løst' } }, fakta()).gir({ type: 'SakTrukket', data: { undersaker: [hosVik] } });
  });
});

describe('Svaret fra en undersak', () => {
  const lukk = (data: Partial<SakKommando<'LukkRaad'>['data']>) => ({ type: 'LukkRaad' as const, data: { sakId: hosNes, nr: 1, organ: ouNes, ...data } });
  const medAlle = fakta(SYSTEMET, { rute: alle });

  it('blir stående i saken som ba om det, én gang, også når saken er trukket', () => {
    gitt(sakDecider, ...klar, bestilt()).naar(lukk({ svar }), medAlle).gir(besvart(hosNes));
    gitt(sakDecider, ...klar, bestilt(), trukket).naar(lukk({ svar }), medAlle).gir(besvart(hosNes));
    gitt(sakDecider, ...klar, bestilt(), besvart(hosNes)).naar(lukk({ svar }), medAlle).gir();
    gitt(sakDecider, ...klar, bestilt(), frafalt(hosNes)).naar(lukk({ svar }), medAlle).gir();
    gitt(sakDecider, ...klar, bestilt()).naar(lukk({ sakId: 'en-annen', svar }), medAlle).gir();
  });
  it('som aldri kom, sier hvorfor', () => {
    gitt(sakDecider, ...klar, bestilt()).naar(lukk({ aarsak: 'Løst' }), medAlle).gir(frafalt(hosNes));
  });
  it('gis av systemet, ikke for hånd', () => {
    gitt(sakDecider, ...klar, bestilt()).naar(lukk({ svar }), fakta(SEKRETARIAT, { rute: alle })).avvises('bare-systemet');
  });
  it('venter mens saken er suspendert, og telles når den gjenopptas', () => {
    const suspendert: SakHendelse = { type: 'SakSuspendert', data: { avvik: true } };
    const holdt: SakHendelse = { type: 'HandlingHoldtTilbake', data: { nr: 1, handling: lukk({ svar }) } };
    gitt(sakDecider, ...klar, bestilt(), suspendert).naar(lukk({ svar }), medAlle).gir(holdt);
    const [, igjen] = gitt(sakDecider, ...klar, bestilt(), suspendert, holdt).naar({ type: 'GjenopptaSak', data: { begrunnelse: 'Videre', valg: [{ nr: 1, valg: 'utfoer' }] } }, fakta(SEKRETARIAT, { rute: alle })).hendelser();
    expect(igjen).toEqual(besvart(hosNes));
  });
});

describe('En undersak', () => {
  const meld = (endring: Partial<SakKommando<'MeldUndersak'>['data']> = {}) => ({
    type: 'MeldUndersak' as const, data: { tittel: 'Henvisningsrutine (OU Nes)', mandat: 'Si hva dere mener', saksinnmelder: { person: 'sekretaeren', organ: 'ssu' }, opphav: { sakId: 'morsak', forhold: 'undersak' as const }, bestilling, ...endring },
  });
  const system = fakta(SYSTEMET, { rute: undersakrute });
  const behandle = (organ = ouNes, endring: Parameters<typeof behandling>[2] = {}) => ({ type: 'RegistrerBehandling' as const, data: { behandling: behandling('b7', organ, { utfall: 'TILSLUTNING', punkter: [punkt(1, [oppdrag], 'TILSLUTNING')], ...endring }) } });
  const typer = (hendelser: readonly unknown[]) => hendelser.map((e) => (e as SakHendelse).type);
  const lukket: SakHendelse = { type: 'BestillingLukket', data: { sakId: 'morsak', nr: 1, organ: ouNes, svar } };

  it('meldes av bestillingen med mandatet som tekst, fristen og lenke tilbake; to ganger er én', () => {
    const [ny, lenke, frist] = gitt(sakDecider).naar(meld({ bestilling: { ...bestilling, frist: { presisjon: 'dag', dato: '2026-03-02' } } }), system).hendelser() as SakHendelse[];
    expect(ny).toMatchObject({ type: 'SakMeldt', data: { tittel: 'Henvisningsrutine (OU Nes)', sakstype: 'undersak', saksinnmelder: { person: 'sekretaeren', organ: 'ssu' }, saksframlegg: { beskrivelse: 'Si hva dere mener', versjon: 1 }, prosess, opphav: { sakId: 'morsak' } } });
    expect([lenke, frist]).toMatchObject([
      { type: 'SakLenket', data: { forhold: 'undersak-av', tilSak: 'morsak' } },
      { type: 'StegfristStartet', data: { steg: 'organ', slag: 'raad', hva: 'Si hva dere mener', ansvarlig: 'OU Nes', satt: '2026-01-15', frist: { presisjon: 'dag', dato: '2026-03-02' } } },
    ]);
    gitt(sakDecider, undersakMeldt()).naar(meld(), system).gir();
    gitt(sakDecider).naar(meld(), fakta(SEKRETARIAT, { rute: undersakrute })).avvises('bare-systemet');
  });
  it('meldes ikke for hånd, og blir ikke noe annet når den meldes på nytt', () => {
    gitt(sakDecider).naar(meldSak({ sakstype: 'undersak' }), fakta()).avvises('undersak-uten-bestilling');
    gitt(sakDecider, undersakMeldt(), { type: 'SakReturnert', data: { mangler: ['bilag'] } }).naar(meldSak({ besvarteMangler: ['bilag'] }), fakta()).avvises('undersak-blir-undersak');
  });
  it('er fortsatt bestilt når den er returnert og meldt igjen, uten forslag', () => {
    const historie: SakHendelse[] = [undersakMeldt(), { type: 'SakReturnert', data: { mangler: ['bilag'] } }];
    const igjen = gitt(sakDecider, ...historie).naar(meldSak({ sakstype: 'undersak', besvarteMangler: ['bilag'], saksframlegg: { hash: '3'.repeat(64), beskrivelse: 'Si mer', forslag: [], vedlegg: [] } }), fakta(SEKRETARIAT, { rute: undersakrute })).hendelser() as SakHendelse[];
    expect(typer(igjen)).toEqual(['SakMeldt']);
    expect(gitt(sakDecider, ...historie, ...igjen).state.bestilling).toEqual({ ...bestilling, lukket: false });
  });
  it('tas bare av organet den er sendt til', () => {
    const hindring = (organ: typeof ssu) => hindringForBehandling(gitt(sakDecider, undersakMeldt()).state, undersakrute, { organ, opptak: 'saksliste', endelig: false }, { tilgang: SEKRETARIAT, tid: TID });
    expect([hindring(ouNes), hindring(ouVik)?.vakt, hindring(ouVik)?.mangler]).toEqual([undefined, 'krev-bestilt-organ', ['Undersaken er sendt til OU Nes']]);
  });
  it('gir svaret videre når organet har behandlet den, uten det svaret setter i gang, og avsluttes', () => {
    gitt(sakDecider, undersakMeldt(), berammet('b7', ouNes)).naar(behandle(), system).gir(behandlet(behandle().data.behandling), { type: 'SakAvsluttet', data: {} }, lukket);
  });
  it('er ikke besvart om organet utsatte den, og har da fristen fortsatt', () => {
    const medFrist = undersakMeldt({ bestilling: { ...bestilling, frist: { presisjon: 'dag', dato: '2026-03-02' } } });
    expect(typer(gitt(sakDecider, medFrist, berammet('b7', ouNes)).naar(behandle(ouNes, { utfall: 'UTSATT', punkter: [] }), system).hendelser())).toEqual(['SakBehandletIOU', 'StegfristStartet']);
  });
  it('som trekkes, sier fra uten svar', () => {
    gitt(sakDecider, undersakMeldt()).naar({ type: 'TrekkSak', data: { begrunnelse: 'Løst' } }, fakta()).gir(trukket, { type: 'BestillingLukket', data: { sakId: 'morsak', nr: 1, organ: ouNes } });
  });
  it('sier fra én gang, også når organet behandler den igjen', () => {
    expect(typer(gitt(sakDecider, undersakMeldt(), berammet('b7', ouNes), lukket).naar(behandle(), system).hendelser())).toEqual(['SakBehandletIOU', 'SakAvsluttet']);
  });
  it('som organet vedtar etter sin egen prosess, er et råd for saken som ba om det', () => {
    const vedtar = ruteMed(STEG.map((s) => (s.id === 'ssu' ? { ...s, organslag: ['ou' as const] } : s)).filter((s) => s.id !== 'ou'), VEIER.filter(([fra, til]) => fra !== 'ou' && til !== 'ou'));
    expect(typer(gitt(sakDecider, undersakMeldt(), berammet('b7', ouNes, { endelig: true })).naar(behandle(ouNes, { endelig: true }), fakta(SYSTEMET, { rute: vedtar })).hendelser())).toEqual(['SakVedtattISSU', 'BestillingLukket']);
  });
});
