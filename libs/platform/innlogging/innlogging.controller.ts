import { Controller, Get, HttpCode, Logger, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { fjernKapsel, kapsler, OEKTKAPSEL, settKapsel } from '../auth/kapsel';
import { Oekter } from '../auth/oekter';
import { InnloggingBorte } from '../auth/tokenvakt';
import { Konfigurasjon } from '../config';
import { sendEnkelside } from '../http/enkelside';
import { krevEgetOpphav, opphavAv } from '../http/opphav';
import { Aapen } from '../http/rute';
import { IkkeInnlogget, Oidcklient } from './oidc';
import { egenSti } from './sti';
import { type Transaksjon, Transaksjoner } from './transaksjon';

type Spoerring = Readonly<Record<string, string | undefined>>;

const SIDE = RouteConfig({ medietyper: ['text/html'] });

/** In and out of the web. The browser holds a random value and nothing else; everything about the log-in is kept here. */
@ApiExcludeController()
@Controller()
export class InnloggingController {
  private readonly logg = new Logger('Innlogging');
  private readonly transaksjoner: Transaksjoner;

  constructor(
    private readonly konfigurasjon: Konfigurasjon,
    private readonly oidc: Oidcklient,
    private readonly oekter: Oekter,
  ) {
    this.transaksjoner = new Transaksjoner(konfigurasjon.markoernoekkel);
  }

  @Get('innlogging')
  @Aapen(429)
  @SIDE
  async begynn(@Query('til') til: string | undefined, @Req() foresporsel: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sti = egenSti(til);
    try {
      const { adresse, begynt } = await this.oidc.begynn(opphavAv(foresporsel.headers, this.konfigurasjon));
      const satt = await this.transaksjoner.begynn({ ...begynt, til: sti }, foresporsel.headers);
      void reply.header('Set-Cookie', satt).redirect(adresse.href, 303);
    } catch (feil) {
      if (!(feil instanceof InnloggingBorte)) throw feil;
      svarerIkke(reply, sti);
    }
  }

  @Get('innlogget')
  @Aapen(429)
  @SIDE
  async fullfoer(@Query() { state = '' }: Spoerring, @Req() foresporsel: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const transaksjon = await this.transaksjoner.finn(state, foresporsel.headers);
    if (!transaksjon) return this.ukjent(foresporsel, reply);
    void reply.header('Set-Cookie', this.transaksjoner.slutt(state));
    try {
      await this.slippInn(transaksjon, foresporsel, reply);
    } catch (feil) {
      if (feil instanceof InnloggingBorte) return svarerIkke(reply, transaksjon.til);
      if (!(feil instanceof IkkeInnlogget)) throw feil;
      this.logg.warn({ err: feil.cause }, 'Innloggingen ble ikke godtatt');
      ikkeInnlogget(reply, transaksjon.til);
    }
  }

  @Post('utlogging')
  @HttpCode(200)
  @Aapen(429)
  async ut(@Req() { headers }: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ til: string }> {
    const verdi = kapsler(headers).get(OEKTKAPSEL);
    if (verdi === undefined) return { til: '/' };
    krevEgetOpphav(headers);
    await this.oekter.avslutt(verdi);
    void reply.header('Set-Cookie', fjernKapsel(OEKTKAPSEL));
    return { til: (await this.oidc.utloggingsadresse(opphavAv(headers, this.konfigurasjon))) ?? '/' };
  }

  /** Asking does not keep the log-in alive. */
  @Get('innlogging/oekt')
  @Aapen(429)
  async oekt(@Req() { headers }: FastifyRequest): Promise<{ innlogget: boolean; navn?: string; utloeper?: string }> {
    const verdi = kapsler(headers).get(OEKTKAPSEL);
    const oekt = verdi === undefined ? undefined : await this.oekter.finn(verdi);
    return oekt ? { innlogget: true, ...(oekt.navn !== undefined && { navn: oekt.navn }), utloeper: oekt.utloeper } : { innlogget: false };
  }

  /** A new value at each log-in; the one that the browser came with is worth nothing afterwards. */
  private async slippInn(transaksjon: Transaksjon, { headers, url }: FastifyRequest, reply: FastifyReply): Promise<void> {
    const innlogget = await this.oidc.fullfoer(opphavAv(headers, this.konfigurasjon), url, transaksjon);
    const gammel = kapsler(headers).get(OEKTKAPSEL);
    if (gammel !== undefined) await this.oekter.avslutt(gammel);
    void reply.header('Set-Cookie', settKapsel(OEKTKAPSEL, await this.oekter.ny(innlogget))).redirect(transaksjon.til, 303);
  }

  /** Begun by another browser, too long ago, or come back from already. */
  private async ukjent({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
    const verdi = kapsler(headers).get(OEKTKAPSEL);
    if (verdi !== undefined && (await this.oekter.finn(verdi))) return void reply.redirect('/', 303);
    ikkeInnlogget(reply, '/');
  }
}

const paaNytt = (til: string): string => `/innlogging?til=${encodeURIComponent(til)}`;

function svarerIkke(reply: FastifyReply, til: string): void {
  void reply.header('Retry-After', '10');
  sendEnkelside(reply, 503, {
    tittel: 'Innloggingen svarer ikke akkurat nå', avsnitt: ['Saksgang får ikke kontakt med innloggingstjenesten. Det går som regel over av seg selv. Ingenting du har gjort, er tapt.'],
    videre: ['Prøv å logge inn igjen', paaNytt(til)],
  });
}

function ikkeInnlogget(reply: FastifyReply, til: string): void {
  sendEnkelside(reply, 400, {
    tittel: 'Du ble ikke logget inn', avsnitt: ['Innloggingen ble avbrutt, tok for lang tid eller er alt brukt.'],
    videre: ['Logg inn på nytt', paaNytt(til)],
  });
}
