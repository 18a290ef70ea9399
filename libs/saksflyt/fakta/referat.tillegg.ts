import { avtaleDecider } from '#avtale';
import { type Recorded } from '#eventsourcing';
import { type Behandling, type Frist, type Virkning } from '#felles';
import { type FellesskapHendelse, fellesskapHendelser } from '#fellesskap';
import { type Moete, moeteDecider } from '#moete';
import { type Omgjoering, type Referatgrunnlag, type Referatnavn, type Referatsak } from '#referat';
import { type Sak, sakDecider } from '#sak';
import { type Tidsbilde } from './tidsbilde';

const NAVNGIVENDE = new Set<FellesskapHendelse['type']>(['FellesskapOpprettet', 'OrganOpprettet', 'OrganOmdoept']);

const virkningene = ({ punkter, utenforPunkt }: Behandling): readonly Virkning[] => [...punkter.flatMap((p) => p.virkninger), ...utenforPunkt];
const fristene = (virkninger: readonly Virkning[]): readonly Frist[] => virkninger.flatMap((v) => ('frist' in v && v.frist ? [v.frist] : []));

/** Whose the meeting was, and the names that its decisions give by id, as they were then. */
export async function navnene(bilde: Tidsbilde, tenant: string, behandlinger: readonly Behandling[]): Promise<Pick<Referatgrunnlag, 'helsefellesskap' | 'navn'>> {
  const virkninger = behandlinger.flatMap(virkningene);
  const moeteIder = new Set(fristene(virkninger).flatMap((f) => ('moeteId' in f ? [f.moeteId] : [])));
  const avtaleIder = new Set(virkninger.flatMap((v) => ('avtaleId' in v ? [v.avtaleId] : [])));
  const [felles, moeter, avtaler] = await Promise.all([
    bilde.hendelser<FellesskapHendelse>(fellesskapHendelser, tenant, NAVNGIVENDE) as Promise<readonly (Recorded<FellesskapHendelse> & FellesskapHendelse)[]>,
    Promise.all([...moeteIder].map(async (id) => [id, await bilde.tilstand(moeteDecider, id)] as const)),
    Promise.all([...avtaleIder].map(async (id) => [id, (await bilde.tilstand(avtaleDecider, id)).navn] as const)),
  ]);
  const organer: Record<string, string> = {};
  let helsefellesskap: string | undefined;
  for (const e of felles) {
    if (e.type === 'FellesskapOpprettet') helsefellesskap = e.data.navn;
    if (e.type === 'OrganOpprettet' || e.type === 'OrganOmdoept') organer[e.data.organId] = e.data.navn;
  }
  const navn: Referatnavn = { organer, moeter: Object.fromEntries(moeter.flatMap(([id, { organ, naar }]) => (organ && naar ? [[id, { organ: organ.navn, dato: naar.dato }]] : []))), avtaler: Object.fromEntries(avtaler) };
  return { helsefellesskap, navn };
}

/** Where the sak has been, what it is linked to and has with it, and what its decision does over; only what there is. */
export async function sakstillegg(bilde: Tidsbilde, post: Moete['saksliste'][number], sak: Sak, behandling: Behandling | undefined): Promise<Partial<Referatsak>> {
  const foer = behandlet(sak).filter((b) => b.behandlingId !== post.behandlingId && behandling !== undefined && b.dato < behandling.dato)
    .map(({ organ, dato, saksnummer, utfall }) => ({ organ: organ.navn, dato, saksnummer, utfall })).sort((a, b) => a.dato.localeCompare(b.dato));
  const vedlegg = (sak.framlagt.find((f) => f.hash === post.saksgrunnlag?.hash)?.vedlegg ?? []).map(({ navn, hash }) => ({ navn, hash }));
  const lenker = await Promise.all(sak.lenker.map(async ({ tilSak, tekst }) => (tilSak === undefined ? tekst : `sak ${nummeret(await bilde.tilstand(sakDecider, tilSak))}`)));
  const omgjoer = await Promise.all((behandling ? virkningene(behandling) : []).flatMap((v) => (v.slag === 'omgjoer-vedtak' ? [omgjoeringen(bilde, v)] : [])));
  return {
    ...(foer.length > 0 && { foer }), ...(vedlegg.length > 0 && { vedlegg }), ...(lenker.length > 0 && { lenker: [...new Set(lenker.flatMap((l) => l ?? []))] }), ...(omgjoer.length > 0 && { omgjoer }),
  };
}

const behandlet = ({ behandlinger }: Sak): readonly Behandling[] => Object.values(behandlinger).flatMap((b) => b.resultat ?? []);
const nummeret = ({ numre, referanse }: Sak): string => numre.at(-1)?.saksnummer ?? referanse ?? '–';

async function omgjoeringen(bilde: Tidsbilde, { sakId, behandlingId, punkt, hva, begrunnelse }: Extract<Virkning, { slag: 'omgjoer-vedtak' }>): Promise<Omgjoering> {
  return { hva, begrunnelse, ...stedet(await bilde.tilstand(sakDecider, sakId), { sakId, behandlingId, punkt }) };
}

/** Number, body, day and words of a point. */
export function stedet(sak: Sak, { sakId, behandlingId, punkt }: Pick<Omgjoering, 'sakId' | 'behandlingId' | 'punkt'>): Omit<Omgjoering, 'hva'> {
  const behandling = sak.behandlinger[behandlingId]?.resultat;
  return { sakId, behandlingId, punkt, saksnummer: behandling?.saksnummer, organ: behandling?.organ.navn, dato: behandling?.dato, tekst: behandling?.punkter.find((p) => p.nr === punkt)?.tekst };
}
