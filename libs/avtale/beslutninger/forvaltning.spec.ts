import { gitt } from '../../eventsourcing/gitt';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { type Kommando } from '../avtale.kommandoer';
import { avtalefrister } from '../avtalefrister';
import { avtalestatus } from '../avtalestatus';
import { bindinger } from '../bindinger';
import { HASH, opprettet, postmottak, sekretariat, sendt, signatar, signerte, versjon } from '../avtale.testdata';
import { maanedstekst } from './oppsigelse';

const opplysninger = (o: object): AvtaleHendelse => ({ type: 'AvtaleopplysningerEndret', data: { opplysninger: o, begrunnelse: 'x' } });
const bindende = (dato = '2026-01-01', parter = ['a', 'b', 'c']): AvtaleHendelse[] => [
  opprettet({ kreverGodkjenning: false }), versjon(1, HASH), sendt(parter), ...parter.map((p) => signerte(p, dato)),
  { type: 'AvtaleFerdigSignert', data: { sakId: 'sak-1', runde: 1, versjon: 1, hash: HASH, dato } },
  { type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato, regel: 'alle-signert', bindinger: parter.map((partId) => ({ partId, fra: dato })) } },
];
const iKraft = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, ...bindende(), ...hendelser);
const siOpp = (endring: Partial<Kommando<'SiOppForPart'>['data']> = {}) => ({ type: 'SiOppForPart' as const, data: { partId: 'a', maate: 'i-saksgang' as const, dato: '2026-01-15', begrunnelse: 'Annet samarbeid', ...endring } });
const trekk = { type: 'TrekkOppsigelse' as const, data: { partId: 'a', maate: 'i-saksgang' as const, begrunnelse: 'Blir likevel' } };
const sagtOpp = (partId: string, virkningsdato = '2027-01-15'): AvtaleHendelse => ({
  type: 'PartSaOppAvtalen', data: { partId, runde: 1, dato: '2026-01-15', virkningsdato, begrunnelse: 'x', maate: 'i-saksgang', rolle: 'signatar' },
});
const ettAar = opplysninger({ oppsigelseMaaneder: 12 });

describe('T19: en part sier opp', () => {
  it('med virkning når oppsigelsestiden er ute', () => {
    iKraft(ettAar).naar(siOpp(), { tilgang: signatar('a') }).gir({
      type: 'PartSaOppAvtalen',
      data: { partId: 'a', runde: 1, dato: '2026-01-15', virkningsdato: '2027-01-15', oppsigelseMaaneder: 12, begrunnelse: 'Annet samarbeid', maate: 'i-saksgang', rolle: 'signatar', fullmakt: 't-sign-a' },
    });
    iKraft(ettAar).naar(siOpp({ virkningsdato: '2027-01-14' }), { tilgang: signatar('a') }).avvises('foer-oppsigelsestiden');
    expect(iKraft(ettAar).naar(siOpp({ virkningsdato: '2027-06-30' }), { tilgang: signatar('a') }).hendelser()).toMatchObject([{ data: { virkningsdato: '2027-06-30' } }]);
  });

  it('uten oppsigelsestid i registeret må dagen sies, og gjettes ikke', () => {
    iKraft().naar(siOpp(), { tilgang: signatar('a') }).avvises('oppsigelsestid-mangler');
    iKraft().naar(siOpp({ virkningsdato: '2026-01-14' }), { tilgang: signatar('a') }).avvises('virkning-foer-oppsigelse');
    expect(iKraft().naar(siOpp({ virkningsdato: '2026-02-01' }), { tilgang: signatar('a') }).hendelser()).toHaveLength(1);
  });

  it('bare av den som har fullmakt for parten, eller av sekretariatet som sier hvordan den kom', () => {
    for (const tilgang of [signatar('b'), postmottak('a'), sekretariat]) iKraft(ettAar).naar(siOpp(), { tilgang }).avvises('mangler-fullmakt');
    const utenfra = { maate: 'registrert-utenfra' as const, dato: '2026-01-02' };
    iKraft(ettAar).naar(siOpp(utenfra), { tilgang: sekretariat }).avvises('mottak-mangler');
    iKraft(ettAar).naar(siOpp({ ...utenfra, mottattSom: 'Brev' }), { tilgang: signatar('b') }).avvises('mangler-fullmakt');
    expect(iKraft(ettAar).naar(siOpp({ ...utenfra, mottattSom: 'Brev' }), { tilgang: sekretariat }).hendelser()).toMatchObject([{ data: { virkningsdato: '2027-01-02', rolle: 'sekretariat', mottattSom: 'Brev' } }]);
  });

  it('én gang, mens den er bundet, og i dag når det skjer her', () => {
    iKraft(ettAar, sagtOpp('a')).naar(siOpp(), { tilgang: signatar('a') }).avvises('allerede-sagt-opp');
    gitt(avtaleDecider, ...bindende('2026-02-01'), ettAar).naar(siOpp(), { tilgang: signatar('a') }).avvises('part-er-ikke-bundet');
    gitt(avtaleDecider, opprettet(), versjon(1, HASH), sendt(['a', 'b'])).naar(siOpp(), { tilgang: signatar('a') }).avvises('part-er-ikke-bundet');
    iKraft(ettAar, { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-01-10' } }).naar(siOpp(), { tilgang: signatar('a') }).avvises('part-er-ikke-bundet');
    iKraft(ettAar).naar(siOpp({ dato: '2026-01-16' }), { tilgang: signatar('a') }).avvises('dato-i-framtiden');
    iKraft(ettAar).naar(siOpp({ dato: '2026-01-14' }), { tilgang: signatar('a') }).avvises('sies-opp-i-dag');
  });

  it('trekkes tilbake bare før den virker', () => {
    expect(iKraft(sagtOpp('a')).naar(trekk, { tilgang: signatar('a') }).hendelser()).toMatchObject([{ type: 'PartTrakkOppsigelsen', data: { dato: '2026-01-15' } }]);
    iKraft().naar(trekk, { tilgang: signatar('a') }).avvises('ikke-sagt-opp');
    iKraft(sagtOpp('a', '2026-01-15')).naar(trekk, { tilgang: signatar('a') }).avvises('oppsigelsen-har-virket');
    iKraft(sagtOpp('a')).naar(trekk, { tilgang: signatar('b') }).avvises('mangler-fullmakt');
  });

  it('de andre står bundet så lenge det er noen igjen å være bundet til', () => {
    const tilDag = (...hendelser: AvtaleHendelse[]) => bindinger(iKraft(...hendelser).state).map((b) => b.til);
    expect(tilDag(sagtOpp('a'))).toEqual(['2027-01-14', undefined, undefined]);
    expect(tilDag(sagtOpp('a'), sagtOpp('b', '2027-03-01'))).toEqual(['2027-01-14', '2027-02-28', '2027-02-28']);
    const { state } = iKraft(sagtOpp('a'), sagtOpp('b', '2027-03-01'));
    expect(['2027-02-28', '2027-03-01'].map((dag) => avtalestatus(state, dag))).toEqual(['i-kraft', 'opphoert']);
  });

  it('oppsigelsestiden skrives slik folk sier den', () => {
    expect([1, 3, 12, 18, 24].map(maanedstekst)).toEqual(['én måned', '3 måneder', 'ett år', '18 måneder', '2 år']);
  });
});

describe('En avtale forvaltes', () => {
  const gjennomgaa = (dato: string) => ({ type: 'RegistrerGjennomgang' as const, data: { dato, merknad: 'Ingen endringer' } });
  const frist = (slag: string, ...hendelser: AvtaleHendelse[]) => avtalefrister('x', 'Nattvakt', iKraft(...hendelser).state).find((f) => f.slag === slag)?.dato;

  it('neste gjennomgang regnes fra ikrafttredelsen, så fra den siste, og aldri etter siste dag', () => {
    const aarlig = opplysninger({ revisjonMaaneder: 12 });
    expect(frist('avtalegjennomgang', aarlig)).toBe('2027-01-01');
    expect(frist('avtalegjennomgang', aarlig, { type: 'AvtaleGjennomgaatt', data: { dato: '2026-12-10', merknad: 'x' } })).toBe('2027-12-10');
    expect(frist('avtalegjennomgang')).toBeUndefined();
    expect(frist('avtalegjennomgang', opplysninger({ revisjonMaaneder: 12, gyldigTil: '2026-12-31' }))).toBeUndefined();
  });

  it('utløp, siste dag for oppsigelse og overlevering har frist bare når noen har sagt hvor lang', () => {
    const vilkaar = opplysninger({ gyldigTil: '2030-02-28', oppsigelseMaaneder: 6, overlevering: { innenDager: 30 } });
    expect(['avtaleutloep', 'avtaleoppsigelse', 'avtaleoverlevering'].map((s) => frist(s, vilkaar))).toEqual(['2030-02-28', '2029-08-28', '2026-01-31']);
    expect(['avtaleutloep', 'avtaleoppsigelse', 'avtaleoverlevering'].map((s) => frist(s))).toEqual([undefined, undefined, undefined]);
    expect(frist('avtaleutloep', vilkaar, { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2027-01-01' } })).toBeUndefined();
  });

  it('gjennomgås av sekretariatet eller eieren, mens den er i kraft', () => {
    const eid = opplysninger({ eier: 'sign-a' });
    iKraft().naar(gjennomgaa('2026-01-15'), { tilgang: signatar('a') }).avvises('krever-sekretariat');
    expect(iKraft(eid).naar(gjennomgaa('2026-01-15'), { tilgang: signatar('a') }).hendelser()).toHaveLength(1);
    iKraft().naar(gjennomgaa('2026-01-16'), { tilgang: sekretariat }).avvises('dato-i-framtiden');
    iKraft().naar(gjennomgaa('2025-12-31'), { tilgang: sekretariat }).avvises('gjennomgang-foer-ikraft');
    gitt(avtaleDecider, opprettet()).naar(gjennomgaa('2026-01-15'), { tilgang: sekretariat }).avvises('ikke-i-kraft');
  });

  it('tas til revisjon og er bundet som før; en ny avtale eller et frafall avslutter den', () => {
    const taTil = { type: 'TaTilRevisjon' as const, data: { begrunnelse: 'Ny veileder' } };
    const tatt: AvtaleHendelse = { type: 'AvtaleTattTilRevisjon', data: { dato: '2026-01-15', begrunnelse: 'Ny veileder' } };
    iKraft().naar(taTil, { tilgang: sekretariat }).gir(tatt);
    iKraft(tatt).naar(taTil, { tilgang: sekretariat }).avvises('alt-under-revisjon');
    iKraft().naar({ type: 'TaTilRevisjon', data: { begrunnelse: 'x', sakId: 's' } }, { tilgang: sekretariat, sakFinnes: false }).avvises('sak-finnes-ikke');
    expect(avtalestatus(iKraft(tatt).state, '2026-01-16')).toBe('i-kraft');
    iKraft(tatt, { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-02-01' } }).naar({ type: 'FrafallRevisjon', data: { begrunnelse: 'x' } }, { tilgang: sekretariat }).avvises('ikke-under-revisjon');
  });

  it('et steg i overleveringen har kvittering, og føres på nytt bare med begrunnelse', () => {
    const utfoer = (mer = {}) => ({ type: 'UtfoerOverleveringssteg' as const, data: { steg: 'arkiv', dato: '2026-01-15', referanse: '26/1', ...mer } });
    const [foert] = iKraft().naar(utfoer(), { tilgang: sekretariat }).hendelser() as AvtaleHendelse[];
    if (!foert) throw new Error('ingen hendelse');
    iKraft().naar(utfoer({ referanse: undefined }), { tilgang: sekretariat }).avvises('kvittering-mangler');
    iKraft().naar(utfoer({ steg: 'ukjent' }), { tilgang: sekretariat }).avvises('steg-finnes-ikke');
    iKraft(foert).naar(utfoer(), { tilgang: sekretariat }).avvises('rettelse-mangler-begrunnelse');
    const rettet = iKraft(foert).naar(utfoer({ rettelse: 'Feil nummer', referanse: '26/2' }), { tilgang: sekretariat }).hendelser() as AvtaleHendelse[];
    expect(iKraft(foert, ...rettet).state.overlevering['arkiv']).toMatchObject([{ kvittering: { referanse: '26/1' } }, { kvittering: { referanse: '26/2' }, rettelse: 'Feil nummer' }]);
    gitt(avtaleDecider, opprettet()).naar(utfoer(), { tilgang: sekretariat }).avvises('ikke-i-kraft');
  });
});
