import { type Klient } from '../../support/klient';
import { type Saksfakta } from './fakta';

const FORHOLD: Readonly<Record<string, string>> = {
  oppfølger: 'oppfoelger', beslektet: 'beslektet', tiltak_i: 'tiltak-i', godkjenner_referat_fra: 'godkjenner-referat-fra', evaluerer: 'evaluerer',
  erstatter_versjon_fra: 'erstatter', viser_til: 'viser-til', viser_til_dokument: 'viser-til', viser_til_saksgrunnlag: 'viser-til',
  ekstern_høring: 'viser-til', settes_på_saksliste: 'viser-til',
};

/** Links every sak as the facts say; a number that the system knows leads to its sak, also across bodies. New saker link themselves. */
export async function lenk(sekretariat: Klient, saker: readonly Saksfakta[], sakFor: (nummer: string) => string | undefined): Promise<void> {
  for (const sak of saker) {
    const id = sakFor(sak.saksnr);
    for (const { type, til } of sak.lenker.filter((l) => l.type !== 'gir_ny_sak')) {
      const forhold = FORHOLD[type];
      if (!forhold) throw new Error(`Ukjent lenketype i fakta: ${type}`);
      const nummer = /\d+\/\d{2}/.exec(til)?.[0];
      const funnet = nummer === undefined ? undefined : sakFor(nummer);
      const tilSak = funnet === id ? undefined : funnet;
      await sekretariat.post(`/saker/${id}/lenker`, { forhold, ...(tilSak === undefined ? { tekst: til } : { tilSak }) });
    }
  }
}
