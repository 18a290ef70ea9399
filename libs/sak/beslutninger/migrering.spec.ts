import { gitt } from '../../eventsourcing/gitt';
import { SEKRETARIAT, SYSTEMET } from '../../felles/tilgang.testdata';
import { gaaRuten, type Rute, type Rutesteg } from '../plass';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import { behandlet, behandling, berammet, fakta, frafalt, hash, klar, meldSak, meldt, ouNes, ouVik, prosess, punkt, ruteMed, ruteMedSamling, sendAvtale, sendt, ssu, STEG, trukket, VEIER, vedtatt } from '../sak.testdata';

const versjon2 = { ...prosess, versjon: 2, hash: hash('8') };
const LIK = STEG.map(({ id }) => ({ fra: id, til: id }));
const migrer = (avbildning = LIK, fra = prosess) => ({ type: 'MigrerSak', data: { migreringId: 'm1', fra, til: versjon2, avbildning } }) as const;
const angre = { type: 'AngreSakMigrering', data: { migreringId: 'm1' } } as const;
const til = (endring: (s: Rutesteg) => Rutesteg | undefined = (s) => s): Rute => ruteMed(STEG.flatMap((s) => endring(s) ?? []), VEIER);
const med = (rute: Rute = til(), sakstyper = ['vedtak'], gammel?: Rute) => fakta(SYSTEMET, { ...(gammel && { rute: gammel }), nyVersjon: { rute, sakstyper } });
const suspendert: SakHendelse = { type: 'SakSuspendert', data: { avvik: true } };
const raad = behandlet(behandling('b2', ouNes));
const iOu = [...klar, berammet('b2', ouNes), raad];

/** What the migration decides: why not, or where the sak then stands. */
function utfall(historie: readonly SakHendelse[], kommando: ReturnType<typeof migrer> = migrer(), f = med()) {
  const [e] = gitt(sakDecider, ...historie).naar(kommando, f).hendelser() as SakHendelse[];
  if (e?.type === 'SakMigreringAvvist') return e.data.problemer.map((p) => p.kode);
  return e?.type === 'SakMigrert' ? { steg: e.data.plass.steg, utfoert: e.data.plass.utfoert } : e;
}

describe('Å migrere en sak', () => {
  it('gjøres av systemet alene, og én gang for hver migrering', () => {
    gitt(sakDecider, ...klar).naar(migrer(), fakta(SEKRETARIAT, { nyVersjon: { rute: til(), sakstyper: ['vedtak'] } })).avvises('bare-systemet');
    const [migrert] = gitt(sakDecider, ...klar).naar(migrer(), med()).hendelser() as SakHendelse[];
    if (!migrert) throw new Error('Saken ble ikke migrert');
    expect(utfall([...klar, migrert])).toBeUndefined();
  });
  it('krever en sak som venter: alt som er i veien, står der på én gang', () => {
    expect(utfall([meldt(), trukket])).toEqual(['sak-er-avsluttet']);
    expect(utfall([...klar, berammet('b2', ouNes), berammet('b3', ouVik), suspendert], migrer(LIK, { ...prosess, versjon: 3 }), med(til(), ['orientering']))).toEqual([
      'har-annen-versjon', 'sakstype-mangler', 'sak-er-suspendert', 'behandling-paagaar', 'behandling-paagaar',
    ]);
  });
  it('en sak som er tatt av sakslisten, utsatt eller hos partene, venter', () => {
    expect(utfall([...klar, berammet('b2', ouNes), frafalt('b2')])).toEqual({ steg: 'forberedelse', utfoert: true });
    expect(utfall([...klar, berammet('b1', ssu), behandlet(behandling('b1', ssu, { utfall: 'UTSATT', punkter: [] }))])).toEqual({ steg: 'ssu', utfoert: false });
    expect(utfall([...vedtatt(punkt(1, [sendAvtale('avtale-1')])), sendt('avtale-1')])).toEqual({ steg: 'partene', utfoert: true });
  });
  it('et steg som ikke er ført til noe, eller til noe som ikke finnes, er i veien', () => {
    expect(utfall(klar, migrer([]))).toEqual(['steg-mangler']);
    expect(utfall(klar, migrer([{ fra: 'forberedelse', til: 'borte' }]))).toEqual(['steg-mangler']);
  });
  it('et råd som er gitt, teller i den nye versjonens felles steg', () => {
    const alle = ruteMedSamling({ join: 'alle' });
    expect(utfall(iOu, migrer(), med(alle))).toEqual({ steg: 'ou', utfoert: true });
    expect(utfall(iOu, migrer(), med(ruteMedSamling({ join: 'antall', antall: 2 })))).toEqual({ steg: 'ou', utfoert: false });
    expect(utfall([...iOu, berammet('b3', ouVik), behandlet(behandling('b3', ouVik))], migrer(), med(ruteMedSamling({ join: 'antall', antall: 2 })))).toEqual({ steg: 'ou', utfoert: true });
  });
  it('er steget for andre organ, er det i veien; er det ikke lenger for organ, er rådet gitt og saken står der den var forberedt', () => {
    const forAndre = til((s) => (s.id === 'ou' ? { ...s, organslag: ['fsu'] } : s));
    expect(utfall(iOu, migrer(), med(forAndre))).toEqual(['organ-passer-ikke']);
    const utenOu = til((s) => (s.id === 'ou' ? undefined : s));
    const tilbake = migrer(LIK.map((p) => (p.fra === 'ou' ? { fra: 'ou', til: 'forberedelse' } : p)));
    expect(utfall(iOu, tilbake, med(utenOu))).toEqual({ steg: 'forberedelse', utfoert: true });
    const utsatt = [...klar, berammet('b2', ouNes), behandlet(behandling('b2', ouNes, { utfall: 'UTSATT', punkter: [] }))];
    expect(utfall(utsatt, tilbake, med(utenOu))).toEqual(['organ-passer-ikke']);
  });
  it('det steget krever i den nye versjonen, må være der', () => {
    expect(utfall(klar, migrer(), med(til((x) => (x.id === 'forberedelse' ? { ...x, krever: ['vedlegg', 'saksnummer'] } : x))))).toEqual(['vilkaar-er-ikke-oppfylt', 'vilkaar-er-ikke-oppfylt']);
  });
  it('en avtale som skal til partene, må kunne komme dit', () => {
    const utenPartene = til((s) => (s.id === 'partene' || s.id === 'signering' ? undefined : s));
    expect(utfall(vedtatt(punkt(1, [sendAvtale('avtale-1')])), migrer(), med(utenPartene))).toEqual(['mangler-partene']);
  });
  it('fristen i et felles steg løper fra da det første organet fikk saken, også etterpå', () => {
    const [migrert] = gitt(sakDecider, ...iOu).naar(migrer(), med()).hendelser() as SakHendelse[];
    const foer = gaaRuten(gitt(sakDecider, ...iOu).state.spor, til());
    if (!migrert) throw new Error('Saken ble ikke migrert');
    expect(gaaRuten(gitt(sakDecider, ...iOu, migrert).state.spor, til()).oppgaver).toEqual(foer.oppgaver);
  });
  it('en frist som den nye versjonen har like ens, går videre med det samme nummeret; en annen regel begynner på nytt, fra den samme dagen', () => {
    const frist = (antall: number) => [{ slag: 'forberedt', hva: 'Forberedt', paaminnelser: [7], anker: 'steg', regel: ({ dag }: { dag: string }) => ({ presisjon: 'avstand-fra' as const, antall, enhet: 'dager' as const, retning: 'etter' as const, fra: { slag: 'dag' as const, dato: dag, hva: 'steget' } }) }];
    const medFrist = (antall: number, id = 'forberedelse') => til((x) => (x.slag === 'forberedelse' ? { ...x, id, frister: frist(antall) } : x));
    const rute = medFrist(10);
    const meldtMedFrist = gitt(sakDecider).naar(meldSak(), fakta(SEKRETARIAT, { rute })).hendelser() as SakHendelse[];
    const skift = (ny: Rute) => (gitt(sakDecider, ...meldtMedFrist).naar(migrer(LIK.map((p) => (p.fra === 'forberedelse' ? { fra: p.fra, til: 'ny-forberedelse' } : p))), { ...med(ny, ['vedtak'], rute) }, { tid: '2026-02-20T09:00:00.000Z' }).hendelser() as SakHendelse[]);
    expect(skift(ruteMed(medFrist(10, 'ny-forberedelse').steg, [['meldt', 'ny-forberedelse'], ['ny-forberedelse', 'ssu']])).map((e) => (e.type === 'SakMigrert' ? e.data.plass.frister : e.type))).toEqual([[{ nr: 1, steg: 'ny-forberedelse' }]]);
    const annen = skift(ruteMed(medFrist(20, 'ny-forberedelse').steg, [['meldt', 'ny-forberedelse'], ['ny-forberedelse', 'ssu']]));
    expect(annen.map((e) => (e.type === 'StegfristStartet' ? [e.data.nr, e.data.satt] : e.type))).toEqual(['SakMigrert', 'StegfristAvsluttet', [2, '2026-01-15']]);
  });
  it('fristen for et råd som er bestilt etter vedtaket, går videre selv om steget for råd ikke er ført til noe', () => {
    const bestill = { type: 'BestillRaad' as const, data: { organer: ['ou-nes'], mandat: 'Si hva dere mener', frist: { presisjon: 'dag' as const, dato: '2026-03-02' } } };
    const bestilt = [...vedtatt(), ...(gitt(sakDecider, ...vedtatt()).naar(bestill, fakta(SEKRETARIAT, { organer: [ouNes] })).hendelser() as SakHendelse[])];
    const nye = gitt(sakDecider, ...bestilt).naar(migrer(LIK.filter((p) => p.fra !== 'ou')), med()).hendelser() as SakHendelse[];
    expect(nye.map((e) => (e.type === 'SakMigrert' ? e.data.plass.frister : e.type))).toEqual([[{ nr: 1, steg: 'ou' }]]);
  });
  it('meldes en returnert sak på nytt med en annen prosess, følger den den fra begynnelsen', () => {
    const returnert: SakHendelse = { type: 'SakReturnert', data: { mangler: ['økonomi'] } };
    const [migrert] = gitt(sakDecider, ...klar, returnert).naar(migrer(), med()).hendelser() as SakHendelse[];
    if (!migrert) throw new Error('Saken ble ikke migrert');
    const { state } = gitt(sakDecider, ...klar, returnert, migrert, meldt({ prosess: { ...prosess, id: 'prosess-2' } }));
    expect([gaaRuten(state.spor, til()).steg?.id, state.spor.some((p) => p.plass)]).toEqual(['meldt', false]);
  });
});

const migrert = (historie: readonly SakHendelse[]): SakHendelse[] => [...historie, ...(gitt(sakDecider, ...historie).naar(migrer(), med()).hendelser() as SakHendelse[])];

describe('Et møte som tok saken før den ble migrert, uten at saken visste det', () => {
  const v1 = { id: prosess.id, versjon: prosess.versjon };
  const beramm = (dom?: typeof v1, organ = ouNes) => ({ type: 'BerammBehandling', data: { ...berammet('b2', organ).data, prosess: dom } }) as const;
  const typer = (historie: readonly SakHendelse[], kommando: ReturnType<typeof beramm>) => (gitt(sakDecider, ...historie).naar(kommando, med()).hendelser() as SakHendelse[]).map((e) => e.type);

  it('var først: migreringen viker, sier hvorfor, og saken er berammet på versjonen møtet vurderte den etter', () => {
    const hendelser = gitt(sakDecider, ...migrert(klar)).naar(beramm(v1), med()).hendelser() as SakHendelse[];
    expect(hendelser).toEqual([
      { type: 'SakMigreringAngret', data: { migreringId: 'm1', fra: versjon2, til: prosess, frister: [] } }, berammet('b2', ouNes),
      { type: 'SakMigreringAvvist', data: { migreringId: 'm1', gjelder: 'migrering', problemer: [{ kode: 'behandling-paagaar', melding: 'OU Nes har saken på en saksliste: møtet må behandle den eller ta den av først' }] } },
    ]);
    const { state } = gitt(sakDecider, ...migrert(klar), ...hendelser);
    expect([state.prosess, state.status]).toEqual([prosess, 'berammet']);
    expect(state.spor).toEqual(gitt(sakDecider, ...klar, berammet('b2', ouNes)).state.spor);
  });
  it('har saken på den nye versjonen når det var den møtet vurderte, eller når vi ikke vet hvilken det var', () => {
    expect([typer(migrert(klar), beramm({ ...v1, versjon: 2 })), typer(migrert(klar), beramm())]).toEqual([['BehandlingBerammet'], ['BehandlingBerammet']]);
  });
  it('får den nye versjonen når saken alt har gått videre på den', () => {
    expect(typer([...migrert(klar), berammet('b3', ouVik)], beramm(v1))).toEqual(['BehandlingBerammet']);
  });
  it('skjer én gang: det neste møtet som tok saken, finner den der', () => {
    const etterpaa = [...migrert(klar), ...(gitt(sakDecider, ...migrert(klar)).naar(beramm(v1, ouVik), med()).hendelser() as SakHendelse[])];
    const annet = { type: 'BerammBehandling', data: { ...berammet('b4', ouNes).data, prosess: v1 } } as const;
    expect((gitt(sakDecider, ...etterpaa).naar(annet, med()).hendelser() as SakHendelse[]).map((e) => e.type)).toEqual(['BehandlingBerammet']);
  });
  it('får fristene som møtet har på den gamle versjonen', () => {
    const frist = (slag: string, anker: string) => ({ slag, hva: slag, paaminnelser: [], anker, regel: ({ dag }: { dag: string }) => ({ presisjon: 'dag' as const, dato: dag }) });
    const gammel = til((x) => (x.id === 'ou' ? { ...x, frister: [frist('papirer', 'moete')] } : x));
    const ny = til((x) => (x.id === 'forberedelse' ? { ...x, frister: [frist('ny', 'steg')] } : x));
    const flyttet = [...klar, ...(gitt(sakDecider, ...klar).naar(migrer(), med(ny, ['vedtak'], gammel)).hendelser() as SakHendelse[])];
    const svar = gitt(sakDecider, ...flyttet).naar(beramm(v1), med(gammel, ['vedtak'], ny)).hendelser() as SakHendelse[];
    expect(svar.flatMap((e) => (e.type === 'StegfristStartet' ? [e.data.slag] : []))).toEqual(['papirer']);
  });
});

describe('Å angre', () => {
  const grunner = (historie: readonly SakHendelse[]) => {
    const [e] = gitt(sakDecider, ...historie).naar(angre, med()).hendelser() as SakHendelse[];
    return e?.type === 'SakMigreringAvvist' ? e.data.problemer.map((p) => p.kode) : e?.type;
  };

  it('fører saken tilbake, én gang', () => {
    gitt(sakDecider, ...migrert(klar)).naar(angre, med()).gir({ type: 'SakMigreringAngret', data: { migreringId: 'm1', fra: versjon2, til: prosess, frister: [] } });
    expect(grunner([...migrert(klar), { type: 'SakMigreringAngret', data: { migreringId: 'm1', fra: versjon2, til: prosess, frister: [] } }])).toBeUndefined();
    expect(grunner(klar)).toBeUndefined();
  });
  it('lar være når saken har gått videre eller er stanset, og sier hvorfor', () => {
    expect(grunner([...migrert(klar), berammet('b2', ouNes)])).toEqual(['sak-har-gaatt-videre']);
    expect(grunner([...migrert(klar), suspendert])).toEqual(['sak-er-suspendert']);
  });
  it('går ikke bakom en senere migrering', () => {
    const versjon3 = { ...prosess, versjon: 3, hash: hash('7') };
    const igjen = { type: 'MigrerSak', data: { migreringId: 'm2', fra: versjon2, til: versjon3, avbildning: LIK } } as const;
    const to = migrert(klar);
    const tre = [...to, ...(gitt(sakDecider, ...to).naar(igjen, med()).hendelser() as SakHendelse[])];
    expect(grunner(tre)).toEqual(['har-annen-versjon']);
  });
});
