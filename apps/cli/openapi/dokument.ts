import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject } from '@nestjs/swagger';
import { Konfigurasjon, openApi, type Svarskjema } from '#platform';
import { ApiModule } from '../../api/api.module';
import { lagSvarskjema } from './svar';

const INGEN_STEDER = { EVENTSTORE_URL: '-', DATABASE_URL: '-', REDIS_URL: '-', OIDC_ISSUER: 'http://127.0.0.1' };
const INGEN_SVAR: Svarskjema = { skjemaer: {}, svar: {}, tillegg: {} };

/**
 * The whole OpenAPI document, from the sources alone: nothing is started, and no database is there.
 * @param rot the folder that tsconfig.json is in
 */
export async function lagDokument(rot: string): Promise<{ readonly svarskjema: Svarskjema; readonly dokument: OpenAPIObject }> {
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(new Konfigurasjon(INGEN_STEDER)), new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  const opptatt = Object.keys(openApi(app, INGEN_SVAR).components?.schemas ?? {});
  const svarskjema = lagSvarskjema(rot, new Set(opptatt));
  return { svarskjema, dokument: openApi(app, svarskjema) };
}
