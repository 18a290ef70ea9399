import { Injectable } from '@nestjs/common';
import { Executor, finnesIkke } from '#eventsourcing';
import { type Svar } from '#platform';
import { type Dokument } from './dokument';
import { Dokumentskriver } from './dokumentskriver';
import { formatFor } from './format';
import { referatDecider } from './referat.decider';
import { type ReferatvalgDto } from './referat.dto';
import { Referatkilde } from './referat.handler';
import { type Referat, sisteUtkast } from './referat.tilstand';
import { type Referatlesning } from './referat.visning';

/** Minutes as they are read, by whoever may. */
@Injectable()
export class Referatleser {
  constructor(
    private readonly executor: Executor,
    private readonly kilde: Referatkilde,
    private readonly skriver: Dokumentskriver,
  ) {}

  /** @param krev throws what the reader is told instead @throws Rejection finnes-ikke */
  async les(tenant: string, id: string, krev: (referat: Referat) => void): Promise<Referatlesning & { readonly revisjon: number }> {
    const { state: referat, revision: revisjon } = await this.executor.load(referatDecider, id, tenant);
    const utkast = sisteUtkast(referat);
    if (!utkast) throw finnesIkke();
    krev(referat);
    const grunnlag = await this.kilde.grunnlag(tenant, id, utkast.opphav.posisjon);
    if (!grunnlag) throw finnesIkke();
    return { referat, revisjon, utkast, grunnlag, etterpaa: await this.kilde.etterpaa(tenant, grunnlag) };
  }

  /** @throws Problem midlertidig-utilgjengelig */
  async send(dokument: Dokument, dato: string, format: NonNullable<ReferatvalgDto['format']>, svar: Svar): Promise<Buffer> {
    const fil = await this.skriver.somFil(dokument, format);
    void svar.header('Content-Type', fil.type);
    void svar.header('Vary', 'Accept');
    void svar.header('Content-Disposition', `${format === 'html' ? 'inline' : 'attachment'}; filename="referat-${dato}.${format}"`);
    if (fil.policy) void svar.header('Content-Security-Policy', fil.policy);
    return fil.bytes;
  }
}

export const krevPublisert = ({ publisert }: Referat): void => {
  if (publisert === undefined) throw finnesIkke();
};

export const formatAv = ({ format }: ReferatvalgDto, aksepterer: string | undefined) => format ?? formatFor(aksepterer);
