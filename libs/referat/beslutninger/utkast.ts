import { ugyldigTilstand, vakt } from '#eventsourcing';
import { type ReferatHendelse } from '../referat.events';
import { type Referatgrunnlag } from '../referat.grunnlag';
import { GJELDENDE_MAL, lagInnhold } from '../referat.innhold';
import { type ReferatFakta, type ReferatKommando } from '../referat.kommandoer';
import { type Referat, sisteUtkast } from '../referat.tilstand';
import { krevIkkeFerdigstilt, krevReferatfoerer, krevUtkast } from './krav';

/** The draft is made of what the meeting holds and nothing that anybody types again; a later one takes in what has changed. */
export function lagReferatutkast({ id, data }: ReferatKommando<'LagReferatutkast'>, referat: Referat, fakta: ReferatFakta): ReferatHendelse[] {
  const grunnlag = krevReferatfoerer(fakta);
  krevIkkeFerdigstilt(referat);
  krevHevet(grunnlag);
  const maalform = data.maalform ?? sisteUtkast(referat)?.opphav.maalform ?? fakta.organetsMaalform ?? 'nb';
  const { hash: innholdshash } = lagInnhold(grunnlag, referat.endringer, { malversjon: GJELDENDE_MAL, maalform });
  const opphav = { malversjon: GJELDENDE_MAL, maalform, moeteRevisjon: grunnlag.moeteRevisjon, posisjon: fakta.posisjon };
  return [{ type: 'ReferatUtkastLaget', data: { moeteId: id, organ: grunnlag.organ, tittel: grunnlag.tittel, dato: grunnlag.naar.dato, utkast: referat.utkast.length + 1, opphav, innholdshash } }];
}

const krevHevet = vakt('krev-hevet-moete', ({ hevet }: Referatgrunnlag): void => {
  if (!hevet) throw ugyldigTilstand('moete-er-ikke-hevet', 'Referatet lages når møtet er hevet: til da kan det komme flere vedtak');
});

export function ferdigstillReferat({ data: { innholdshash } }: ReferatKommando<'FerdigstillReferat'>, referat: Referat, fakta: ReferatFakta): ReferatHendelse[] {
  krevReferatfoerer(fakta);
  krevIkkeFerdigstilt(referat);
  const utkast = krevUtkast(referat);
  krevFristUte(referat, fakta.idag);
  krevBesvart(referat);
  krevMedEndringene(referat);
  krevSett(utkast.innholdshash, innholdshash);
  return [{ type: 'ReferatFerdigstilt', data: { utkast: utkast.utkast, innholdshash } }];
}

const krevFristUte = vakt('krev-kommentarfrist-ute', ({ runder }: Referat, idag: string): void => {
  const frist = runder.map((r) => r.frist).sort().at(-1);
  if (frist !== undefined && idag <= frist) throw ugyldigTilstand('kommentarfristen-loeper', `Kommentarfristen løper til og med ${frist}`);
});

/** Each objection gets an answer, late ones too, as long as they came before the minutes were finished. */
const krevBesvart = vakt('krev-besvarte-kommentarer', ({ kommentarer }: Referat): void => {
  const ubesvart = kommentarer.filter((k) => !k.besvart).length;
  if (ubesvart > 0) throw ugyldigTilstand('kommentarer-er-ubesvart', `Si hva det ble av hver kommentar før referatet ferdigstilles: ${ubesvart} mangler svar`);
});

const krevMedEndringene = vakt('krev-utkast', (referat: Referat): void => {
  if (krevUtkast(referat).endringer.length < referat.endringer.length) throw ugyldigTilstand('utkast-er-foreldet', 'Kommentarer er tatt til følge etter siste utkast: lag et nytt utkast først');
});

const krevSett = vakt('krev-sett-innhold', (gjeldende: string, sett: string): void => {
  if (sett !== gjeldende) throw ugyldigTilstand('innholdet-er-et-annet', 'Innholdet du vil ferdigstille, er ikke det siste utkastets: les det siste utkastet');
});

export function publiserReferat(_: ReferatKommando<'PubliserReferat'>, referat: Referat, fakta: ReferatFakta): ReferatHendelse[] {
  krevReferatfoerer(fakta);
  const { innholdshash } = krevUtkast(referat);
  krevUpublisert(referat);
  return [{ type: 'ReferatPublisert', data: { innholdshash } }];
}

const krevUpublisert = vakt('krev-ferdig-referat', ({ ferdigstilt, publisert }: Referat): void => {
  if (ferdigstilt === undefined) throw ugyldigTilstand('referat-er-ikke-ferdigstilt', 'Referatet må ferdigstilles før det publiseres');
  if (publisert !== undefined) throw ugyldigTilstand('referat-er-publisert', 'Referatet er alt publisert');
});
