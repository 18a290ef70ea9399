import { tekster } from '../spraak/maalform';

export const sakslisteord = tekster(
  {
    tittel: 'Saker', ingress: 'Alle saker i helsefellesskapet, den som sist ble endret, øverst.', nySak: 'Ny sak', tavle: 'Se som tavle', dine: 'Sakene dine', csv: 'Last ned (CSV)',
    filter: 'Finn saker', soek: 'Ord i tittelen eller saksnummer', status: 'Status', alleStatuser: 'Alle statuser', organ: 'Organ som har saken', alleOrganer: 'Alle organer', bareMine: 'Bare saker jeg har meldt', nullstill: 'Fjern filtrene',
    sak: 'Sak', nummer: 'Nummer', endret: 'Sist endret', liste: 'Saker', viser: (n: number, flere: boolean) => (n === 0 ? 'Ingen saker' : `${flere ? `Viser de første ${n} sakene` : n === 1 ? 'Viser 1 sak' : `Viser alle ${n} sakene`}`),
    tom: 'Ingen saker her ennå', tomRaad: 'Meld den første saken med knappen «Ny sak».', ingenTreff: 'Ingen saker passer med filtrene', ingenTreffRaad: 'Prøv færre ord, eller fjern et filter.',
  },
  {
    tittel: 'Saker', ingress: 'Alle saker i helsefellesskapet, den som sist vart endra, øvst.', nySak: 'Ny sak', tavle: 'Sjå som tavle', dine: 'Sakene dine', csv: 'Last ned (CSV)',
    filter: 'Finn saker', soek: 'Ord i tittelen eller saksnummer', status: 'Status', alleStatuser: 'Alle statusar', organ: 'Organ som har saka', alleOrganer: 'Alle organ', bareMine: 'Berre saker eg har meldt', nullstill: 'Fjern filtera',
    sak: 'Sak', nummer: 'Nummer', endret: 'Sist endra', liste: 'Saker', viser: (n, flere) => (n === 0 ? 'Ingen saker' : `${flere ? `Viser dei første ${n} sakene` : n === 1 ? 'Viser 1 sak' : `Viser alle ${n} sakene`}`),
    tom: 'Ingen saker her enno', tomRaad: 'Meld den første saka med knappen «Ny sak».', ingenTreff: 'Ingen saker passar med filtera', ingenTreffRaad: 'Prøv færre ord, eller fjern eit filter.',
  },
);
