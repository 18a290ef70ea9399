import { type AvtaleHendelse } from '#avtale';
import { AAPNINGSTRINN, osloTid, PURRETRINN, TURTRINN } from '#felles';
import { loggfoert, rader } from '../eventsourcing/rader';
import { paaminnelse } from './paaminnelse.projection';

type Hendelse = AvtaleHendelse & { tid?: string };

const HASH = 'a'.repeat(64);
const sendt: Hendelse = {
  type: 'AvtaleSendtTilPartene', tid: '2026-03-11T12:00:00.000Z',
  data: {
    runde: 1, sakId: 's', navn: 'Avtale om nattvakt', versjon: 1, hash: HASH, parter: [{ partId: 'a', navn: 'Kommune a' }, { partId: 'b', navn: 'Kommune b' }],
    svarfrist: '2026-04-07', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [30, 14, 7, 1],
  },
};
const her = { maate: 'i-saksgang' as const, rolle: 'postmottak' };
const ja: Hendelse = { type: 'PartGodkjente', data: { partId: 'a', runde: 1, dato: '2026-03-20', ...her } };
const varslet = (dato: string, tid = '2026-03-12T10:00:00.000Z'): Hendelse => ({ type: 'PartVarsletBehandling', tid, data: { partId: 'a', runde: 1, dato, ...her } });
const flyttet = (fra: string, til: string, tid = '2026-03-20T12:00:00.000Z'): Hendelse => ({
  type: 'AvtaleSvarfristEndret', tid, data: { runde: 1, fra, til, begrunnelse: 'x', parter: ['a', 'b'], paaminnelser: [30, 14, 7, 1] },
});

const alle = (...hendelser: Hendelse[]) => rader(paaminnelse, loggfoert('avtale-x', [sendt, ...hendelser]));
const planlagte = (mottaker: string, ...hendelser: Hendelse[]) =>
  alle(...hendelser).filter((r) => r.mottaker === mottaker && r.tilstand === 'planlagt').map((r) => `${r.trinn}: ${r.dag}`);
const trinn = (nr: number, ...hendelser: Hendelse[]) => {
  const rad = alle(...hendelser).find((r) => r.mottaker === 'a' && r.trinn === nr);
  if (!rad) throw new Error('ingen rad');
  return rad;
};
const levert = (type: 'PaaminnelseSendt' | 'PaaminnelseFeilet' | 'PaaminnelseBesluttet', paaminnelseId: string, nr: number): Hendelse =>
  ({ type, data: { paaminnelseId, partId: 'a', runde: 1, trinn: nr, fristDato: '2026-04-07', forsoek: 1, messageId: '<x>', mottakere: ['p'], aarsak: '550' } }) as Hendelse;

describe('hvem som skal minnes om hva, og når', () => {
  it('en part som får en annen svarfrist, minnes før den, og bare den', () => {
    const unntak: Hendelse = { type: 'PartSvarfristEndret', tid: '2026-03-20T12:00:00.000Z', data: { partId: 'a', runde: 1, fra: '2026-04-07', til: '2026-04-21', begrunnelse: 'x', paaminnelser: [30, 14, 7, 1] } };
    expect(planlagte('a', unntak)).toEqual(['2: 2026-04-07', '3: 2026-04-14', '4: 2026-04-20']);
    expect(planlagte('b', unntak)).toEqual(planlagte('b'));
  });

  it('brevet om utsendelsen går straks, én gang, og bare når utsendelsen sier det', () => {
    const medBrev = rader(paaminnelse, loggfoert('avtale-x', [{ ...sendt, data: { ...sendt.data, varsles: true } }])).filter((r) => r.trinn === AAPNINGSTRINN);
    expect(medBrev.map((r) => [r.mottaker, r.tilstand, r.dag, r.forfaller])).toEqual(['a', 'b'].map((p) => [p, 'planlagt', '2026-03-11', '2026-03-11T12:00:00.000Z']));
    expect(trinn(AAPNINGSTRINN).tilstand).toBe('bortfalt');
  });

  it('en purring går straks til dem den gjelder, og en ny purring er et nytt brev', () => {
    const purring = (tid: string, ...parter: string[]): Hendelse => ({ type: 'PurringBestilt', tid, data: { runde: 1, parter, dag: tid.slice(0, 10) } });
    const foerste = purring('2026-03-20T09:00:00.000Z', 'a');
    expect(alle(foerste).filter((r) => r.trinn === PURRETRINN).map((r) => [r.mottaker, r.tilstand])).toEqual([['a', 'planlagt'], ['b', 'bortfalt']]);
    expect(trinn(PURRETRINN, foerste, ja).tilstand).toBe('bortfalt');
    const id = trinn(PURRETRINN, foerste).id;
    expect(trinn(PURRETRINN, foerste, levert('PaaminnelseSendt', id, PURRETRINN)).tilstand).toBe('sendt');
    const andre = trinn(PURRETRINN, foerste, levert('PaaminnelseSendt', id, PURRETRINN), flyttet('2026-04-07', '2026-04-21'), purring('2026-03-25T09:00:00.000Z', 'a', 'b'));
    expect([andre.tilstand, andre.id === id, andre.frist_dato]).toEqual(['planlagt', false, '2026-04-21']);
  });

  it('de som får tur til å signere, får ett brev straks, også etter at parten har svart, og ikke de første', () => {
    const rekkefoelge: Hendelse = { ...sendt, data: { ...sendt.data, varsles: true, rekkefoelge: [['a'], ['b']] } };
    const tur = (plass: number, part: string): Hendelse => ({ type: 'SigneringAapnet', tid: '2026-03-20T12:00:00.000Z', data: { runde: 1, plass, parter: [part] } });
    const turer = (foerst: Hendelse, ...hendelser: Hendelse[]) => rader(paaminnelse, loggfoert('avtale-x', [foerst, ...hendelser])).filter((r) => r.trinn === TURTRINN).map((r) => [r.mottaker, r.tilstand]);
    const jaB: Hendelse = { ...ja, data: { ...ja.data, partId: 'b' } };
    expect(turer(rekkefoelge, tur(1, 'a'))).toEqual([['a', 'bortfalt'], ['b', 'bortfalt']]);
    expect(turer(rekkefoelge, jaB, tur(1, 'a'), tur(2, 'b'))).toEqual([['a', 'bortfalt'], ['b', 'planlagt']]);
    expect(turer(rekkefoelge, tur(2, 'b'), jaB)).toEqual([['a', 'bortfalt'], ['b', 'planlagt']]);
    expect(turer({ ...rekkefoelge, data: { ...sendt.data, rekkefoelge: [['a'], ['b']] } }, tur(2, 'b'))).toEqual([]);
  });

  it('den som ikke vil signere, minnes ikke mer', () => {
    const vilIkke: Hendelse = { type: 'PartAvsloSignering', tid: '2026-03-20T12:00:00.000Z', data: { partId: 'a', runde: 1, dato: '2026-03-20', aarsak: 'x', maate: 'i-saksgang', rolle: 'signatar' } };
    expect([planlagte('a', vilIkke), planlagte('b', vilIkke)]).toEqual([[], planlagte('b')]);
  });

  it('den som får vedtaket opphevet, er uten svar igjen og minnes om det som gjenstår', () => {
    const opphevet: Hendelse = { type: 'PartLovlighetskontrollAvgjort', tid: '2026-03-30T12:00:00.000Z', data: { partId: 'a', runde: 1, dato: '2026-03-30', utfall: 'opphevet', avgjortAv: 'Statsforvalteren', falt: { svar: 'godkjent', iKraft: false }, ...her } };
    expect(planlagte('a', ja, opphevet)).toEqual(['3: 2026-03-31', '4: 2026-04-01']);
    expect(planlagte('a', ja, opphevet, varslet('2026-04-20', '2026-03-31T12:00:00.000Z'))).toEqual(['0: 2026-04-21']);
  });

  it('den som bare hadde signert, er uten svar når underskriften er bestridt, og den som har svart, er det ikke', () => {
    const signert: Hendelse = { type: 'PartSignerte', data: { nr: 1, partId: 'a', runde: 1, versjon: 1, hash: HASH, signertDato: '2026-03-20', ...her } };
    const bestridt = (teller: boolean): Hendelse => ({ type: 'SignaturBestridt', tid: '2026-03-30T12:00:00.000Z', data: { signatur: 1, partId: 'a', runde: 1, aarsak: 'Feil person', teller } });
    expect(planlagte('a', signert, bestridt(false))).toEqual(['3: 2026-03-31', '4: 2026-04-01']);
    expect(planlagte('a', signert, bestridt(true))).toEqual([]);
    expect(planlagte('a', ja, signert, bestridt(false))).toEqual([]);
  });

  it('den som sier at den ikke signerer, minnes ikke mer', () => {
    expect(planlagte('a', { type: 'PartAvsloSignering', data: { partId: 'a', runde: 1, dato: '2026-03-20', aarsak: 'x', ...her } })).toEqual([]);
  });

  it('den som beholder det den gjorde i runden før, får brevet om den nye og ingen påminnelser', () => {
    const ny: Hendelse = { ...sendt, data: { ...sendt.data, runde: 2, varsles: true, beholdt: [{ partId: 'a', svarDato: '2026-03-01', signertDato: '2026-03-02', signatur: 1 }] } };
    const planlagt = rader(paaminnelse, loggfoert('avtale-x', [ny])).filter((r) => r.tilstand === 'planlagt');
    expect(planlagt.filter((r) => r.mottaker === 'a').map((r) => r.trinn)).toEqual([AAPNINGSTRINN]);
    expect(planlagt.filter((r) => r.mottaker === 'b')).toHaveLength(4);
  });

  it('hver part får ett trinn per avstand, på arbeidsdagen før når dagen er fri, og ikke det som alt er passert', () => {
    expect(planlagte('a')).toEqual(['2: 2026-03-24', '3: 2026-03-31', '4: 2026-04-01']);
    expect(planlagte('b')).toEqual(planlagte('a'));
    expect(osloTid(trinn(4).forfaller ?? '').klokkeslett).toBe('08:00');
    expect(trinn(4).message_id).toContain(trinn(4).id);
  });

  it('den som har svart, har ingen påminnelser igjen, og de andre beholder sine', () => {
    for (const svar of [ja, { type: 'PartAvslo', data: { partId: 'a', runde: 1, dato: '2026-03-20', aarsak: 'x', ...her } } as const, { type: 'PartSignerte', data: { partId: 'a', runde: 1, versjon: 1, hash: HASH, signertDato: '2026-03-20', ...her } } as const]) {
      expect(planlagte('a', svar)).toEqual([]);
      expect(planlagte('b', svar)).toHaveLength(3);
    }
  });

  it('den som har varslet en dag, minnes første arbeidsdag etter den og ikke før', () => {
    expect(planlagte('a', varslet('2026-03-27'))).toEqual(['0: 2026-03-30', '3: 2026-03-31', '4: 2026-04-01']);
    expect(planlagte('a', varslet('2026-04-20'))).toEqual(['0: 2026-04-21']);
    expect(planlagte('a', varslet('2026-04-20'), varslet('2026-04-27'))).toEqual(['0: 2026-04-28']);
    expect(planlagte('a', varslet('2026-04-20'), ja)).toEqual([]);
  });

  it('en flyttet frist flytter alle trinn, med nye id-er, og ingen av de gamle står igjen', () => {
    const foer = alle().filter((r) => r.tilstand === 'planlagt').map((r) => r.id);
    const etter = alle(flyttet('2026-04-07', '2026-05-20'));
    expect(planlagte('a', flyttet('2026-04-07', '2026-05-20'))).toEqual(['1: 2026-04-20', '2: 2026-05-06', '3: 2026-05-13', '4: 2026-05-19']);
    expect(etter.filter((r) => foer.includes(r.id))).toEqual([]);
    expect(trinn(2, flyttet('2026-04-07', '2026-05-20'), flyttet('2026-05-20', '2026-04-07')).id).not.toBe(trinn(2).id);
  });

  it('en flyttet frist vekker ikke den som har svart, og ikke trinn før en varslet dag', () => {
    expect(planlagte('a', ja, flyttet('2026-04-07', '2026-05-20'))).toEqual([]);
    expect(planlagte('a', varslet('2026-05-10'), flyttet('2026-04-07', '2026-05-20'))).toEqual(['0: 2026-05-11', '3: 2026-05-13', '4: 2026-05-19']);
  });

  it('en frist som flyttes nærmere, sender ikke det som alt skulle vært sendt', () => {
    expect(planlagte('a', flyttet('2026-04-07', '2026-03-25'))).toEqual(['4: 2026-03-24']);
  });

  it('en ny runde har sine egne påminnelser, og den gamle ingen', () => {
    const trukket: Hendelse = { type: 'AvtaleversjonTrukketTilbake', data: { runde: 1, versjon: 1, begrunnelse: 'x', parter: ['a', 'b'] } };
    const runde2 = { ...sendt, data: { ...(sendt.data as object), runde: 2, versjon: 2 } } as Hendelse;
    const venter = alle(ja, trukket, runde2).filter((r) => r.tilstand === 'planlagt');
    expect(new Set(venter.map((r) => r.runde))).toEqual(new Set([2]));
    expect(venter).toHaveLength(6);
  });

  it('levering følger hendelsene, og bare for den påminnelsen som ble sendt', () => {
    const { id } = trinn(2);
    expect(trinn(2, levert('PaaminnelseBesluttet', id, 2)).tilstand).toBe('besluttet');
    expect(trinn(2, levert('PaaminnelseBesluttet', id, 2), levert('PaaminnelseSendt', id, 2)).tilstand).toBe('sendt');
    expect(trinn(2, levert('PaaminnelseFeilet', id, 2)).tilstand).toBe('feilet');
    expect(trinn(2, levert('PaaminnelseBesluttet', id, 2), ja).tilstand).toBe('bortfalt');
    expect(trinn(2, flyttet('2026-04-07', '2026-05-20'), levert('PaaminnelseSendt', id, 2)).tilstand).toBe('planlagt');
  });
});

describe('påminnelser mens svarfristen står stille, og etterpå', () => {
  const kl = (rad: { forfaller: string | null }) => osloTid(rad.forfaller ?? '').klokkeslett;
  const gaarVidere = (tid: string, til: string, dager: number, valg: { trinn: number; valg: 'utfoer' | 'dropp' }[] = []): Hendelse => ({
    type: 'SvarfristGjenopptatt', tid, data: {
      runde: 1, grunn: 'parten', partId: 'a', dato: tid.slice(0, 10), begrunnelse: 'x', parter: [{ partId: 'a', fra: '2026-04-07', til, dager }], paaminnelser: [30, 14, 7, 1],
      valg: valg.map((v) => ({ ...v, paaminnelseId: trinn(v.trinn).id, partId: 'a' })),
    },
  });
  const holdt = (nr: number): Hendelse => ({ type: 'PaaminnelseHoldtTilbake', data: { paaminnelseId: trinn(nr).id, partId: 'a', part: 'Kommune a', avtale: 'x', runde: 1, trinn: nr, fristDato: '2026-04-07' } });

  it('den som forfalt, venter; etterpå har hver påminnelse like lang tid til fristen som før, klokken åtte også etter tidsskiftet', () => {
    expect(trinn(2, holdt(2)).tilstand).toBe('holdt');
    const videre = gaarVidere('2026-03-27T10:00:00.000Z', '2026-04-17', 10, [{ trinn: 2, valg: 'utfoer' }]);
    expect(planlagte('a', holdt(2), videre)).toEqual(['2: 2026-04-01', '3: 2026-04-10', '4: 2026-04-16']);
    expect(planlagte('b', holdt(2), videre)).toEqual(planlagte('b'));
    expect(alle(holdt(2), videre).filter((r) => r.tilstand === 'planlagt').map(kl)).toEqual(Array(6).fill('08:00'));
    expect(trinn(2, holdt(2), videre).id).not.toBe(trinn(2).id);
  });

  it('over tidsskiftet om høsten også', () => {
    const videre = gaarVidere('2026-10-20T10:00:00.000Z', '2026-11-10', 217, [{ trinn: 2, valg: 'utfoer' }, { trinn: 3, valg: 'utfoer' }, { trinn: 4, valg: 'utfoer' }]);
    expect(planlagte('a', holdt(2), holdt(3), holdt(4), videre)).toEqual(['2: 2026-10-27', '3: 2026-11-03', '4: 2026-11-09']);
    expect(alle(holdt(2), holdt(3), holdt(4), videre).filter((r) => r.mottaker === 'a' && r.tilstand === 'planlagt').map(kl)).toEqual(Array(3).fill('08:00'));
  });

  it('den som droppes, kommer ikke; den som er sendt, kommer ikke igjen; den som ikke rekkes, kommer med en gang', () => {
    expect(planlagte('a', holdt(2), gaarVidere('2026-03-27T10:00:00.000Z', '2026-04-17', 10, [{ trinn: 2, valg: 'dropp' }]))).toEqual(['3: 2026-04-10', '4: 2026-04-16']);
    const sendt2 = levert('PaaminnelseSendt', trinn(2).id, 2);
    expect(trinn(2, sendt2, gaarVidere('2026-03-27T10:00:00.000Z', '2026-04-17', 3)).tilstand).toBe('sendt');
    const samme = trinn(2, holdt(2), gaarVidere('2026-03-24T15:00:00.000Z', '2026-04-07', 0, [{ trinn: 2, valg: 'utfoer' }]));
    expect([samme.tilstand, samme.forfaller]).toEqual(['planlagt', '2026-03-24T15:00:00.000Z']);
  });

  it('en ny kalender flytter bare dem som kommer, og nye runder regnes med den', () => {
    const kalender = { inneklemteDagerErFri: false, friperioder: [{ fra: '03-30', til: '03-31', navn: 'planuken' }] };
    const innstilt: Hendelse = { type: 'AvtalekalenderEndret', tid: '2026-03-25T12:00:00.000Z', data: { runde: 1, kalender, parter: ['a', 'b'] } };
    const sendt2 = levert('PaaminnelseSendt', trinn(2).id, 2);
    expect(planlagte('a', sendt2, innstilt)).toEqual(['3: 2026-03-27', '4: 2026-04-01']);
    expect([trinn(2, sendt2, innstilt).id, trinn(4, innstilt).id]).toEqual([trinn(2).id, trinn(4).id]);
    expect(planlagte('a', { ...sendt, data: { ...sendt.data, kalender } })).toEqual(['2: 2026-03-24', '3: 2026-03-27', '4: 2026-04-01']);
  });
});
