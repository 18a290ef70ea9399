interface Valg {
  readonly metode?: string;
  readonly kropp?: URLSearchParams | string;
  readonly hoder?: Readonly<Record<string, string>>;
}

/** As much of a browser as a log-in needs: cookies for each origin, and redirects when asked to follow them. */
export class Nettleser {
  private readonly krukker = new Map<string, Map<string, string>>();

  constructor(readonly adresse: string) {}

  /** One request, no redirect followed. @param adresse relative to Saksgang, or whole */
  async be(adresse: string | URL, { metode = 'GET', kropp, hoder = {} }: Valg = {}): Promise<Response> {
    const url = new URL(adresse, this.adresse);
    const svar = await fetch(url, {
      method: metode, redirect: 'manual', headers: { accept: 'text/html,*/*;q=0.8', cookie: this.kapsler(url.origin), ...hoder }, ...(kropp !== undefined && { body: kropp }),
    });
    this.ta(url.origin, svar);
    return svar;
  }

  /** What is asked from a page of our own, with JSON. */
  egen(adresse: string, valg: Valg = {}): Promise<Response> {
    return this.be(adresse, { ...valg, hoder: { origin: this.adresse, 'sec-fetch-site': 'same-origin', accept: 'application/json', ...valg.hoder } });
  }

  /** Logs in as a person does. @returns the address, at Saksgang, that the log-in came back to: not yet asked for */
  async tilTilbake(brukernavn: string, til?: string): Promise<URL> {
    let adresse = new URL(`/innlogging${til === undefined ? '' : `?til=${encodeURIComponent(til)}`}`, this.adresse);
    let svar = await this.be(adresse);
    for (let hopp = 0; hopp < 10; hopp++) {
      const videre = svar.headers.get('location');
      await svar.body?.cancel();
      if (videre === null) svar = await this.be(adresse, { metode: 'POST', kropp: new URLSearchParams({ brukernavn }) });
      else {
        adresse = new URL(videre, adresse);
        if (adresse.origin === this.adresse) return adresse;
        svar = await this.be(adresse);
      }
    }
    throw new Error('innloggingen kom ikke tilbake');
  }

  /** The whole log-in. @returns where the browser was sent in the end, as the Location says it */
  async loggInn(brukernavn: string, til?: string): Promise<string> {
    const svar = await this.be(await this.tilTilbake(brukernavn, til));
    if (svar.status !== 303) throw new Error(`innloggingen svarte ${svar.status}: ${await svar.text()}`);
    return svar.headers.get('location') ?? '';
  }

  kapsel(navn: string, origin = this.adresse): string | undefined {
    return this.krukker.get(origin)?.get(navn);
  }

  /** Puts a cookie in the jar, or takes it out. */
  sett(navn: string, verdi: string | undefined, origin = this.adresse): void {
    const krukke = this.krukke(origin);
    if (verdi === undefined) krukke.delete(navn);
    else krukke.set(navn, verdi);
  }

  kapsler(origin = this.adresse): string {
    return [...this.krukke(origin)].map(([navn, verdi]) => `${navn}=${verdi}`).join('; ');
  }

  private krukke(origin: string): Map<string, string> {
    const krukke = this.krukker.get(origin) ?? new Map<string, string>();
    this.krukker.set(origin, krukke);
    return krukke;
  }

  private ta(origin: string, svar: Response): void {
    for (const linje of svar.headers.getSetCookie()) {
      const [, navn = '', verdi = ''] = /^([^=]+)=([^;]*)/.exec(linje) ?? [];
      this.sett(navn, /max-age=0(?:;|$)|expires=thu, 01 jan 1970/i.test(linje) ? undefined : verdi, origin);
    }
  }
}
