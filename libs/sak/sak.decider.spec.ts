import { type Intent } from '#eventsourcing';
import { gitt } from '../eventsourcing/gitt';
import { INNMELDER, SYSTEMET } from '../felles/tilgang.testdata';
import { sakDecider } from './sak.decider';
import { sakHendelser, type SakHendelse } from './sak.events';
import { type SakFakta, type SakKommandoer } from './sak.kommandoer';
import { avsluttet, behandling, berammet, fakta, hash, meldSak, meldt, ouNes, ouVik, punkt, sendAvtale, sendefakta, sendTilPartene, ssu, ventet } from './sak.testdata';

type Steg = readonly [Intent<SakKommandoer>, SakFakta];

const systemet = fakta(SYSTEMET);
const innmelderen = { actor: { person: 'innmelderen', grunnlag: 'rolle:saksinnmelder' } };
const beramm = (behandlingId: string, organ: typeof ssu): Steg => [{ type: 'BerammBehandling', data: berammet(behandlingId, organ).data }, systemet];
const behandle = (...b: Parameters<typeof behandling>): Steg => [{ type: 'RegistrerBehandling', data: { behandling: behandling(...b) } }, systemet];
const signer = (siffer: string, versjon: number): Steg => [{ type: 'RegistrerAvtaleSignert', data: { avtaleId: 'avtale-1', dokumentversjon: { versjon, hash: hash(siffer) } } }, systemet];
const versjon2 = { dokumentversjon: { versjon: 2, hash: hash('b') } };

/** Sends the commands one by one, each to the sak as the ones before left it. */
function utfoer(...steg: readonly Steg[]): SakHendelse[] {
  return steg.reduce<SakHendelse[]>((historie, [kommando, medFakta]) => [...historie, ...(gitt(sakDecider, ...historie).naar(kommando, medFakta, innmelderen).hendelser() as SakHendelse[])], []);
}

const typer = (historie: readonly SakHendelse[]) => historie.map((e) => e.type);

describe('En sak fra meldt til signert', () => {
  const hovedlinjen: Steg[] = [
    [meldSak(), fakta(INNMELDER)],
    [{ type: 'ForberedSak', data: {} }, fakta()],
    beramm('b1', ouNes),
    beramm('b2', ouVik),
    behandle('b1', ouNes, { utfall: 'TILSLUTNING' }),
    behandle('b2', ouVik, { utfall: 'TILSLUTNING' }),
    beramm('b3', ssu),
    behandle('b3', ssu, { punkter: [punkt(1, [{ slag: 'godkjenner-avtale', avtaleId: 'avtale-1' }, sendAvtale('avtale-1')])] }),
    [sendTilPartene('avtale-1', { behandlingId: 'b3' }), sendefakta()],
    [sendTilPartene('avtale-1', { behandlingId: 'b3', ...versjon2 }), sendefakta()],
    signer('b', 2),
  ];

  it('hovedlinjen er seks hendelser, og saken avsluttes når alt er signert', () => {
    expect(typer(utfoer(...hovedlinjen))).toEqual([
      'SakMeldt', 'SakForberedt', 'BehandlingBerammet', 'BehandlingBerammet', 'SakBehandletIOU', 'SakBehandletIOU', 'BehandlingBerammet', 'SakVedtattISSU',
      'SakSendtTilPartene', 'SakSendtTilPartene', 'AvtaleSignertForSak', 'PunktLukket', 'SakSignert', 'SakAvsluttet',
    ]);
  });
  it('saken viser hvor den er, steg for steg', () => {
    const statuser = hovedlinjen.map((_, i) => gitt(sakDecider, ...utfoer(...hovedlinjen.slice(0, i + 1))).state.status);
    expect(statuser).toEqual(['meldt', 'forberedt', 'berammet', 'berammet', 'berammet', 'behandlet', 'berammet', 'vedtatt', 'sendt', 'sendt', 'avsluttet']);
  });
  it('en sak som ikke skal til partene, er ferdig med vedtaket', () => {
    expect(typer(utfoer(...hovedlinjen.slice(0, 2), beramm('b1', ssu), behandle('b1', ssu)))).toEqual(['SakMeldt', 'SakForberedt', 'BehandlingBerammet', 'SakVedtattISSU', 'SakAvsluttet']);
  });
});

describe('Sakens historie', () => {
  it('en sak begynner med at den meldes, loves, bestilles av en annen eller gjelder uenighet om en, og ikke på annen måte', () => {
    expect([...sakDecider.creates].sort()).toEqual(['MeldSak', 'MeldUndersak', 'ReisUenighet', 'VentSak']);
  });
  it('referansen er sakens, også når en returnert sak meldes igjen', () => {
    const paaNytt = meldSak({ besvarteMangler: ['økonomi'] });
    const historie = utfoer([meldSak(), fakta(INNMELDER)], [{ type: 'ReturnerSak', data: { mangler: ['økonomi'], begrunnelse: 'Mangler' } }, fakta()], [paaNytt, fakta(INNMELDER)]);
    const referanser = historie.flatMap((e) => (e.type === 'SakMeldt' ? [e.data.referanse] : []));
    expect(referanser).toEqual(['S-00000000', 'S-00000000']);
  });
  it('hver hendelse i katalogen endrer saken, eller lar den stå, uten å feile på en sak som ikke kjenner det den gjelder', () => {
    const ukjent: Record<string, unknown> = {
      BehandlingFrafalt: { behandlingId: 'b9' }, PunktLukket: { behandlingId: 'b9', punkt: 1 }, AvtaleSignertForSak: { avtaleId: 'borte', dokumentversjon: { versjon: 1, hash: hash('a') } },
    };
    const foer = gitt(sakDecider, meldt()).state;
    for (const [type, data] of Object.entries(ukjent)) expect(gitt(sakDecider, meldt(), { type, data } as SakHendelse).state).toEqual(foer);
    expect(Object.keys(sakHendelser.definitions)).toEqual(expect.arrayContaining(Object.keys(ukjent)));
  });
  it('et løfte husker frist og ansvarlig, og hvem som skal ha det', () => {
    expect(gitt(sakDecider, ventet).state.ventet).toEqual({ frist: { presisjon: 'maaned', maaned: '2026-06' }, ansvarlig: undefined });
  });
  it('det som er avsluttet, er avsluttet, uansett hva som kommer etterpå', () => {
    const etter: SakHendelse[] = [
      { type: 'SakVedtattISSU', data: { behandling: behandling('b8', ssu) } },
      { type: 'SakBehandletIOU', data: { behandling: behandling('b9', ouNes) } },
      { type: 'SakSignert', data: { avtaler: [] } },
      { type: 'SakRettet', data: { gjelder: 'Dato', opprinnelig: '1', rettet: '2' } },
    ];
    for (const e of etter) expect(gitt(sakDecider, meldt(), avsluttet, e).state.status).toBe('avsluttet');
  });
});
