import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The API's description, also for tests that compare it with the stored one. */
export function openApi(app: NestFastifyApplication): OpenAPIObject {
  const oppsett = new DocumentBuilder()
    .setTitle('Saksgang')
    .setDescription('Saksbehandling på tvers av partnere. Kommandoer svarer med revisjon og posisjon; alle feil er RFC 9457.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Tilgangstoken fra innloggingen' })
    .build();
  return SwaggerModule.createDocument(app, oppsett, { operationIdFactory: (kontroller, metode) => `${kontroller.replace(/Controller$/, '')}_${metode}` });
}

/** `/api/openapi.json` and, for people, `/api/docs`. The document is drawn at the first request for it. */
export function visOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApi(app), { jsonDocumentUrl: 'api/openapi.json', yamlDocumentUrl: 'api/openapi.yaml', customSiteTitle: 'Saksgang API' });
}
