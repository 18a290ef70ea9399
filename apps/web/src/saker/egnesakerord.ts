import { tekster } from '../spraak/maalform';

export const egnesakerord = tekster(
  {
    tittel: 'Sakene dine', ingress: 'Saker du har meldt, selv eller for en part eller et organ du hører til, og de som kom av det et organ du sitter i, behandlet. Den som sist ble endret, øverst.', nySak: 'Ny sak',
    tom: 'Du har ingen saker ennå', tomRaad: 'Når du melder en sak, ser du her hva det blir til.',
    vedtak: 'Vedtak', av: (organ: string, dag: string, nummer?: string) => `i ${organ} ${dag}${nummer === undefined ? '' : `, sak ${nummer}`}`, raad: 'Råd', svart: (tall: string) => `${tall} har svart`,
    staarI: 'Der saken er', ferdig: (steg: string) => `Ferdig med «${steg}»`, under: (steg: string, naar: string) => `I «${steg}»${naar}`, neste: 'Neste steg', ingenNeste: 'Ingen flere steg', fastsatt: (dag: string) => `, ${dag}`, tidligst: (dag: string) => `, tidligst ${dag}`, frist: 'Neste frist',
  },
  {
    tittel: 'Sakene dine', ingress: 'Saker du har meldt, sjølv eller for ein part eller eit organ du høyrer til, og dei som kom av det eit organ du sit i, behandla. Den som sist vart endra, øvst.', nySak: 'Ny sak',
    tom: 'Du har ingen saker enno', tomRaad: 'Når du melder ei sak, ser du her kva det blir til.',
    vedtak: 'Vedtak', av: (organ, dag, nummer) => `i ${organ} ${dag}${nummer === undefined ? '' : `, sak ${nummer}`}`, raad: 'Råd', svart: (tall) => `${tall} har svara`,
    staarI: 'Der saka er', ferdig: (steg) => `Ferdig med «${steg}»`, under: (steg, naar) => `I «${steg}»${naar}`, neste: 'Neste steg', ingenNeste: 'Ingen fleire steg', fastsatt: (dag) => `, ${dag}`, tidligst: (dag) => `, tidlegast ${dag}`, frist: 'Neste frist',
  },
);
