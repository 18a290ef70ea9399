import { tekster } from '../spraak/maalform';

export const skallord = tekster(
  {
    hopp: 'Hopp til hovedinnhold', meny: 'Meny', hovedmeny: 'Hovedmeny', maalform: 'Språk', loggUt: 'Logg ut', loggInn: 'Logg inn', tilgjengelighet: 'Tilgjengelighet', api: 'API',
    minSide: 'Min side', saker: 'Saker', tavle: 'Tavle', moeter: 'Møter', avtaler: 'Avtaler', innspill: 'Innspill', oppfoelging: 'Oppfølging', handlingsplan: 'Handlingsplan', historikk: 'Historikk', statistikk: 'Statistikk', organer: 'Organer', drift: 'Drift',
    velgFellesskap: 'Velg helsefellesskap', ingenFellesskap: 'Du hører ikke til noe helsefellesskap ennå', ingenFellesskapRaad: 'Be sekretariatet i helsefellesskapet om å registrere deg med den innloggingen du brukte.',
    utloept: 'Du er logget ut', utloeptRaad: 'Det har gått lang tid siden sist. Det du har skrevet, står her ennå. Logg inn i et nytt vindu, så fortsetter du her.',
    innloggetIgjen: 'Du er logget inn igjen', lukkVinduet: 'Du kan lukke dette vinduet og gå tilbake til det du holdt på med.',
    etterslep: (klokka: string) => `Data per kl. ${klokka}. Noe av det siste er ikke kommet med i oversiktene ennå. Det som er sendt inn, er trygt lagret.`, velkommen: 'Saksgang', velkommenIngress: 'Saksbehandling på tvers av sykehus og kommuner i helsefellesskapene.',
  },
  {
    hopp: 'Hopp til hovudinnhald', meny: 'Meny', hovedmeny: 'Hovudmeny', maalform: 'Språk', loggUt: 'Logg ut', loggInn: 'Logg inn', tilgjengelighet: 'Tilgjenge', api: 'API',
    minSide: 'Mi side', saker: 'Saker', tavle: 'Tavle', moeter: 'Møte', avtaler: 'Avtalar', innspill: 'Innspel', oppfoelging: 'Oppfølging', handlingsplan: 'Handlingsplan', historikk: 'Historikk', statistikk: 'Statistikk', organer: 'Organ', drift: 'Drift',
    velgFellesskap: 'Vel helsefellesskap', ingenFellesskap: 'Du høyrer ikkje til noko helsefellesskap enno', ingenFellesskapRaad: 'Be sekretariatet i helsefellesskapet om å registrere deg med den innlogginga du brukte.',
    utloept: 'Du er logga ut', utloeptRaad: 'Det har gått lang tid sidan sist. Det du har skrive, står her enno. Logg inn i eit nytt vindauge, så held du fram her.',
    innloggetIgjen: 'Du er logga inn igjen', lukkVinduet: 'Du kan lukke dette vindauget og gå tilbake til det du heldt på med.',
    etterslep: (klokka) => `Data per kl. ${klokka}. Noko av det siste er ikkje kome med i oversiktene enno. Det som er sendt inn, er trygt lagra.`, velkommen: 'Saksgang', velkommenIngress: 'Saksbehandling på tvers av sjukehus og kommunar i helsefellesskapa.',
  },
);
