import { Injectable } from '@nestjs/common';
import { Executor } from '#eventsourcing';
import { type Innkallingsinnhold, Innkallingskilde, type Innkallingslinje, type Innkallingsref } from '#frist';
import { endringer, finnPost, type Moete, moeteDecider, type Saksliste } from '#moete';
import { OffentlighetFraSakene } from './offentlighet';

type Ref = Pick<Saksliste['saker'][number], 'behandlingId' | 'sakId' | 'tittel'>;

/** From the meeting's own stream: its time is the one that it has now, its saker those of the agenda that went out. */
@Injectable()
export class InnkallingskildeFraMoetet extends Innkallingskilde {
  constructor(
    private readonly executor: Executor,
    private readonly offentlighet: OffentlighetFraSakene,
  ) {
    super();
  }

  async innhold(tenant: string, { moeteId, versjon, sistSendt }: Innkallingsref): Promise<Innkallingsinnhold | undefined> {
    const { state: moete } = await this.executor.load(moeteDecider, moeteId, tenant);
    const liste = moete.sakslister.find((s) => s.versjon === versjon);
    if (!liste || !moete.organ || !moete.naar || moete.status !== 'planlagt') return undefined;
    const forrige = moete.sakslister.find((s) => s.versjon === sistSendt);
    const unntatte = await this.unntatte(tenant, [...liste.saker, ...(forrige?.saker ?? [])]);
    const { dato, start, slutt, sted } = moete.naar;
    const linje = (post: Ref) => somLinje(moete, liste, post, unntatte);
    return { moeteId, organ: moete.organ.navn, dato, start, slutt, sted, videolenke: moete.videolenke, versjon, nytt: forrige && nyttSiden(moete, forrige, liste, linje), saker: liste.saker.map(linje) };
  }

  private async unntatte(tenant: string, saker: Saksliste['saker']): Promise<ReadonlySet<string>> {
    const { saker: unntak } = await this.offentlighet.for(tenant, saker.map(({ sakId, saksgrunnlag }) => ({ sakId, hash: saksgrunnlag?.hash })));
    return new Set(unntak.keys());
  }
}

function nyttSiden({ naar }: Moete, forrige: Saksliste, liste: Saksliste, linje: (post: Ref) => Innkallingslinje): Innkallingsinnhold['nytt'] {
  const { nye, endredePapirer, flyttet, tattAv } = endringer(forrige, liste);
  const annenTid = JSON.stringify(forrige.naar) !== JSON.stringify(naar);
  return { annenTid, nye: nye.map(linje), endredePapirer: endredePapirer.map(linje), flyttet: flyttet.map(linje), tattAv: tattAv.map(linje) };
}

/** By its number; by its place until that is given. */
function somLinje(moete: Moete, liste: Saksliste, { behandlingId, sakId, tittel }: Ref, unntatte: ReadonlySet<string>): Innkallingslinje {
  const plass = liste.saker.findIndex((s) => s.behandlingId === behandlingId) + 1;
  return { nummer: finnPost(moete, behandlingId)?.saksnummer ?? (plass > 0 ? String(plass) : ''), tittel: unntatte.has(sakId) ? undefined : tittel };
}
