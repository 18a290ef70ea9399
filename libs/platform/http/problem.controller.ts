import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Problem, PROBLEMER, type Problemtype } from './problem';
import { Aapen } from './rute';

/** The pages that `type` in an error points at. */
@ApiExcludeController()
@Controller('problem')
export class ProblemController {
  @Get()
  @Aapen()
  @Header('Content-Type', 'text/html; charset=utf-8')
  alle(): string {
    const rader = Object.entries(PROBLEMER).map(([type, [status, tittel]]) => `<li>${status} <a href="/problem/${type}">${type}</a>: ${tittel}</li>`);
    return side('Feil fra Saksgang', `<ul>${rader.join('')}</ul>`);
  }

  @Get(':type')
  @Aapen()
  @Header('Content-Type', 'text/html; charset=utf-8')
  en(@Param('type') type: string): string {
    if (!Object.hasOwn(PROBLEMER, type)) throw new Problem('finnes-ikke');
    const [status, tittel, raad] = PROBLEMER[type as Problemtype];
    return side(tittel, `<p>Status ${status}, type <code>${type}</code></p><p>${raad}</p><p><a href="/problem">Alle feil</a></p>`);
  }
}

/** Every text here is our own. */
function side(tittel: string, innhold: string): string {
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>${tittel}</title><main><h1>${tittel}</h1>${innhold}</main></html>`;
}
