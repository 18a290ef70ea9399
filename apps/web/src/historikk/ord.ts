import { tekster } from '../spraak/maalform';

export const historikkord = tekster(
  {
    tittel: 'Historikk', ingress: 'Alt som er gjort, av hvem, når og hvorfor. Ingenting er slettet.', visninger: 'Måter å lete på',
    vis: { soek: 'Søk', spoersmaal: 'Spørsmål', dato: 'Slik det var', endringer: 'Hva ble endret' },
    soek: 'Søk', vis_svar: 'Vis svaret', nullstill: 'Nullstill', avgrens: 'Avgrens søket', henter: 'Leter …', alle: 'Alle', velg: 'Velg …', velgSpoersmaal: 'Hva vil du vite?',
    treff: (n: number, flere: boolean) => (n === 1 && !flere ? 'Ett treff' : `${flere ? 'Over ' : ''}${n} treff`), rader: (n: number, flere: boolean) => (n === 1 && !flere ? 'Én rad' : `${flere ? 'Over ' : ''}${n} rader`),
    ingenTreff: 'Ingenting passer', ingenTreffRaad: 'Prøv færre ord, en lengre periode eller en senere dato.', ingenSvar: 'Svaret er: ingen', ingenSvarRaad: 'Det er ikke registrert noe som passer.',
    start: 'Skriv hva du leter etter, eller velg et organ, en part eller en periode.', kjentDa: (dag: string) => `Slik det var kjent ${dag}`, tilNaa: 'Vis slik det er nå',
    csv: 'Last ned som regneark', json: 'Last ned som JSON', manglerFelt: (felt: string) => `Fyll ut ${felt}`,
    felt: {
      q: 'Ord i teksten', organ: 'Organ', part: 'Part', person: 'Person', sak: 'Sak', slag: 'Hva slags', organslag: 'Slag organ', fra: 'Fra og med', til: 'Til og med', per: 'Slik det var kjent ved slutten av', dato: 'Dagen det gjelder',
      kjentPer: 'Slik det var kjent (ellers samme dag)', overFrist: 'Bare dem som er over fristen', maaned: 'Måneden den skal opp', venter: 'Bare dem ingen har meldt ennå',
    },
    hint: { q: 'Alle bøyninger av ordene finnes. Sett «anførselstegn» rundt en frase.' },
    sporsmaal: {
      binder: 'Hva binder en part i en periode?', 'ikke-svart': 'Hvem har ikke svart, og hvor lenge har vi ventet?', tilbakevirkende: 'Hvilke vedtak virker fra før de ble fattet?',
      signaturrett: 'Hvem kunne signere for en part en dag?', vedtak: 'Hvilke vedtak har et organ gjort?', 'sendt-til-partene': 'Hvilke saker ble sendt til partene, og hvor langt er hver kommet?',
      lovet: 'Hvilke saker har vedtak lovet, til hvilket organ og når?', saksgrunnlag: 'Hvilke vedtak viser til saksgrunnlaget?', 'uten-dato': 'Hvilke forpliktelser hadde ingen dato?', vara: 'Hvem møtte som vara for hvem?',
    },
    kolonne: {
      hva: 'Hva', slag: 'Slag', sak: 'Sak', fra: 'Fra', til: 'Til', merknad: 'Merknad', part: 'Part', sendt: 'Sendt', frist: 'Frist', varslet: 'Varslet behandling', ventet: 'Dager ventet', over: 'Dager over fristen', paaminnelser: 'Påminnelser',
      person: 'Person', grunnlag: 'Grunnlag', kjentDa: 'Kjent da', kjentNaa: 'Gjelder etter det vi vet nå', vedtak: 'Vedtak', organ: 'Organ', dato: 'Dato', utfall: 'Utfall', virker: 'Virker fra', hendelse: 'Hendelsen', status: 'Status',
      svar: 'Svar fra partene', vedtatt: 'Vedtatt', naar: 'Når', ansvarlig: 'Ansvarlig', lovetAv: 'Lovet av', avtale: 'Avtale', meldt: 'Meldt', referanse: 'Referanse', parter: 'Parter', godkjent: 'Har svart ja', signert: 'Har signert',
      medlemmer: 'Medlemmer', rolle: 'Rolle', versjon: 'Versjon', svarfrist: 'Svarfrist', iKraft: 'I kraft fra', moete: 'Møte', moette: 'Møtte', sted: 'Sted', varaFor: 'Vara for',
    },
    punkt: (nr: number) => `punkt ${nr}`, seHendelsen: 'Se hendelsen', fortsatt: 'Gjelder fortsatt', ingen: 'Ingen', ikkeOppgitt: 'Ikke oppgitt', ingenMedlemmer: 'Ingen medlemmer', antallMedlemmer: (n: number) => (n === 1 ? 'Ett medlem' : `${n} medlemmer`),
    lister: { saker: 'Sakene', avtaler: 'Avtalene', moeter: 'Møtene', organer: 'Organene', roller: 'Rollene' }, liste: 'Liste', dagen: 'Dag', slikVar: (hva: string, dag: string) => `${hva} slik de var ved slutten av ${dag}`, visListen: 'Vis listen',
    endringer: { ingress: 'Velg en sak, en avtale eller et organ og to dager, så ser du hva som skjedde mellom dem.', gjelder: 'Hva det gjelder', tittel: (hva: string) => `Det som skjedde med ${hva}`, ingen: 'Ingenting ble endret mellom disse dagene' },
    for: 'Før', etter: 'Etter', felter: (n: number) => `Feltene som ble endret (${n})`, opplysning: 'Opplysning',
  },
  {
    tittel: 'Historikk', ingress: 'Alt som er gjort, av kven, når og kvifor. Ingenting er sletta.', visninger: 'Måtar å leite på',
    vis: { soek: 'Søk', spoersmaal: 'Spørsmål', dato: 'Slik det var', endringer: 'Kva vart endra' },
    soek: 'Søk', vis_svar: 'Vis svaret', nullstill: 'Nullstill', avgrens: 'Avgrens søket', henter: 'Leitar …', alle: 'Alle', velg: 'Vel …', velgSpoersmaal: 'Kva vil du vite?',
    treff: (n, flere) => (n === 1 && !flere ? 'Eitt treff' : `${flere ? 'Over ' : ''}${n} treff`), rader: (n, flere) => (n === 1 && !flere ? 'Éi rad' : `${flere ? 'Over ' : ''}${n} rader`),
    ingenTreff: 'Ingenting passar', ingenTreffRaad: 'Prøv færre ord, ein lengre periode eller ein seinare dato.', ingenSvar: 'Svaret er: ingen', ingenSvarRaad: 'Det er ikkje registrert noko som passar.',
    start: 'Skriv kva du leitar etter, eller vel eit organ, ein part eller ein periode.', kjentDa: (dag) => `Slik det var kjent ${dag}`, tilNaa: 'Vis slik det er no',
    csv: 'Last ned som rekneark', json: 'Last ned som JSON', manglerFelt: (felt) => `Fyll ut ${felt}`,
    felt: {
      q: 'Ord i teksten', organ: 'Organ', part: 'Part', person: 'Person', sak: 'Sak', slag: 'Kva slags', organslag: 'Slag organ', fra: 'Frå og med', til: 'Til og med', per: 'Slik det var kjent ved slutten av', dato: 'Dagen det gjeld',
      kjentPer: 'Slik det var kjent (elles same dag)', overFrist: 'Berre dei som er over fristen', maaned: 'Månaden ho skal opp', venter: 'Berre dei ingen har meldt enno',
    },
    hint: { q: 'Alle bøyingar av orda finst. Set «hermeteikn» rundt ein frase.' },
    sporsmaal: {
      binder: 'Kva bind ein part i ein periode?', 'ikke-svart': 'Kven har ikkje svart, og kor lenge har vi venta?', tilbakevirkende: 'Kva vedtak verkar frå før dei vart gjorde?',
      signaturrett: 'Kven kunne signere for ein part ein dag?', vedtak: 'Kva vedtak har eit organ gjort?', 'sendt-til-partene': 'Kva saker vart sende til partane, og kor langt er kvar komen?',
      lovet: 'Kva saker har vedtak lova, til kva organ og når?', saksgrunnlag: 'Kva vedtak viser til saksgrunnlaget?', 'uten-dato': 'Kva forpliktingar hadde ingen dato?', vara: 'Kven møtte som vara for kven?',
    },
    kolonne: {
      hva: 'Kva', slag: 'Slag', sak: 'Sak', fra: 'Frå', til: 'Til', merknad: 'Merknad', part: 'Part', sendt: 'Send', frist: 'Frist', varslet: 'Varsla behandling', ventet: 'Dagar venta', over: 'Dagar over fristen', paaminnelser: 'Påminningar',
      person: 'Person', grunnlag: 'Grunnlag', kjentDa: 'Kjent då', kjentNaa: 'Gjeld etter det vi veit no', vedtak: 'Vedtak', organ: 'Organ', dato: 'Dato', utfall: 'Utfall', virker: 'Verkar frå', hendelse: 'Hendinga', status: 'Status',
      svar: 'Svar frå partane', vedtatt: 'Vedteke', naar: 'Når', ansvarlig: 'Ansvarleg', lovetAv: 'Lova av', avtale: 'Avtale', meldt: 'Meld', referanse: 'Referanse', parter: 'Partar', godkjent: 'Har svart ja', signert: 'Har signert',
      medlemmer: 'Medlemer', rolle: 'Rolle', versjon: 'Versjon', svarfrist: 'Svarfrist', iKraft: 'I kraft frå', moete: 'Møte', moette: 'Møtte', sted: 'Stad', varaFor: 'Vara for',
    },
    punkt: (nr) => `punkt ${nr}`, seHendelsen: 'Sjå hendinga', fortsatt: 'Gjeld framleis', ingen: 'Ingen', ikkeOppgitt: 'Ikkje oppgitt', ingenMedlemmer: 'Ingen medlemer', antallMedlemmer: (n) => (n === 1 ? 'Éin medlem' : `${n} medlemer`),
    lister: { saker: 'Sakene', avtaler: 'Avtalane', moeter: 'Møta', organer: 'Organa', roller: 'Rollene' }, liste: 'Liste', dagen: 'Dag', slikVar: (hva, dag) => `${hva} slik dei var ved slutten av ${dag}`, visListen: 'Vis lista',
    endringer: { ingress: 'Vel ei sak, ein avtale eller eit organ og to dagar, så ser du kva som skjedde mellom dei.', gjelder: 'Kva det gjeld', tittel: (hva) => `Det som skjedde med ${hva}`, ingen: 'Ingenting vart endra mellom desse dagane' },
    for: 'Før', etter: 'Etter', felter: (n) => `Felta som vart endra (${n})`, opplysning: 'Opplysning',
  },
);
export type Historikkord = (typeof historikkord)['nb'];
