import { type Maalform } from '#felles';

/** The words of the convocation; what people wrote themselves stays as they wrote it. */
const nb = {
  innkalling: 'Innkalling', klokken: 'klokken', saksliste: 'Saksliste', sendt: 'sendt', innhold: 'Innhold', fastePunkter: 'Faste punkter', saker: 'Saker', sak: 'Sak', tittel: 'Tittel', tid: 'Tid', min: 'min', vedlegg: 'Vedlegg', merknad: 'Merknad',
  offentligUtgave: 'Offentlig utgave: det som er unntatt offentlighet, er ikke med.', unntatt: 'Unntatt offentlighet', unntattSak: 'Sak som er unntatt offentlighet', ingenPapirer: 'Saken har ingen papirer.', forslag: 'Forslag til vedtak',
  nyttSiden: 'Nytt siden saksliste', ny: 'Ny', nyeSaker: 'Ny sak', tattAv: 'Tatt av sakslisten', flyttet: 'Flyttet', endretPapir: 'Endret saksframlegg', nyttVedlegg: 'Nytt vedlegg', borteVedlegg: 'Vedlegg tatt bort', etterFristen: 'Sendt etter fristen',
  ingentingNytt: 'Ingenting er nytt.', forSen: 'Innlevert etter fristen', mellomMoeter: 'Referatsaker: vedtak mellom møter', nyMelding: 'Nytt vedtak mellom møter', avgjort: 'avgjort', ventet: 'Ventet: lovet til møtet, ikke meldt ennå', lovetI: 'Lovet i sak', punkt: 'punkt', ingenAnsvarlig: 'Ingen er nevnt som ansvarlig', forfalt: 'Skulle ha kommet før dette møtet', mangler: 'filen er ikke i arkivet', skadet: 'filen er skadet og er ikke med',
  satt: 'Sakene er satt til', moetet: 'møtet er på', uten: 'saker uten tid', over: 'Det er for lite tid: det mangler',
};
type Ord = typeof nb;
const nn: Ord = {
  innkalling: 'Innkalling', klokken: 'klokka', saksliste: 'Sakliste', sendt: 'send', innhold: 'Innhald', fastePunkter: 'Faste punkt', saker: 'Saker', sak: 'Sak', tittel: 'Tittel', tid: 'Tid', min: 'min', vedlegg: 'Vedlegg', merknad: 'Merknad',
  offentligUtgave: 'Offentleg utgåve: det som er unnateke offentlegheit, er ikkje med.', unntatt: 'Unnateke offentlegheit', unntattSak: 'Sak som er unnateken offentlegheit', ingenPapirer: 'Saka har ingen papir.', forslag: 'Framlegg til vedtak',
  nyttSiden: 'Nytt sidan sakliste', ny: 'Ny', nyeSaker: 'Ny sak', tattAv: 'Teken av saklista', flyttet: 'Flytta', endretPapir: 'Endra saksframlegg', nyttVedlegg: 'Nytt vedlegg', borteVedlegg: 'Vedlegg teke bort', etterFristen: 'Send etter fristen',
  ingentingNytt: 'Ingenting er nytt.', forSen: 'Levert etter fristen', mellomMoeter: 'Referatsaker: vedtak mellom møte', nyMelding: 'Nytt vedtak mellom møte', avgjort: 'avgjord', ventet: 'Venta: lova til møtet, ikkje meld enno', lovetI: 'Lova i sak', punkt: 'punkt', ingenAnsvarlig: 'Ingen er nemnd som ansvarleg', forfalt: 'Skulle ha kome før dette møtet', mangler: 'fila er ikkje i arkivet', skadet: 'fila er skadd og er ikkje med',
  satt: 'Sakene er sette til', moetet: 'møtet er på', uten: 'saker utan tid', over: 'Det er for lite tid: det manglar',
};

export type Innkallingsord = Ord;
export const ORD: Readonly<Record<Maalform, Ord>> = { nb, nn };
