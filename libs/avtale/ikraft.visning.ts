import { dagerMellom, langDato } from '#felles';
import { type Ikrafttredelse } from './avtale.events';
import { type Avtale, bindingsdato, type Part, sisteRunde } from './avtale.tilstand';
import { avtalestatus } from './avtalestatus';
import { bindinger, bundetOverfor, erBundet, heltErstattetFra, par } from './bindinger';

type Mangel = 'svar' | 'godkjenning' | 'avklart-forbehold' | 'nytt-svar-etter-nei' | 'vilje' | 'signatur';

/** What one part lacks before it is bound, and since when. */
interface Partsmangel {
  readonly partId: string;
  readonly navn: string;
  readonly mangler: Mangel;
  readonly tekst: string;
  readonly siden: string;
  readonly dager: number;
}

/** Whether, from when and by which rule an agreement is in force on a day, and what is missing. */
export function visIkraft(id: string, avtale: Avtale, dag: string) {
  const runde = sisteRunde(avtale);
  const bundne = bindinger(avtale);
  const regel = runde?.ikrafttredelse ?? avtale.opplysninger.ikrafttredelse;
  return {
    avtaleId: id, dag, status: avtalestatus(avtale, dag), underRevisjon: avtale.underRevisjon ?? null,
    regel: regel ? { ...regel, tekst: regeltekst(regel, avtale.kreverSignatur) } : null,
    gyldigFra: avtale.opplysninger.gyldigFra ?? null, gyldigTil: avtale.opplysninger.gyldigTil ?? null, erstattet: avtale.erstattet ? { delvis: null, ...avtale.erstattet, heltFra: heltErstattetFra(avtale) ?? null } : null,
    iKraftFra: bundne.map((b) => b.fra).toSorted()[0] ?? null,
    parter: bundne.map((b) => ({ ...b, bundet: erBundet(b, dag), overfor: bundetOverfor(avtale, b.partId, dag) })),
    par: par(avtale),
    mangler: runde && !runde.trukket ? runde.parter.flatMap((p) => partsmangel(avtale, p, runde.sendt, dag)) : [],
    vilkaar: regel?.regel === 'betingelse' && avtale.vilkaarOppfylt === undefined ? regel.betingelse : null,
  };
}

/** The rule as a sentence. */
export function regeltekst(regel: Ikrafttredelse, kreverSignatur: boolean): string {
  const [har, foerste] = kreverSignatur ? ['signert', 'signatur'] : ['godkjent uten forbehold', 'godkjenning'];
  switch (regel.regel) {
    case 'alle-signert': return `Avtalen trer i kraft den dagen siste part har ${har}.`;
    case 'antall': return `Avtalen trer i kraft når ${regel.antall} parter har ${har}, og binder dem som har det.`;
    case 'parvis': return `Avtalen trer i kraft par for par: en part er bundet fra den dagen både den og en motpart har ${har}.`;
    case 'fast-dato': return `Avtalen gjelder fra ${langDato(regel.dato)}, når alle parter har ${har}.`;
    case 'betingelse': return `Avtalen trer i kraft når siste ${foerste} er på plass og dette er oppfylt: ${regel.betingelse}`;
  }
}

function partsmangel(avtale: Avtale, part: Part, sendt: string, dag: string): Partsmangel[] {
  if (bindingsdato(avtale, part) !== undefined) return [];
  const [mangler, tekst, siden] = mangelFor(avtale, part, sendt);
  return [{ partId: part.partId, navn: part.navn, mangler, tekst, siden, dager: Math.max(0, dagerMellom(siden, dag)) }];
}

/** Since the part was sent it, or since its own last act. */
function mangelFor({ kreverSignatur, kreverGodkjenningFoerSignatur }: Avtale, { svar, svarDato = '', varslet, vilIkkeSignere }: Part, sendt: string): readonly [Mangel, string, string] {
  if (vilIkkeSignere !== undefined) return ['vilje', 'Parten vil ikke signere denne versjonen', vilIkkeSignere];
  if (svar === 'avslag') return ['nytt-svar-etter-nei', 'Parten har svart nei', svarDato];
  if (svar === 'forbehold' && (kreverGodkjenningFoerSignatur || !kreverSignatur)) return ['avklart-forbehold', 'Forbeholdet er ikke avklart', svarDato];
  if (svar !== undefined) return ['signatur', 'Parten har svart, men ikke signert', svarDato];
  if (kreverSignatur && !kreverGodkjenningFoerSignatur) return ['signatur', 'Parten har ikke signert', sendt];
  return varslet === undefined ? ['svar', 'Parten har ikke svart', sendt] : ['godkjenning', `Parten har varslet behandling ${langDato(varslet)}, men ikke svart`, sendt];
}
