import { gitt } from '../eventsourcing/gitt';
import { INNMELDER, SYSTEMET } from '../felles/tilgang.testdata';
import { ANNEN_LEDER, LEDER, ssu } from './moete.testdata';
import { type MoeteplanHendelse } from './moete.events';
import { moeteplanDecider, type MoeteplanFakta, moeteplanId, type Planutkast } from './moeteplan.decider';

const fakta = (endring: Partial<MoeteplanFakta> = {}): MoeteplanFakta => ({
  tilgang: LEDER, organ: { ...ssu, nedlagt: false, moeteformer: ['digital', 'fysisk'] }, opptatt: [], kjente: new Set(), dag: '2026-09-01', ...endring,
});
const plan = (...moeter: Partial<Planutkast>[]) => ({ type: 'FastsettMoeteplan' as const, data: { organId: 'ssu', aar: 2027, moeter: moeter.map((m, nr) => ({ moeteId: `m${nr}`, dato: '2027-03-10', ...m })) } });
const fastsatt = (...datoer: string[]): MoeteplanHendelse => ({ type: 'MoeteplanFastsatt', data: { organ: ssu, aar: 2027, moeter: datoer.map((dato, nr) => ({ moeteId: `gammel-${nr}`, tittel: 'Et møte', naar: { dato }, form: 'fysisk' })) } });
const opphav = { sakId: 'sak-1', behandlingId: 'b1', punkt: 1 };

/** What is wrong, each with its place. */
function feil(intent: ReturnType<typeof plan>, f: MoeteplanFakta, ...historie: MoeteplanHendelse[]): readonly (readonly string[])[] {
  try {
    gitt(moeteplanDecider, ...historie).naar(intent, f).hendelser();
    return [];
  } catch (e) {
    return (e as { errors: readonly { pointer: string; kode: string }[] }).errors.map((x) => [x.pointer, x.kode]);
  }
}

describe('Et års møteplan', () => {
  it('gir hvert møte tittel, form og innleveringsfrist der ikke noe annet er sagt', () => {
    const intent = plan({ start: '09:00' }, { dato: '2027-06-09', tittel: 'Sommermøtet', form: 'fysisk', innlevering: { antall: 3, enhet: 'dager' } });
    gitt(moeteplanDecider).naar({ ...intent, data: { ...intent.data, innlevering: { antall: 10, enhet: 'arbeidsdager' } } }, fakta()).gir({
      type: 'MoeteplanFastsatt',
      data: {
        organ: ssu, aar: 2027,
        moeter: [
          { moeteId: 'm0', tittel: 'Møte i Strategisk samarbeidsutvalg 10. mars 2027', naar: { dato: '2027-03-10', start: '09:00' }, form: 'digital', innlevering: { antall: 10, enhet: 'arbeidsdager' } },
          { moeteId: 'm1', tittel: 'Sommermøtet', naar: { dato: '2027-06-09' }, form: 'fysisk', innlevering: { antall: 3, enhet: 'dager' } },
        ],
      },
    });
  });
  it('planlegger alle eller ingen, og sier alt som er galt på én gang', () => {
    const intent = plan({}, { dato: '2028-01-05' }, { dato: '2027-04-07', start: '12:00', slutt: '11:00' }, { dato: '2027-05-05' }, { dato: '2027-05-05' }, { dato: '2027-08-18', videolenke: 'ftp://her' });
    expect(feil(intent, fakta({ opptatt: [{ moeteId: 'x', dato: '2027-03-10' }] }))).toEqual([
      ['#/moeter/0/dato', 'har-moete-den-dagen'], ['#/moeter/1/dato', 'feil-aar'], ['#/moeter/2/slutt', 'slutt-foer-start'], ['#/moeter/4/dato', 'dag-to-ganger'], ['#/moeter/5/videolenke', 'ugyldig-lenke'],
    ]);
  });
  it('går ikke tilbake i tid, men et vedtak som alt er fattet, planlegger den dagen det sier', () => {
    const sent = fakta({ dag: '2027-06-01' });
    expect(feil(plan({}), sent)).toEqual([['#/moeter/0/dato', 'dagen-er-passert']]);
    const vedtatt = plan({});
    gitt(moeteplanDecider).naar({ ...vedtatt, data: { ...vedtatt.data, opphav } }, { ...sent, tilgang: SYSTEMET }).hendelser();
  });
  it('ser også det som ble planlagt nettopp, til lesemodellen kjenner det: et avlyst møte gir dagen fri igjen', () => {
    expect(feil(plan({}), fakta(), fastsatt('2027-03-10'))).toEqual([['#/moeter/0/dato', 'har-moete-den-dagen']]);
    expect(feil(plan({}), fakta({ kjente: new Set(['gammel-0']) }), fastsatt('2027-03-10'))).toEqual([]);
  });
  it('settes av organets ledelse eller sekretariatet, i et organ som er i drift', () => {
    for (const tilgang of [ANNEN_LEDER, INNMELDER]) gitt(moeteplanDecider).naar(plan({}), fakta({ tilgang })).avvises('krever-organledelse');
    gitt(moeteplanDecider).naar(plan({}), fakta({ organ: undefined })).avvises('finnes-ikke');
    gitt(moeteplanDecider).naar(plan({}), fakta({ organ: { ...ssu, nedlagt: true, moeteformer: ['fysisk'] } })).avvises('organ-nedlagt');
  });
  it('hvert organ i hvert helsefellesskap har sin for hvert år', () => {
    expect(new Set([moeteplanId('f1', 'ssu', 2026), moeteplanId('f1', 'ssu', 2027), moeteplanId('f1', 'ou', 2026), moeteplanId('f2', 'ssu', 2026)]).size).toBe(4);
  });
});
