import { osloDato } from '#felles';
import { fortellFjordkysten } from '../../../apps/local/demo/fjordkysten';
import { Klient } from '../../support/klient';
import { meldtAvvik } from '../../support/meldt-avvik';
import { type Saksgang } from '../../support/saksgang';
import { Scene } from '../../support/scene';
import { tokenFor } from '../../support/token';

export const SLUG = 'fjordkysten';
const F = '/$fellesskap';
const SEKRETARIAT = 'fjord-sekretariat';
/** The story is told today; never a day that has not begun in Norway. */
const IDAG = osloDato(new Date().toISOString());

interface Element { readonly id: string; readonly tittel: string; readonly status: string; readonly organ: { readonly slag: string } }
interface Liste { readonly elementer: readonly Element[] }

export interface Ider {
  readonly sendt: string; readonly returnert: string; readonly meldt: string; readonly vedtatt: string; readonly hevet: string; readonly kommende: string; readonly iGang: string; readonly kommenteres: string;
  readonly avtale: string; readonly part: string; readonly innspill: string; readonly hendelse: string; readonly prosess: string; readonly saksmal: string; readonly organ: string; readonly person: string;
}

export interface Rad {
  /** As it stands in ruter.tsx. */
  readonly rute: string;
  /** What tells this row from another of the same route. */
  readonly med?: string;
  readonly som: string;
  /** What stands for the names in the address. */
  readonly id?: (ider: Ider) => string;
  readonly part?: (ider: Ider) => string;
  readonly soek?: string;
  /** At least so many dialogs are opened from here: else the story no longer gives the screen anything to do. */
  readonly dialoger?: number;
}

const rad = (rute: string, mer: Partial<Rad> = {}): Rad => ({ rute: `${F}${rute}`, som: SEKRETARIAT, ...mer });

/** Every screen, seen by somebody who has much to do there. */
export const RADER: readonly Rad[] = [
  { rute: '/', som: 'plattformadmin' }, { rute: '/', som: 'skjerm-fremmed', med: 'for en som ikke hører til noe sted' },
  { rute: '/innlogget-igjen', som: SEKRETARIAT }, { rute: '/tilgjengelighet', som: SEKRETARIAT },
  rad(''), rad('', { som: 'fjord-signatar-granvaag', med: 'for en signatar' }),
  rad('/saker'), rad('/saker/mine', { som: 'fjord-saksinnmelder' }), rad('/saker/ny', { som: 'fjord-saksinnmelder' }),
  rad('/saker/$id', { id: (i) => i.sendt, dialoger: 6, med: 'som er sendt til partene' }), rad('/saker/$id', { id: (i) => i.meldt, med: 'som er meldt' }), rad('/saker/$id', { id: (i) => i.vedtatt, med: 'som er vedtatt' }),
  rad('/saker/$id', { id: (i) => i.returnert, som: 'fjord-saksinnmelder', med: 'som er returnert' }),
  rad('/tavle', { dialoger: 1 }), rad('/moeter', { dialoger: 1 }),
  rad('/moeter/$id', { id: (i) => i.kommende, dialoger: 4 }), rad('/moeter/$id', { id: (i) => i.hevet, med: 'som er hevet' }),
  rad('/moeter/$id/leder', { id: (i) => i.iGang, dialoger: 4, som: 'fjord-ou-indre' }), rad('/moeter/$id/referat', { id: (i) => i.kommenteres }),
  rad('/avtaler', { dialoger: 1 }), rad('/avtaler/matrise'), rad('/avtaler/$id', { id: (i) => i.avtale, dialoger: 4 }),
  rad('/avtaler/$id/parter/$part', { id: (i) => i.avtale, part: (i) => i.part, dialoger: 2, som: 'fjord-post-tindholm' }),
  rad('/innspill'), rad('/innspill', { soek: '?ny=ja', med: 'med skjemaet for en ny runde' }), rad('/innspill/$id', { id: (i) => i.innspill, dialoger: 3 }), rad('/innspill/$id', { id: (i) => i.innspill, som: 'fjord-post-tindholm', med: 'for en som skal svare' }),
  rad('/organer'), rad('/organer/$id', { id: (i) => i.organ, dialoger: 3 }), rad('/organer/$id', { id: (i) => i.organ, soek: `?per=${IDAG}`, med: 'slik det var' }), rad('/personer', { dialoger: 1 }), rad('/personer/$id', { id: (i) => i.person, som: 'fjord-administrator', dialoger: 4 }), rad('/profil', { dialoger: 1 }), rad('/profil', { som: 'fjord-signatar-granvaag', dialoger: 1, med: 'for en signatar' }),
  rad('/oppfoelging'), rad('/handlingsplan'),
  rad('/historikk', { soek: '?q=responssenter', som: 'fjord-revisor' }), rad('/hendelser/$id', { id: (i) => i.hendelse, som: 'fjord-revisor' }), rad('/statistikk', { som: 'fjord-revisor' }),
  rad('/drift', { dialoger: 3 }), rad('/drift/prosesser/$noekkel', { id: (i) => i.prosess, som: 'fjord-administrator', dialoger: 1 }), rad('/drift/saksmaler/$id', { id: (i) => i.saksmal, dialoger: 2 }),
];

export const navnPaa = ({ rute, med }: Rad): string => (med ? `${rute} ${med}` : rute);
export const stiTil = ({ rute, id, part, soek = '' }: Rad, ider: Ider): string => rute.replace('$fellesskap', SLUG).replace(/\$(?:id|noekkel)/, id?.(ider) ?? '').replace('$part', part?.(ider) ?? '') + soek;

/** The demo's story, an incident, and one who belongs to two helsefellesskap. */
export async function fortell(saksgang: Saksgang): Promise<Ider> {
  await Promise.all([fortellFjordkysten(saksgang.adresse, tokenFor), Scene.ny(saksgang.adresse, { slug: 'nabo', navn: 'Helsefellesskapet Nabo', plattformadmin: 'plattformadmin', fra: '2026-01-01' })]);
  const klient = new Klient(saksgang.adresse, SLUG, await tokenFor(SEKRETARIAT));
  const foerste = async (sti: string, hvilken: (e: Element) => boolean = () => true): Promise<string> => {
    const funnet = (await klient.ventTil<Liste>(sti, ({ elementer }) => elementer.some(hvilken))).elementer.find(hvilken);
    return funnet?.id ?? '';
  };
  const moete = (hvilket: (m: Element) => boolean) => foerste('/moeter?antall=100', hvilket);
  const sendt = await foerste('/saker?status=sendt');
  await meldtAvvik(saksgang, { slug: SLUG, sak: sendt });
  await foerste('/avvik');
  const { elementer: [prosess] } = await klient.hent<{ elementer: readonly { noekkel: string }[] }>('/prosesser');
  const { elementer: [hendelse] } = await klient.hent<{ elementer: readonly { hendelseId: string }[] }>(`/saker/${sendt}/historikk`);
  const { elementer: parter } = await klient.hent<{ elementer: readonly { id: string; navn: string }[] }>('/parter');
  const { id: person } = await klient.hent<{ id: string }>('/meg');
  const { elementer: organer } = await klient.hent<{ elementer: readonly { id: string; slag: string }[] }>('/organer');
  return {
    sendt, returnert: await foerste('/saker?status=returnert'), meldt: await foerste('/saker?status=meldt'), vedtatt: await foerste('/saker?status=ikke-godkjent'),
    hevet: await moete((m) => m.status === 'hevet' && m.organ.slag === 'ssu'), kommende: await moete((m) => m.tittel === 'Neste møte i SSU'), iGang: await moete((m) => m.status === 'aapnet'), kommenteres: await moete((m) => m.tittel === 'Høstmøte i OU Ytre kyst'),
    avtale: await foerste(`/avtaler?sak=${sendt}`), part: parter.find((p) => p.navn.startsWith('Tindholm'))?.id ?? '', innspill: await foerste('/innspill'), hendelse: hendelse?.hendelseId ?? '', prosess: prosess?.noekkel ?? '', saksmal: await foerste('/saksmaler'), organ: organer.find((o) => o.slag === 'ssu')?.id ?? '', person,
  };
}
