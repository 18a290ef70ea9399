import 'reflect-metadata';
import { createApi, Konfigurasjon, stoppPaaSignal } from '#platform';
import { ApiModule } from './api.module';

async function start(): Promise<void> {
  const konfigurasjon = new Konfigurasjon();
  const api = await createApi(ApiModule.forRoot(konfigurasjon));
  stoppPaaSignal(api);
  await api.listen(konfigurasjon.port, konfigurasjon.vert);
}

start().catch((feil: unknown) => {
  process.stderr.write(`api kunne ikke starte: ${feil instanceof Error ? feil.message : String(feil)}\n`);
  process.exit(1);
});
