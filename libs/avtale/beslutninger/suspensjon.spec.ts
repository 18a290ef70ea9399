import fc from 'fast-check';
import { dagerMellom, leggTilDager, SYSTEM } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse, type Suspensjonsgrunn, type Valg } from '../avtale.events';
import { godkjente, HASH, opprettet, postmottak, sekretariat, sendt, versjon } from '../avtale.testdata';

const begrunnelse = 'Venter på en dom';
const ute = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, opprettet(), versjon(1, HASH), sendt(['a', 'b']), ...hendelser);
const typer = (hendelser: readonly { type: string }[]) => hendelser.map((h) => h.type);
const paa = (dag: string) => ({ tid: `${dag}T09:00:00.000Z` });

const suspender = (grunn: Suspensjonsgrunn, partId?: string) => ({ type: 'SuspenderSvarfrist' as const, data: { grunn, begrunnelse, ...(partId && { partId }), ...(grunn === 'saken' && { sakId: 'sak-1' }) } });
const gjenoppta = (grunn: Suspensjonsgrunn, partId?: string, valg: { paaminnelseId: string; valg: Valg }[] = []) => ({ ...suspender(grunn, partId), type: 'GjenopptaSvarfrist' as const, data: { ...suspender(grunn, partId).data, valg } });
const suspendert = (grunn: Suspensjonsgrunn, parter: string[], dato = '2026-03-02'): AvtaleHendelse => ({ type: 'SvarfristSuspendert', data: { runde: 1, grunn, parter, dato, begrunnelse } });
const holdt = (partId = 'a', paaminnelseId = 'p1'): AvtaleHendelse => ({ type: 'PaaminnelseHoldtTilbake', data: { paaminnelseId, partId, part: `Kommune ${partId}`, avtale: 'Avtale om nattvakt', runde: 1, trinn: 1, fristDato: '2026-03-25' } });
const minn = (type: 'MinnOmFrist' | 'HoldPaaminnelse', partId: string) => ({ type, data: { paaminnelseId: `ny-${partId}`, partId, runde: 1, trinn: 1, fristDato: '2026-03-25' } });
/** What is decided passes through the catalogue, so it is what the catalogue says. */
const skjer = (regel: { hendelser(): readonly object[] }) => regel.hendelser() as readonly AvtaleHendelse[];
const gikkVidere = (hendelser: readonly AvtaleHendelse[]) => hendelser.map((h) => (h.type === 'SvarfristGjenopptatt' ? h.data : undefined))[0];

describe('en svarfrist som står stille', () => {
  it('gjelder dem som ikke har svart: én part, hele runden, eller alle avtalene til en suspendert sak', () => {
    ute().naar(suspender('parten', 'a'), { tilgang: sekretariat }, paa('2026-03-02')).gir(suspendert('parten', ['a']));
    ute(godkjente('a')).naar(suspender('runden'), { tilgang: sekretariat }, paa('2026-03-02')).gir(suspendert('runden', ['b']));
    ute().naar(suspender('saken'), { tilgang: SYSTEM }, paa('2026-03-02')).gir(suspendert('saken', ['a', 'b']));
    ute(suspendert('saken', ['a', 'b'])).naar(suspender('saken'), { tilgang: SYSTEM }).gir();
  });

  it('settes bare av sekretariatet, og ikke to ganger, for en som har svart eller for en som ikke er på listen', () => {
    ute().naar(suspender('runden'), { tilgang: postmottak('a') }).avvises('krever-sekretariat');
    ute().naar(suspender('saken'), { tilgang: sekretariat }).avvises('bare-systemet');
    ute(suspendert('parten', ['a'])).naar(suspender('parten', 'a'), { tilgang: sekretariat }).avvises('fristen-er-suspendert');
    ute(godkjente('a')).naar(suspender('parten', 'a'), { tilgang: sekretariat }).avvises('fristen-er-moett');
    ute().naar(suspender('parten', 'c'), { tilgang: sekretariat }).avvises('part-ikke-paa-listen');
    ute().naar(gjenoppta('runden'), { tilgang: sekretariat }).avvises('fristen-er-ikke-suspendert');
    ute(suspendert('parten', ['a'])).naar({ type: 'EndrePartsSvarfrist', data: { partId: 'a', svarfrist: '2026-06-01', begrunnelse } }, { tilgang: sekretariat }).avvises('fristen-er-suspendert');
  });

  it('minner ingen av dem det gjelder, men holder påminnelsen tilbake, én gang; de andre minnes som før', () => {
    const stanset = ute(suspendert('parten', ['a']));
    stanset.naar(minn('MinnOmFrist', 'a'), { tilgang: SYSTEM }).gir();
    expect(typer(stanset.naar(minn('HoldPaaminnelse', 'a'), { tilgang: SYSTEM }).hendelser())).toEqual(['PaaminnelseHoldtTilbake']);
    expect(typer(stanset.naar(minn('MinnOmFrist', 'b'), { tilgang: SYSTEM }).hendelser())).toEqual(['PaaminnelseBesluttet']);
    stanset.naar(minn('HoldPaaminnelse', 'b'), { tilgang: SYSTEM }).gir();
    ute(suspendert('parten', ['a']), holdt('a', 'ny-a')).naar(minn('HoldPaaminnelse', 'a'), { tilgang: SYSTEM }).gir();
  });

  it('gjelder også før saken har fått sagt fra at den er suspendert, og den som svarer imens, minnes ikke', () => {
    ute().naar(minn('MinnOmFrist', 'a'), { tilgang: SYSTEM, sakErSuspendert: true }).gir();
    expect(ute().naar(minn('HoldPaaminnelse', 'a'), { tilgang: SYSTEM, sakErSuspendert: true }).hendelser()).toMatchObject([{ data: { sakId: 'sak-1', part: 'Kommune a' } }]);
    ute(suspendert('parten', ['a']), godkjente('a')).naar(minn('HoldPaaminnelse', 'a'), { tilgang: SYSTEM }).gir();
  });
});

describe('en svarfrist som går videre', () => {
  it('har like mange dager igjen som da den stanset, for parten alene eller for alle', () => {
    const parten = skjer(ute(suspendert('parten', ['a'])).naar(gjenoppta('parten', 'a'), { tilgang: sekretariat }, paa('2026-03-12')));
    expect(gikkVidere(parten)).toMatchObject({ partId: 'a', parter: [{ partId: 'a', fra: '2026-03-25', til: '2026-04-04', dager: 10 }] });
    expect(gikkVidere(parten)).not.toHaveProperty('frist');
    const runden = skjer(ute(suspendert('runden', ['a', 'b']), godkjente('b')).naar(gjenoppta('runden'), { tilgang: sekretariat }, paa('2026-03-12')));
    expect(gikkVidere(runden)).toMatchObject({ frist: { fra: '2026-03-25', til: '2026-04-04' }, parter: [{ partId: 'a', til: '2026-04-04', dager: 10 }] });
  });

  it('går først når ingenting lenger holder den, og alle dagene teller da', () => {
    const begge = ute(suspendert('parten', ['a']), suspendert('saken', ['a', 'b'], '2026-03-05'));
    const saken = skjer(begge.naar(gjenoppta('saken'), { tilgang: SYSTEM }, paa('2026-03-10')));
    expect(gikkVidere(saken)?.parter).toEqual([{ partId: 'b', fra: '2026-03-25', til: '2026-03-30', dager: 5 }]);
    const parten = skjer(ute(suspendert('parten', ['a']), suspendert('saken', ['a', 'b'], '2026-03-05'), ...saken).naar(gjenoppta('parten', 'a'), { tilgang: sekretariat }, paa('2026-03-12')));
    expect(gikkVidere(parten)?.parter).toEqual([{ partId: 'a', fra: '2026-03-30', til: '2026-04-09', dager: 10 }]);
  });

  it('krever et valg for hver påminnelse som forfalt, og bare for dem', () => {
    const stanset = ute(suspendert('runden', ['a', 'b']), holdt('a', 'p1'), holdt('b', 'p2'));
    const proev = (...valg: { paaminnelseId: string; valg: Valg }[]) => stanset.naar(gjenoppta('runden', undefined, valg), { tilgang: sekretariat }, paa('2026-03-12'));
    proev({ paaminnelseId: 'p1', valg: 'utfoer' }).avvises('valg-mangler');
    proev({ paaminnelseId: 'p1', valg: 'utfoer' }, { paaminnelseId: 'p2', valg: 'dropp' }, { paaminnelseId: 'p3', valg: 'dropp' }).avvises('valg-uten-handling');
    proev({ paaminnelseId: 'p1', valg: 'utfoer' }, { paaminnelseId: 'p1', valg: 'dropp' }).avvises('valg-to-ganger');
    expect(gikkVidere(skjer(proev({ paaminnelseId: 'p1', valg: 'utfoer' }, { paaminnelseId: 'p2', valg: 'dropp' })))?.valg.map((v) => [v.partId, v.trinn, v.valg])).toEqual([['a', 1, 'utfoer'], ['b', 1, 'dropp']]);
  });

  it('sender det saken ikke rakk å høre om, og mister ikke det som ble holdt før avtalen visste om suspensjonen', () => {
    const sent = skjer(ute(suspendert('saken', ['a', 'b']), holdt()).naar(gjenoppta('saken'), { tilgang: SYSTEM }, paa('2026-03-12')));
    expect(gikkVidere(sent)?.valg).toMatchObject([{ partId: 'a', valg: 'utfoer' }]);
    const foer = skjer(ute(holdt()).naar(gjenoppta('saken', undefined, [{ paaminnelseId: 'p1', valg: 'dropp' }]), { tilgang: SYSTEM }, paa('2026-03-12')));
    expect(gikkVidere(foer)).toMatchObject({ parter: [{ partId: 'a', fra: '2026-03-25', til: '2026-03-25', dager: 0 }], valg: [{ valg: 'dropp' }] });
    ute().naar(gjenoppta('saken'), { tilgang: SYSTEM }).gir();
  });

  it('forlenges for alle som tier når saken forlenges, også den som har sin egen dag', () => {
    const egen: AvtaleHendelse = { type: 'PartSvarfristEndret', data: { partId: 'a', runde: 1, fra: '2026-03-25', til: '2026-04-15', begrunnelse, paaminnelser: [7, 1] } };
    const forleng = { type: 'ForlengSvarfrist' as const, data: { sakId: 'sak-1', dager: 7, begrunnelse } };
    expect(ute(egen).naar(forleng, { tilgang: SYSTEM }).hendelser()).toMatchObject([
      { type: 'AvtaleSvarfristEndret', data: { fra: '2026-03-25', til: '2026-04-01', parter: ['b'] } }, { type: 'PartSvarfristEndret', data: { partId: 'a', fra: '2026-04-15', til: '2026-04-22' } },
    ]);
    ute(godkjente('a'), godkjente('b')).naar(forleng, { tilgang: SYSTEM }).gir();
    ute().naar({ ...forleng, data: { ...forleng.data, sakId: 'en annen' } }, { tilgang: SYSTEM }).gir();
  });
});

describe('uansett hvor mange ganger den stanses', () => {
  it('er fristen flyttet nøyaktig så mange dager som den sto stille, over begge tidsskiftene, og ledetiden teller dem ikke', () => {
    const opphold = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 120 })), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(opphold, fc.constantFrom<'parten' | 'runden'>('parten', 'runden'), (perioder, grunn) => {
      const partId = grunn === 'parten' ? 'a' : undefined;
      let dag = '2026-01-20';
      const historie: AvtaleHendelse[] = [];
      const gjoer = (kommando: ReturnType<typeof suspender> | ReturnType<typeof gjenoppta>) => historie.push(...skjer(ute(...historie).naar(kommando, { tilgang: sekretariat }, paa(dag))));
      for (const [mellom, lenge] of perioder) {
        dag = leggTilDager(dag, mellom);
        gjoer(suspender(grunn, partId));
        dag = leggTilDager(dag, lenge);
        gjoer(gjenoppta(grunn, partId));
      }
      const stille = perioder.reduce((sum, [, lenge]) => sum + lenge, 0);
      const [runde] = (ute(...historie).state).runder;
      const [a, b] = runde?.parter ?? [];
      const frist = (part: typeof a) => dagerMellom('2026-03-25', part?.svarfrist ?? runde?.svarfrist ?? '');
      expect([frist(a), frist(b), a?.stansetDager, runde?.suspensjoner]).toEqual([stille, grunn === 'runden' ? stille : 0, stille, []]);
    }), { numRuns: 100 });
  });
});
