import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Drenering } from './drenering';
import { Helse } from './helsesjekk';
import { Aapen } from './rute';

/** For whoever supervises the process: alive (restart me if not) and ready (send me requests). */
@ApiExcludeController()
@Controller('helse')
export class HelseController {
  constructor(
    private readonly helse: Helse,
    private readonly drenering: Drenering,
  ) {}

  @Get('lever')
  @Aapen()
  lever(): object {
    return { lever: true };
  }

  /** 503 while a dependency is away or the process is being stopped. */
  @Get('klar')
  @Aapen()
  async klar(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const deler = await this.helse.status();
    const klar = !this.drenering.tapper && Object.values(deler).every(Boolean);
    if (!klar) void reply.status(503).header('Retry-After', '1');
    return { klar, deler };
  }
}
