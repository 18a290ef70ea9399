import { SYSTEM } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { godkjente, HASH, opprettet, postmottak, sekretariat, sendt, versjon } from '../avtale.testdata';

const ute = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, opprettet(), versjon(1, HASH), sendt(['a', 'b']), ...hendelser);
const typer = (hendelser: readonly { type: string }[]) => hendelser.map((h) => h.type);

describe('én part kan få en annen svarfrist enn de andre', () => {
  const BEGRUNNELSE = 'Kommunestyret møtes senere';
  const utsett = (svarfrist: string, partId = 'a') => ({ type: 'EndrePartsSvarfrist' as const, data: { partId, svarfrist, begrunnelse: BEGRUNNELSE } });
  const utsatt = (fra: string, til: string): AvtaleHendelse => ({ type: 'PartSvarfristEndret', data: { partId: 'a', runde: 1, fra, til, begrunnelse: BEGRUNNELSE, paaminnelser: [7, 1] } });
  const minn = (partId: string, fristDato: string) => ({ type: 'MinnOmFrist' as const, data: { paaminnelseId: 'p', partId, runde: 1, trinn: 1, fristDato } });

  it('til en dag fram i tid, med begrunnelse, og flere ganger', () => {
    ute().naar(utsett('2026-04-15'), { tilgang: sekretariat }).gir(utsatt('2026-03-25', '2026-04-15'));
    ute(utsatt('2026-03-25', '2026-04-15')).naar(utsett('2026-05-15'), { tilgang: sekretariat }).gir(utsatt('2026-04-15', '2026-05-15'));
  });

  it('men ikke når den har svart, når den ikke er på listen, til samme dag, til en dag som er passert eller av parten selv', () => {
    ute(godkjente('a')).naar(utsett('2026-04-15'), { tilgang: sekretariat }).avvises('fristen-er-moett');
    ute().naar(utsett('2026-04-15', 'c'), { tilgang: sekretariat }).avvises('part-ikke-paa-listen');
    ute().naar(utsett('2026-03-25'), { tilgang: sekretariat }).avvises('uendret-frist');
    ute().naar(utsett('2026-01-15'), { tilgang: sekretariat }).avvises('dato-er-passert');
    ute().naar(utsett('2026-04-15'), { tilgang: postmottak('a') }).avvises('krever-sekretariat');
  });

  it('den minnes om sin egen dag, og de andre om rundens', () => {
    const unntak = utsatt('2026-03-25', '2026-04-15');
    expect(ute(unntak).naar(minn('a', '2026-03-25'), { tilgang: SYSTEM }).hendelser()).toEqual([]);
    expect(typer(ute(unntak).naar(minn('a', '2026-04-15'), { tilgang: SYSTEM }).hendelser())).toEqual(['PaaminnelseBesluttet']);
    expect(typer(ute(unntak).naar(minn('b', '2026-03-25'), { tilgang: SYSTEM }).hendelser())).toEqual(['PaaminnelseBesluttet']);
  });

  it('flyttes hele runden, beholder den en senere dag og følger ellers med', () => {
    const flytt = (svarfrist: string) => ({ type: 'EndreSvarfrist' as const, data: { svarfrist, begrunnelse: BEGRUNNELSE } });
    const parter = (svarfrist: string) => ute(utsatt('2026-03-25', '2026-04-15')).naar(flytt(svarfrist), { tilgang: sekretariat }).hendelser();
    expect([parter('2026-04-01'), parter('2026-05-01')]).toMatchObject([[{ data: { parter: ['b'] } }], [{ data: { parter: ['a', 'b'] } }]]);
  });
});
