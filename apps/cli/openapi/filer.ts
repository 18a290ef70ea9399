import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { type OpenAPIObject } from '@nestjs/swagger';
import { lagDokument } from './dokument';

const MERKNAD = '// Laget av npm run openapi; endres ikke for hånd.\n';
const tekst = (verdi: object): string => `${JSON.stringify(verdi, null, 1)}\n`;

/** What is made from the sources and kept beside them: each file's path and content. */
export async function lagFiler(rot: string): Promise<Readonly<Record<string, string>>> {
  const { svarskjema, dokument } = await lagDokument(rot);
  return {
    'libs/platform/http/svarskjema.json': tekst(svarskjema),
    'test/contract/openapi.json': tekst(dokument),
    'apps/web/src/api/skjema.ts': MERKNAD + astToString(await openapiTS(medEttProblem(dokument) as OpenAPI3)),
  };
}

/** Every error looks the same: said once for each route, and not once for each status. */
function medEttProblem(dokument: OpenAPIObject): object {
  const kopi = structuredClone(dokument);
  for (const operasjon of Object.values(kopi.paths).flatMap((p) => [p.get, p.post, p.put, p.delete])) {
    if (!operasjon) continue;
    const feil = Object.entries(operasjon.responses).filter(([status]) => /^[45]/.test(status));
    for (const [status, problem] of feil) {
      if (!problem) continue;
      delete operasjon.responses[status];
      operasjon.responses.default = problem;
    }
  }
  return kopi;
}
