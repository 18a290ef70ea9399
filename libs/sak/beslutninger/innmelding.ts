import { type FieldError, finnesIkke, forbudt, konflikt, Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { harRolle, SYSTEM, type Tilgang } from '#felles';
import { gaaRuten, type Rute } from '../plass';
import { type Opphav, type Prosessref, type SakHendelse, type Saksframlegg } from '../sak.events';
import { type InnsendtSaksframlegg, type SakFakta, type SakKommando } from '../sak.kommandoer';
import { medHash } from '../saksframlegg';
import { type Malversjonsref } from '../saksmal/malversjon';
import { felterI, manglendeFelt, ukjenteFelt, type Utfylt } from '../saksmal/utfylling';
import { aapneUndersaker, type Sak, ventendeBehandlinger } from '../sak.tilstand';
import { UNDERSAK } from '../undersak';
import { etter } from './foelger';
import { krevSystem } from './roller';
import { nyeGodkjenninger } from './virkninger';
import { krevUtfoerer, krevVilkaar } from './vilkaar';

export function ventSak({ data }: SakKommando<'VentSak'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  krevNySak(sak);
  return [{ type: 'SakVentet', data }];
}

const krevNySak = vakt('krev-ny-sak', (sak: Sak): void => {
  if (sak.status !== undefined) throw ugyldigTilstand('sak-finnes-alt', 'Saken finnes alt');
});

export function meldSak({ id, data, actor, tid }: SakKommando<'MeldSak'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  krevTilhoerighet(data.saksinnmelder, fakta.tilgang);
  krevOpphav(data.opphav, fakta);
  krevSakstype(sak, data.sakstype);
  krevOrgan(data.tilOrgan, fakta);
  krevUtfylt({ ...data, eier: data.saksinnmelder }, fakta.saksmal);
  krevVedlegg(data.saksframlegg.vedlegg, sak, fakta);
  krevHjemmel(data.saksframlegg);
  krevSvarPaaMangler(sak, data);
  // A sak stays on its process version for ever, unless it comes back as another kind of sak.
  const prosess = krevProsess(sak.sakstype === data.sakstype ? (sak.prosess ?? fakta.prosess) : fakta.prosess);
  const { tittel, sakstype, saksinnmelder, besvarteMangler, manglersvar, opphav, tilOrgan } = data;
  const { saksmal } = fakta;
  const meldt: SakHendelse = {
    type: 'SakMeldt',
    data: {
      referanse: sak.referanse ?? `S-${id.slice(0, 8)}`,
      tittel,
      sakstype,
      saksinnmelder: { ...saksinnmelder, person: sak.meldtAv ?? actor.person },
      saksframlegg: nesteVersjon(sak, data.saksframlegg, saksmal),
      prosess,
      ...(saksmal && { saksmal: { id: saksmal.id, versjon: saksmal.versjon } }),
      ...(tilOrgan !== undefined && { tilOrgan }),
      opphav,
      besvarteMangler,
      ...(manglersvar && { manglersvar }),
      ...medLoefte(sak, 'innfrir'),
    },
  };
  if (fakta.rute) {
    krevKanMelde(fakta.rute, fakta.tilgang);
    krevVedInnmelding(etter(sak, [meldt], tid), fakta.rute);
  }
  return [meldt];
}

/** Somebody waits for what an undersak gives: it comes of an order, and stays what it is. */
const krevSakstype = vakt('krev-bestilling', ({ bestilling }: Sak, sakstype: string): void => {
  if (sakstype === UNDERSAK && !bestilling) throw ugyldig('undersak-uten-bestilling', 'En undersak meldes av seg selv når en annen sak ber organer om råd', '#/sakstype');
  if (sakstype !== UNDERSAK && bestilling) throw ugyldig('undersak-blir-undersak', `En undersak kan bare meldes på nytt som «${UNDERSAK}»`, '#/sakstype');
});

/** Of whom the process lets report; a sak is reported before it stands anywhere, so no transition leads there. */
export function krevKanMelde(rute: Rute, tilgang: Tilgang): void {
  for (const til of rute.steg.filter((s) => s.slag === 'meldt')) krevUtfoerer({ gang: gaaRuten([], rute), rute, til, hvem: { tilgang } });
}

export function krevVedInnmelding(meldt: Sak, rute: Rute): void {
  for (const til of rute.steg.filter((s) => s.slag === 'meldt')) krevVilkaar(meldt, { gang: gaaRuten([], rute), rute, til, hvem: { tilgang: SYSTEM } });
}

const krevProsess = vakt('krev-prosess', (prosess: Prosessref | undefined): Prosessref => {
  if (!prosess) throw ugyldig('sakstype-uten-prosess', 'Det finnes ingen prosess for denne sakstypen', '#/sakstype');
  return prosess;
});

/** Whoever reports for a part or a body belongs to it; the secretariat enters what others sent on paper. */
export const krevTilhoerighet = vakt('krev-tilhoerighet', ({ part, organ }: SakKommando<'MeldSak'>['data']['saksinnmelder'], tilgang: Tilgang): void => {
  if (harRolle(tilgang, 'sekretariat')) return;
  if (part !== undefined && !tilgang.roller.some((r) => r.partId === part)) throw forbudt('ikke-for-denne-parten', 'Du kan ikke melde sak for denne parten');
  if (organ !== undefined && !tilgang.medlemskap.some((m) => m.organId === organ)) throw forbudt('ikke-for-dette-organet', 'Du kan ikke melde sak for dette organet');
});

/** T2: only what was raised under Eventuelt becomes a formal sak this way; anything else was decided where it stood. */
const krevOpphav = vakt('krev-opphav', (opphav: Opphav | undefined, { opphavsopptak }: SakFakta): void => {
  if (opphav?.forhold !== 'eventuelt') return;
  if (!opphavsopptak) throw finnesIkke();
  if (opphavsopptak !== 'eventuelt') throw ugyldigTilstand('ikke-tatt-opp-under-eventuelt', 'Bare en sak som ble tatt opp under Eventuelt kan meldes som formell sak slik');
});

/** By the form that the sak follows. Also when the paper is changed later: what could not be reported cannot be written into a sak that stands. */
const krevUtfylt = vakt('krev-saksframlegg', (utfylt: Utfylt & { readonly sakstype: string }, saksmal: Malversjonsref | undefined): void => {
  const felter = felterI(saksmal, utfylt.sakstype);
  const mangler = manglendeFelt(felter, utfylt);
  if (mangler.length > 0) throw new Rejection('ugyldig', 'mangler-opplysninger', mangler.map((m) => m.melding).join('. '), mangler);
  const ukjente = ukjenteFelt(felter, utfylt);
  if (ukjente.length > 0) throw new Rejection('ugyldig', 'felt-ikke-i-malen', ukjente.map((m) => m.melding).join('. '), ukjente);
});

const krevOrgan = vakt('krev-kjent', (tilOrgan: string | undefined, { tilOrganFinnes }: SakFakta): void => {
  if (tilOrgan !== undefined && !tilOrganFinnes) throw ugyldig('organ-finnes-ikke', 'Organet saken meldes til, finnes ikke, eller er nedlagt', '#/tilOrgan');
});

/** The paper as it is kept, with the words that its form has above each section. */
function nesteVersjon(sak: Sak, { seksjoner, ...innsendt }: InnsendtSaksframlegg, saksmal: Malversjonsref | undefined): Saksframlegg {
  const versjon = (sak.saksframlegg?.versjon ?? 0) + 1;
  if (!seksjoner || seksjoner.length === 0) return { ...innsendt, versjon };
  const medOrd = (saksmal?.felt ?? []).flatMap(({ noekkel, ledetekst }) => seksjoner.filter((s) => s.noekkel === noekkel).map(({ tekst }) => ({ noekkel, ledetekst, tekst })));
  return { ...medHash({ ...innsendt, seksjoner: medOrd }), versjon };
}

const krevHjemmel = vakt('krev-hjemmel', ({ unntattOffentlighet, hjemmel }: Pick<Saksframlegg, 'unntattOffentlighet' | 'hjemmel'>): void => {
  if (unntattOffentlighet && hjemmel === undefined) throw ugyldig('unntak-uten-hjemmel', 'Si med hvilken hjemmel saken er unntatt offentlighet', '#/saksframlegg/hjemmel');
});

/** A paper names only files that are here; what the sak had before, it may keep. */
export const krevVedlegg = vakt('krev-vedlegg', (vedlegg: Saksframlegg['vedlegg'], sak: Sak, { vedlegg: kjenner }: Pick<SakFakta, 'vedlegg'>): void => {
  const { ukjente = [], maks = Infinity } = kjenner ?? {};
  if (vedlegg.length > maks) throw ugyldig('for-mange-vedlegg', `Saksframlegget kan ha høyst ${maks} vedlegg`, '#/saksframlegg/vedlegg');
  const har = new Set(sak.saksframlegg?.vedlegg.map((v) => v.hash));
  for (const [nr, { navn, hash, unntattOffentlighet, hjemmel }] of vedlegg.entries()) {
    const her = `#/saksframlegg/vedlegg/${nr}`;
    if (ukjente.includes(hash) && !har.has(hash)) throw ugyldig('vedlegg-finnes-ikke', `Vedlegget «${navn}» er ikke sendt inn: send filen først`, `${her}/hash`);
    if (unntattOffentlighet && hjemmel === undefined) throw ugyldig('unntak-uten-hjemmel', `Si med hvilken hjemmel «${navn}» er unntatt offentlighet`, `${her}/hjemmel`);
  }
});

/** Every point that the return asked for, by name; an answer belongs to a point that was asked for. */
const krevSvarPaaMangler = vakt('krev-svar-paa-mangler', (sak: Sak, { besvarteMangler, manglersvar = [] }: SakKommando<'MeldSak'>['data']): void => {
  const besvart = new Set([...besvarteMangler, ...manglersvar.map((m) => m.mangel)]);
  const ubesvart = sak.mangler.filter((m) => !besvart.has(m));
  const feil = ubesvart.map((m): FieldError => ({ pointer: '#/besvarteMangler', kode: 'mangler-ikke-besvart', melding: `Dette ble etterspurt og er ikke besvart: ${m}` }));
  if (feil.length > 0) throw new Rejection('ugyldig', 'mangler-ikke-besvart', `Dette ble etterspurt og er ikke besvart: ${ubesvart.join(', ')}`, feil);
  const uspurt = manglersvar.findIndex((m) => !sak.mangler.includes(m.mangel));
  if (uspurt >= 0) throw ugyldig('mangel-er-ikke-etterspurt', `«${manglersvar[uspurt]?.mangel ?? ''}» ble ikke etterspurt`, `#/manglersvar/${uspurt}/mangel`);
});

export function endreSaksframlegg({ data }: SakKommando<'EndreSaksframlegg'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  krevVedlegg(data.saksframlegg.vedlegg, sak, fakta);
  krevHjemmel(data.saksframlegg);
  krevUtfylt({ tittel: sak.tittel, sakstype: sak.sakstype, saksframlegg: data.saksframlegg }, fakta.saksmal);
  const saksframlegg = nesteVersjon(sak, data.saksframlegg, fakta.saksmal);
  krevSammeVersjon(sak, saksframlegg, data.paaVersjon);
  const nyGodkjenning = nyeGodkjenninger(sak);
  const endret: SakHendelse = { type: 'SaksframleggEndret', data: { saksframlegg, ...(nyGodkjenning.length > 0 && { nyGodkjenning }) } };
  const { utsatt } = sak;
  const igjen: SakHendelse[] = utsatt?.nyeOpplysninger && utsatt.tilMoeteId !== undefined ? [{ type: 'NyBehandlingBestilt', data: { moeteId: utsatt.tilMoeteId, endelig: utsatt.endelig } }] : [];
  return [endret, ...igjen];
}

/** A draft is submitted once, and what others have changed since is not written over unseen. */
const krevSammeVersjon = vakt('krev-samme-versjon', ({ saksframlegg }: Sak, ny: Saksframlegg, paaVersjon: number | undefined): void => {
  if (paaVersjon === undefined) return;
  if (saksframlegg?.hash === ny.hash) throw ugyldigTilstand('utkast-er-sendt-inn', 'Utkastet er likt den versjonen som alt er sendt inn');
  if (saksframlegg?.versjon === paaVersjon) return;
  throw konflikt('utkast-er-foreldet', `Utkastet er skrevet på versjon ${paaVersjon}, men saken har fått versjon ${saksframlegg?.versjon ?? 0}: se på forskjellen og lagre utkastet på nytt`);
});

export function forberedSak({ data }: SakKommando<'ForberedSak'>, sak: Sak): SakHendelse[] {
  const { versjon, hash } = krevSaksframlegg(sak);
  return [{ type: 'SakForberedt', data: { dokumentversjon: { versjon, hash }, merknad: data.merknad } }];
}

export const krevSaksframlegg = vakt('krev-saksframlegg', (sak: Sak) => {
  if (!sak.saksframlegg) throw ugyldigTilstand('sak-er-ikke-meldt', 'Saken er ikke meldt ennå');
  return sak.saksframlegg;
});

export function returnerSak({ data }: SakKommando<'ReturnerSak'>): SakHendelse[] {
  krevOppgitteMangler(data.mangler);
  return [{ type: 'SakReturnert', data: { mangler: data.mangler } }];
}

const krevOppgitteMangler = vakt('krev-mangler', (mangler: readonly string[]): void => {
  if (mangler.length === 0) throw ugyldig('mangler-er-ikke-oppgitt', 'Si hva som mangler når saken returneres', '#/mangler');
});

export function trekkSak(_: SakKommando<'TrekkSak'>, sak: Sak): SakHendelse[] {
  const frafalt = ventendeBehandlinger(sak).map(({ behandlingId, moeteId }): SakHendelse => ({ type: 'BehandlingFrafalt', data: { behandlingId, moeteId } }));
  const undersaker = aapneUndersaker(sak).map((u) => u.sakId);
  const innspillsrunder = sak.innspillsrunder.filter((r) => r.status === 'sendt').map((r) => r.innspillId);
  return [...frafalt, { type: 'SakTrukket', data: { ...(undersaker.length > 0 && { undersaker }), ...(innspillsrunder.length > 0 && { innspillsrunder }), ...medLoefte(sak, 'frafaller') } }];
}

/** What was promised is kept when it is first reported, or falls away with a promised sak that nobody reports. */
function medLoefte<F extends string>({ status, ventet, opphav }: Sak, felt: F) {
  if (status !== 'ventet' || !opphav || ventet?.forpliktelseId === undefined) return {};
  return { [felt]: { sakId: opphav.sakId, forpliktelseId: ventet.forpliktelseId } } as Record<F, { sakId: string; forpliktelseId: string }>;
}
