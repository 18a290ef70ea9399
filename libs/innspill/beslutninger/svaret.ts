import { type FieldError, Rejection, ugyldig, vakt } from '#eventsourcing';
import { osloDato } from '#felles';
import { type InnspillHendelse, type Spoersmaal, type Spoersmaalssvar } from '../innspill.events';
import { type InnspillFakta, type Kommando } from '../innspill.kommandoer';
import { gjeldendeSvar, type Innspillsrunde, type Mottaker } from '../innspill.tilstand';
import { krevAapenRunde, krevMottaker, krevRegistrering } from './krav';

/**
 * The first answer comes when it comes: late, it is marked for ever. Until the deadline another takes its place; after it, and
 * beside one that was late, it is a supplement. What comes when the round is summed up stands beside the paper.
 */
export function avgiInnspill({ data, tid }: Kommando<'AvgiInnspill'>, runde: Innspillsrunde, { tilgang, frist }: InnspillFakta): InnspillHendelse[] {
  const sammenstilt = runde.status === 'sammenstilt';
  if (!sammenstilt) krevAapenRunde(runde);
  const mottaker = krevMottaker(runde, data.mottakerId);
  const registrert = krevRegistrering(data, mottaker, tilgang);
  const svar = krevSvar(data, runde, mottaker);
  const forSent = sammenstilt || (frist?.dag !== undefined && frist.regnesFra > frist.dag);
  const foer = gjeldendeSvar(mottaker);
  return [{
    type: 'InnspillAvgitt',
    data: {
      mottakerId: data.mottakerId, svarNr: mottaker.svar.length + 1, tillegg: sammenstilt || (foer !== undefined && (forSent || foer.forSent)), ingenMerknader: data.ingenMerknader, svar: [...svar],
      dato: osloDato(tid), forSent, ...(frist?.dag !== undefined && { fristDag: frist.dag }), ...registrert,
    },
  }];
}

function krevSvar({ ingenMerknader, svar }: Kommando<'AvgiInnspill'>['data'], runde: Innspillsrunde, { kladd }: Mottaker): readonly Spoersmaalssvar[] {
  if (ingenMerknader) return [];
  const avgitt = svar ?? kladd;
  if (!avgitt) throw ugyldig('svar-mangler', 'Svar på spørsmålene, eller lagre en kladd først', '#/svar');
  krevFullstendig(runde, avgitt);
  return avgitt;
}

/** All that is wrong is said at once: what is missing, and what answers no question. */
const krevFullstendig = vakt('krev-fullstendig-svar', (runde: Innspillsrunde, svar: readonly Spoersmaalssvar[]): void => {
  const mangler = runde.spoersmaal.filter((q) => q.paakrevd && !svar.some((s) => s.nr === q.nr)).map((q): FieldError => (
    { pointer: '#/svar', kode: 'svar-mangler', melding: `Spørsmål ${q.nr} må besvares: «${q.tekst}»` }));
  avvis([...feilISvarene(runde, svar), ...mangler]);
});

export const krevBesvarbart = vakt('krev-svar-paa-spoersmaalet', (runde: Innspillsrunde, svar: readonly Spoersmaalssvar[]): void => avvis(feilISvarene(runde, svar)));

function avvis(feil: readonly FieldError[]): void {
  if (feil.length > 0) throw new Rejection('ugyldig', 'svarene-kan-ikke-tas-imot', 'Svarene kan ikke tas imot slik de er', feil);
}

function feilISvarene({ spoersmaal }: Innspillsrunde, svar: readonly Spoersmaalssvar[]): FieldError[] {
  return svar.flatMap((s, i) => {
    const q = spoersmaal.find(({ nr }) => nr === s.nr);
    if (!q) return [{ pointer: `#/svar/${i}/nr`, kode: 'spoersmaal-finnes-ikke', melding: `Det er ikke stilt noe spørsmål ${s.nr}` }];
    if (svar.findIndex(({ nr }) => nr === s.nr) !== i) return [{ pointer: `#/svar/${i}/nr`, kode: 'besvart-to-ganger', melding: `Spørsmål ${s.nr} er besvart to ganger` }];
    const melding = feilSlag(q, s);
    return melding === undefined ? [] : [{ pointer: `#/svar/${i}`, kode: 'feil-slags-svar', melding: `Spørsmål ${s.nr} ${melding}` }];
  });
}

/** A comment may stand beside a choice; a text question takes nothing else. */
function feilSlag({ slag, valg = [] }: Spoersmaal, svar: Spoersmaalssvar): string | undefined {
  switch (slag) {
    case 'fritekst': return svar.tekst === undefined || svar.ja !== undefined || svar.valg !== undefined ? 'besvares med tekst' : undefined;
    case 'ja-nei': return svar.ja === undefined || svar.valg !== undefined ? 'besvares med ja eller nei' : undefined;
    case 'valg': return svar.valg === undefined || !valg.includes(svar.valg) || svar.ja !== undefined ? `besvares med ett av: ${valg.join(', ')}` : undefined;
  }
}
