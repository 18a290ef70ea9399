import { Samler } from './samler';

/** A source that answers when told to, with what it holds at the moment it is asked. */
function kilde() {
  const holder = new Map<string, number>();
  const spurt: string[][] = [];
  const svar: (() => void)[] = [];
  const samler = new Samler<number>(async (noekler) => {
    spurt.push([...noekler]);
    const saa = new Map(holder);
    await new Promise<void>((ja) => svar.push(ja));
    return saa;
  });
  return { holder, spurt, samler, svar: async () => { await new Promise(setImmediate); svar.shift()?.(); } };
}

describe('Samling av like spørsmål', () => {
  it('de som spør samtidig, deler ett spørsmål og får hver sitt svar', async () => {
    const { holder, spurt, samler, svar } = kilde();
    holder.set('a', 1).set('b', 2);
    const alle = Promise.all(['a', 'b', 'a', 'c'].map((n) => samler.hent(n)));
    await svar();
    expect(await alle).toEqual([1, 2, 1, undefined]);
    expect(spurt).toEqual([['a', 'b', 'c']]);
  });
  it('den som spør etter en endring, får aldri svaret på et spørsmål fra før den', async () => {
    const { holder, spurt, samler, svar } = kilde();
    holder.set('a', 1);
    const foer = samler.hent('a');
    await new Promise(setImmediate);
    holder.set('a', 2);
    const etter = samler.hent('a');
    await svar();
    await svar();
    expect([await foer, await etter]).toEqual([1, 2]);
    expect(spurt).toHaveLength(2);
  });
  it('en feil gjelder bare dem som delte spørsmålet', async () => {
    let feiler = true;
    const samler = new Samler<number>((noekler) => (feiler ? Promise.reject(new Error('borte')) : Promise.resolve(new Map(noekler.map((n) => [n, 1])))));
    await expect(Promise.all([samler.hent('a'), samler.hent('b')])).rejects.toThrow('borte');
    feiler = false;
    expect(await samler.hent('a')).toBe(1);
  });
});
