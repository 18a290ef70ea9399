import { Injectable } from '@nestjs/common';
import { Executor } from '#eventsourcing';
import { type Offentlighet } from '#felles';
import { sakDecider, unntakAv, unntatteFiler } from '#sak';

/** What of some saker the public may not read, as it is now: what somebody should have marked before, is kept out from when it is marked. */
@Injectable()
export class OffentlighetFraSakene {
  constructor(private readonly executor: Executor) {}

  /** @param saker each with the hash of the paper that the meeting had; one that another sak ordered is kept out with that sak */
  async for(tenant: string, saker: Iterable<{ readonly sakId: string; readonly hash?: string | undefined }>): Promise<Offentlighet> {
    const funnet = await Promise.all([...saker].map(async ({ sakId, hash }) => {
      const { state } = await this.executor.load(sakDecider, sakId, tenant);
      const mor = state.bestilling && (await this.executor.load(sakDecider, state.bestilling.sakId, tenant)).state;
      const unntak = unntakAv(state, hash) ?? (mor && unntakAv(mor));
      return { sakId, unntak, filer: [...unntatteFiler(state, hash), ...(mor ? unntatteFiler(mor) : [])] };
    }));
    return { saker: new Map(funnet.flatMap(({ sakId, unntak }) => (unntak ? [[sakId, unntak] as const] : []))), filer: new Map(funnet.flatMap((f) => f.filer)) };
  }
}
