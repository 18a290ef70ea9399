import { type Maalform } from '#felles';

/** The words of the letter that calls people to a meeting. */
export interface Innkallingsord {
  readonly emne: (organ: string, dag: string) => string;
  readonly emneNy: (organ: string, dag: string) => string;
  readonly innledning: (organ: string, dag: string) => string;
  readonly paaNytt: (organ: string, dag: string, versjon: number) => string;
  readonly ikkeNytt: string;
  readonly annenTid: string;
  readonly nye: string;
  readonly endredePapirer: string;
  readonly flyttet: string;
  readonly tattAv: string;
  readonly tid: (dag: string, start: string, slutt: string) => string;
  readonly sted: (sted: string) => string;
  readonly video: (lenke: string) => string;
  readonly saksliste: (versjon: number) => string;
  /** Without a title: kept from the public. One that is off the agenda has no number any more. */
  readonly sak: (nummer: string, tittel: string | undefined) => string;
  readonly lesHer: string;
}

const klokka = (start: string, slutt: string): string => (start === '' ? '' : ` kl. ${start}${slutt === '' ? '' : `–${slutt}`}`);

export const INNKALLINGSORD: Readonly<Record<Maalform, Innkallingsord>> = {
  nb: {
    emne: (organ, dag) => `Innkalling til møte i ${organ} ${dag}`, emneNy: (organ, dag) => `Ny saksliste til møtet i ${organ} ${dag}`,
    innledning: (organ, dag) => `Du kalles inn til møte i ${organ} ${dag}.`,
    paaNytt: (organ, dag, versjon) => `Sakslisten til møtet i ${organ} ${dag} er kommet i versjon ${versjon}. Dette er nytt eller endret siden innkallingen du fikk sist:`,
    ikkeNytt: 'Ingen saker eller papirer er endret.', annenTid: 'Tiden eller stedet er et annet.',
    nye: 'Nye saker:', endredePapirer: 'Nye eller endrede papirer:', flyttet: 'Flyttet på sakslisten:', tattAv: 'Tatt av sakslisten:',
    tid: (dag, start, slutt) => `Tid: ${dag}${klokka(start, slutt)}`, sted: (sted) => `Sted: ${sted}`, video: (lenke) => `Videomøte: ${lenke}`,
    saksliste: (versjon) => `Saksliste, versjon ${versjon}:`, sak: (nummer, tittel) => [...(nummer === '' ? [] : [`Sak ${nummer}`]), tittel ?? 'unntatt offentlighet'].join(': '),
    lesHer: 'Les sakspapirene her:',
  },
  nn: {
    emne: (organ, dag) => `Innkalling til møte i ${organ} ${dag}`, emneNy: (organ, dag) => `Ny sakliste til møtet i ${organ} ${dag}`,
    innledning: (organ, dag) => `Du blir kalla inn til møte i ${organ} ${dag}.`,
    paaNytt: (organ, dag, versjon) => `Saklista til møtet i ${organ} ${dag} er komen i versjon ${versjon}. Dette er nytt eller endra sidan innkallinga du fekk sist:`,
    ikkeNytt: 'Ingen saker eller papir er endra.', annenTid: 'Tida eller staden er ein annan.',
    nye: 'Nye saker:', endredePapirer: 'Nye eller endra papir:', flyttet: 'Flytta på saklista:', tattAv: 'Tekne av saklista:',
    tid: (dag, start, slutt) => `Tid: ${dag}${klokka(start, slutt)}`, sted: (sted) => `Stad: ${sted}`, video: (lenke) => `Videomøte: ${lenke}`,
    saksliste: (versjon) => `Sakliste, versjon ${versjon}:`, sak: (nummer, tittel) => [...(nummer === '' ? [] : [`Sak ${nummer}`]), tittel ?? 'unnateken offentlegheit'].join(': '),
    lesHer: 'Les sakspapira her:',
  },
};
