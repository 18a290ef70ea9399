import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { medSvar, type Svarskjema } from './svarskjema';
import lest from './svarskjema.json';

/**
 * The API's description, also for tests that compare it with the stored one.
 * @param svarskjema what the routes answer; as it was last read out of the sources when left out
 */
export function openApi(app: NestFastifyApplication, svarskjema: Svarskjema = lest): OpenAPIObject {
  const oppsett = new DocumentBuilder()
    .setTitle('Saksgang')
    .setDescription('Saksbehandling på tvers av partnere. Kommandoer svarer med revisjon og posisjon; alle feil er RFC 9457.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Tilgangstoken fra innloggingen' })
    .build();
  return medSvar(medStiparametre(SwaggerModule.createDocument(app, oppsett, { operationIdFactory: (kontroller, metode) => `${kontroller.replace(/Controller$/, '')}_${metode}` })), svarskjema);
}

const METODER = ['get', 'post', 'put', 'delete'] as const;

/** Every `{name}` in an address is described, also those that no handler takes as a parameter. */
function medStiparametre(dokument: OpenAPIObject): OpenAPIObject {
  for (const [sti, metoder] of Object.entries(dokument.paths)) {
    const navn = [...sti.matchAll(/\{(\w+)\}/g)].map(([, n]) => n ?? '');
    for (const operasjon of METODER.map((m) => metoder[m]).filter((o) => o !== undefined)) {
      const mangler = navn.filter((n) => !operasjon.parameters?.some((p) => 'name' in p && p.in === 'path' && p.name === n));
      const nye = mangler.map((n) => ({ name: n, in: 'path' as const, required: true, schema: n === 'fellesskap' ? { type: 'string' } : { type: 'string', format: 'uuid' } }));
      operasjon.parameters = [...nye, ...(operasjon.parameters ?? [])];
    }
  }
  return dokument;
}

/** `/api/openapi.json` and, for people, `/api/docs`. The document is drawn at the first request for it. */
export function visOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApi(app), { jsonDocumentUrl: 'api/openapi.json', yamlDocumentUrl: 'api/openapi.yaml', customSiteTitle: 'Saksgang API' });
}
