import { type AvtaleHendelse } from '#avtale';
import { osloTid } from '#felles';
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
