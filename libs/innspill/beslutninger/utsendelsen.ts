import { type FieldError } from '#eventsourcing';
import { FLEST_PAAMINNELSER, STOERSTE_DAGER_FOER } from '#felles';
import { type Innspillsopphav } from '../innspill.events';
import { type InnspillFakta, type Utsendelse } from '../innspill.kommandoer';

const feil = (pointer: string, kode: string, melding: string): FieldError => ({ pointer, kode, melding });

/** Everything that stands in the way of sending a round, each with its place in the command. */
export function feilIUtsendelsen(utsendelse: Utsendelse, opphav: Innspillsopphav | undefined, fakta: InnspillFakta): FieldError[] {
  return [
    ...(utsendelse.tittel === '' ? [feil('#/tittel', 'tittel-mangler', 'Si hva det bes om innspill til')] : []),
    ...feilIMottakerne(utsendelse, fakta), ...feilISpoersmaalene(utsendelse), ...(fakta.fristfeil ?? []), ...feilIPaaminnelsene(utsendelse), ...feilIPapirene(utsendelse, fakta), ...feilIOpphavet(opphav, fakta),
  ];
}

function feilIMottakerne({ mottakere }: Utsendelse, { kjente = [] }: InnspillFakta): FieldError[] {
  if (mottakere.length === 0) return [feil('#/mottakere', 'mottakere-mangler', 'Si hvem det bes om innspill fra')];
  return mottakere.flatMap(({ slag, id }, i) => {
    const kjent = kjente.find((k) => k.slag === slag && k.id === id);
    const hva = slag === 'part' ? 'noen part' : 'noe organ i arbeid';
    if (!kjent) return [feil(`#/mottakere/${i}/id`, 'mottaker-finnes-ikke', `Mottaker ${i + 1} er ikke ${hva} her`)];
    return mottakere.findIndex((m) => m.id === id) === i ? [] : [feil(`#/mottakere/${i}/id`, 'mottaker-to-ganger', `${kjent.navn} står to ganger blant mottakerne`)];
  });
}

function feilISpoersmaalene({ spoersmaal }: Utsendelse): FieldError[] {
  if (spoersmaal.length === 0) return [feil('#/spoersmaal', 'spoersmaal-mangler', 'Still minst ett spørsmål')];
  return spoersmaal.flatMap(({ tekst, slag, valg = [] }, i) => [
    ...(tekst === '' ? [feil(`#/spoersmaal/${i}/tekst`, 'spoersmaal-er-tomt', `Spørsmål ${i + 1} har ingen tekst`)] : []),
    ...(slag === 'valg' && new Set(valg).size < 2 ? [feil(`#/spoersmaal/${i}/valg`, 'valg-mangler', `Spørsmål ${i + 1} må ha minst to ulike valg`)] : []),
    ...(new Set(valg).size < valg.length ? [feil(`#/spoersmaal/${i}/valg`, 'valg-to-ganger', `Spørsmål ${i + 1} har samme valg to ganger`)] : []),
    ...(slag !== 'valg' && valg.length > 0 ? [feil(`#/spoersmaal/${i}/valg`, 'valg-uten-valg', `Spørsmål ${i + 1} er ikke et valg, og har likevel valg`)] : []),
  ]);
}

function feilIPaaminnelsene({ paaminnelser }: Utsendelse): FieldError[] {
  const forMange = paaminnelser.length > FLEST_PAAMINNELSER || new Set(paaminnelser).size < paaminnelser.length || paaminnelser.some((d) => d < 0 || d > STOERSTE_DAGER_FOER);
  return forMange ? [feil('#/paaminnelser', 'ugyldige-paaminnelser', `Påminnelser: høyst ${FLEST_PAAMINNELSER} ulike antall dager før fristen, 0–${STOERSTE_DAGER_FOER}`)] : [];
}

function feilIPapirene({ framlegg, vedlegg }: Utsendelse, { sak, ukjenteVedlegg = [], flestVedlegg = Infinity }: InnspillFakta): FieldError[] {
  const ukjent = framlegg !== undefined && !sak?.framlegg.some((f) => f.versjon === framlegg);
  return [
    ...(ukjent ? [feil('#/framlegg', 'framlegg-finnes-ikke', `Saken har ikke noe saksframlegg i versjon ${framlegg}`)] : []),
    ...(vedlegg.length > flestVedlegg ? [feil('#/vedlegg', 'for-mange-vedlegg', `En innspillsrunde kan ha høyst ${flestVedlegg} vedlegg`)] : []),
    ...vedlegg.flatMap(({ hash, navn }, i) => (ukjenteVedlegg.includes(hash) ? [feil(`#/vedlegg/${i}/hash`, 'vedlegg-finnes-ikke', `Filen «${navn}» er ikke sendt inn: send den først`)] : [])),
  ];
}

function feilIOpphavet(opphav: Innspillsopphav | undefined, { sak }: InnspillFakta): FieldError[] {
  if (!opphav || sak?.punkter.some((p) => p.behandlingId === opphav.behandlingId && p.punkt === opphav.punkt)) return [];
  return [feil('#/punkt', 'punkt-finnes-ikke', 'Saken har ikke noe slikt vedtakspunkt')];
}
