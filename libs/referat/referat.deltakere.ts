import { type Blokk, overskrift, ren } from './dokument';
import { type Referatdeltaker, type Referatgrunnlag } from './referat.grunnlag';
import { type Ord } from './referat.ord';

const TOM = '–';

/** Who met, who had reported absence and who did not come, each as a table by name. */
export function deltakerblokker({ deltakere }: Referatgrunnlag, ord: Ord): Blokk[] {
  const grupper = [['til-stede', ord.tilStede], ['forfall', ord.forfall], ['fravaer', ord.fravaer]] as const;
  return grupper.flatMap(([status, tittel]) => {
    const rader = deltakere.filter((d) => d.status === status).map((d) => rad(d, deltakere, ord));
    if (rader.length === 0) return [];
    const hode = [ord.navn, ord.gruppe, ord.funksjon, ord.deltokSom, ord.merknad];
    return [overskrift(2, tittel), { slag: 'tabell' as const, tittel, hode, radhode: true, rader }];
  });
}

function rad(d: Referatdeltaker, alle: readonly Referatdeltaker[], ord: Ord): string[] {
  const tilhoerighet = [d.funksjon, d.organisasjon, d.representerer].filter((t) => t !== undefined).join(', ');
  return [d.navn, d.gruppe ?? TOM, tilhoerighet || TOM, deltarSom(d, ord) || TOM, merknader(d, alle, ord).join('; ') || TOM].map(ren);
}

/** Office and rights, as they were on the day of the meeting. */
export function deltarSom({ rolle, rettigheter, stemmerett, saker }: Referatdeltaker, ord: Ord): string {
  if (rolle === 'gjest' && saker && saker.length > 0) return `${ord.paaSak} ${saker.join(', ')}`;
  const som = rolle ? ord.roller[rolle] : '';
  const rett = rettighetsord(rettigheter, stemmerett, ord);
  return som && rett ? `${som} ${ord.med} ${rett}` : som || rett;
}

/** The right to vote holds the others; without it those that say most are named, two at the most. */
function rettighetsord(rettigheter: Referatdeltaker['rettigheter'], stemmerett: boolean, ord: Ord): string {
  if (stemmerett || rettigheter?.stemme) return ord.rett.stemme;
  const { moete = false, tale = false, forslag = false } = rettigheter ?? {};
  const har = [...(moete && !forslag ? [ord.rett.moete] : []), ...(tale ? [ord.rett.tale] : []), ...(forslag ? [ord.rett.forslag] : [])];
  const [foerste = '', siste] = har;
  return siste === undefined ? foerste : `${foerste.replace(/rett$/, '-')} ${ord.og} ${siste}`;
}

function merknader(d: Referatdeltaker, alle: readonly Referatdeltaker[], ord: Ord): string[] {
  const varaer = alle.filter((v) => v.status === 'til-stede' && v.varaFor?.personId === d.personId);
  return [
    ...(d.oppgave ? [d.oppgave === 'moeteleder' ? ord.moeteleder.toLowerCase() : ord.referent.toLowerCase()] : []),
    ...(d.varaFor ? [`${ord.varaFor} ${d.varaFor.navn}`] : []),
    ...(d.fraSak ? [`${ord.fraOgMedSak} ${d.fraSak}`] : []),
    ...(d.tilSak ? [`${ord.tilOgMedSak} ${d.tilSak}`] : []),
    ...(d.ute && d.ute.length > 0 ? [`${ord.uteUnderSak} ${d.ute.join(', ')}`] : []),
    ...(d.rolle !== 'gjest' && d.saker && d.saker.length > 0 ? [`${ord.paaSak} ${d.saker.join(', ')}`] : []),
    ...varaer.map((v) => `${ord.varaMoette} ${v.navn}`),
  ];
}
