import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER } from '../../felles/tilgang.testdata';
import { moeteDecider } from '../moete.decider';
import { type MoeteHendelse } from '../moete.events';
import { type MoeteKommando, type Organmedlem } from '../moete.kommandoer';
import { erMed } from '../moete.tilstand';
import { aapnet, fakta, fastsatt, fremmoete, LEDER, planlagt, registrerVedtak, satt } from '../moete.testdata';

type Deltakere = MoeteKommando<'RegistrerFremmoete'>['data']['deltakere'];
const registrer = (...deltakere: Deltakere) => ({ type: 'RegistrerFremmoete', data: { deltakere } }) as const;
const kari = { personId: 'kari', status: 'til-stede' } as const;
const olaBorte = { personId: 'ola', status: 'forfall' } as const;
const vara = (personId: string, varaFor: string, sakene: { fraSak?: string; tilSak?: string } = {}) => ({ personId, status: 'til-stede', varaFor, ...sakene }) as const;

const fast = (personId: string, stemme = true): Organmedlem => ({ medlemskapId: `m-${personId}`, personId, verv: 'medlem', stemme });
const varamedlem = (personId: string, varaFor?: string): Organmedlem => ({ medlemskapId: `v-${personId}`, personId, verv: 'vara', stemme: true, varaFor: varaFor && `m-${varaFor}` });
const kjentePersoner = ['kari', 'ola', 'per', 'liv', 'gunn'];
const med = (...medlemmer: Organmedlem[]) => fakta(LEDER, { medlemmer, kjentePersoner });

const moetet = () => gitt(moeteDecider, planlagt(), aapnet);
const treSaker = [planlagt(), satt(1), satt(2), satt(3), fastsatt(1, 1, 2, 3), aapnet];
const stemmer = (deltakere: Deltakere, ...medlemmer: Organmedlem[]) =>
  moetet().naar(registrer(...deltakere), med(...medlemmer)).hendelser().flatMap((e) => (e.data as { deltakere: { personId: string; stemmerett: boolean }[] }).deltakere.filter((d) => d.stemmerett).map((d) => d.personId));

describe('Stemmerett i møtet', () => {
  it('et medlem med stemmerett stemmer, et medlem uten gjør det ikke', () => {
    moetet().naar(registrer(kari, olaBorte), med(fast('kari'), fast('ola', false))).gir(fremmoete({ ...kari, stemmerett: true }, { ...olaBorte, stemmerett: false }));
  });
  it('uten fakta om medlemmene har ingen stemmerett', () => {
    moetet().naar(registrer(kari), fakta(LEDER, { kjentePersoner })).gir(fremmoete({ ...kari, stemmerett: false }));
  });
  it('en oppnevnt vara stemmer for den medlemmet er oppnevnt for, eller for hvem som helst når det ikke er sagt', () => {
    expect(stemmer([vara('per', 'ola')], fast('ola'), varamedlem('per', 'ola'))).toEqual(['per']);
    expect(stemmer([vara('per', 'ola')], fast('ola'), varamedlem('per'))).toEqual(['per']);
    expect(stemmer([vara('per', 'ola')], fast('ola'), fast('gunn'), varamedlem('per', 'gunn'))).toEqual([]);
  });
  it('en vara som ikke er oppnevnt, står i fremmøtet uten stemmerett', () => {
    moetet().naar(registrer(vara('per', 'ola')), med(fast('ola'))).gir(fremmoete({ ...vara('per', 'ola'), stemmerett: false }));
  });
  it('en vara for en som selv ikke stemmer, stemmer ikke, og heller ikke en vara som ikke møter for noen', () => {
    expect(stemmer([vara('per', 'ola')], fast('ola', false), varamedlem('per'))).toEqual([]);
    expect(stemmer([vara('per', 'gunn')], varamedlem('per'))).toEqual([]);
    expect(stemmer([{ personId: 'per', status: 'til-stede' }], varamedlem('per'))).toEqual([]);
  });
  it('et medlem beholder sin egen stemme også når det er ført som vara', () => {
    expect(stemmer([vara('kari', 'gunn')], fast('kari'))).toEqual(['kari']);
  });
  it('der det stemmes, møter ingen både for seg selv og som vara', () => {
    const stemmende = gitt(moeteDecider, planlagt({ beslutningsform: 'avstemning' }), aapnet);
    stemmende.naar(registrer(vara('kari', 'ola'), olaBorte), med(fast('kari'), fast('ola'), varamedlem('kari'))).avvises('har-egen-stemme');
    expect(stemmende.naar(registrer(vara('kari', 'ola'), olaBorte), med(fast('kari', false), fast('ola'), varamedlem('kari'))).hendelser()).toHaveLength(1);
  });
});

describe('Den som har to plasser i organet', () => {
  const RETT = { moete: true, tale: true, forslag: false, stemme: false };
  const observatoer: Organmedlem = { medlemskapId: 'a', personId: 'per', verv: 'observatoer', stemme: false, rettigheter: RETT };
  const somVara: Organmedlem = { ...varamedlem('per', 'ola'), rettigheter: { ...RETT, forslag: true, stemme: true } };
  const linjen = (per: Deltakere[number]) => moetet().naar(registrer(per, olaBorte), med(observatoer, somVara, { ...fast('ola'), representerer: 'Nes kommune' })).hendelser().flatMap((e) => (e.data as { deltakere: object[] }).deltakere)[0];

  it('møter i den ene: som vara med varaens verv og rettigheter, ellers i sin egen', () => {
    expect(linjen(vara('per', 'ola'))).toMatchObject({ rolle: 'vara', rettigheter: { forslag: true }, stemmerett: true, plassFor: 'Nes kommune' });
    expect(linjen({ personId: 'per', status: 'til-stede' })).toMatchObject({ rolle: 'observatoer', rettigheter: { forslag: false }, stemmerett: false });
  });
});

describe('Fremmøte som er ført', () => {
  const foert = [planlagt({ beslutningsform: 'avstemning' }), ...treSaker.slice(1), fremmoete({ ...kari, stemmerett: true }, { ...olaBorte, stemmerett: true })];
  const sett = { ...med(fast('kari'), fast('ola')), medRevisjon: true };
  const votert: MoeteHendelse = { type: 'VoteringAapnet', data: { voteringId: 'v1', behandlingId: 'b1', gjelder: 'Forslaget', valg: ['for', 'mot'], manntall: [{ personId: 'kari' }] } };

  it('føres på nytt bare av den som har sett det som står der', () => {
    gitt(moeteDecider, ...foert).naar(registrer(kari), med(fast('kari'))).avvises('fremmoete-er-foert');
    expect(gitt(moeteDecider, ...foert).naar(registrer(kari), sett).hendelser()).toHaveLength(1);
  });
  it('endrer ikke hvem som kunne stemme i en votering som er holdt', () => {
    const olaDer = { personId: 'ola', status: 'til-stede' } as const;
    gitt(moeteDecider, ...foert, votert).naar(registrer(kari, olaDer), sett).avvises('det-er-votert');
    gitt(moeteDecider, ...foert, votert).naar(registrer({ ...kari, status: 'fravaer' }), sett).avvises('det-er-votert');
    for (const fraSak of ['b1', 'b2']) expect(gitt(moeteDecider, ...foert, votert).naar(registrer({ ...kari, funksjon: 'rådmann' }, { ...olaDer, fraSak }), sett).hendelser()).toHaveLength(1);
  });
});

describe('En gjest på én sak', () => {
  it('er til stede bare i den', () => {
    const { state } = gitt(moeteDecider, ...treSaker, fremmoete({ personId: 'gunn', status: 'til-stede', rolle: 'gjest', saker: ['b2'], stemmerett: false }));
    expect(['b1', 'b2', 'b3'].map((b) => state.deltakere.filter((d) => erMed(state, d, b)).length)).toEqual([0, 1, 0]);
  });
});

describe('Fremmøte', () => {
  it('den som møter, og den det møtes for, må være registrert i helsefellesskapet', () => {
    moetet().naar(registrer({ ...kari, personId: 'ukjent' }), med()).avvises('person-finnes-ikke');
    moetet().naar(registrer(vara('per', 'ukjent')), med()).avvises('person-finnes-ikke');
    moetet().naar(registrer(kari), fakta(LEDER)).avvises('person-finnes-ikke');
  });
  it('en vara kan møte for en som er borte uten å ha meldt forfall', () => {
    const fravaerende = { personId: 'ola', status: 'fravaer' } as const;
    expect(moetet().naar(registrer(fravaerende, vara('per', 'ola')), med()).hendelser()).toHaveLength(1);
    expect(moetet().naar(registrer(vara('per', 'ola')), med()).hendelser()).toHaveLength(1);
  });
  it('en vara kan ikke møte for en som selv er til stede', () => {
    moetet().naar(registrer(kari, vara('per', 'kari')), med()).avvises('medlem-er-til-stede');
  });
  it('to varaer kan ikke møte for samme medlem, men den ene kan tre inn når den andre ikke kom', () => {
    moetet().naar(registrer(olaBorte, vara('per', 'ola'), vara('liv', 'ola')), med()).avvises('to-varaer');
    const perBorte = { personId: 'per', status: 'forfall', varaFor: 'ola' } as const;
    expect(moetet().naar(registrer(olaBorte, perBorte, vara('liv', 'ola')), med()).hendelser()).toHaveLength(1);
  });
  it('en person står én gang', () => {
    moetet().naar(registrer(kari, kari), med()).avvises('deltaker-to-ganger');
  });
  it('fremmøtet kan føres på nytt, og det siste gjelder', () => {
    const { state } = gitt(moeteDecider, planlagt(), aapnet, fremmoete({ ...kari, stemmerett: true }), fremmoete({ ...olaBorte, stemmerett: false }));
    expect(state.deltakere).toEqual([{ ...olaBorte, stemmerett: false }]);
  });
  it('fremmøte føres i et møte som er i gang, av organets ledelse', () => {
    gitt(moeteDecider, planlagt()).naar(registrer(kari), med()).avvises('moete-er-ikke-aapnet');
    moetet().naar(registrer(kari), fakta(INNMELDER, { kjentePersoner })).avvises('krever-organledelse');
  });
});

describe('En vara for noen av sakene', () => {
  const naa = gitt(moeteDecider, ...treSaker);

  it('to varaer kan avløse hverandre, men ikke møte for samme medlem i samme sak', () => {
    expect(naa.naar(registrer(vara('per', 'ola', { tilSak: 'b1' }), vara('liv', 'ola', { fraSak: 'b2' })), med()).hendelser()).toHaveLength(1);
    naa.naar(registrer(vara('per', 'ola', { tilSak: 'b2' }), vara('liv', 'ola', { fraSak: 'b2' })), med()).avvises('to-varaer');
    naa.naar(registrer(vara('per', 'ola', { fraSak: 'b3' }), vara('liv', 'ola', { fraSak: 'b2' })), med()).avvises('to-varaer');
  });
  it('sakene må stå på sakslisten, i rekkefølge', () => {
    naa.naar(registrer(vara('per', 'ola', { fraSak: 'b9' })), med()).avvises('sak-er-ikke-paa-saksliste');
    naa.naar(registrer(vara('per', 'ola', { fraSak: 'b3', tilSak: 'b1' })), med()).avvises('intervall-baklengs');
  });
  it('varaen kan møte til medlemmet selv kommer', () => {
    expect(naa.naar(registrer(vara('per', 'kari', { tilSak: 'b1' }), { ...kari, fraSak: 'b2' }), med()).hendelser()).toHaveLength(1);
    naa.naar(registrer(vara('per', 'kari', { tilSak: 'b2' }), { ...kari, fraSak: 'b2' }), med()).avvises('medlem-er-til-stede');
  });
  it('varaen har stemmerett bare i de sakene', () => {
    const historie = [planlagt({ beslutningsform: 'avstemning' }), ...treSaker.slice(1), fremmoete({ ...vara('per', 'ola', { fraSak: 'b2', tilSak: 'b2' }), stemmerett: true })];
    gitt(moeteDecider, ...historie).naar(registrerVedtak({ behandlingId: 'b1' }), fakta(LEDER)).avvises('ingen-med-stemmerett');
    expect(gitt(moeteDecider, ...historie).naar(registrerVedtak({ behandlingId: 'b2' }), fakta(LEDER)).hendelser()).toHaveLength(1);
    gitt(moeteDecider, ...historie).naar(registrerVedtak({ behandlingId: 'b3' }), fakta(LEDER)).avvises('ingen-med-stemmerett');
  });
});
