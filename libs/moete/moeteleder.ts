import { telt } from './beslutninger/votering';
import { erAapen, erMed, manntall, type Moete, type Sakslistepost } from './moete.tilstand';

type Navn = ReadonlyMap<string, string>;

/** What the chair needs to see right now. Names of persons are not the meeting's; one that is not given is null. */
export function visForMoeteleder(moete: Moete, navn: Navn = new Map()) {
  const igjen = moete.saksliste.filter((p) => !p.behandlet);
  const [naa, neste] = igjen;
  return {
    status: moete.status, behandlet: moete.saksliste.length - igjen.length, antallSaker: moete.saksliste.length,
    naa: naa ? { ...sak(naa), forslag: naa.saksgrunnlag?.forslag ?? [], ...rommet(moete, naa.behandlingId, navn), voteringer: voteringer(moete, naa.behandlingId) } : null,
    neste: neste ? sak(neste) : null,
    gjenstaar: igjen.slice(1).map(sak),
  };
}

const sak = ({ behandlingId, sakId, saksnummer, tittel, opptak, endelig }: Sakslistepost) => ({ behandlingId, sakId, saksnummer: saksnummer ?? null, tittel, opptak, endelig });

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

function voteringer({ voteringer: alle }: Moete, behandlingId: string) {
  return alle.filter((v) => v.behandlingId === behandlingId).map((v) => ({
    voteringId: v.voteringId, gjelder: v.gjelder, valg: v.valg, aapen: erAapen(v), avbrutt: v.avbrutt ?? null, stemt: Object.keys(v.stemmer).length, manntall: v.manntall.length, stilling: telt(v),
    gjenstaar: v.manntall.filter((m) => v.stemmer[m.personId] === undefined).map((m) => m.personId),
  }));
}
