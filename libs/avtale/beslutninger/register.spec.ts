import { gitt } from '../../eventsourcing/gitt';
import { type Avtaleslag } from '../avtale.events';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta } from '../avtale.kommandoer';
import { HASH, opprettet, sekretariat, sendt, signatar, versjon } from '../avtale.testdata';
import { type Opplysninger } from '../forvaltning.kommandoer';

const ID = '00000000-0000-4000-8000-000000000001';
const kort = (slag: Avtaleslag, mer = {}) => ({ navn: 'Den andre', slag, erstatter: [], ...mer });
const opprett = (slag: Avtaleslag, opplysninger: Opplysninger = {}) => ({ type: 'OpprettAvtale' as const, data: { navn: 'Avtale', slag, kreverSignatur: false, kreverGodkjenningFoerSignatur: false, ...opplysninger } });
const endre = (opplysninger: Opplysninger) => ({ type: 'EndreAvtaleopplysninger' as const, data: { opplysninger, begrunnelse: 'Var ikke ført inn' } });
const fakta = (mer: Partial<AvtaleFakta> = {}): AvtaleFakta => ({ tilgang: sekretariat, ...mer });
const gittAvtale = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, opprettet(), versjon(1, HASH), ...hendelser);
const ny = gitt(avtaleDecider);

describe('En avtale ligger under en av høyere slag', () => {
  const slag = ['overordnet', 'tjenesteavtale', 'saeravtale', 'lokal'] as const;
  it.each(slag.flatMap((under, i) => slag.map((over, j) => [under, over, j < i] as const)))('%s under %s: %s', (under, over, lovlig) => {
    const forsoek = ny.naar(opprett(under, { overordnet: 'x' }), fakta({ avtaler: { x: kort(over) } }));
    if (lovlig) expect(forsoek.hendelser()).toMatchObject([{ data: { overordnet: 'x' } }]);
    else forsoek.avvises('feil-overordnet-slag');
  });

  it('og svaret sier hvilke slag den kan ligge under', () => {
    expect(ny.naar(opprett('saeravtale', { overordnet: 'x' }), fakta({ avtaler: { x: kort('lokal') } })).hendelser)
      .toThrow('En særavtale ligger under tjenesteavtale eller overordnet samarbeidsavtale: «Den andre» er en lokal avtale');
  });

  it('aldri under seg selv, og aldri i en ring', () => {
    gittAvtale().naar(endre({ overordnet: ID }), fakta({ avtaler: { [ID]: kort('saeravtale') } })).avvises('avtale-under-seg-selv');
    gittAvtale().naar(endre({ erstatter: 'x' }), fakta({ avtaler: { x: kort('saeravtale', { erstatter: ['y', ID] }) } })).avvises('avtaler-i-ring');
    gittAvtale().naar(endre({ erstatter: ID }), fakta({ avtaler: { [ID]: kort('saeravtale') } })).avvises('avtaler-i-ring');
    gittAvtale().naar(endre({ erstatter: 'x' }), fakta({ avtaler: { x: kort('saeravtale', { erstattetAv: 'z' }) } })).avvises('alt-erstattet');
  });
});

describe('Registeret', () => {
  it.each<[string, Opplysninger]>([
    ['loepende-uten-slutt', { loepende: true, gyldigTil: '2030-01-01' }],
    ['slutt-foer-start', { gyldigFra: '2026-02-01', gyldigTil: '2026-01-31' }],
    ['part-finnes-ikke', { parter: ['a', 'borte'] }],
    ['part-to-ganger', { parter: ['a', 'a'] }],
    ['person-finnes-ikke', { eier: 'ingen' }],
    ['par-mangler-parter', { form: 'par', parter: ['a', 'b'] }],
    ['par-krever-parvis', { form: 'par', parter: ['a', 's'], ikrafttredelse: { regel: 'alle-signert' } }],
    ['steg-to-ganger', { overlevering: { steg: [{ noekkel: 'arkiv', navn: 'A' }, { noekkel: 'arkiv', navn: 'B' }] } }],
  ])('avviser %s', (kode, opplysninger) => {
    const parter = [{ partId: 'a', navn: 'A', slag: 'kommune' as const }, { partId: 'b', navn: 'B', slag: 'kommune' as const }, { partId: 's', navn: 'S', slag: 'sykehus' as const }];
    ny.naar(opprett('saeravtale', opplysninger), fakta({ parter })).avvises(kode);
    gittAvtale().naar(endre(opplysninger), fakta({ parter })).avvises(kode);
  });

  it('endres av sekretariatet, med begrunnelse, til noe annet', () => {
    const til: Opplysninger = { oppsigelseMaaneder: 12, loepende: true };
    gittAvtale().naar(endre(til), fakta({ tilgang: signatar('a') })).avvises('krever-sekretariat');
    gittAvtale().naar(endre(til), fakta()).gir({ type: 'AvtaleopplysningerEndret', data: { opplysninger: { oppsigelseMaaneder: 12, loepende: true }, begrunnelse: 'Var ikke ført inn' } });
    const endret: AvtaleHendelse = { type: 'AvtaleopplysningerEndret', data: { opplysninger: { oppsigelseMaaneder: 12, loepende: true }, begrunnelse: 'x' } };
    gittAvtale(endret).naar(endre({ loepende: true, oppsigelseMaaneder: 12, eier: undefined }), fakta()).avvises('uendrede-opplysninger');
  });

  it('kan ikke endre det partene har fått, men nok resten', () => {
    for (const laast of [{ form: 'felles' }, { gyldigFra: '2026-02-01' }, { ikrafttredelse: { regel: 'parvis' } }] as const) gittAvtale(sendt(['a'])).naar(endre(laast), fakta()).avvises('avtalevilkaar-er-laast');
    expect(gittAvtale(sendt(['a'])).naar(endre({ revisjonMaaneder: 12 }), fakta()).hendelser()).toHaveLength(1);
  });

  it('tar ingen av dem som har fått avtalen, ut av partslisten, men nye kan stå der', () => {
    const [h1, k1, k2] = [{ partId: 'h1', navn: 'H1', slag: 'sykehus' as const }, { partId: 'k1', navn: 'K1', slag: 'kommune' as const }, { partId: 'k2', navn: 'K2', slag: 'kommune' as const }];
    const mellom = (...parter: { partId: string; navn: string; slag: 'sykehus' | 'kommune' }[]): AvtaleHendelse => ({ type: 'AvtaleopplysningerEndret', data: { opplysninger: { form: 'par', parter }, begrunnelse: 'x' } });
    const med = (parter: string[] | undefined, opplysninger: Opplysninger = {}) => endre({ ...(parter && { parter }), form: 'par', ...opplysninger });
    const ute = gittAvtale(mellom(h1, k1), sendt(['h1', 'k1']));
    ute.naar(med(['h1', 'k2']), fakta({ parter: [h1, k1, k2] })).avvises('parten-er-laast');
    ute.naar(med(['h1', 'k1', 'k2']), fakta({ parter: [{ ...h1, slag: 'kommune' }, { ...k1, slag: 'sykehus' }, k2] })).avvises('parten-er-laast');
    gittAvtale(sendt(['a'])).naar(endre({ parter: ['h1'] }), fakta({ parter: [h1] })).avvises('parten-er-laast');
    expect(ute.naar(med(['h1', 'k1', 'k2']), fakta({ parter: [h1, k1, k2] })).hendelser()).toHaveLength(1);
    const trukket: AvtaleHendelse = { type: 'AvtaleversjonTrukketTilbake', data: { runde: 1, versjon: 1, begrunnelse: 'x', parter: ['h1', 'k1'] } };
    expect(gittAvtale(mellom(h1, k1), sendt(['h1', 'k1']), trukket).naar(med(['h1', 'k2']), fakta({ parter: [h1, k1, k2] })).hendelser()).toHaveLength(1);
  });
});

describe('Det registeret sier, gjelder hver runde', () => {
  const utsendelse = (mer = {}) => ({ type: 'SendAvtale' as const, data: { ...sendt(['a', 'b']).data, ...mer } });
  const medOpplysninger = (opplysninger: object) => gittAvtale({ type: 'AvtaleopplysningerEndret', data: { opplysninger, begrunnelse: 'x' } });
  const system = { tilgang: { person: 'system', roller: [], medlemskap: [] } };
  it('bare avtalens egne parter får den', () => {
    medOpplysninger({ parter: [{ partId: 'a', navn: 'A', slag: 'kommune' }] }).naar(utsendelse(), system).avvises('ikke-avtalepart');
  });
  it('den trer i kraft etter avtalens egen regel', () => {
    medOpplysninger({ ikrafttredelse: { regel: 'parvis' } }).naar(utsendelse(), system).avvises('annen-ikrafttredelse');
    medOpplysninger({ form: 'par' }).naar(utsendelse(), system).avvises('par-krever-parvis');
  });
  it('R7: og aldri før vedtaket, om ikke vedtaket sier det', () => {
    const fast = { ikrafttredelse: { regel: 'fast-dato', dato: '2026-01-01' }, tidligstIKraft: '2026-01-15' };
    gittAvtale().naar(utsendelse(fast), system).avvises('tilbakevirkning-er-ikke-vedtatt');
    expect(gittAvtale().naar(utsendelse({ ...fast, tidligstIKraft: '2026-01-01' }), system).hendelser()).toHaveLength(1);
  });
});
