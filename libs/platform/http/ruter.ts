/** The addresses that exist, kept to tell "no such address" from "not that method". */
export class Ruter {
  private readonly kjente: { readonly deler: readonly string[]; readonly metoder: Set<string> }[] = [];

  leggTil(adresse: string, metode: string | readonly string[]): void {
    if (adresse.includes('*')) return;
    const deler = adresse.split('/');
    const metoder = [metode].flat();
    const kjent = this.kjente.find((r) => r.deler.join('/') === adresse);
    if (kjent) metoder.forEach((m) => kjent.metoder.add(m));
    else this.kjente.push({ deler, metoder: new Set(metoder) });
  }

  /** The methods of an address, sorted; none when it does not exist. */
  metoder(url: string): readonly string[] {
    const deler = (url.split('?', 1)[0] ?? '').split('/');
    const passer = this.kjente.filter((r) => r.deler.length === deler.length && r.deler.every((d, i) => (d.startsWith(':') ? deler[i] !== '' : d === deler[i])));
    return [...new Set(passer.flatMap((r) => [...r.metoder]))].sort();
  }

  /** Whether any address begins with the same first word. */
  harGren(url: string): boolean {
    const [, gren = ''] = (url.split('?', 1)[0] ?? '').split('/');
    return gren !== '' && this.kjente.some(({ deler }) => deler[1] === gren);
  }
}
