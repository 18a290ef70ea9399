import { gitt } from '../../eventsourcing/gitt';
import { moeteDecider } from '../moete.decider';
import { type MoeteHendelse } from '../moete.events';
import { type Organmedlem } from '../moete.kommandoer';
import { manntall } from '../moete.tilstand';
import { aapnet, ANNEN_LEDER, behandlet, fakta, fastsatt, fremmoete, LEDER, planlagt, satt, tattAv } from '../moete.testdata';

const fast = (personId: string): Organmedlem => ({ medlemskapId: `m-${personId}`, personId, verv: 'medlem', stemme: true });
const naa = fakta(LEDER, { medlemmer: [fast('kari'), fast('ola'), { medlemskapId: 'v-per', personId: 'per', verv: 'vara', stemme: true, varaFor: 'm-ola' }], kjentePersoner: ['kari', 'ola', 'per'] });
const kom = (personId: string, mer: { fraSak?: string; varaFor?: string } = {}) => ({ type: 'MeldAnkomst', data: { personId, ...mer } }) as const;
const gikk = (personId: string, tilSak?: string) => ({ type: 'MeldAvgang', data: { personId, ...(tilSak !== undefined && { tilSak }) } }) as const;
const tilStede = (personId: string) => ({ personId, status: 'til-stede', stemmerett: true }) as const;
const olaBorte = { personId: 'ola', status: 'forfall', stemmerett: true } as const;

/** Four saker; Kari is there, Ola is not; the first `ferdige` saker are treated. */
const moetet = (ferdige: number, ...mer: MoeteHendelse[]) => {
  const saker = [1, 2, 3, 4];
  return [planlagt({ beslutningsform: 'avstemning' }), ...saker.map((nr) => satt(nr)), fastsatt(1, ...saker), aapnet, fremmoete(tilStede('kari'), olaBorte), ...saker.slice(0, ferdige).map((nr) => behandlet(nr)), ...mer];
};
const olaKom = (fraSak: string): MoeteHendelse => ({ type: 'DeltakerKom', data: { personId: 'ola', status: 'til-stede', fraSak, stemmerett: true } });
const kariGikk = (tilSak: string): MoeteHendelse => ({ type: 'DeltakerGikk', data: { personId: 'kari', tilSak } });
const iManntallet = (historie: readonly MoeteHendelse[]) => {
  const { state } = gitt(moeteDecider, ...historie);
  return ['b1', 'b2', 'b3', 'b4'].map((b) => manntall(state, b).map((d) => d.personId).toSorted());
};

describe('Den som kommer for sent', () => {
  it('er med fra saken møtet er kommet til, og manntallet er som før for det som er behandlet', () => {
    gitt(moeteDecider, ...moetet(3)).naar(kom('ola'), naa).gir(olaKom('b4'));
    expect(iManntallet(moetet(3, olaKom('b4')))).toEqual([['kari'], ['kari'], ['kari'], ['kari', 'ola']]);
  });
  it('kan komme til en senere sak, men ikke til en som er behandlet eller ikke finnes', () => {
    gitt(moeteDecider, ...moetet(1)).naar(kom('ola', { fraSak: 'b3' }), naa).gir(olaKom('b3'));
    gitt(moeteDecider, ...moetet(2)).naar(kom('ola', { fraSak: 'b2' }), naa).avvises('sak-er-behandlet');
    gitt(moeteDecider, ...moetet(2)).naar(kom('ola', { fraSak: 'b9' }), naa).avvises('sak-er-ikke-paa-saksliste');
    gitt(moeteDecider, ...moetet(4)).naar(kom('ola'), naa).avvises('ingen-saker-igjen');
  });
  it('kan ikke sitte sammen med varaen sin: varaen må gå først', () => {
    const medVara = moetet(2, { type: 'DeltakerKom', data: { personId: 'per', status: 'til-stede', varaFor: 'ola', fraSak: 'b1', stemmerett: true } });
    gitt(moeteDecider, ...medVara).naar(kom('ola'), naa).avvises('medlem-er-til-stede');
    gitt(moeteDecider, ...medVara, { type: 'DeltakerGikk', data: { personId: 'per', tilSak: 'b2' } }).naar(kom('ola'), naa).gir(olaKom('b3'));
  });
  it('kan være en vara, som stemmer når den er oppnevnt', () => {
    gitt(moeteDecider, ...moetet(1)).naar(kom('per', { varaFor: 'ola' }), naa).gir({ type: 'DeltakerKom', data: { personId: 'per', status: 'til-stede', fraSak: 'b2', varaFor: 'ola', stemmerett: true } });
    gitt(moeteDecider, ...moetet(1)).naar(kom('per', { varaFor: 'kari' }), naa).avvises('medlem-er-til-stede');
  });
  it('kan være en vara som har gått for ett medlem og kommer for et annet: én om gangen, og det første står', () => {
    const perForOla: MoeteHendelse = { type: 'DeltakerKom', data: { personId: 'per', status: 'til-stede', varaFor: 'ola', fraSak: 'b1', stemmerett: true } };
    const perGikk: MoeteHendelse = { type: 'DeltakerGikk', data: { personId: 'per', tilSak: 'b2' } };
    const foer = moetet(2, kariGikk('b2'), perForOla, perGikk);
    const begge = fakta(LEDER, { medlemmer: [fast('kari'), fast('ola'), { medlemskapId: 'v-per', personId: 'per', verv: 'vara', stemme: true }], kjentePersoner: ['kari', 'ola', 'per'] });
    const perForKari: MoeteHendelse = { type: 'DeltakerKom', data: { personId: 'per', status: 'til-stede', varaFor: 'kari', fraSak: 'b3', stemmerett: true, ny: true } };
    gitt(moeteDecider, ...foer).naar(kom('per', { varaFor: 'kari' }), begge).gir(perForKari);
    expect(iManntallet([...foer, perForKari])).toEqual([['kari', 'per'], ['kari', 'per'], ['per'], ['per']]);
    expect(manntall(gitt(moeteDecider, ...foer, perForKari).state, 'b1').find((d) => d.personId === 'per')?.varaFor).toBe('ola');
    gitt(moeteDecider, ...foer, perForKari, behandlet(3)).naar(gikk('per'), begge).gir({ type: 'DeltakerGikk', data: { personId: 'per', tilSak: 'b3' } });
    expect(iManntallet([...foer, perForKari, behandlet(3), { type: 'DeltakerGikk', data: { personId: 'per', tilSak: 'b3' } }])).toEqual([['kari', 'per'], ['kari', 'per'], ['per'], []]);
    const avtalt = moetet(2, kariGikk('b2'), perForOla, { type: 'DeltakerGikk', data: { personId: 'per', tilSak: 'b3' } });
    gitt(moeteDecider, ...avtalt).naar(kom('per', { varaFor: 'kari' }), begge).avvises('er-til-stede');
    gitt(moeteDecider, ...moetet(2, kariGikk('b2'), perForOla)).naar(kom('per', { varaFor: 'kari' }), begge).avvises('er-til-stede');
  });
  it('er en som finnes, og ikke alt er der', () => {
    gitt(moeteDecider, ...moetet(1)).naar(kom('ukjent'), naa).avvises('person-finnes-ikke');
    gitt(moeteDecider, ...moetet(1)).naar(kom('kari'), naa).avvises('er-til-stede');
  });
});

describe('Den som går', () => {
  it('var med til og med saken som sist ble behandlet', () => {
    gitt(moeteDecider, ...moetet(2)).naar(gikk('kari'), naa).gir(kariGikk('b2'));
    expect(iManntallet(moetet(2, kariGikk('b2')))).toEqual([['kari'], ['kari'], [], []]);
  });
  it('var med på saken de har stemt i, om den ikke er avgjort', () => {
    const votert = moetet(1, { type: 'VoteringAapnet', data: { voteringId: 'v1', behandlingId: 'b2', gjelder: 'Alt', valg: ['1', '2'], manntall: [{ personId: 'kari' }] } });
    const stemt = [...votert, { type: 'StemmeAvgitt', data: { voteringId: 'v1', personId: 'kari', valg: '1' } } as const];
    gitt(moeteDecider, ...stemt).naar(gikk('kari'), naa).gir(kariGikk('b2'));
    gitt(moeteDecider, ...stemt).naar(gikk('kari', 'b1'), naa).avvises('har-stemt');
    gitt(moeteDecider, ...votert).naar(gikk('kari'), naa).avvises('votering-er-aapen');
  });
  it('kan gå etter en senere sak, men ikke før en som er behandlet', () => {
    gitt(moeteDecider, ...moetet(1)).naar(gikk('kari', 'b3'), naa).gir(kariGikk('b3'));
    gitt(moeteDecider, ...moetet(3)).naar(gikk('kari', 'b2'), naa).avvises('sak-er-behandlet');
    gitt(moeteDecider, ...moetet(0)).naar(gikk('kari'), naa).avvises('sak-er-ikke-paa-saksliste');
  });
  it('kan komme tilbake, og var ute imens', () => {
    const tilbake: MoeteHendelse = { type: 'DeltakerKom', data: { ...tilStede('kari'), ute: ['b2', 'b3'] } };
    gitt(moeteDecider, ...moetet(1, kariGikk('b1'), behandlet(2), behandlet(3))).naar(kom('kari'), naa).gir(tilbake);
    expect(iManntallet(moetet(1, kariGikk('b1'), behandlet(2), behandlet(3), tilbake))).toEqual([['kari'], [], [], ['kari']]);
  });
  it('er en som er der', () => {
    gitt(moeteDecider, ...moetet(1)).naar(gikk('ola'), naa).avvises('er-ikke-til-stede');
    gitt(moeteDecider, ...moetet(1, kariGikk('b1'))).naar(gikk('kari'), naa).avvises('er-ikke-til-stede');
  });
  it('kan gå før avtalt, men ikke før de kom, og ikke bli lenger enn de skulle', () => {
    const medAvtale = moetet(1, kariGikk('b3'), olaKom('b3'));
    gitt(moeteDecider, ...medAvtale).naar(gikk('kari'), naa).gir(kariGikk('b1'));
    gitt(moeteDecider, ...medAvtale).naar(gikk('kari', 'b4'), naa).avvises('er-ikke-til-stede');
    gitt(moeteDecider, ...medAvtale).naar(gikk('ola'), naa).avvises('sak-er-ikke-paa-saksliste');
  });
  it('føres av organets ledelse', () => {
    gitt(moeteDecider, ...moetet(1)).naar(gikk('kari'), fakta(ANNEN_LEDER)).avvises('krever-organledelse');
    gitt(moeteDecider, ...moetet(1)).naar(kom('ola'), fakta(ANNEN_LEDER)).avvises('krever-organledelse');
  });
});

describe('En sak som går ut i møtet', () => {
  it('flytter den som skulle komme til den, til den neste, og den som skulle gå etter den, til den forrige', () => {
    expect(iManntallet(moetet(1, olaKom('b3'), kariGikk('b3'), tattAv(3)))).toEqual([['kari'], ['kari'], [], ['ola']]);
  });
  it('lar den som bare skulle være med på den, ikke være med på noen', () => {
    expect(iManntallet(moetet(1, olaKom('b4'), tattAv(4)))).toEqual([['kari'], ['kari'], ['kari'], []]);
    expect(iManntallet(moetet(0, kariGikk('b1'), tattAv(1)))).toEqual([[], [], [], []]);
  });
});
