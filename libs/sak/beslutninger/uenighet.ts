import { finnesIkke, forbudt, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Behandling, harRolle, type Tilgang } from '#felles';
import { gaaRuten, type Rute, type Rutesteg } from '../plass';
import { type Nivaautfall, type Opphav, type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { medHash } from '../saksframlegg';
import { type Sak } from '../sak.tilstand';
import { erUenighet } from '../uenighet';
import { krevTilhoerighet } from './innmelding';
import { krevAapen, krevSystem } from './roller';
import { krevIkkeSuspendert } from './rute';

/** T21: a sak of its own beside what it is about, which goes on. The levels are the process's; the lowest has it first. */
export function reisUenighet({ id, data, actor }: SakKommando<'ReisUenighet'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  const { gjelder: om, sakstype, begrunnelse, paaVegneAv } = data;
  const tittel = krevOmstridt(om, fakta);
  krevSakstype(sakstype);
  krevNoenAaTaleFor(paaVegneAv, fakta);
  krevTilhoerighet(paaVegneAv, fakta.tilgang);
  krevUreist(sak);
  const { prosess, rute } = krevProsess(fakta);
  const foerste = krevFoersteNivaa(rute);
  const gjelder: Opphav = { ...om, forhold: 'uenighet' };
  const saksframlegg = { ...medHash({ beskrivelse: begrunnelse, forslag: [], vedlegg: [] }), versjon: 1 };
  return [
    { type: 'SakMeldt', data: { referanse: `S-${id.slice(0, 8)}`, tittel: `Uenighet: ${tittel}`, sakstype, saksinnmelder: { ...paaVegneAv, person: actor.person }, saksframlegg, prosess, opphav: gjelder, besvarteMangler: [] } },
    { type: 'SakLenket', data: { forhold: 'uenighet-om', tilSak: om.sakId } },
    { type: 'UenighetTilNivaa', data: { gjelder, nivaa: nivaaet(foerste) } },
  ];
}

const krevOmstridt = vakt('krev-omstridt-sak', ({ behandlingId, punkt }: Omit<Opphav, 'forhold'>, { omstridt }: SakFakta): string => {
  if (!omstridt) throw finnesIkke();
  if (behandlingId !== undefined && !omstridt.behandling) throw ugyldig('behandling-finnes-ikke', 'Saken har ingen slik behandling å være uenig i', '#/behandlingId');
  if (punkt !== undefined && (behandlingId === undefined || !omstridt.punkt)) throw ugyldig('punkt-finnes-ikke', 'Vedtaket har ikke noe slikt punkt', '#/punkt');
  return omstridt.tittel;
});

const krevSakstype = vakt('krev-sakstype', (sakstype: string): void => {
  if (!erUenighet(sakstype)) throw ugyldig('sakstype-er-ikke-uenighet', 'Sakstypen må være «uenighet», eller begynne med «uenighet-»', '#/sakstype');
});

const krevNoenAaTaleFor = vakt('krev-tilhoerighet', ({ part, organ }: SakKommando<'ReisUenighet'>['data']['paaVegneAv'], { omstridt }: SakFakta): void => {
  if (part === undefined && organ === undefined) throw ugyldig('uenighet-uten-part', 'Si hvilken part, eller hvilket organ du er medlem av, som er uenig', '#/paaVegneAv');
  if (!omstridt?.part) throw ugyldig('part-finnes-ikke', 'Parten eller organet finnes ikke', '#/paaVegneAv');
});

const krevUreist = vakt('krev-ny-sak', ({ status }: Sak): void => {
  if (status !== undefined) throw ugyldigTilstand('sak-finnes-alt', 'Saken finnes alt');
});

const krevProsess = vakt('krev-prosess', ({ prosess, rute }: SakFakta) => {
  if (!prosess || !rute) throw ugyldigTilstand('uenighet-uten-prosess', 'Det finnes ingen prosess for denne sakstypen: en administrator må publisere nivåene en uenighet går gjennom');
  return { prosess, rute };
});

const nivaaer = ({ steg }: Rute): readonly Rutesteg[] => steg.filter((s) => s.slag === 'raadgivende' || s.slag === 'besluttende');
const nivaaet = ({ id, navn }: Rutesteg) => ({ steg: id, navn });

const krevFoersteNivaa = vakt('krev-prosess', (rute: Rute): Rutesteg => {
  const fra = rute.steg.find((s) => s.slag === 'meldt');
  const foerste = nivaaer(rute).find((s) => fra && rute.tillatt(fra.id, s.id));
  if (!foerste) throw ugyldigTilstand('uenighet-uten-nivaa', 'Prosessen for uenigheter leder ikke til noe nivå som behandler den');
  return foerste;
});

/** Settled or decided, it is over; sent on, the next level has it, with its own deadline. */
export function avgjoerUenighetsnivaa({ data: { utfall, begrunnelse } }: SakKommando<'AvgjoerUenighetsnivaa'>, sak: Sak, { tilgang, rute }: SakFakta): SakHendelse[] {
  const { gjelder, her, vei } = krevNivaa(sak, rute);
  krevNivaabehandler(her, tilgang);
  krevAapen(sak);
  krevIkkeSuspendert(sak);
  krevKanAvgjoere(her, utfall);
  const slutt: SakHendelse = { type: 'UenighetUtfall', data: { gjelder, nivaa: nivaaet(her), utfall, begrunnelse } };
  if (utfall !== 'sendt-videre') return [slutt, { type: 'SakAvsluttet', data: {} }];
  return [slutt, { type: 'UenighetTilNivaa', data: { gjelder, nivaa: nivaaet(krevNeste(vei, her)) } }];
}

const krevNivaa = vakt('krev-uenighet', (sak: Sak, rute: Rute | undefined) => {
  const { opphav: gjelder, spor } = sak;
  const her = rute && gaaRuten(spor, rute).steg;
  if (!gjelder || gjelder.forhold !== 'uenighet' || !rute || !her || !nivaaer(rute).includes(her)) throw ugyldigTilstand('sak-er-ikke-uenighet', 'Saken er ikke en uenighet som ligger på et nivå');
  return { gjelder, her, vei: rute };
});

/** The secretariat, or the leadership of a body of the level's own kind. */
const krevNivaabehandler = vakt('krev-rolle', ({ organslag = [], navn }: Rutesteg, tilgang: Tilgang): void => {
  const leder = tilgang.medlemskap.some((m) => organslag.includes(m.organslag) && (m.verv === 'leder' || m.verv === 'nestleder' || m.verv === 'sekretaer'));
  if (!leder && !harRolle(tilgang, 'sekretariat')) throw forbudt('krever-nivaaets-ledelse', `Bare sekretariatet eller ledelsen for «${navn}» kan føre utfallet`);
});

/** R13: who gives advice may help them agree, and decides nothing. */
const krevKanAvgjoere = vakt('krev-besluttende-nivaa', ({ slag, navn }: Rutesteg, utfall: Nivaautfall): void => {
  if (utfall === 'avgjort' && slag !== 'besluttende') throw ugyldigTilstand('nivaa-avgjoer-ikke', `«${navn}» avgjør ikke uenigheter: den løses der, eller sendes videre`);
});

const krevNeste = vakt('krev-neste-nivaa', (rute: Rute, her: Rutesteg): Rutesteg => {
  const alle = nivaaer(rute);
  const neste = alle.slice(alle.indexOf(her) + 1).find((s) => rute.tillatt(her.id, s.id));
  if (!neste) throw ugyldigTilstand('ingen-nivaa-over', `«${her.navn}» er det siste nivået: uenigheten løses eller avgjøres der`);
  return neste;
});

/** What a body decides of a dispute in a meeting settles it on that body's level; what it put off or turned down settles nothing. */
export function nivaautfallAv({ organ, punkter, endelig, utfall }: Behandling, { opphav: gjelder, nivaaer: gang }: Sak, rute: Rute | undefined): SakHendelse[] {
  const naa = gang.at(-1);
  const her = rute?.steg.find((s) => s.id === naa?.steg && s.slag === 'besluttende' && s.organslag?.includes(organ.slag));
  if (gjelder?.forhold !== 'uenighet' || naa?.utfall || !her || !endelig || utfall === 'UTSATT' || utfall === 'IKKE_GODKJENT') return [];
  return [{ type: 'UenighetUtfall', data: { gjelder, nivaa: nivaaet(her), utfall: 'avgjort', begrunnelse: punkter.map((p) => p.tekst).join('\n') || `Avgjort i ${organ.navn}` } }];
}

/** Also when the sak is closed: what somebody disagrees about is often decided. */
export function noterUenighet({ data }: SakKommando<'NoterUenighet'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const kjent = sak.uenigheter.find((u) => u.sakId === data.sakId);
  return kjent?.nivaa === data.nivaa && kjent.utfall === data.utfall ? [] : [{ type: 'UenighetNotert', data: { ...data } }];
}
