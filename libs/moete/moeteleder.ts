import { telt } from './beslutninger/votering';
import { erMed, manntall, type Moete, type Sakslistepost } from './moete.tilstand';

/** What the chair needs to see right now; ids of persons, for names are not the meeting's. */
export function visForMoeteleder(moete: Moete) {
  const igjen = moete.saksliste.filter((p) => !p.behandlet);
  const [naa, neste] = igjen;
  return {
    status: moete.status, behandlet: moete.saksliste.length - igjen.length, antallSaker: moete.saksliste.length,
    naa: naa ? { ...sak(naa), forslag: naa.saksgrunnlag?.forslag ?? [], ...rommet(moete, naa.behandlingId), voteringer: voteringer(moete, naa.behandlingId) } : null,
    neste: neste ? sak(neste) : null,
    gjenstaar: igjen.slice(1).map(sak),
  };
}

const sak = ({ behandlingId, sakId, saksnummer, tittel, opptak, endelig }: Sakslistepost) => ({ behandlingId, sakId, saksnummer: saksnummer ?? null, tittel, opptak, endelig });

function rommet(moete: Moete, behandlingId: string) {
  const stemmer = new Set(manntall(moete, behandlingId).map((d) => d.personId));
  const tilStede = moete.deltakere.filter((d) => d.status === 'til-stede' && erMed(moete, d, behandlingId));
  return {
    tilStede: tilStede.map(({ personId, varaFor, rolle, oppgave }) => ({ personId, varaFor: varaFor ?? null, rolle: rolle ?? null, oppgave: oppgave ?? null, stemmerett: stemmer.has(personId) })),
    stemmeberettigede: stemmer.size,
    inhabile: moete.inhabile.filter((i) => i.behandlingId === behandlingId).map(({ personId, grunn }) => ({ personId, grunn })),
  };
}

function voteringer({ voteringer: alle }: Moete, behandlingId: string) {
  return alle.filter((v) => v.behandlingId === behandlingId).map((v) => ({
    voteringId: v.voteringId, gjelder: v.gjelder, valg: v.valg, aapen: v.resultat === undefined, stemt: Object.keys(v.stemmer).length, manntall: v.manntall.length, stilling: telt(v),
    gjenstaar: v.manntall.filter((m) => v.stemmer[m.personId] === undefined).map((m) => m.personId),
  }));
}
