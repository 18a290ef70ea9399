import { forbudt, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { harRolle, type Tilgang } from '#felles';
import { medEndringer2 } from '../referat.endringer';
import { type Endring, type ReferatHendelse } from '../referat.events';
import { type Referatgrunnlag } from '../referat.grunnlag';
import { type ReferatFakta, type ReferatKommando } from '../referat.kommandoer';
import { type Kommentar, mottakereAv, type Referat } from '../referat.tilstand';
import { krevIkkeFerdigstilt, krevMoete, krevReferatfoerer, krevUtkast } from './krav';

/** Left out, the receivers are all who met or should have. */
export function sendReferatTilKommentar({ data }: ReferatKommando<'SendReferatTilKommentar'>, referat: Referat, fakta: ReferatFakta): ReferatHendelse[] {
  const { deltakere } = krevReferatfoerer(fakta);
  krevIkkeFerdigstilt(referat);
  const { utkast } = krevUtkast(referat);
  const mottakere = [...new Set(data.mottakere ?? deltakere.map((d) => d.personId))];
  krevMottakere(mottakere, fakta);
  krevFristFram(data.frist, fakta.idag);
  return [{ type: 'ReferatSendtTilKommentar', data: { utkast, frist: data.frist, mottakere } }];
}

const krevMottakere = vakt('krev-mottakere', (mottakere: readonly string[], { kjentePersoner = [] }: ReferatFakta): void => {
  if (mottakere.length === 0) throw ugyldig('mottakere-mangler', 'Si hvem som skal få utkastet til kommentar: ingen er registrert i fremmøtet', '#/mottakere');
  const kjente = new Set(kjentePersoner);
  if (mottakere.some((id) => !kjente.has(id))) throw ugyldig('person-finnes-ikke', 'En mottaker er ikke registrert i helsefellesskapet', '#/mottakere');
});

const krevFristFram = vakt('krev-kommentarfrist', (frist: string, idag: string): void => {
  if (frist < idag) throw ugyldig('frist-er-passert', 'Kommentarfristen er alt passert', '#/frist');
});

/** One's own comment, or one that the secretariat got in another way. Too late is no reason to lose it. */
export function kommenterReferat({ data }: ReferatKommando<'KommenterReferat'>, referat: Referat, fakta: ReferatFakta): ReferatHendelse[] {
  const grunnlag = krevMoete(fakta);
  krevUtkast(referat);
  krevKommentarrett(fakta.tilgang, data.fra, referat, grunnlag.organ.id);
  krevSak(data.behandlingId, grunnlag, '#/behandlingId');
  const frist = referat.runder.at(-1)?.frist ?? '';
  const { kommentarId, fra, behandlingId, tekst } = data;
  return [{ type: 'ReferatKommentert', data: { kommentarId, fra, ...(behandlingId !== undefined && { behandlingId }), tekst, forSent: fakta.idag > frist || referat.ferdigstilt !== undefined } }];
}

/** An answer, so that nobody is reminded of what is done. A comment may still come. */
export function meldIngenMerknader({ data: { fra } }: ReferatKommando<'MeldIngenMerknader'>, referat: Referat, fakta: ReferatFakta): ReferatHendelse[] {
  const grunnlag = krevMoete(fakta);
  krevUtkast(referat);
  krevKommentarrett(fakta.tilgang, fra, referat, grunnlag.organ.id);
  krevIkkeFerdigstilt(referat);
  krevIkkeMeldt(referat, fra);
  return [{ type: 'ReferatUtenMerknader', data: { fra, forSent: fakta.idag > (referat.runder.at(-1)?.frist ?? '') } }];
}

const krevIkkeMeldt = vakt('krev-kommentarrett', ({ utenMerknader, runder }: Referat, fra: string): void => {
  if (utenMerknader.some((u) => u.fra === fra && u.runde === runder.length)) throw ugyldigTilstand('har-ingen-merknader', 'Det er alt meldt at det ikke er merknader');
});

const krevKommentarrett = vakt('krev-kommentarrett', (tilgang: Tilgang, fra: string, referat: Referat, organId: string): void => {
  if (referat.runder.length === 0) throw ugyldigTilstand('referat-er-ikke-til-kommentar', 'Utkastet er ikke sendt til kommentar');
  if (!mottakereAv(referat).has(fra)) throw forbudt('ikke-mottaker', 'Bare den som har fått utkastet til kommentar, kan kommentere det');
  if (fra !== tilgang.person && !ledelse(tilgang, organId)) throw forbudt('krever-organledelse', 'Bare sekretariatet eller organets ledelse kan føre inn en annens kommentar');
});

const ledelse = (tilgang: Tilgang, organId: string): boolean => harRolle(tilgang, 'sekretariat')
  || tilgang.medlemskap.some((m) => m.organId === organId && (m.verv === 'leder' || m.verv === 'nestleder' || m.verv === 'sekretaer'));

const krevSak = vakt('krev-paa-saksliste', (behandlingId: string | undefined, { saker }: Referatgrunnlag, sted: string): void => {
  if (behandlingId !== undefined && !saker.some((s) => s.behandlingId === behandlingId)) throw ugyldig('sak-er-ikke-i-referatet', 'Saken står ikke i referatet', sted);
});

/** What became of a comment. What is taken up changes the running text of a sak; what was decided stays as the meeting decided it. */
export function besvarReferatkommentar({ data }: ReferatKommando<'BesvarReferatkommentar'>, referat: Referat, fakta: ReferatFakta): ReferatHendelse[] {
  const grunnlag = krevReferatfoerer(fakta);
  krevUbesvart(referat, data.kommentarId);
  const { kommentarId, utfall, svar, endring } = data;
  if (endring) {
    krevIkkeFerdigstilt(referat);
    krevTattTilFoelge(utfall);
    krevEndring(endring, grunnlag, referat);
  }
  return [{ type: 'ReferatkommentarBesvart', data: { kommentarId, utfall, svar, ...(endring && { endring }) } }];
}

const krevUbesvart = vakt('krev-kommentar', ({ kommentarer }: Referat, kommentarId: string): Kommentar => {
  const kommentar = kommentarer.find((k) => k.kommentarId === kommentarId);
  if (!kommentar) throw ugyldig('kommentar-finnes-ikke', 'Kommentaren finnes ikke');
  if (kommentar.besvart) throw ugyldigTilstand('kommentar-er-besvart', 'Kommentaren er alt besvart');
  return kommentar;
});

const krevTattTilFoelge = vakt('krev-utfall', (utfall: string): void => {
  if (utfall === 'ikke-tatt-til-foelge') throw ugyldig('endring-uten-medhold', 'En kommentar som ikke tas til følge, endrer ikke referatet', '#/endring');
});

const krevEndring = vakt('krev-tekst-i-referatet', ({ behandlingId, gammel }: Endring, grunnlag: Referatgrunnlag, { endringer }: Referat): void => {
  krevSak(behandlingId, grunnlag, '#/endring/behandlingId');
  if (gammel === undefined) return;
  const sak = grunnlag.saker.find((s) => s.behandlingId === behandlingId);
  const naa = medEndringer2(sak?.behandling?.protokoll ?? [], endringer.filter((e) => e.behandlingId === behandlingId));
  if (!naa.some((linje) => linje.includes(gammel))) throw ugyldig('tekst-finnes-ikke', 'Teksten som skal endres, står ikke i sakens referattekst; vedtak endres ikke her', '#/endring/gammel');
});
