import fc from 'fast-check';
import { z } from 'zod';
import { catalogue, categoryOf, type CommandsOf, decider, derivedId, event, finnesIkke, forbudt, konflikt, medVakt, streamIdOf, streamName, ugyldig, ugyldigTilstand } from '#eventsourcing';
import { gitt } from './gitt';

describe('Navn på strømmer', () => {
  it('kategori og id finnes igjen, også når id-en har bindestreker', () => {
    const id = fc.oneof(fc.uuid(), fc.string({ minLength: 1 }));
    fc.assert(fc.property(fc.stringMatching(/^[a-z]+$/), id, (kategori, id) => {
      const navn = streamName(kategori, id);
      expect([categoryOf(navn), streamIdOf(navn)]).toEqual([kategori, id]);
    }));
  });
  it('et navn uten bindestrek er sin egen kategori', () => {
    expect(categoryOf('sjekk')).toBe('sjekk');
  });
});

describe('Avledede id-er', () => {
  it('de samme delene gir alltid den samme id-en', () => {
    expect(derivedId('kommando', 0)).toBe('20829648-51b7-53eb-9add-9f06b39780f3');
  });
  it('andre deler, en annen rekkefølge eller en annen deling gir en annen id', () => {
    const ider = [derivedId('a', 'b'), derivedId('b', 'a'), derivedId('ab'), derivedId('a', 'b', 0), derivedId('a', 'b', 1), derivedId('a b')];
    expect(new Set(ider).size).toBe(ider.length);
  });
});

describe('Avvisninger', () => {
  it('uten eget vaktnavn heter det de sier: hva som kreves, eller hva som avvises', () => {
    const vakt = (kode: string) => medVakt(ugyldigTilstand(kode, 'Nei')).vakt;
    expect(['krever-innsyn', 'mangler-aarsak', 'ingen-returmelding'].map(vakt)).toEqual(['krev-innsyn', 'krev-aarsak', 'avvis-ingen-returmelding']);
  });
  it('er av fem slag, med en fast kode og en setning til mennesker', () => {
    const alle = [ugyldig('a', 'A'), forbudt('b', 'B'), finnesIkke(), ugyldigTilstand('d', 'D'), konflikt('e', 'E')];
    expect(alle.map((r) => [r.kind, r.code, r.message])).toEqual([
      ['ugyldig', 'a', 'A'], ['forbudt', 'b', 'B'], ['finnes-ikke', 'finnes-ikke', 'Finnes ikke'], ['ugyldig-tilstand', 'd', 'D'], ['konflikt', 'e', 'E'],
    ]);
  });
  it('en ugyldig verdi peker på feltet', () => {
    expect(ugyldig('for-kort', 'For kort', '#/tittel').errors).toEqual([{ pointer: '#/tittel', kode: 'for-kort', melding: 'For kort' }]);
  });
});

describe('Regelprøvene', () => {
  const lampe = catalogue('lampe', { LampeTent: event(z.object({ watt: z.int() })), LampeSlukket: event(z.object({})) });
  const lampedecider = decider<CommandsOf<{ Tenn: { watt: number }; Slukk: object; Knus: object }>, boolean, typeof lampe, { stroem: boolean }>({
    catalogue: lampe,
    initial: false,
    creates: ['Tenn'],
    decide(kommando, lyser, { stroem }) {
      if (kommando.type === 'Knus') throw new Error('knust');
      if (kommando.type === 'Slukk') return lyser ? [{ type: 'LampeSlukket', data: {} }] : [];
      if (!stroem) throw ugyldigTilstand('ingen-stroem', 'Det er ingen strøm');
      return [{ type: 'LampeTent', data: { watt: kommando.data.watt } }];
    },
    evolve: (_, hendelse) => hendelse.type === 'LampeTent',
  });
  const tent = { type: 'LampeTent', data: { watt: 40 } } as const;
  const tenn = { type: 'Tenn', data: { watt: 40 } } as const;
  const slukk = { type: 'Slukk', data: {} } as const;
  const paa = { stroem: true };

  it('godtar de rette hendelsene og den rette avvisningen', () => {
    gitt(lampedecider).naar(tenn, paa).gir(tent);
    gitt(lampedecider, tent).naar(slukk, paa).gir({ type: 'LampeSlukket', data: {} });
    gitt(lampedecider).naar(slukk, paa).gir();
    gitt(lampedecider).naar(tenn, { stroem: false }).avvises('ingen-stroem');
  });
  it('feiler når hendelsene er andre, flere eller færre', () => {
    expect(() => gitt(lampedecider).naar(tenn, paa).gir()).toThrow();
    expect(() => gitt(lampedecider).naar(tenn, paa).gir({ type: 'LampeTent', data: { watt: 60 } })).toThrow();
    expect(() => gitt(lampedecider).naar(tenn, paa).gir(tent, tent)).toThrow();
  });
  it('feiler når avvisningen er en annen, uteblir, eller er en annen feil', () => {
    expect(() => gitt(lampedecider).naar(tenn, { stroem: false }).avvises('noe-annet')).toThrow();
    expect(() => gitt(lampedecider).naar(tenn, paa).avvises('ingen-stroem')).toThrow();
    expect(() => gitt(lampedecider).naar({ type: 'Knus', data: {} }, paa).avvises('knust')).toThrow();
  });
  it('nekter en historie som ikke kunne vært lagret', () => {
    expect(() => gitt(lampedecider, { type: 'LampeTent', data: { watt: 0.5 } })).toThrow(z.ZodError);
  });
});
