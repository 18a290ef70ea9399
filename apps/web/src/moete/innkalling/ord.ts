import { tekster } from '../../spraak/maalform';

export const innkallingsord = tekster(
  {
    send: 'Send innkallingen', sendKnapp: 'Send på e-post', omBrevet: 'Hver av dem får ett brev på e-post, på målformen sin, med tid og sted, sakslisten og lenke hit. Av en sak som er unntatt offentlighet, står bare nummeret.',
    omNytt: (sist: number) => `Det som er nytt eller endret siden versjon ${sist}, står først i brevet.`, hvemFaar: 'Disse får innkallingen', kallesInn: 'Varaer som kalles inn', antall: (n: number) => (n === 1 ? '1 person får brevet.' : `${n} personer får brevet.`),
    ikkeSendt: 'Innkallingen er ikke sendt ennå.', sendt: (versjon: number, naar: string, antall: number) => `Versjon ${versjon} ble sendt ${naar} til ${antall === 1 ? '1 person' : `${antall} personer`}.`, nyere: (versjon: number) => `Versjon ${versjon} er fastsatt, men ikke sendt ennå.`,
    nytt: (forrige: number) => `Nytt eller endret siden saksliste ${forrige}`, ingenNytt: 'Ingen saker eller papirer er endret.', nyeSaker: 'Nye saker', papirer: 'Nye eller endrede papirer', flyttet: 'Flyttet på sakslisten', tattAv: 'Tatt av sakslisten', meldinger: 'Nye meldinger om vedtak mellom møter',
    forSent: 'Kom for sent', nyttVedlegg: (navn: string) => `Nytt vedlegg: ${navn}`, borteVedlegg: (navn: string) => `Vedlegg tatt bort: ${navn}`,
  },
  {
    send: 'Send innkallinga', sendKnapp: 'Send på e-post', omBrevet: 'Kvar av dei får eitt brev på e-post, på målforma si, med tid og stad, saklista og lenkje hit. Av ei sak som er unnateken offentlegheit, står berre nummeret.',
    omNytt: (sist) => `Det som er nytt eller endra sidan versjon ${sist}, står først i brevet.`, hvemFaar: 'Desse får innkallinga', kallesInn: 'Varaer som blir kalla inn', antall: (n) => (n === 1 ? '1 person får brevet.' : `${n} personar får brevet.`),
    ikkeSendt: 'Innkallinga er ikkje send enno.', sendt: (versjon, naar, antall) => `Versjon ${versjon} vart send ${naar} til ${antall === 1 ? '1 person' : `${antall} personar`}.`, nyere: (versjon) => `Versjon ${versjon} er fastsett, men ikkje send enno.`,
    nytt: (forrige) => `Nytt eller endra sidan sakliste ${forrige}`, ingenNytt: 'Ingen saker eller papir er endra.', nyeSaker: 'Nye saker', papirer: 'Nye eller endra papir', flyttet: 'Flytta på saklista', tattAv: 'Tekne av saklista', meldinger: 'Nye meldingar om vedtak mellom møte',
    forSent: 'Kom for seint', nyttVedlegg: (navn) => `Nytt vedlegg: ${navn}`, borteVedlegg: (navn) => `Vedlegg teke bort: ${navn}`,
  },
);
