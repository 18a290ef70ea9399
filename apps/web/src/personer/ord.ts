import { tekster } from '../spraak/maalform';

export const personord = tekster(
  {
    tittel: 'Personer og roller', ingress: 'De som er registrert i helsefellesskapet, hva de kan gjøre, og for hvem.', navn: 'Navn', epost: 'E-post', innlogging: 'Kan logge inn', ja: 'Ja', nei: 'Nei', roller: 'Roller', soek: 'Finn en person', ingenTreff: 'Ingen person heter det', ingenTreffRaad: 'Skriv en annen del av navnet, eller registrer personen.',
    registrer: 'Registrer en person', registrerRaad: 'Personen kan få verv og roller med en gang, og logge inn når innloggingen er knyttet.', sub: 'Bruker-id hos innloggingstjenesten', subRaad: 'Tom: personen kan ikke logge inn ennå.', tilOrganer: 'Organer',
    rolle: 'Rolle', for: 'For', periode: 'Periode', grunnlag: 'Grunnlag', trukket: 'Trukket tilbake', ingenRoller: 'Ingen roller', verv: 'Verv i organer', vervet: 'Verv', ingenVerv: 'Ingen verv', organ: 'Organ', gi: 'Gi en rolle', velgPart: 'For hvilken part', giRaad: 'Rollen gjelder fra den første dagen. Grunnlaget er vedtaket eller fullmakten som gir den.', foersteDag: 'Første dag', sisteDag: 'Siste dag', aapenSlutt: 'Tom: til den trekkes tilbake.', hvaSlags: 'Hvilken rolle?',
    trekk: 'Trekk rollen', trekkRaad: 'Det som er gjort i rollen, står. Uten dag slutter den nå.', begrunnelse: 'Begrunnelse', knytt: 'Knytt innlogging', knyttRaad: 'Innloggingen åpner alle rollene til personen.', fra: (fra: string) => `fra ${fra}`, fraTil: (fra: string, til: string) => `${fra} til ${til}`, ukjent: 'Ikke oppgitt',
    varsling: 'Påminnelser på e-post', enkeltvis: 'Ett brev for hver påminnelse', samlet: 'Ett brev hver dag klokken 09, med alle', velgVarsling: 'Velg hvordan påminnelser kommer', minProfil: 'Min profil',
  },
  {
    tittel: 'Personar og roller', ingress: 'Dei som er registrerte i helsefellesskapet, kva dei kan gjere, og for kven.', navn: 'Namn', epost: 'E-post', innlogging: 'Kan logge inn', ja: 'Ja', nei: 'Nei', roller: 'Roller', soek: 'Finn ein person', ingenTreff: 'Ingen person heiter det', ingenTreffRaad: 'Skriv ein annan del av namnet, eller registrer personen.',
    registrer: 'Registrer ein person', registrerRaad: 'Personen kan få verv og roller med ein gong, og logge inn når innlogginga er knytt.', sub: 'Brukar-id hos innloggingstenesta', subRaad: 'Tom: personen kan ikkje logge inn enno.', tilOrganer: 'Organ',
    rolle: 'Rolle', for: 'For', periode: 'Periode', grunnlag: 'Grunnlag', trukket: 'Trekt tilbake', ingenRoller: 'Ingen roller', verv: 'Verv i organ', vervet: 'Verv', ingenVerv: 'Ingen verv', organ: 'Organ', gi: 'Gi ei rolle', velgPart: 'For kva part', giRaad: 'Rolla gjeld frå den første dagen. Grunnlaget er vedtaket eller fullmakta som gir ho.', foersteDag: 'Første dag', sisteDag: 'Siste dag', aapenSlutt: 'Tom: til ho blir trekt tilbake.', hvaSlags: 'Kva rolle?',
    trekk: 'Trekk rolla', trekkRaad: 'Det som er gjort i rolla, står. Utan dag sluttar ho no.', begrunnelse: 'Grunngiving', knytt: 'Knyt innlogging', knyttRaad: 'Innlogginga opnar alle rollene til personen.', fra: (fra) => `frå ${fra}`, fraTil: (fra, til) => `${fra} til ${til}`, ukjent: 'Ikkje oppgitt',
    varsling: 'Påminningar på e-post', enkeltvis: 'Eitt brev for kvar påminning', samlet: 'Eitt brev kvar dag klokka 09, med alle', velgVarsling: 'Vel korleis påminningar kjem', minProfil: 'Profilen min',
  },
);
