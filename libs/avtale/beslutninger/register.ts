import { konflikt, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { krevSekretariat } from '#felles';
import { type AvtaleHendelse, type Avtaleopplysninger, type Avtaleslag } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, sisteRunde } from '../avtale.tilstand';
import { type Avtalekort, type Opplysninger, SLAGNAVN } from '../forvaltning.kommandoer';
import { erLike } from '../likhet';

/** Kinds that one may lie under: each under a higher one. */
const OVERORDNEDE: Readonly<Record<Avtaleslag, readonly Avtaleslag[]>> = {
  overordnet: [],
  tjenesteavtale: ['overordnet'],
  saeravtale: ['tjenesteavtale', 'overordnet'],
  lokal: ['saeravtale', 'tjenesteavtale', 'overordnet'],
  partsvedtak: ['overordnet', 'tjenesteavtale', 'saeravtale', 'lokal'],
};

export function opprettAvtale({ data, id }: Kommando<'OpprettAvtale'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(fakta.tilgang);
  if (avtale.navn !== '') throw konflikt('avtalen-finnes', 'Avtalen finnes alt');
  const { navn, slag, kreverSignatur, kreverGodkjenningFoerSignatur, nyVersjonRegel, ...opplysninger } = data;
  krevPartsvedtakUtenSignatur(slag, kreverSignatur);
  return [{
    type: 'AvtaleOpprettet',
    data: { navn, slag, kreverSignatur, kreverGodkjenningFoerSignatur, ...(nyVersjonRegel && { nyVersjonRegel }), ...krevOpplysninger({ id, slag }, opplysninger, fakta) },
  }];
}

/** All that the register says beside name and kind, said anew; what the parts have signed stands. */
export function endreOpplysninger({ data, id }: Kommando<'EndreAvtaleopplysninger'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(fakta.tilgang);
  const opplysninger = krevOpplysninger({ id, slag: avtale.slag }, data.opplysninger, fakta);
  krevUlaast(avtale, opplysninger);
  if (erLike(opplysninger, avtale.opplysninger)) throw konflikt('uendrede-opplysninger', 'Opplysningene er de samme som før');
  return [{ type: 'AvtaleopplysningerEndret', data: { opplysninger, begrunnelse: data.begrunnelse } }];
}

/** What the parts have been sent says itself what kind it is; its name in the register may be put right at any time. */
export function rettAvtalenavn({ data: { begrunnelse, ...rettet }, id }: Kommando<'RettAvtalenavn'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(fakta.tilgang);
  const { navn = avtale.navn, slag = avtale.slag } = rettet;
  if (navn === avtale.navn && slag === avtale.slag) throw konflikt('uendret-avtalenavn', 'Avtalen heter alt dette og er av dette slaget');
  if (slag !== avtale.slag) krevUsendt(avtale);
  krevPartsvedtakUtenSignatur(slag, avtale.kreverSignatur);
  krevOverordnet({ id, slag }, avtale.opplysninger.overordnet, fakta.avtaler ?? {});
  return [{ type: 'AvtalenavnRettet', data: { navn, slag, tidligere: { navn: avtale.navn, slag: avtale.slag }, begrunnelse } }];
}

const krevUsendt = vakt('krev-ulaast', ({ runder }: Avtale): void => {
  if (runder.length > 0) throw ugyldigTilstand('avtaleslag-er-laast', 'Avtalen er sendt til partene: slaget kan ikke endres');
});

function krevPartsvedtakUtenSignatur(slag: Avtaleslag, kreverSignatur: boolean): void {
  if (slag === 'partsvedtak' && kreverSignatur) throw ugyldig('partsvedtak-signeres-ikke', 'Et partsvedtak signeres ikke: velg at avtalen ikke krever signatur', '#/kreverSignatur');
}

function krevOpplysninger(avtale: { id: string; slag: Avtaleslag }, { parter, ...opplysninger }: Opplysninger, fakta: AvtaleFakta): Avtaleopplysninger {
  krevOverordnet(avtale, opplysninger.overordnet, fakta.avtaler ?? {});
  krevErstattelig(avtale.id, opplysninger.erstatter, fakta.avtaler ?? {});
  krevGyldighet(opplysninger);
  krevOverlevering(opplysninger);
  if (opplysninger.eier !== undefined && fakta.eierFinnes !== true) throw ugyldig('person-finnes-ikke', 'Personen som skal eie avtalen, finnes ikke', '#/eier');
  const kjente = krevParter(parter, fakta);
  krevForm(opplysninger, kjente);
  return { ...uten(opplysninger), ...(kjente && { parter: kjente }) };
}

/** Fields that nobody filled in are not told. */
const uten = (o: object): Avtaleopplysninger => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined));

const krevOverordnet = vakt('krev-rett-overordnet', ({ id, slag }: { id: string; slag: Avtaleslag }, overordnet: string | undefined, avtaler: Readonly<Record<string, Avtalekort>>): void => {
  if (overordnet === undefined) return;
  if (overordnet === id) throw ugyldig('avtale-under-seg-selv', 'En avtale kan ikke ligge under seg selv', '#/overordnet');
  const over = avtaler[overordnet];
  if (!over) throw ugyldig('avtale-finnes-ikke', 'Den overordnede avtalen finnes ikke', '#/overordnet');
  if (OVERORDNEDE[slag].includes(over.slag)) return;
  const lovlige = OVERORDNEDE[slag].map((s) => SLAGNAVN[s]);
  const svar = lovlige.length === 0 ? `En ${SLAGNAVN[slag]} ligger ikke under noen annen avtale` : `En ${SLAGNAVN[slag]} ligger under ${lovlige.join(' eller ')}`;
  throw ugyldig('feil-overordnet-slag', `${svar}: «${over.navn}» er en ${SLAGNAVN[over.slag]}`, '#/overordnet');
});

const krevErstattelig = vakt('krev-erstattelig', (id: string, erstatter: string | undefined, avtaler: Readonly<Record<string, Avtalekort>>): void => {
  if (erstatter === undefined) return;
  const gammel = avtaler[erstatter];
  if (!gammel) throw ugyldig('avtale-finnes-ikke', 'Avtalen som skal erstattes, finnes ikke', '#/erstatter');
  if (erstatter === id || gammel.erstatter.includes(id)) throw ugyldig('avtaler-i-ring', `«${gammel.navn}» erstatter selv denne avtalen, eller en som gjør det`, '#/erstatter');
  if (gammel.erstattetAv !== undefined && gammel.erstattetAv !== id) throw ugyldig('alt-erstattet', `«${gammel.navn}» er alt erstattet av en annen avtale`, '#/erstatter');
});

const krevGyldighet = vakt('krev-gyldighet', ({ gyldigFra, gyldigTil, loepende }: Opplysninger): void => {
  if (loepende && gyldigTil !== undefined) throw ugyldig('loepende-uten-slutt', 'En løpende avtale har ingen siste dag: velg det ene', '#/gyldigTil');
  if (gyldigFra !== undefined && gyldigTil !== undefined && gyldigTil < gyldigFra) throw ugyldig('slutt-foer-start', 'Siste dag kan ikke ligge før første dag', '#/gyldigTil');
});

function krevOverlevering({ overlevering }: Opplysninger): void {
  const noekler = overlevering?.steg?.map((s) => s.noekkel) ?? [];
  if (new Set(noekler).size !== noekler.length) throw ugyldig('steg-to-ganger', 'Samme steg står to ganger på listen', '#/overlevering/steg');
}

const krevParter = vakt('krev-partsliste', (parter: readonly string[] | undefined, fakta: AvtaleFakta) => {
  if (parter === undefined) return undefined;
  if (new Set(parter).size !== parter.length) throw ugyldig('part-to-ganger', 'Samme part står to ganger på listen', '#/parter');
  return parter.map((partId) => {
    const part = fakta.parter?.find((p) => p.partId === partId);
    if (!part) throw ugyldig('part-finnes-ikke', 'Listen har en part som ikke finnes', '#/parter');
    return { partId, navn: part.navn, slag: part.slag };
  });
});

/** Copies in pairs come into force pair by pair, and need somebody on each side. */
const krevForm = vakt('krev-par', ({ form, ikrafttredelse }: Opplysninger, parter: Avtaleopplysninger['parter']): void => {
  if (form !== 'par') return;
  const har = (slag: string) => parter?.some((p) => p.slag === slag) ?? false;
  if (!har('sykehus') || !har('kommune')) throw ugyldig('par-mangler-parter', 'En avtale i par er mellom minst ett sykehus og én kommune: si hvem', '#/parter');
  if (ikrafttredelse && ikrafttredelse.regel !== 'parvis') throw ugyldig('par-krever-parvis', 'En avtale i par trer i kraft par for par', '#/ikrafttredelse');
});

/** What the parts have been sent is what they answer to. */
const krevUlaast = vakt('krev-ulaast', (avtale: Avtale, ny: Avtaleopplysninger): void => {
  const runde = sisteRunde(avtale);
  if (!runde || (runde.trukket && avtale.iKraft.length === 0)) return;
  const laast = (['form', 'gyldigFra', 'ikrafttredelse'] as const).find((felt) => !erLike(ny[felt], avtale.opplysninger[felt]));
  if (laast) throw ugyldigTilstand('avtalevilkaar-er-laast', `${LAAST[laast]} er sendt til partene og kan ikke endres: en endring er en ny avtale som erstatter denne`);
  const borte = runde.parter.find(({ partId }) => !erLike(partens(ny, partId), partens(avtale.opplysninger, partId)) || (ny.parter && !partens(ny, partId)));
  if (borte) throw ugyldigTilstand('parten-er-laast', `${borte.navn} har fått avtalen og må stå på partslisten som før: trekk runden tilbake, eller lag en ny avtale som erstatter denne`);
});
const partens = ({ parter }: Avtaleopplysninger, partId: string) => parter?.find((p) => p.partId === partId)?.slag;
const LAAST = { form: 'Formen', gyldigFra: 'Den første dagen', ikrafttredelse: 'Regelen for ikrafttredelse' };
