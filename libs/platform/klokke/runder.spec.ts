import { setTimeout as vent } from 'node:timers/promises';
import { Runder } from './runder';

async function til(sant: () => boolean): Promise<void> {
  while (!sant()) await vent(1);
}

describe('Runder', () => {
  it('går én om gangen, og går videre etter en som feilet', async () => {
    const feil: unknown[] = [];
    let [samtidige, flest, antall] = [0, 0, 0];
    const runder = new Runder(async () => {
      flest = Math.max(flest, ++samtidige);
      await vent(3);
      samtidige--;
      if (++antall === 2) throw new Error('uflaks');
    }, () => 1, (f) => feil.push(f));
    runder.start();
    await til(() => antall >= 4);
    await runder.stopp();
    expect([flest, feil.map(String)]).toEqual([1, ['Error: uflaks']]);
  });

  it('venter på runden som går når den stanses, og begynner ingen ny', async () => {
    let [begynt, ferdige] = [0, 0];
    const runder = new Runder(async () => {
      begynt++;
      await vent(10);
      ferdige++;
    }, () => 0, () => undefined);
    runder.start(0);
    await til(() => begynt === 1);
    await runder.stopp();
    expect([begynt, ferdige, runder.stanset]).toEqual([1, 1, true]);
    await vent(20);
    runder.start(0);
    await vent(5);
    expect(begynt).toBe(1);
  });
});
