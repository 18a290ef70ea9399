import { ugyldigTilstand, vakt } from '#eventsourcing';
import { type Behandling, type Organref } from '#felles';
import { type Rute } from '../plass';
import { type Raadsvar, type SakHendelse } from '../sak.events';
import { INGEN_SAK } from '../sak.form';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { medHash } from '../saksframlegg';
import { erVedtatt, type Sak } from '../sak.tilstand';
import { UNDERSAK, undersakId } from '../undersak';
import { etter, medFoelger } from './foelger';
import { krevVedInnmelding } from './innmelding';
import { krevSystem } from './roller';

type Undersaker = NonNullable<Extract<SakHendelse, { type: 'RaadBestilt' }>['data']['undersaker']>;
type Undersakdata = SakKommando<'MeldUndersak'>['data'];
type Prosess = NonNullable<SakFakta['undersakprosess']>;

/** A sak for each body. After a decision the body that took it orders, before that the one that sent the sak in. */
export function bestillUndersaker({ id, tid }: SakKommando<'BestillRaad'>, sak: Sak, organer: readonly Organref[], { undersakprosess }: SakFakta): Undersaker {
  const prosess = krevUndersakprosess(undersakprosess);
  const nr = sak.bestillinger.length + 1;
  const vedtak = erVedtatt(sak.grunnstatus) ? sak.spor.findLast((p) => p.hendelse === 'SakVedtattISSU' && p.utfoert) : undefined;
  const organ = vedtak?.organ?.id ?? sak.saksinnmelder?.organ;
  const { tittel, referanse = '' } = sak;
  const saker = organer.map((o) => ({ sakId: undersakId(id, nr, o.id), organ: o.id }));
  for (const o of organer) krevKanBehandleUndersak(prosess.rute, o);
  krevVedInnmelding(etter(INGEN_SAK, [meldt('', { tittel, mandat: '', saksinnmelder: { person: '' }, opphav: { sakId: id, forhold: 'undersak' } }, prosess)], tid), prosess.rute);
  return { tittel, referanse, ...(vedtak?.behandlingId !== undefined && { behandlingId: vedtak.behandlingId }), ...(organ !== undefined && { organ }), saker };
}

const krevUndersakprosess = vakt('krev-prosess', (prosess: Prosess | undefined): Prosess => {
  if (!prosess) throw ugyldigTilstand('undersak-uten-prosess', `Det finnes ingen prosess for undersaker: en administrator må publisere en for sakstypen «${UNDERSAK}»`);
  return prosess;
});

const krevKanBehandleUndersak = vakt('krev-organ', ({ steg }: Rute, { slag, navn }: Organref): void => {
  if (!steg.some((s) => s.organslag?.includes(slag))) throw ugyldigTilstand('organ-behandler-ikke-undersaker', `Prosessen for undersaker går ikke innom ${navn}`);
});

/** Twice is once: the order said which id it has. */
export function meldUndersak({ id, data, tid }: SakKommando<'MeldUndersak'>, sak: Sak, { tilgang, prosess, rute }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  if (sak.status !== undefined) return [];
  const undersak = krevUndersakprosess(prosess && rute && { prosess, rute });
  const ny = meldt(id, data, undersak);
  krevVedInnmelding(etter(INGEN_SAK, [ny], tid), undersak.rute);
  return [ny, { type: 'SakLenket', data: { forhold: 'undersak-av', tilSak: data.opphav.sakId } }];
}

/** Its paper is the mandate: what the body is asked, with nothing proposed. */
function meldt(id: string, { tittel, mandat, saksinnmelder, opphav, bestilling }: Omit<Undersakdata, 'bestilling'> & Partial<Undersakdata>, { prosess }: Prosess): SakHendelse {
  const saksframlegg = { ...medHash({ beskrivelse: mandat, forslag: [], vedlegg: [] }), versjon: 1 };
  return { type: 'SakMeldt', data: { referanse: `S-${id.slice(0, 8)}`, tittel, sakstype: UNDERSAK, saksinnmelder, saksframlegg, prosess, opphav, bestilling, besvarteMangler: [] } };
}

/** Says once what an undersak came to: its body has treated it, postponed not counted, or it is over without that. */
export function medBestillingLukket({ bestilling }: Sak, nye: readonly SakHendelse[]): readonly SakHendelse[] {
  if (!bestilling || bestilling.lukket) return nye;
  const { sakId, nr, organ } = bestilling;
  const behandlet = nye.flatMap((e) => (e.type === 'SakBehandletIOU' || e.type === 'SakVedtattISSU' ? [e.data.behandling] : [])).find((b) => b.organ.id === organ.id && b.utfall !== 'UTSATT');
  if (behandlet) return [...nye, { type: 'BestillingLukket', data: { sakId, nr, organ, svar: svaret(behandlet) } }];
  return nye.some((e) => e.type === 'SakTrukket' || e.type === 'SakAvsluttet') ? [...nye, { type: 'BestillingLukket', data: { sakId, nr, organ } }] : nye;
}

function svaret({ behandlingId, moeteId, dato, saksnummer, utfall, punkter }: Behandling): Raadsvar {
  return { behandlingId, moeteId, dato, ...(saksnummer !== undefined && { saksnummer }), utfall, punkter: punkter.map(({ nr, tekst, klasse }) => ({ nr, tekst, klasse })) };
}

/** Also when the sak that asked is over: what a body has said is kept. */
export function lukkRaad({ data, tid }: Pick<SakKommando<'LukkRaad'>, 'data' | 'tid'>, sak: Sak, { tilgang, rute }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const { sakId, nr, organ, svar, aarsak = 'Organet har ikke behandlet undersaken' } = data;
  const undersak = sak.undersaker.find((u) => u.sakId === sakId);
  if (!undersak || undersak.svar || undersak.frafalt !== undefined) return [];
  return medFoelger(sak, [svar ? { type: 'RaadBesvart', data: { sakId, nr, organ, svar } } : { type: 'RaadFrafalt', data: { sakId, nr, organ, aarsak } }], { rute, tid });
}
