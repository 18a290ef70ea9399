import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { derivedId, nyRad, type Projection, type Reaction, reaction } from '#eventsourcing';
import { PaaminnelseModule } from '#frist/arbeid';
import { DataModule, KjerneModule } from '#platform';
import { ArbeiderModule } from '#platform/arbeid';
import { sakHendelser } from '#sak';
import { reaksjoner } from '#saksflyt';
import { KATALOGER, PROJEKSJONER } from '../../apps/kontekster';
import { WorkerModule } from '../../apps/worker/worker.module';
import { type Saksgang } from './saksgang';

/** What does not work until the test says that it does. */
export interface Gift { reaksjon: boolean; lesemodell: boolean }
export type Proeverad = { sak_id: string; tittel: string };

/** Makes an agreement of each sak that is reported and each that is prepared; cannot while the sak is called poison. */
const proeve = (gift: Gift): Reaction => reaction({ name: 'proeve', fra: 'start' }, sakHendelser, {
  SakMeldt: (e) => {
    if (gift.reaksjon && e.data.tittel.startsWith('Gift')) throw new TypeError(`kan ikke: ${e.data.tittel}`);
    return [avtale(e.id, `${e.data.tittel} 1`)];
  },
  SakForberedt: (e) => [avtale(e.id, `${e.streamId} 2`)],
});
const avtale = (hendelse: string, navn: string) => ({
  category: 'avtale', id: derivedId('proeve', hendelse), intent: { type: 'OpprettAvtale', data: { navn, slag: 'saeravtale', kreverSignatur: false, kreverGodkjenningFoerSignatur: true } },
});

/** A read model that cannot take some of the saker. */
const proeveliste = (gift: Gift) => ({
  name: 'proeveliste', version: 1, columns: { sak_id: 'uuid', tittel: 'text' }, key: ['sak_id'],
  folds: new Map([['SakMeldt', nyRad<Proeverad, { type: 'SakMeldt'; data: { tittel: string } }>((e) => ({ sak_id: e.streamId }), (e) => {
    if (gift.lesemodell && e.data.tittel.startsWith('Lesegift')) throw new Error(`kan ikke: ${e.data.tittel}`);
    return { sak_id: e.streamId, tittel: e.data.tittel };
  })]]),
} as unknown as Projection);

/** The real worker, with a reaction and a read model beside its own that fail for real. */
export async function startGiftigWorker({ konfigurasjon, klokke }: Saksgang, gift: Gift, sveipHvertMs?: number): Promise<INestApplicationContext> {
  const projeksjoner = [...PROJEKSJONER, proeveliste(gift)];
  const deler = [
    KjerneModule.forRoot(konfigurasjon), DataModule.forRoot({ kataloger: KATALOGER, projeksjoner, klokke }),
    ArbeiderModule.forRoot({ projeksjoner, reaksjoner: [proeve(gift), ...reaksjoner], pauserMs: [100, 200] }), PaaminnelseModule.forRoot(sveipHvertMs === undefined ? {} : { sveipHvertMs }),
  ];
  return NestFactory.createApplicationContext({ module: WorkerModule, imports: deler }, { logger: false, abortOnError: false });
}
