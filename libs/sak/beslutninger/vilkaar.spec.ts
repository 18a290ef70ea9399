import { type Krav } from '../vilkaar';
import { type Rolle, type Tilgang } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { medRolle, medVerv, SEKRETARIAT, SYSTEMET } from '../../felles/tilgang.testdata';
import { type Rute, type Ruteovergang, type Rutesteg } from '../plass';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import { behandlet, behandling, berammet, fakta, klar, meldSak, meldt, nyttFramlegg, oppdrag, ouNes, ouVik, punkt, rute, ruteMed, sendAvtale, sendefakta, sendTilPartene, ssu, STEG, vedtatt, VEIER } from '../sak.testdata';
import { type Rutebehandling, hindringForBehandling, hindringForVedtak } from './rute';

const sak = (...historie: SakHendelse[]) => gitt(sakDecider, ...historie).state;
const medSteg = (id: string, felt: Partial<Rutesteg>): Rute => ruteMed(STEG.map((s) => (s.id === id ? { ...s, ...felt } : s)), VEIER);
const medVei = (fra: string, til: string, felt: Partial<Ruteovergang>): Rute => ({ ...rute, overganger: rute.overganger.map((o) => (o.fra === fra && o.til === til ? { ...o, ...felt } : o)) });
const roller = (...r: Rolle[]) => ({ roller: r, iOrd: `rollen ${r.join(' eller ')}` });
const ledere = { verv: ['leder' as const], iOrd: 'leder i organet' };
const iSsu: Rutebehandling = { organ: ssu, opptak: 'saksliste', endelig: true };
const dom = (tilgang: Tilgang) => ({ tilgang, tid: '2026-01-20T09:00:00.000Z' });
const leder = (organ: typeof ssu) => medVerv('lederen', 'leder', organ.id, organ.slag);

describe('Hvem prosessen lar utføre et steg', () => {
  it('er noen med rollen, og den andre får vite hvem det er', () => {
    const r = medSteg('forberedelse', { kanUtfoeres: roller('administrator') });
    gitt(sakDecider, meldt()).naar({ type: 'ForberedSak', data: {} }, fakta(medRolle('begge', 'sekretariat', 'administrator'), { rute: r })).hendelser();
    const avvist = gitt(sakDecider, meldt()).naar({ type: 'ForberedSak', data: {} }, fakta(SEKRETARIAT, { rute: r }));
    avvist.avvises('kan-ikke-utfoere-steget');
    expect(avvist.hendelser).toThrow('Steget «Forberedelse» kan utføres av rollen administrator');
  });
  it('er den som har vervet i nettopp det organet som har saken, også når saken settes opp', () => {
    const r = medSteg('ou', { kanUtfoeres: ledere });
    const iOuNes: Rutebehandling = { organ: ouNes, opptak: 'saksliste', endelig: false };
    for (const hindrer of [hindringForBehandling, hindringForVedtak]) {
      expect(hindrer(sak(...klar), r, iOuNes, dom(leder(ouNes)))).toBeUndefined();
      for (const andre of [leder(ouVik), medVerv('medlemmet', 'medlem', ouNes.id, 'ou'), SEKRETARIAT]) {
        expect(hindrer(sak(...klar), r, iOuNes, dom(andre))).toEqual({ vakt: 'krev-utfoerer', kind: 'forbudt', melding: 'Steget «Råd fra områdeutvalg» kan utføres av leder i organet', mangler: ['Steget «Råd fra områdeutvalg» kan utføres av leder i organet'] });
      }
    }
  });
  it('har alle rettighetene som kreves', () => {
    const r = medSteg('ssu', { kanUtfoeres: { rettigheter: ['stemme'], iOrd: 'medlem i organet med rett til stemme' } });
    const med = (stemme: boolean): Tilgang => ({ ...leder(ssu), medlemskap: leder(ssu).medlemskap.map((m) => ({ ...m, rettigheter: { ...m.rettigheter, stemme } })) });
    expect([true, false].map((stemme) => hindringForVedtak(sak(...klar), r, iSsu, dom(med(stemme)))?.vakt)).toEqual([undefined, 'krev-utfoerer']);
  });
  it('gjelder også den som melder saken', () => {
    const r = medSteg('meldt', { kanUtfoeres: roller('sekretariat') });
    gitt(sakDecider).naar(meldSak({ saksinnmelder: {} }), fakta(medRolle('kari', 'saksinnmelder'), { rute: r })).avvises('kan-ikke-utfoere-steget');
    expect(gitt(sakDecider).naar(meldSak(), fakta(SEKRETARIAT, { rute: r })).hendelser()).toHaveLength(1);
  });
  it('gjelder ikke det som følger av seg selv etter at møtet har avgjort det', () => {
    const r = medSteg('ssu', { kanUtfoeres: ledere });
    const registrer = { type: 'RegistrerBehandling' as const, data: { behandling: behandling('b1', ssu, { punkter: [punkt(1, [oppdrag])] }) } };
    expect(gitt(sakDecider, ...klar, berammet('b1', ssu)).naar(registrer, fakta(SYSTEMET, { rute: r })).hendelser().map((e) => e.type)).toEqual(['SakVedtattISSU']);
  });
  it('kan stå ved overgangen: da er det veien dit som er stengt, og en annen vei kan være åpen', () => {
    const r = medVei('forberedelse', 'ou', { kanUtfoeres: roller('administrator') });
    const iOu: Rutebehandling = { organ: ouNes, opptak: 'saksliste', endelig: false };
    expect(hindringForVedtak(sak(...klar), r, iOu, dom(SEKRETARIAT))?.melding).toBe('Saken kan bringes fra «Forberedelse» til «Råd fra områdeutvalg» av rollen administrator');
    expect(hindringForVedtak(sak(...klar), r, iSsu, dom(SEKRETARIAT))?.vakt).toBe('krev-utfoerer');
    const medSnarvei = { ...r, overganger: [...r.overganger, { fra: 'forberedelse', til: 'ssu' }] };
    expect(hindringForVedtak(sak(...klar), medSnarvei, iSsu, dom(SEKRETARIAT))).toBeUndefined();
  });
});

describe('Det et steg krever', () => {
  const avvist = (krav: Krav, ...historie: SakHendelse[]) => hindringForVedtak(sak(...historie), medSteg('ssu', { krever: [krav] }), iSsu, dom(SEKRETARIAT));
  const utenForslag = [meldt({ saksframlegg: { ...nyttFramlegg({ forslag: [] }), versjon: 1 } }), klar[1]];
  const medVedlegg = [meldt({ saksframlegg: { ...nyttFramlegg({ vedlegg: [{ navn: 'Notat', hash: 'a'.repeat(64) }] }), versjon: 1 } }), klar[1]];
  const raad = [...klar, behandlet(behandling('b1', ouNes))];
  const nummer: SakHendelse = { type: 'SaksnummerRegistrert', data: { saksnummer: '7/26', organ: 'SSU', aar: 2026 } };

  it.each<[Krav, SakHendelse[], SakHendelse[], string]>([
    ['forslag', utenForslag, [...klar], 'Saken mangler forslag til vedtak'],
    ['vedlegg', [...klar], medVedlegg, 'Saken mangler vedlegg'],
    ['saksnummer', [...klar], [...klar, nummer], 'Saken mangler saksnummer'],
    ['raad', [...klar], raad, 'Ingen organer har gitt råd i saken'],
    ['vedtak', [...klar], vedtatt(punkt(1, [oppdrag])), 'Saken er ikke vedtatt'],
    ['utsendelse', vedtatt(punkt(1, [oppdrag])), vedtatt(punkt(1, [sendAvtale('avtale-1')])), 'Ingen vedtakspunkter sier at en avtale skal sendes til partene'],
    ['lukkede-punkter', vedtatt(punkt(1, [oppdrag])), [...klar], 'Saken har åpne vedtakspunkter'],
    ['signatur', vedtatt(punkt(1, [oppdrag])), [...vedtatt(punkt(1, [oppdrag])), { type: 'SakSignert', data: { avtaler: [] } }], 'Partene har ikke signert'],
  ])('%s: uten det går saken ikke videre, og det sies hva som mangler', (krav, uten, med, melding) => {
    expect(avvist(krav, ...uten)).toMatchObject({ vakt: 'krev-vilkaar', kind: 'ugyldig-tilstand', mangler: [melding] });
    expect(avvist(krav, ...med)).toBeUndefined();
  });
  it('som står i saksframlegget, må være der alt når saken settes opp; resten kan komme før den behandles', () => {
    const beramm = (krever: Krav[], ...historie: SakHendelse[]) => hindringForBehandling(sak(...historie), medSteg('ssu', { krever }), iSsu, dom(SEKRETARIAT))?.mangler;
    expect(beramm(['vedlegg', 'raad', 'saksnummer'], ...klar)).toEqual(['Saken mangler vedlegg']);
    expect(beramm(['raad', 'saksnummer'], ...klar)).toBeUndefined();
  });
  it('må være der når saken meldes, når det er første steg som krever det', () => {
    const r = medSteg('meldt', { krever: ['vedlegg'] });
    gitt(sakDecider).naar(meldSak(), fakta(SEKRETARIAT, { rute: r })).avvises('vilkaar-er-ikke-oppfylt');
    expect(gitt(sakDecider).naar(meldSak({ saksframlegg: nyttFramlegg({ vedlegg: [{ navn: 'Notat', hash: 'a'.repeat(64) }] }) }), fakta(SEKRETARIAT, { rute: r })).hendelser()).toHaveLength(1);
  });
  it('på veien til partene, hindrer utsendelsen', () => {
    const r = medVei('ssu', 'partene', { krever: ['vedlegg'] });
    gitt(sakDecider, ...vedtatt(punkt(1, [sendAvtale('avtale-1')]))).naar(sendTilPartene('avtale-1'), sendefakta({ rute: r })).avvises('vilkaar-er-ikke-oppfylt');
  });
  it('på veien til slutten, gjør at saken ikke avsluttes av seg selv', () => {
    const lukk = (r: Rute) => gitt(sakDecider, ...vedtatt(punkt(1, [oppdrag]))).naar({ type: 'LukkPunkt', data: { behandlingId: 'b1', punkt: 1, begrunnelse: 'Utført' } }, fakta(SEKRETARIAT, { rute: r })).hendelser().map((e) => e.type);
    expect(lukk(medVei('ssu', 'avsluttet', { krever: ['lukkede-punkter'] }))).toEqual(['PunktLukket', 'SakAvsluttet']);
    expect(lukk(medVei('ssu', 'avsluttet', { krever: ['signatur'] }))).toEqual(['PunktLukket']);
    expect(lukk(medSteg('avsluttet', { krever: ['raad'] }))).toEqual(['PunktLukket']);
  });
});
