import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER, SYSTEMET } from '../../felles/tilgang.testdata';
import { type MoeteHendelse } from '../moete.events';
import { moeteDecider } from '../moete.decider';
import { type TidOgSted } from '../moete.events';
import { aapnet, ANNEN_LEDER, avlyst, fakta, fastsatt, hevet, iGang, LEDER, naar, planlagt, planlegg, satt, ssuFakta, tattAv } from '../moete.testdata';

const flytt = (til: Partial<TidOgSted>) => ({ type: 'FlyttMoete', data: { til, begrunnelse: 'Kolliderer med høstferien' } }) as const;
const avlys = { type: 'AvlysMoete', data: { begrunnelse: 'For få saker' } } as const;

describe('Å planlegge et møte', () => {
  it('sekretariatet eller organets ledelse planlegger, og møtet tar vare på organet slik det er nå', () => {
    gitt(moeteDecider).naar(planlegg(), fakta()).gir(planlagt());
    gitt(moeteDecider).naar(planlegg({ vertskap: 'Nes kommune' }), fakta(LEDER, { organ: { ...ssuFakta, beslutningsform: 'avstemning' } })).gir(
      planlagt({ beslutningsform: 'avstemning', vertskap: 'Nes kommune' }),
    );
  });
  it.each([['ledelsen i et annet organ', ANNEN_LEDER], ['en saksinnmelder', INNMELDER]])('%s kan ikke planlegge', (_, tilgang) => {
    gitt(moeteDecider).naar(planlegg(), fakta(tilgang)).avvises('krever-organledelse');
  });
  it('organet må finnes', () => {
    gitt(moeteDecider).naar(planlegg(), fakta(undefined, { organ: undefined })).avvises('organ-finnes-ikke');
  });
  it('møtet må slutte etter at det begynner', () => {
    gitt(moeteDecider).naar(planlegg({ naar: { ...naar, slutt: '09:00' } }), fakta()).avvises('slutt-foer-start');
    const utenSlutt = { dato: naar.dato, start: '09:00' };
    gitt(moeteDecider).naar(planlegg({ naar: utenSlutt }), fakta()).gir(planlagt({ naar: utenSlutt }));
  });
  it('et møte planlegges én gang', () => {
    gitt(moeteDecider, planlagt()).naar(planlegg(), fakta()).avvises('moete-er-planlagt');
  });
  it('et møte begynner med å være planlagt', () => {
    expect(moeteDecider.creates).toEqual(['PlanleggMoete']);
  });
});

describe('Å flytte et møte', () => {
  it('det som ikke flyttes, står som før, og begge tidene huskes', () => {
    gitt(moeteDecider, planlagt()).naar(flytt({ dato: '2026-03-18' }), fakta(LEDER)).gir({ type: 'MoeteFlyttet', data: { fra: naar, til: { ...naar, dato: '2026-03-18' } } });
  });
  it('et felt som ikke er fylt ut, visker ikke ut det som sto', () => {
    const tomme = { dato: '2026-03-18', start: undefined, sted: undefined };
    gitt(moeteDecider, planlagt()).naar(flytt(tomme), fakta()).gir({ type: 'MoeteFlyttet', data: { fra: naar, til: { ...naar, dato: '2026-03-18' } } });
  });
  it('et vedtak kan flytte et møte', () => {
    gitt(moeteDecider, planlagt()).naar(flytt({ dato: '2026-06-10' }), fakta(SYSTEMET)).gir({ type: 'MoeteFlyttet', data: { fra: naar, til: { ...naar, dato: '2026-06-10' } } });
  });
  it('et møte som er flyttet, kan flyttes igjen derfra', () => {
    const til = { ...naar, dato: '2026-03-18' };
    gitt(moeteDecider, planlagt(), { type: 'MoeteFlyttet', data: { fra: naar, til } }).naar(flytt({ dato: '2026-03-25' }), fakta()).gir({
      type: 'MoeteFlyttet', data: { fra: til, til: { ...naar, dato: '2026-03-25' } },
    });
  });
  it('et møte kan ikke flyttes til tiden det har', () => {
    gitt(moeteDecider, planlagt()).naar(flytt({ dato: naar.dato }), fakta()).avvises('moete-flyttes-ikke');
  });
  it('også et flyttet møte må slutte etter at det begynner', () => {
    gitt(moeteDecider, planlagt()).naar(flytt({ start: '15:00' }), fakta()).avvises('slutt-foer-start');
  });
  it('ledelsen i et annet organ kan ikke flytte møtet', () => {
    gitt(moeteDecider, planlagt()).naar(flytt({ dato: '2026-03-18' }), fakta(ANNEN_LEDER)).avvises('krever-organledelse');
  });
});

describe('Å forlenge et møte', () => {
  const forleng = (slutt: string) => ({ type: 'ForlengMoete', data: { slutt, begrunnelse: 'Sakslisten er lengre enn møtet' } }) as const;

  it.each([['før det begynner', [planlagt()]], ['mens det pågår', [...iGang]]])('kan gjøres %s', (_, historie) => {
    gitt(moeteDecider, ...historie).naar(forleng('15:30'), fakta(LEDER)).gir({ type: 'MoeteForlenget', data: { fra: '14:00', til: '15:30' } });
    expect(gitt(moeteDecider, ...historie, { type: 'MoeteForlenget', data: { fra: '14:00', til: '15:30' } }).state.naar).toEqual({ ...naar, slutt: '15:30' });
  });
  it('slutten må bli senere', () => {
    gitt(moeteDecider, planlagt()).naar(forleng('14:00'), fakta(LEDER)).avvises('moete-forlenges-ikke');
    gitt(moeteDecider, planlagt({ naar: { dato: naar.dato } })).naar(forleng('14:00'), fakta(LEDER)).avvises('moete-har-ingen-slutt');
  });
  it('ikke når det er over, og bare av ledelsen', () => {
    gitt(moeteDecider, ...iGang, hevet).naar(forleng('15:30'), fakta(LEDER)).avvises('moete-er-over');
    gitt(moeteDecider, planlagt(), avlyst).naar(forleng('15:30'), fakta(LEDER)).avvises('moete-er-over');
    gitt(moeteDecider, planlagt()).naar(forleng('15:30'), fakta(ANNEN_LEDER)).avvises('krever-organledelse');
  });
});

describe('Videolenken til et møte', () => {
  const LENKE = 'https://video.eksempel.invalid/ssu';
  const sett = (videolenke: string, form?: 'digital') => ({ type: 'SettVideolenke', data: { videolenke, form } }) as const;

  it('gjør et fysisk møte hybrid, og lar et digitalt være digitalt', () => {
    gitt(moeteDecider, planlagt({ form: 'fysisk' })).naar(sett(LENKE), fakta(LEDER)).gir({ type: 'VideolenkeSatt', data: { videolenke: LENKE, form: 'hybrid' } });
    gitt(moeteDecider, planlagt({ form: 'fysisk' })).naar(sett(LENKE, 'digital'), fakta(LEDER)).gir({ type: 'VideolenkeSatt', data: { videolenke: LENKE, form: 'digital' } });
    gitt(moeteDecider, planlagt({ form: 'digital' })).naar(sett(LENKE), fakta(LEDER)).gir({ type: 'VideolenkeSatt', data: { videolenke: LENKE, form: 'digital' } });
  });
  it('den samme en gang til er ingen hendelse', () => {
    gitt(moeteDecider, planlagt({ form: 'hybrid', videolenke: LENKE })).naar(sett(LENKE), fakta(LEDER)).gir();
  });
  it.each(['http://video.eksempel.invalid', 'javascript:alert(1)', 'https://', 'video'])('«%s» er ingen videolenke', (lenke) => {
    gitt(moeteDecider, planlagt()).naar(sett(lenke), fakta(LEDER)).avvises('ugyldig-lenke');
    gitt(moeteDecider).naar(planlegg({ videolenke: lenke }), fakta(LEDER)).avvises('ugyldig-lenke');
  });
});

describe('Innleveringsfristen', () => {
  const organets = { antall: 10, enhet: 'arbeidsdager' } as const;

  it('er organets når møtet ikke har sin egen', () => {
    gitt(moeteDecider).naar(planlegg(), fakta(LEDER, { organ: { ...ssuFakta, innlevering: organets } })).gir(planlagt({ innlevering: organets }));
    const egen = { antall: 14, enhet: 'dager' } as const;
    gitt(moeteDecider).naar(planlegg({ innlevering: egen }), fakta(LEDER, { organ: { ...ssuFakta, innlevering: organets } })).gir(planlagt({ innlevering: egen }));
  });
});

describe('Å avlyse et møte', () => {
  it('sakene på sakslisten blir fri', () => {
    gitt(moeteDecider, planlagt(), satt(1), satt(2), fastsatt(1, 2, 1)).naar(avlys, fakta(LEDER)).gir(avlyst, tattAv(2), tattAv(1));
  });
  it('et avlyst møte sier hva som sto på sakslisten, også når det ble avlyst før den rekkefølgen', () => {
    const sto = (...historie: MoeteHendelse[]) => gitt(moeteDecider, planlagt(), satt(1), satt(2), fastsatt(1, 2, 1), ...historie).state.frigjort.map((p) => p.behandlingId);
    expect(sto(avlyst, tattAv(2), tattAv(1))).toEqual(['b2', 'b1']);
    expect(sto(tattAv(2), tattAv(1), avlyst)).toEqual(['b2', 'b1']);
  });
  it('bare ledelsen avlyser', () => {
    gitt(moeteDecider, planlagt()).naar(avlys, fakta(INNMELDER)).avvises('krever-organledelse');
  });
  it.each([['åpnet', [planlagt(), aapnet]], ['hevet', [planlagt(), aapnet, hevet]], ['avlyst', [planlagt(), avlyst]]])('et møte som er %s, kan ikke flyttes eller avlyses', (_, historie) => {
    gitt(moeteDecider, ...historie).naar(avlys, fakta()).avvises('moete-er-ikke-planlagt');
    gitt(moeteDecider, ...historie).naar(flytt({ dato: '2026-03-18' }), fakta()).avvises('moete-er-ikke-planlagt');
  });
});
