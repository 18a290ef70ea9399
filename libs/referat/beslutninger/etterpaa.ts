import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { somTekst } from '../dokument';
import { type ReferatHendelse } from '../referat.events';
import { lagInnhold } from '../referat.innhold';
import { type Referatgrunnlag } from '../referat.grunnlag';
import { type ReferatFakta, type ReferatKommando } from '../referat.kommandoer';
import { type Referat } from '../referat.tilstand';
import { krevReferatfoerer, krevSystem, krevUtkast } from './krav';

/** A later meeting approved the minutes, whether Saksgang has them or they were written elsewhere. */
export function godkjennReferat({ data }: ReferatKommando<'GodkjennReferat'>, referat: Referat, { tilgang }: ReferatFakta): ReferatHendelse[] {
  krevSystem(tilgang);
  const kjent = referat.godkjenninger.some((g) => g.behandlingId === data.behandlingId && g.punkt === data.punkt);
  return kjent ? [] : [{ type: 'ReferatGodkjent', data }];
}

/** R10: the words that stood there stay, and what is right stands beside them; nothing is numbered anew. */
export function rettReferat({ data }: ReferatKommando<'RettReferat'>, referat: Referat, fakta: ReferatFakta): ReferatHendelse[] {
  const grunnlag = krevReferatfoerer(fakta);
  krevFerdigstilt(referat);
  krevStaarDer(data, referat, grunnlag);
  const { behandlingId, opprinnelig, rettet } = data;
  return [{ type: 'ReferatRettet', data: { rettelse: referat.rettelser.length + 1, ...(behandlingId !== undefined && { behandlingId }), opprinnelig, rettet } }];
}

const krevFerdigstilt = vakt('krev-ferdig-referat', ({ ferdigstilt }: Referat): void => {
  if (ferdigstilt === undefined) throw ugyldigTilstand('referat-er-ikke-ferdigstilt', 'Referatet er ikke ferdigstilt: lag et nytt utkast i stedet for en rettelse');
});

const krevStaarDer = vakt('krev-tekst-i-referatet', ({ behandlingId, opprinnelig, rettet }: ReferatKommando<'RettReferat'>['data'], referat: Referat, grunnlag: Referatgrunnlag): void => {
  if (behandlingId !== undefined && !grunnlag.saker.some((s) => s.behandlingId === behandlingId)) throw ugyldig('sak-er-ikke-i-referatet', 'Saken står ikke i referatet', '#/behandlingId');
  const { opphav, endringer } = krevUtkast(referat);
  const innhold = lagInnhold({ ...grunnlag, saker: behandlingId === undefined ? grunnlag.saker : grunnlag.saker.filter((s) => s.behandlingId === behandlingId) }, endringer, opphav);
  if (!somTekst(innhold).includes(opprinnelig)) throw ugyldig('tekst-finnes-ikke', 'Teksten som rettes, står ikke i referatet', '#/opprinnelig');
  if (opprinnelig === rettet) throw ugyldig('rettelse-uten-endring', 'Rettelsen er lik det som står der', '#/rettet');
});
