import { avtalestatus, type Avtale, type AvtaleHendelse, type Runde } from '#avtale';
import { kortDato, osloDato } from '#felles';
import { hva } from '#innsyn';
import { avsnitt, type Blokk, type Dokument, loep, merknad, overskrift } from '#referat';
import { type BerammetBehandling, type Sak } from '#sak';
import { type Innhold } from './dossier.bygg';
import { type Hendelseslinje, type Referanser } from './dossier.format';
import { type Navn, tidspunkt, UTFALL } from './dossier.ord';

type Tabell = readonly (readonly string[])[];
const tabell = (tittel: string, hode: readonly string[], rader: Tabell): Blokk[] => (rader.length === 0 ? [] : [{ slag: 'tabell', tittel, hode, radhode: true, rader: rader.map((rad) => rad.map((celle) => loep(celle).tekst)) }]);
const liste = (punkter: readonly string[]): Blokk[] => (punkter.length === 0 ? [] : [{ slag: 'liste', punkter: punkter.map((p) => [loep(p)]) }]);
const kapittel = (tittel: string, blokker: readonly Blokk[]): Blokk[] => (blokker.length === 0 ? [] : [overskrift(2, tittel), ...blokker]);

/** The dossier for people: what it is, what happened, what was decided beside what was proposed, and what each part answered. */
export function tegnDossier(i: Innhold, referanser: Referanser): Dokument {
  const kjent = new Map([...referanser.parter, ...referanser.organer, ...referanser.personer].map((r) => [r.id, r.navn]));
  const navn: Navn = (id) => (id === 'system' ? 'Saksgang selv' : (kjent.get(id) ?? id));
  const { grunnlag: { gjelder, saker, avtaler, fellesskap }, siste, tittel, utelating } = i;
  const registrert = siste.metadata.registrert;
  const sak = gjelder.slag === 'sak' && !utelating.hele ? saker[0]?.tilstand : undefined;
  const synlige = utelating.hele ? [] : avtaler;
  return {
    maalform: 'nb', tittel: `Dossier: ${tittel}`, laget: registrert,
    opplysninger: { gjelder: `${gjelder.slag}-${gjelder.id}`, posisjon: siste.posisjon },
    blokker: [
      overskrift(1, tittel),
      avsnitt(`Dossier for ${gjelder.slag === 'sak' ? 'en sak' : 'en avtale'} i ${fellesskap}, slik det sto ${tidspunkt(registrert)}.`),
      ...(i.redigert ? [merknad('Noe er unntatt offentlighet og ikke med her. Det står til slutt hva, og etter hvilken lov.')] : []),
      ...(sak ? saken(sak, navn) : []),
      ...synlige.flatMap(({ tilstand }) => avtalen(tilstand, osloDato(registrert))),
      ...(sak ? kapittel('Vedtak og råd', behandlinger(sak)) : []),
      ...synlige.flatMap(({ id, tilstand }) => kapittel(`Partene: ${tilstand.navn}`, tilstand.runder.flatMap((r) => runden(r, signaturer(i, id, r.nr), navn)))),
      ...(sak ? kapittel('Saksframlegget i versjoner', papirer(sak)) : []),
      ...(sak ? kapittel('Lenker', lenker(sak)) : []),
      ...kapittel('Påminnelser', paaminnelser(i, navn)),
      ...kapittel('Hva som skjedde', tidslinje(i, navn)),
      ...kapittel('Filer', filer(i)),
    ],
  };
}

function saken(sak: Sak, navn: Navn): Blokk[] {
  const { referanse = '', sakstype, status = '', saksinnmelder, numre, mangler } = sak;
  return tabell('Saken', ['Hva', 'Verdi'], [
    ['Referanse', referanse], ['Sakstype', sakstype], ['Status', status],
    ...(saksinnmelder ? [['Meldt av', navn(saksinnmelder.person)]] : []),
    ...(sak.meldtTid === undefined ? [] : [['Meldt', tidspunkt(sak.meldtTid)]]),
    ...(sak.avsluttetTid === undefined ? [] : [['Avsluttet', tidspunkt(sak.avsluttetTid)]]),
    ...(numre.length === 0 ? [] : [['Saksnumre', numre.map((n) => `${n.saksnummer} (${n.organ})`).join(', ')]]),
    ...(mangler.length === 0 ? [] : [['Mangler', mangler.join(', ')]]),
  ]);
}

const avtalen = (avtale: Avtale, idag: string): Blokk[] => tabell(`Avtalen ${avtale.navn}`, ['Hva', 'Verdi'], [
  ['Avtale', avtale.navn], ['Slag', avtale.slag], ['Status', avtalestatus(avtale, idag)], ['Versjoner', avtale.versjoner.map((v) => `${v.versjon}${v.endring === undefined ? '' : ` (${v.endring})`}`).join(', ')],
  ...(avtale.iKraft.length === 0 ? [] : [['Gjelder fra', avtale.iKraft.map((k) => kortDato(k.dato)).join(', ')]]),
]);

/** Each point with the proposal that it came of. */
function behandlinger({ behandlinger: alle, omgjoeringer }: Sak): Blokk[] {
  return Object.values(alle).flatMap(({ resultat: r, saksnummer }: BerammetBehandling) => {
    if (!r) return [];
    const foreslaatt = ({ nr, fraForslag }: (typeof r.punkter)[number]) => {
      const forslag = fraForslag ? r.forslag.find((f) => f.alternativ === fraForslag.alternativ) : r.forslag[0];
      return forslag?.punkter[(fraForslag?.punkt ?? nr) - 1] ?? '–';
    };
    const omgjort = (nr: number) => (omgjoeringer.some((o) => o.behandlingId === r.behandlingId && o.punkt === nr) ? ' (siden omgjort)' : '');
    return [
      overskrift(3, `${r.organ.navn} ${kortDato(r.dato)}${saksnummer === undefined ? '' : `, sak ${saksnummer}`}: ${r.endelig ? 'vedtak' : 'råd'}, ${UTFALL[r.utfall] ?? r.utfall}`),
      ...tabell('Punkt for punkt', ['Punkt', 'Forslag', r.endelig ? 'Vedtak' : 'Råd'], r.punkter.map((p) => [`${p.nr}`, foreslaatt(p), `${p.tekst}${omgjort(p.nr)}`])),
      ...r.protokoll.map(avsnitt),
    ];
  });
}

type Signatur = Extract<AvtaleHendelse, { type: 'PartSignerte' }>['data'];

/** By part: what is recorded of its signature, and by whom. */
function signaturer({ linjer }: Innhold, avtaleId: string, runde: number): ReadonlyMap<string, { readonly data: Signatur; readonly person: string }> {
  const funnet = linjer.filter((l) => l.stroem === `avtale-${avtaleId}` && l.type === 'PartSignerte').map((l) => ({ data: l.data as Signatur, person: (l.metadata['actor'] as { person: string }).person }));
  return new Map(funnet.filter((s) => s.data.runde === runde).map((s) => [s.data.partId, s]));
}

function runden(runde: Runde, signert: ReturnType<typeof signaturer>, navn: Navn): Blokk[] {
  const rader = runde.parter.map((p) => {
    const s = signert.get(p.partId);
    const hvem = s ? (s.data.signertAv ?? navn(s.person)) : '';
    const svar = p.svar ?? (p.varslet === undefined ? 'ikke svart' : `behandles ${kortDato(p.varslet)}`);
    return [p.navn, svar, p.svarDato === undefined ? '' : kortDato(p.svarDato), p.signertDato === undefined ? '' : kortDato(p.signertDato), s ? `${hvem}${s.data.stilling === undefined ? '' : `, ${s.data.stilling}`} (${s.data.maate})` : ''];
  });
  return [
    overskrift(3, `Runde ${runde.nr}: versjon ${runde.versjon}, svarfrist ${kortDato(runde.svarfrist)}${runde.trukket ? ', trukket tilbake' : ''}`),
    avsnitt(`Teksten har sjekksum ${runde.hash}.`),
    ...tabell('Svar og signaturer', ['Part', 'Svar', 'Dato', 'Signert', 'Av'], rader),
  ];
}

function papirer({ framlagt }: Sak): Blokk[] {
  return framlagt.flatMap((f) => [
    overskrift(3, `Versjon ${f.versjon}`),
    avsnitt(`Sjekksum ${f.hash}.`),
    ...(f.unntattOffentlighet ? [merknad(`Unntatt offentlighet: ${f.hjemmel ?? ''}`)] : []),
    avsnitt(f.beskrivelse),
    ...(f.seksjoner ?? []).flatMap((s) => [avsnitt(`${s.ledetekst}: ${s.tekst}`)]),
    ...f.forslag.flatMap((forslag) => [avsnitt(forslag.alternativ), ...liste(forslag.punkter)]),
  ]);
}

const lenker = (sak: Sak): Blokk[] => liste([
  ...(sak.opphav ? [`Kommer av sak ${sak.opphav.sakId} (${sak.opphav.forhold})`] : []),
  ...sak.lenker.map((l) => `${l.forhold}: ${l.tekst ?? ''} ${l.tilSak ?? ''}`.trim()),
  ...sak.undersaker.map((u) => `Undersak til ${u.organ.navn}: ${u.sakId}`),
]);

const SENDT: ReadonlySet<string> = new Set(['PaaminnelseSendt', 'FristpaaminnelseSendt', 'SvarfristEskalert', 'FristEskalert']);

const paaminnelser = ({ linjer }: Innhold, navn: Navn): Blokk[] => tabell('Påminnelser som er sendt', ['Når', 'Hva', 'Til'], linjer.filter((l) => SENDT.has(l.type) && l.data).map((l) => {
  const { mottakere = [] } = l.data as { mottakere?: readonly string[] };
  return [tidspunkt(l.metadata.registrert), hva(l.type, l.data, (id) => navn(String(id))), mottakere.map(navn).join(', ')];
}));

/** More than this takes longer to draw than anybody waits. */
const MAKS_RADER = 3_000;

function tidslinje({ linjer, utelating }: Innhold, navn: Navn): Blokk[] {
  const alle = linjer.filter((l) => (l.omfang === 'hel' && !l.stroem.startsWith('vedlegg-')) || utelating.hele !== undefined);
  const utenfor = alle.length - MAKS_RADER;
  return [
    ...(utenfor > 0 ? [merknad(`De siste ${MAKS_RADER} hendelsene står her. De ${utenfor} før dem står bare i hendelser.jsonl.`)] : []),
    ...tabell('Tidslinje', ['Når', 'Hva', 'Hvem'], alle.slice(-MAKS_RADER).map((l) => rad(l, navn))),
  ];
}

function rad(l: Hendelseslinje, navn: Navn): string[] {
  const { person } = l.metadata['actor'] as { person: string };
  const grunn = l.metadata['reason'];
  return [tidspunkt(l.metadata.registrert), `${hva(l.type, l.data, (id) => navn(String(id)))}${typeof grunn === 'string' ? `. Begrunnelse: ${grunn}` : ''}`, navn(person)];
}

function filer({ filer: med, mangler, utelatt }: Innhold): Blokk[] {
  return [
    ...tabell('Filene i pakken', ['Fil', 'Byte', 'Sjekksum (SHA-256)'], med.map((f) => [f.sti, String(f.stoerrelse), f.hash])),
    ...(mangler.length === 0 ? [] : [merknad(`Arkivet har ikke disse filene slik de var: ${mangler.map((m) => `${m.navn} (${m.grunn})`).join(', ')}`)]),
    ...(utelatt.length === 0 ? [] : [merknad('Holdt tilbake etter loven:'), ...liste(utelatt.map((u) => `${u.hva}: ${u.hjemmel}`))]),
  ];
}
