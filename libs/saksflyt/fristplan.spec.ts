import { ESKALERINGSTRINN, type Fristslag, type Innlevering } from '#felles';
import { type PaaminnelsesregelRad } from '#fellesskap';
import { Fristbilde } from './fristbilde';
import { type FristforskyvningRad, type MoetedagRad } from './fristhistorikk.projection';
import { Fristplaner, type Planinnhold, type Planregel } from './fristplan';
import { mottakerFor } from './mottakernavn';

const NAVN = new Map([['nord kommune', [{ slag: 'part' as const, id: 'nord', navn: 'Nord kommune' }]], ['ola', [{ slag: 'person' as const, id: 'ola-1', navn: 'Ola' }, { slag: 'person' as const, id: 'ola-2', navn: 'Ola' }]]]);
const rad = (endring: Partial<Planregel> = {}): Planregel => ({
  id: 'f', frist: { presisjon: 'dag', dato: '2026-06-10' }, satt: '2026-03-11', hva: 'Evaluer', ansvarlig: 'Nord kommune', pos: 1, flyttinger: [], sak_id: 's', avtale_id: null, behandling_id: 'b', lukket: null, parter: [],
  slag: 'oppdrag', hendelse_id: 'vedtak', registrert: '2026-03-11T09:00:00.000Z', stegfrist: null, organ_id: 'ssu', organ: 'SSU', paaminnelser: [], holdt: [], historikk: [], ...endring,
});
const regel = (slag: Fristslag, dager: readonly number[], eskaler = false): PaaminnelsesregelRad => ({
  slag, dager_foer: dager, eskalering: eskaler ? { dagerEtter: 1, til: ['leder'] } : null, begrunnelse: 'x', innstilt: '2026-04-01T09:00:00.000Z', innstilt_av: 'a', hendelse_id: 'regel',
});
const planer = (r: Planregel, ...regler: PaaminnelsesregelRad[]) => planerMed([], r, ...regler);
const planerMed = (forskyvninger: readonly FristforskyvningRad[], r: Planregel, ...regler: PaaminnelsesregelRad[]) =>
  new Fristplaner(new Fristbilde({ regler: [r], moetedager: [], kalendere: [], hendelser: [], forskyvninger }), new Map(regler.map((x) => [x.slag, x])), NAVN);
const trinn = (r: Planregel, ...regler: PaaminnelsesregelRad[]) => planer(r, ...regler).planFor(r)?.trinn.map((t) => [t.trinn, t.dag]);

describe('Påminnelser om forpliktelser planlegges', () => {
  it('etter regelen for slaget, med trinn som kjennes igjen under en annen regel', () => {
    expect(trinn(rad(), regel('oppdrag', [7, 0], true))).toEqual([[8, '2026-06-03'], [1, '2026-06-10'], [ESKALERINGSTRINN, '2026-06-11']]);
    expect(trinn(rad(), regel('oppdrag', [14, 7]))).toEqual([[15, '2026-05-27'], [8, '2026-06-03']]);
    expect(trinn(rad(), regel('frist', [7]))).toEqual([]);
  });

  it('etter dagene prosessen selv nevner for fristen i et steg, før regelen', () => {
    expect(trinn(rad({ slag: 'stegfrist', stegfrist: 'saksdokumenter', paaminnelser: [2] }), regel('stegfrist', [7]))).toEqual([[3, '2026-06-08']]);
  });

  it('til sekretariatet når vedtaket ikke nevnte noen: det blir spurt om hvem det er', () => {
    const r = rad({ ansvarlig: null });
    expect(planer(r, regel('oppdrag', [7])).planFor(r)).toMatchObject({ mottaker: { slag: 'sekretariat' }, gjelder: 'Evaluer (mangler ansvarlig: si hva som gjelder, eller at det ikke er kjent)', trinn: [{ dag: '2026-06-03' }] });
  });

  it('til sekretariatet før det neste møtet i organet når vedtaket ikke sa når, til det er svart', () => {
    const moetedag = (dato: string): MoetedagRad => ({ pos: 0, moete_id: dato, slag: 'planlagt', organ_id: 'ssu', organslag: 'ssu', organ: 'SSU', dato, innlevering: null, hendelse_id: dato, registrert: '2026-01-05T09:00:00.000Z' });
    const plan = (frist: Planregel['frist'], endring: Partial<Planregel> = {}) => {
      const r = rad({ frist, ...endring });
      return new Fristplaner(new Fristbilde({ regler: [r], moetedager: ['2026-09-16', '2026-06-10', '2026-03-11'].map(moetedag), kalendere: [], hendelser: [], forskyvninger: [] }), new Map([['oppdrag' as const, regel('oppdrag', [7], true)]]), NAVN).planFor(r);
    };
    expect(plan({ presisjon: 'ikke-oppgitt' })).toMatchObject({ mottaker: { slag: 'sekretariat' }, gjelder: 'Evaluer (mangler dato: si hva som gjelder, eller at det ikke er kjent)', fristDato: '2026-06-10', trinn: [{ dag: '2026-06-03' }] });
    expect(plan({ presisjon: 'ikke-oppgitt' }, { ansvarlig: null })?.gjelder).toContain('(mangler dato og ansvarlig:');
    expect([plan({ presisjon: 'ikke-oppgitt', merknad: 'Ikke kjent' })?.trinn, plan({ presisjon: 'ved-behov' })?.trinn, plan({ presisjon: 'ikke-oppgitt' }, { lukket: '2026-04-01T09:00:00.000Z' })?.trinn]).toEqual([[], [], []]);
  });

  it('for en lovet sak før saker må være meldt til møtet, og eskalering etter møtet', () => {
    const r = rad({ slag: 'ny-sak', frist: { presisjon: 'moete', moeteId: 'juni' } });
    const moetedag = (innlevering: Innlevering | null): MoetedagRad => ({ pos: 0, moete_id: 'juni', slag: 'planlagt', organ_id: 'ssu', organslag: 'ssu', organ: 'SSU', dato: '2026-06-10', innlevering, hendelse_id: 'm', registrert: '2026-01-05T09:00:00.000Z' });
    const plan = (innlevering: Innlevering | null) => new Fristplaner(new Fristbilde({ regler: [r], moetedager: [moetedag(innlevering)], kalendere: [], hendelser: [], forskyvninger: [] }), new Map([['ny-sak' as const, regel('ny-sak', [7], true)]]), NAVN).planFor(r);
    expect(plan({ antall: 14, enhet: 'dager' })).toMatchObject({ gjelder: 'Evaluer (meldes innen 27. mai 2026)', fristDato: '2026-06-10', trinn: [{ trinn: 8, dag: '2026-05-20' }, { trinn: ESKALERINGSTRINN, dag: '2026-06-11' }] });
    expect(plan(null)).toMatchObject({ gjelder: 'Evaluer', trinn: [{ dag: '2026-06-03' }, { dag: '2026-06-11' }] });
  });

  it('ikke når den er møtt, eller når ingen er nevnt for noe prosessen startet', () => {
    expect(trinn(rad({ lukket: '2026-05-01T09:00:00.000Z' }), regel('oppdrag', [7]))).toEqual([]);
    expect(trinn(rad({ ansvarlig: null, organ_id: null, slag: 'stegfrist', stegfrist: 'papirer' }), regel('stegfrist', [7]))).toBeUndefined();
    expect(trinn(rad({ ansvarlig: 'Partene', slag: 'stegfrist', stegfrist: 'svar' }), regel('stegfrist', [7]))).toBeUndefined();
  });

  it('som før mens saken er suspendert, så det som forfaller, kan vente, og etter de nye dagene når den er gjenopptatt', () => {
    const forskyvning = (slag: FristforskyvningRad['slag'], dato: string, pos: number, valg: FristforskyvningRad['valg'] = []): FristforskyvningRad => ({
      hendelse_id: slag, sak_id: 's', pos, slag, dato, dager: null, begrunnelse: null, registrert: `${dato}T09:00:00.000Z`, valg,
    });
    const [stans, igjen] = [forskyvning('suspendert', '2026-05-01', 2), forskyvning('gjenopptatt', '2026-05-11', 3)];
    const dager = (...rader: FristforskyvningRad[]) => planerMed(rader, rad(), regel('oppdrag', [7])).planFor(rad())?.trinn.map((t) => t.dag);
    expect([dager(stans), dager(stans, igjen)]).toEqual([['2026-06-03'], ['2026-06-15']]);
    expect([planerMed([stans], rad()).staarStille(rad()), planerMed([stans, igjen], rad()).staarStille(rad())]).toEqual([true, false]);
    const etter = planerMed([stans, igjen], rad(), regel('oppdrag', [7]));
    expect(etter.medAarsak(rad(), etter.planFor(rad()) as Planinnhold).aarsak).toEqual({ hendelseId: 'gjenopptatt', type: 'SakGjenopptatt' });
    const valgt = (valg: 'utfoer' | 'dropp', r: Planregel, ...flere: FristforskyvningRad[]) =>
      planerMed([stans, forskyvning('gjenopptatt', '2026-05-11', 3, [{ fristId: 'f', trinn: 8, valg }]), ...flere], r, regel('oppdrag', [7])).planFor(r)?.trinn.map((t) => [t.dag, t.straks]);
    expect([valgt('utfoer', rad({ holdt: [8] })), valgt('dropp', rad({ holdt: [8] })), valgt('dropp', rad()), valgt('dropp', rad(), { ...forskyvning('forlenget', '2026-05-12', 4), dager: 14 })]).toEqual([
      [['2026-06-15', true]], [], [], [['2026-06-29', undefined]],
    ]);
  });

  it('for organet som vedtok en frist uten eier, for partene i saken når de er nevnt, og for den det er bedt om innspill fra', () => {
    const mottaker = (r: Planregel) => planer(r).planFor(r)?.mottaker;
    expect(mottaker(rad({ ansvarlig: null, slag: 'frist' }))).toEqual({ slag: 'organ', id: 'ssu', navn: 'SSU' });
    expect(mottaker(rad({ ansvarlig: 'Partene' }))).toEqual({ slag: 'partene', id: 's', navn: 'Partene' });
    expect(mottaker(rad({ ansvarlig: null, slag: 'sendes-til-innspill', hva: 'Innspill fra Nord kommune' }))).toMatchObject({ slag: 'part', id: 'nord' });
  });

  it('med den siste hendelsen som ga planen, som årsak', () => {
    const r = rad();
    const p = planer(r, regel('oppdrag', [7]));
    expect(p.medAarsak(r, p.planFor(r) as Planinnhold)).toMatchObject({ aarsak: { hendelseId: 'regel', type: 'PaaminnelsesregelInnstilt' }, gjelderFra: '2026-04-01T09:00:00.000Z' });
    const steg = { pos: 7, hendelseId: 'tildelt', naar: '2026-04-02T09:00:00.000Z', av: 'a', begrunnelse: 'x', bevis: [], foer: { status: 'aapen' as const, ansvarlig: null } };
    const tildelt = rad({ historikk: [{ ...steg, slag: 'ansvarlig', status: 'aapen', ansvarlig: 'Nord kommune' }, { ...steg, hendelseId: 'paabegynt', naar: '2026-04-03T09:00:00.000Z', slag: 'status', status: 'paabegynt', ansvarlig: 'Nord kommune' }] });
    expect(p.medAarsak(tildelt, p.planFor(tildelt) as Planinnhold).aarsak).toEqual({ hendelseId: 'tildelt', type: 'ForpliktelseTildelt' });
  });

  it('et navn to har, er ingens, et organ i arbeid går foran et nedlagt, og sekretariatet er sekretariatet', () => {
    const organ = (id: string, nedlagt: boolean) => ({ slag: 'organ' as const, id, navn: 'SSU', nedlagt });
    expect([mottakerFor('ssu', new Map([['ssu', [organ('gammelt', true), organ('nytt', false)]]])).id, mottakerFor('SSE', NAVN).slag]).toEqual(['nytt', 'sekretariat']);
    expect([mottakerFor('OLA', NAVN).slag, mottakerFor(' nord kommune ', NAVN).slag, mottakerFor('Sekretariatet', NAVN).slag, mottakerFor('noen', NAVN).slag]).toEqual(['ukjent', 'part', 'sekretariat', 'ukjent']);
  });
});
