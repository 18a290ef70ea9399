import { telt } from './beslutninger/votering';
import { erAapen, erMed, finnPost, manntall, type Moete, type Sakslistepost } from './moete.tilstand';

type Navn = ReadonlyMap<string, string>;

/**
 * What the chair needs to see right now. Names of persons are not the meeting's; one that is not given is null.
 * @param valgt the treatment to see; left out, or not on the agenda: the one that the meeting has come to
 */
export function visForMoeteleder(moete: Moete, navn: Navn = new Map(), valgt?: string) {
  const igjen = moete.saksliste.filter((p) => !p.behandlet);
  const [naa, neste] = igjen;
  const sett = finnPost(moete, valgt ?? '') ?? naa;
  return {
    status: moete.status, tittel: moete.tittel, beslutningsform: moete.beslutningsform, behandlet: moete.saksliste.length - igjen.length, antallSaker: moete.saksliste.length,
    naa: naa ? iRommet(moete, naa, navn) : null,
    sett: sett ? iRommet(moete, sett, navn) : null,
    neste: neste ? sak(neste) : null,
    gjenstaar: igjen.slice(1).map(sak),
    saker: moete.saksliste.map(sak),
    fremmoete: moete.deltakere.map(({ personId, status, varaFor, rolle, fraSak, tilSak }) => ({ personId, navn: navn.get(personId) ?? null, status, varaFor: varaFor ?? null, rolle: rolle ?? null, fraSak: fraSak ?? null, tilSak: tilSak ?? null })),
  };
}

const sak = ({ behandlingId, sakId, saksnummer, tittel, opptak, endelig, behandlet }: Sakslistepost) => ({ behandlingId, sakId, saksnummer: saksnummer ?? null, tittel, opptak, endelig, behandlet });

function iRommet(moete: Moete, post: Sakslistepost, navn: Navn) {
  return { ...sak(post), forslag: post.saksgrunnlag?.forslag ?? [], ...rommet(moete, post.behandlingId, navn), voteringer: voteringer(moete, post.behandlingId, navn) };
}

function rommet(moete: Moete, behandlingId: string, navn: Navn) {
  const navnet = (personId: string) => navn.get(personId) ?? null;
  const stemmer = new Set(manntall(moete, behandlingId).map((d) => d.personId));
  const tilStede = moete.deltakere.filter((d) => d.status === 'til-stede' && erMed(moete, d, behandlingId));
  const funnet = (funn: Moete['inhabile']) => funn.filter((i) => i.behandlingId === behandlingId).map(({ personId, grunn }) => ({ personId, navn: navnet(personId), grunn }));
  return {
    tilStede: tilStede.map(({ personId, varaFor, rolle, oppgave, rettigheter }) => ({
      personId, navn: navnet(personId), varaFor: varaFor ?? null, varaForNavn: varaFor === undefined ? null : navnet(varaFor), rolle: rolle ?? null, oppgave: oppgave ?? null,
      talerett: rettigheter?.tale ?? false, forslagsrett: rettigheter?.forslag ?? false, stemmerett: stemmer.has(personId),
    })),
    stemmeberettigede: stemmer.size,
    inhabile: funnet(moete.inhabile), habile: funnet(moete.habile),
  };
}

function voteringer({ voteringer: alle }: Moete, behandlingId: string, navn: Navn) {
  return alle.filter((v) => v.behandlingId === behandlingId).map((v) => ({
    voteringId: v.voteringId, gjelder: v.gjelder, valg: v.valg, aapen: erAapen(v), avbrutt: v.avbrutt ?? null, stemt: Object.keys(v.stemmer).length, manntall: v.manntall.length, stilling: telt(v),
    gjenstaar: v.manntall.filter((m) => v.stemmer[m.personId] === undefined).map((m) => m.personId),
    stemmer: v.manntall.map(({ personId }) => ({ personId, navn: navn.get(personId) ?? null, valg: v.stemmer[personId] ?? null, foert: v.foert?.includes(personId) ?? false })),
  }));
}
