import { forbudt, konflikt, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { harRolle, krevForPart, type Maalform, osloDato, type Rolletildeling, SKANNEDE_FILTYPER } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando, type Signeringsfakta } from '../avtale.kommandoer';
import { type Avtale, paaTur, type Part, type Runde, sisteRunde } from '../avtale.tilstand';
import { utvikle } from '../avtale.utvikling';
import { signaturhinder } from '../signaturtilstand';
import { medFoelger } from './ikraft';
import { krevAapenRunde, krevIkkeFramtid, krevIkkeOver, krevPart, krevSendtTekst, manglerBegrunnelse } from './krav';

type Signeringsdata = Kommando<'SignerForPart'>['data'];

/** R6: a signature is its own act, on the text that was sent, by one with a mandate, after the part's yes where that is required. */
export function signerForPart({ id, data, tid }: Kommando<'SignerForPart'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevSignaturrett(id, data, fakta);
  krevSignaturavtale(avtale);
  const runde = krevSignerbarRunde(avtale, osloDato(tid), data.partId);
  const part = krevPart(runde, data.partId);
  krevUsignert(part);
  krevVilje(part);
  krevSendtTekst(runde, data.versjon, data.hash);
  krevHelTekst(fakta);
  krevSignertDato(data, part, avtale, osloDato(tid));
  krevTur(runde, part);
  const { partId, versjon, hash, signertDato } = data;
  const signert: AvtaleHendelse = {
    type: 'PartSignerte',
    data: {
      nr: avtale.signaturer.length + 1, partId, runde: runde.nr, versjon, hash, signertDato, ...registrert, ...krevFoertInn(data, fakta),
      ...(data.maate === 'i-saksgang' && { erklaering: erklaering(avtale, runde, part, data.maalform) }),
      ...(part.signertDato !== undefined && part.signatur !== undefined && { erstatter: part.signatur }),
      ...(fakta.signering?.bevis !== undefined && { bevis: fakta.signering.bevis }),
    },
  };
  return [...medFoelger(avtale, signert), ...nesteTur(runde, sisteRunde(utvikle(avtale, signert)))];
}

/** The words that one signs here, in the form of Norwegian in which they were shown. */
export function erklaering({ navn }: Pick<Avtale, 'navn'>, { versjon, hash }: Pick<Runde, 'versjon' | 'hash'>, part: Pick<Part, 'navn'>, maalform: Maalform = 'nb'): string {
  if (maalform === 'nn') return `Eg signerer «${navn}», versjon ${versjon}, på vegner av ${part.navn}. Teksten eg har fått vist, har SHA-256 ${hash}.`;
  return `Jeg signerer «${navn}», versjon ${versjon}, på vegne av ${part.navn}. Teksten jeg har fått vist, har SHA-256 ${hash}.`;
}

const krevSignaturavtale = vakt('krev-signaturavtale', ({ kreverSignatur }: Avtale): void => {
  if (!kreverSignatur) throw ugyldigTilstand('signeres-ikke', 'Avtalen signeres ikke: partens svar er nok');
});

/** A disputed signature may be replaced also when all have signed. */
function krevSignerbarRunde(avtale: Avtale, idag: string, partId: string): Runde {
  const runde = sisteRunde(avtale);
  if (!runde || runde.trukket || !runde.parter.some((p) => p.partId === partId && p.bestridt)) return krevAapenRunde(avtale, idag, partId);
  krevIkkeOver(avtale, idag);
  return runde;
}

const krevUsignert = vakt('krev-usignert', (part: Part): void => {
  if (part.signertDato !== undefined && !part.bestridt) throw ugyldigTilstand('allerede-signert', 'Parten har alt signert');
});

const krevVilje = vakt('krev-vilje', ({ vilIkkeSignere }: Part): void => {
  if (vilIkkeSignere !== undefined) throw ugyldigTilstand('parten-vil-ikke-signere', `Parten sa ${vilIkkeSignere} at den ikke signerer denne versjonen: den kan signere en ny`);
});

const krevHelTekst = vakt('krev-hel-tekst', ({ signering }: AvtaleFakta): void => {
  if (signering?.tekstErHel === false) throw konflikt('teksten-er-endret', 'Teksten i arkivet er ikke lenger den som ble sendt til partene: den kan ikke signeres');
});

const krevTur = vakt('krev-tur', (runde: Runde, part: Part): void => {
  const tur = paaTur(runde);
  if (part.signertDato !== undefined || tur.includes(part.partId)) return;
  const navn = runde.parter.filter((p) => tur.includes(p.partId) && p.signertDato === undefined).map((p) => p.navn);
  throw ugyldigTilstand('ikke-partens-tur', `Partene signerer etter tur. Nå er det ${navn.join(', ')} som skal signere`);
});

/** In turn: those who may sign now and could not before. */
export function nesteTur(foer: Runde | undefined, etter: Runde | undefined): AvtaleHendelse[] {
  if (!etter?.rekkefoelge) return [];
  const [var_, blir] = [foer && paaTur(foer), paaTur(etter)];
  if (blir.length === 0 || var_?.join() === blir.join()) return [];
  return [{ type: 'SigneringAapnet', data: { runde: etter.nr, plass: etter.rekkefoelge.findIndex((g) => g.join() === blir.join()) + 1, parter: [...blir] } }];
}

/** Who signed, and by what right. */
function krevSignaturrett(avtaleId: string, data: Signeringsdata, fakta: AvtaleFakta) {
  if (data.maate === 'registrert-utenfra') return krevRegistrertSignatur(avtaleId, data, fakta);
  const rett = krevForPart(fakta.tilgang, 'signatar', data.partId, avtaleId);
  // Who signs here is the one logged in: a name given beside that would be a second truth.
  return {
    maate: data.maate, rolle: rett.rolle as string, ...fullmakten(rett), person: fakta.tilgang.person,
    ...(data.stilling !== undefined && { stilling: data.stilling }), ...(data.innlogging && { innlogging: data.innlogging }),
  };
}

const fullmakten = ({ id, delegertAv }: Rolletildeling) => ({ fullmakt: id, ...(delegertAv !== undefined && { delegertAv }) });

/** A signature made elsewhere is entered by the secretariat or by one who may sign for the part, and says whose it is. */
function krevRegistrertSignatur(avtaleId: string, data: Signeringsdata, fakta: AvtaleFakta) {
  const { partId, maate, begrunnelse, stilling } = data;
  const rolle: string = harRolle(fakta.tilgang, 'sekretariat') ? 'sekretariat' : krevForPart(fakta.tilgang, 'signatar', partId, avtaleId).rolle;
  if (begrunnelse === undefined) throw manglerBegrunnelse();
  const felles = { maate, rolle, begrunnelse, registrertAv: fakta.tilgang.person, ...(stilling !== undefined && { stilling }) };
  if (data.person !== undefined) return { ...felles, person: data.person, ...krevUnderskriversRett(avtaleId, data, fakta) };
  if (data.signertAv === undefined) throw ugyldig('underskriver-mangler', 'Si hvem som har skrevet under for parten', '#/signertAv');
  if (stilling === undefined) throw ugyldig('stilling-mangler', 'Si hvilken stilling den som har skrevet under, har hos parten', '#/stilling');
  return { ...felles, signertAv: data.signertAv };
}

const krevUnderskriversRett = vakt('krev-underskrivers-rett', (avtaleId: string, { partId, person = '', signertDato }: Signeringsdata, { signering }: AvtaleFakta) => {
  const roller = signering?.underskrivers ?? [];
  const gyldig = roller.some((r) => r.partId === partId && (!r.avtaler || r.avtaler.includes(avtaleId)));
  if (!gyldig) throw forbudt('underskriver-mangler-fullmakt', `Den som har skrevet under, hadde ikke fullmakt for parten ${signertDato}`);
  return fullmakten(krevForPart({ person, roller, medlemskap: [] }, 'signatar', partId, avtaleId));
});

/** The paper itself, for what was signed elsewhere. */
const krevFoertInn = vakt('krev-underskrevet-papir', ({ maate, vedlegg }: Signeringsdata, { signering }: AvtaleFakta): { vedlegg?: string; kontroll?: NonNullable<Signeringsfakta['vedlegg']>['kontroll'] } => {
  if (maate === 'i-saksgang') return {};
  if (vedlegg === undefined) throw ugyldig('vedlegg-mangler', 'Legg ved det som er signert: en skannet side eller en signert PDF', '#/vedlegg');
  if (!signering?.vedlegg) throw ugyldig('vedlegg-finnes-ikke', 'Filen finnes ikke i arkivet: send den inn først', '#/vedlegg');
  const { filtype, kontroll } = signering.vedlegg;
  if (!SKANNEDE_FILTYPER.includes(filtype)) throw ugyldig('vedlegg-er-ikke-skann', 'Det som er signert, er en PDF eller et bilde', '#/vedlegg');
  if (kontroll.utfall === 'ugyldig') throw ugyldig('signaturen-er-ugyldig', `${kontroll.tjeneste} sier at signaturen i filen ikke er gyldig`, '#/vedlegg');
  return { vedlegg, kontroll };
});

function krevSignertDato({ maate, signertDato }: Signeringsdata, part: Part, avtale: Avtale, idag: string): void {
  krevIkkeFramtid(signertDato, idag, '#/signertDato');
  if (maate === 'i-saksgang' && signertDato !== idag) throw ugyldig('signeres-i-dag', 'Den som signerer her, signerer i dag: en eldre underskrift registreres som utenfra', '#/signertDato');
  const hinder = signaturhinder(avtale, part);
  if (hinder) throw hinder;
  if (!avtale.kreverGodkjenningFoerSignatur || part.svarDato === undefined) return;
  if (signertDato < part.svarDato) throw ugyldig('signert-foer-godkjent', 'Underskriften kan ikke være eldre enn partens godkjenning', '#/signertDato');
}

/** A part that approved, or has not answered, says that it will not sign: the others' signatures stand until a new version is sent. */
export function avslaaSignering({ id, data, tid }: Kommando<'AvslaaSignering'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const { partId, maate, begrunnelse, dato, aarsak } = data;
  const utenfra = maate === 'registrert-utenfra' && harRolle(tilgang, 'sekretariat');
  const rett = utenfra ? undefined : krevForPart(tilgang, 'signatar', partId, id);
  if (maate === 'registrert-utenfra' && begrunnelse === undefined) throw manglerBegrunnelse();
  krevSignaturavtale(avtale);
  const runde = krevAapenRunde(avtale, osloDato(tid));
  const part = krevPart(runde, partId);
  if (part.signertDato !== undefined) throw ugyldigTilstand('allerede-signert', 'Parten har alt signert');
  if (part.vilIkkeSignere !== undefined) throw ugyldigTilstand('alt-avslaatt', 'Parten har alt sagt at den ikke signerer');
  krevIkkeFramtid(dato, osloDato(tid), '#/dato');
  return [{
    type: 'PartAvsloSignering',
    data: { partId, runde: runde.nr, dato, aarsak, maate, rolle: rett ? rett.rolle : 'sekretariat', ...(rett && fullmakten(rett)), ...(begrunnelse !== undefined && { begrunnelse }) },
  }];
}
