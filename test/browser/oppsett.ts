import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Saksgang } from '../support/saksgang';
import { miljoe } from '../support/miljoe';
import { finnChromium } from './chromium';
import { Hand } from './hand';

/** How a story is walked: in which written form, with what, and how wide. */
export interface Maate {
  readonly navn: string;
  readonly maalform: 'nb' | 'nn';
  readonly haand: 'mus' | 'tastatur' | 'finger';
  readonly bredde: number;
  readonly hoeyde: number;
}

const PC = { bredde: 1280, hoeyde: 900 };
export const MAATER: readonly Maate[] = [
  { navn: 'på bokmål', maalform: 'nb', haand: 'mus', ...PC },
  { navn: 'på nynorsk', maalform: 'nn', haand: 'mus', ...PC },
  { navn: 'bare med tastatur', maalform: 'nb', haand: 'tastatur', ...PC },
  { navn: 'på telefon', maalform: 'nb', haand: 'finger', bredde: 360, hoeyde: 740 },
];
/** For what is walked only once in each: a wide window in bokmål, and a telephone in nynorsk. */
export const TO_MAATER: readonly Maate[] = [
  { navn: 'på bokmål', maalform: 'nb', haand: 'mus', ...PC },
  { navn: 'på telefon på nynorsk', maalform: 'nn', haand: 'finger', bredde: 360, hoeyde: 740 },
];

/** A real browser on a real Saksgang. One per test file; each person has a window of their own. */
export class Nettleser {
  private readonly kontekster: BrowserContext[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly saksgang: Saksgang,
  ) {}

  static async start(saksgang: Saksgang): Promise<Nettleser> {
    return new Nettleser(await chromium.launch({ executablePath: finnChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] }), saksgang);
  }

  /** A person who has logged in and stands at `sti`. Any user name of the local provider will do. */
  async som(brukernavn: string, sti: string, maate: Maate = MAATER[0] as Maate, valg: { morkt?: boolean } = {}): Promise<Vindu> {
    const kontekst = await this.browser.newContext({
      baseURL: this.saksgang.adresse, viewport: { width: maate.bredde, height: maate.hoeyde }, hasTouch: maate.haand === 'finger', isMobile: maate.haand === 'finger', acceptDownloads: true,
      locale: maate.maalform === 'nn' ? 'nn-NO' : 'nb-NO', timezoneId: 'Europe/Oslo', reducedMotion: 'reduce', colorScheme: valg.morkt ? 'dark' : 'light',
    });
    this.kontekster.push(kontekst);
    kontekst.setDefaultTimeout(30_000);
    const vindu = new Vindu(await kontekst.newPage(), maate, this.saksgang);
    await vindu.loggInn(brukernavn, sti);
    return vindu;
  }

  /** As people do when they are done: one who leaves ten windows open hears no more of what happens in an eleventh. */
  async lukkVinduene(): Promise<void> {
    await Promise.all(this.kontekster.splice(0).map((k) => k.close()));
  }

  async stopp(): Promise<void> {
    await this.lukkVinduene();
    await this.browser.close();
  }
}

/** The test's own clock is a script, and the frames that show documents run none. */
const KLOKKEN_I_RAMMEN = /^Blocked script execution in '(?:about:blank'|[^']*(?:innkalling|dokument)\?)/;

/** One person's window. What the page should never do is noted as it happens: see `feil`. */
export class Vindu {
  /** Errors in the page's console, breaches of the content policy, and requests to anybody else. */
  readonly feil: string[] = [];
  readonly hand: Hand;

  constructor(
    readonly side: Page,
    readonly maate: Maate,
    private readonly saksgang: Saksgang,
  ) {
    this.hand = new Hand(side, maate.haand);
    const egne = [new URL(saksgang.adresse).host, new URL(miljoe('OIDC_ISSUER')).host];
    side.on('pageerror', (feil) => this.feil.push(feil.message));
    side.on('console', (m) => { if (m.type() === 'error' && !/status of (?:4\d\d|503)/.test(m.text()) && !KLOKKEN_I_RAMMEN.test(m.text())) this.feil.push(m.text()); });
    side.on('request', (r) => { if (/^https?:/.test(r.url()) && !egne.includes(new URL(r.url()).host)) this.feil.push(`Fremmed forespørsel: ${r.url()}`); });
  }

  /** The text in the written form that the person reads. */
  t(nb: string, nn = nb): string {
    return this.maate.maalform === 'nn' ? nn : nb;
  }

  async loggInn(brukernavn: string, sti: string): Promise<void> {
    await this.side.clock.setFixedTime(this.saksgang.klokke.naa());
    await this.side.goto(`/innlogging?til=${encodeURIComponent(sti)}`);
    await this.side.evaluate((navn) => {
      const knapp = document.querySelector<HTMLButtonElement>('button[name=brukernavn]');
      if (!knapp) throw new Error('Innloggingssiden har ingen personer');
      knapp.value = navn;
      knapp.click();
    }, brukernavn);
    await this.side.waitForURL((adresse) => adresse.pathname + adresse.search === sti || adresse.pathname === sti);
    await this.side.getByRole('heading', { level: 1 }).waitFor();
  }
}
