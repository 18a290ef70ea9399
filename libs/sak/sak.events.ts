import { z } from 'zod';
import { catalogue, event, type EventOf, fritekst } from '#eventsourcing';
import { behandling, dato, dokumentversjon, frist, hash, id, LENGST_AVSTAND, organref, organslag, tekst, vedtakspunkt, virkning } from '#felles';
import { migreringsproblem, plass, plassbilde, stegfrist, stegpar, videreforteFrister } from './saksplass.events';
import { saksframlegg, saksmalref } from './saksframlegg.events';

/** The process version that a sak stays on for ever. */
export const prosessref = z.object({ id, noekkel: tekst, versjon: z.int().min(1), hash });

/** Who reports: a person always, on behalf of a part or a body when there is one. */
export const saksinnmelder = z.object({ person: id, part: id.optional(), organ: id.optional() });

/** Where a sak came from: another sak's point, Eventuelt, or an order for advice. */
export const opphav = z.object({ sakId: id, behandlingId: id.optional(), punkt: z.int().optional(), forhold: z.enum(['vedtakspunkt', 'eventuelt', 'undersak', 'uenighet']) });

/** What a sak of its own is to give the sak that ordered it: one body's advice, as number `nr` of that sak's orders. */
export const undersaksbestilling = z.object({ sakId: id, referanse: tekst, nr: z.int().min(1), organ: organref, frist: frist.optional() });

/** One body's answer, as the sak that asked keeps it: what it said, nothing of what it set in motion (R13). */
export const raadsvar = behandling.pick({ behandlingId: true, moeteId: true, dato: true, saksnummer: true, utfall: true })
  .extend({ punkter: z.array(vedtakspunkt.pick({ nr: true, tekst: true, klasse: true })) });

export const LENKEFORHOLD = [
  'oppfoelger', 'beslektet', 'duplikat', 'erstatter', 'gir-ny-sak', 'tiltak-i', 'godkjenner-referat-fra', 'evaluerer', 'viser-til', 'undersak', 'undersak-av', 'uenighet', 'uenighet-om',
] as const;

export const part = z.object({ partId: id, navn: tekst });

export const ikrafttredelse = z.discriminatedUnion('regel', [
  z.object({ regel: z.literal('alle-signert') }),
  z.object({ regel: z.literal('antall'), antall: z.int().min(1) }),
  z.object({ regel: z.literal('parvis') }),
  z.object({ regel: z.literal('fast-dato'), dato }),
  z.object({ regel: z.literal('betingelse'), betingelse: fritekst(tekst) }),
]);

const berammelse = z.object({ behandlingId: id, moeteId: id, organ: organref, opptak: z.enum(['saksliste', 'hastesak', 'eventuelt']), endelig: z.boolean() });
/** A reminder of an agreement's deadline; the agreement sends it when the sak goes on. */
const paaminnelse = z.object({ avtaleId: id, avtale: tekst, paaminnelseId: id, partId: id, part: tekst, fristDato: dato });
/** A reminder of something that a decision or the process asked for: `trinn` tells it from the others of the same deadline. */
const fristpaaminnelse = z.object({ fristId: id, hva: fritekst(tekst), paaminnelseId: id, trinn: z.int().min(0), mottaker: fritekst(tekst), fristDato: dato.optional() });
const avtaleSignert = z.object({ avtaleId: id, dokumentversjon });
/** `sakId` is the undersak; without `svar` its body never treated it, and `aarsak` says why. */
const lukketRaad = z.object({ sakId: id, nr: z.int().min(1), organ: organref, svar: raadsvar.optional(), aarsak: fritekst(tekst).optional() });

export const INNSPILLSTATUSER = ['sendt', 'sammenstilt', 'trukket'] as const;
/** Where a round of input for the sak stands; `dokument` is its summary: what a reader reads, and the file in the archive. */
const innspillsrunde = z.object({
  innspillId: id, tittel: tekst, behandlingId: id.optional(), punkt: z.int().min(0).optional(), virkning: z.int().min(1).optional(), status: z.enum(INNSPILLSTATUSER),
  dokument: z.object({ innholdshash: hash, navn: tekst, hash }).optional(),
});

/** What falls due by itself and waits while a sak is suspended. */
export const holdtHandling = z.discriminatedUnion('type', [
  z.object({ type: z.literal('BerammBehandling'), data: berammelse }),
  z.object({ type: z.literal('FrafallBehandling'), data: z.object({ behandlingId: id }) }),
  z.object({ type: z.literal('RegistrerBehandling'), data: z.object({ behandling }) }),
  z.object({ type: z.literal('RegistrerAvtaleSignert'), data: avtaleSignert }),
  z.object({ type: z.literal('SendPaaminnelse'), data: paaminnelse }),
  z.object({ type: z.literal('SendFristpaaminnelse'), data: fristpaaminnelse }),
  z.object({ type: z.literal('LukkSamling'), data: z.object({ steg: tekst }) }),
  z.object({ type: z.literal('LukkRaad'), data: lukketRaad }),
  z.object({ type: z.literal('NoterInnspillsrunde'), data: innspillsrunde }),
]);

/** Marks what an operator did beside the route: the reason stands with the event. */
const avvik = z.literal(true);

export const omgjoering = z.object({
  behandlingId: id, punkt: z.int().min(1), hva: z.enum(['trukket', 'endret']), begrunnelse: fritekst(tekst),
  ved: z.object({ sakId: id, behandlingId: id, punkt: z.int().min(0), saksnummer: tekst.optional() }),
});

/** A decision says that the next version of a document must come back to the body; here it is. */
const nyGodkjenning = z.object({ behandlingId: id, punkt: z.int().min(1), dokument: tekst, organ: z.object({ id, slag: organslag }) });

/** How far something that a decision ordered has come. */
export const FORPLIKTELSESSTATUSER = ['aapen', 'paabegynt', 'forsinket', 'utfoert', 'bortfalt'] as const;
export type Forpliktelsesstatus = (typeof FORPLIKTELSESSTATUSER)[number];

/** What shows that it is done. */
export const bevis = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('dokument'), hash, navn: fritekst(tekst) }),
  z.object({ slag: z.literal('sak'), sakId: id }),
  z.object({ slag: z.literal('hendelse'), hendelseId: id }),
  z.object({ slag: z.literal('notat'), tekst: fritekst(tekst) }),
]);
export type Bevis = z.infer<typeof bevis>;

const forpliktelsessted = { forpliktelseId: id, behandlingId: id, punkt: z.int().min(0) };
/** The commitment of another sak that a promised sak is. */
const loefte = z.object({ sakId: id, forpliktelseId: id });

/** T21: settled by those who disagree, sent to the next level, or decided there. */
export const NIVAAUTFALL = ['loest', 'sendt-videre', 'avgjort'] as const;
export type Nivaautfall = (typeof NIVAAUTFALL)[number];
const nivaa = z.object({ steg: tekst, navn: tekst });

export const sakHendelser = catalogue('sak', {
  /** A sak that somebody was promised: it stands on an agenda before anyone has written it. */
  SakVentet: event(z.object({
    tittel: tekst,
    organ: z.object({ id: id.optional(), slag: organslag }),
    frist,
    ansvarlig: tekst.optional(),
    bindende: z.boolean(),
    opphav,
    /** The commitment that it is: what is told of that is told of it. The first ones did not say. */
    forpliktelseId: id.optional(),
  })),
  SakMeldt: event(z.object({
    referanse: tekst,
    tittel: tekst,
    sakstype: tekst,
    saksinnmelder,
    saksframlegg,
    prosess: prosessref,
    opphav: opphav.optional(),
    /** On an undersak: reported by itself when another sak ordered it. */
    bestilling: undersaksbestilling.optional(),
    /** Absent where there was no saksmal for it. */
    saksmal: saksmalref.optional(),
    /** The body that it is reported to, when somebody said which. */
    tilOrgan: id.optional(),
    /** Points that a return asked for and that this submission answers. */
    besvarteMangler: z.array(tekst),
    /** How those were answered that somebody has told more of. */
    manglersvar: z.array(z.object({ mangel: tekst, svar: fritekst(tekst) })).optional(),
    /** The promise that it keeps, the first time it is reported. */
    innfrir: loefte.optional(),
  })),
  /** `nyGodkjenning`: the points that want to see this version too. */
  SaksframleggEndret: event(z.object({ saksframlegg, nyGodkjenning: z.array(nyGodkjenning).optional() })),
  SakForberedt: event(z.object({ dokumentversjon, merknad: fritekst(tekst).optional() })),
  SakReturnert: event(z.object({ mangler: z.array(tekst).min(1) })),
  /** `undersaker`: those of its own that nobody has answered, `innspillsrunder`: those that are out; they are withdrawn with it. */
  SakTrukket: event(z.object({ undersaker: z.array(id).optional(), innspillsrunder: z.array(id).optional(), /** The promise that it was, when nobody had reported it. */ frafaller: loefte.optional() })),
  BehandlingBerammet: event(berammelse),
  /** `moeteId` when the sak itself let go of it and the meeting must be told; absent when the meeting did. */
  BehandlingFrafalt: event(z.object({ behandlingId: id, moeteId: id.optional() })),
  /** Also numbers from before Saksgang and from bodies that are gone: any number, ever, finds the sak. */
  SaksnummerRegistrert: event(z.object({ saksnummer: tekst, organ: tekst, aar: z.int(), behandlingId: id.optional() })),
  SakBehandletIOU: event(z.object({ behandling })),
  SakVedtattISSU: event(z.object({ behandling })),
  SakSendtTilPartene: event(z.object({
    behandlingId: id,
    /** 0: ordered outside the numbered points. */
    punkt: z.int().min(0),
    avtaleId: id,
    dokumentversjon,
    parter: z.array(part).min(1),
    svarfrist: dato,
    ikrafttredelse,
    /** R7: the day of the decision, or an earlier one that it says; older events do not say. */
    tidligstIKraft: dato.optional(),
    /** Days before the response deadline on which the silent are reminded. */
    paaminnelser: z.array(z.int().min(0).max(365)),
    /** Who signs before whom, all of a group before the next; absent: all at the same time. */
    rekkefoelge: z.array(z.array(id).min(1)).min(1).optional(),
    /** Of the preview that the sender saw of what becomes of the signatures of the round before. */
    fingeravtrykk: id.optional(),
    /** The parts are told in another way, such as on paper. */
    utenBrev: z.literal(true).optional(),
  })),
  /** Every part of one agreement's frozen list has signed. */
  AvtaleSignertForSak: event(avtaleSignert),
  /** Once: when every agreement that the sak sent out is signed by its whole frozen list. */
  SakSignert: event(z.object({ avtaler: z.array(id) })),
  /** Point 0 is what was set in motion outside the numbered points. */
  PunktLukket: event(z.object({ behandlingId: id, punkt: z.int().min(0) })),
  /** A later decision did this point over, and says why; both are shown (R10). `ved` is the point that did it, `virkninger` what the point had set in motion. */
  VedtakOmgjort: event(omgjoering.extend({ virkninger: z.array(virkning).optional() })),
  /** A document that a decision endorsed has a new version: a file in the archive. `nr` counts the sak's from 1. */
  DokumentversjonRegistrert: event(z.object({ nr: z.int().min(1), dokument: tekst, navn: fritekst(tekst), hash, nyGodkjenning: z.array(nyGodkjenning) })),
  /** No longer given: how far a tiltak had come, before all commitments were followed up as one. */
  TiltakOppdatert: event(z.object({ tiltakId: id, behandlingId: id, punkt: z.int().min(0), status: z.enum(['ikke-startet', 'i-gang', 'gjennomfoert', 'stanset']) })),
  /** How far something that a decision ordered has come; the reason stands with the event. `aapen` again is a reopening. */
  ForpliktelseOppdatert: event(z.object({ ...forpliktelsessted, status: z.enum(FORPLIKTELSESSTATUSER), bevis: z.array(bevis).min(1).optional() })),
  /** Who shall do it, or without `ansvarlig`: it was asked for, and nobody knows. The reason stands with the event. */
  ForpliktelseTildelt: event(z.object({ ...forpliktelsessted, ansvarlig: tekst.optional() })),
  /**
   * One deadline has another rule from now on; the reason stands with the event. It is the nth of a point in a decision, or without
   * a decision the nth that the process has started.
   */
  FristEndret: event(z.object({ fristId: id, behandlingId: id.optional(), punkt: z.int().min(0).optional(), nr: z.int().min(1), frist })),
  /** All deadlines of the sak that have a day and are not met, and the response deadlines of `avtaler`, got so many days more. */
  FristerForlenget: event(z.object({ dager: z.int().min(1).max(LENGST_AVSTAND), avtaler: z.array(id) })),
  SakAvsluttet: event(z.object({})),
  /** Something that the point ordered was taken up again after it was closed. What else it ordered stays closed. */
  PunktGjenaapnet: event(z.object({ behandlingId: id, punkt: z.int().min(0), forpliktelseId: id })),
  /** A point of it is open again: the sak stands where it stood before it was closed. */
  SakGjenaapnet: event(z.object({ status: z.enum(['behandlet', 'vedtatt', 'sendt', 'signert']), behandlingId: id, punkt: z.int().min(0) })),
  SakLenket: event(z.object({ forhold: z.enum(LENKEFORHOLD), tilSak: id.optional(), tekst: tekst.optional() })),
  /** The original stays; both are shown. */
  SakRettet: event(z.object({ gjelder: tekst, opprinnelig: fritekst(tekst), rettet: fritekst(tekst), behandlingId: id.optional() })),
  /** `avtaler`: those whose response deadlines stand still with it. */
  SakSuspendert: event(z.object({ avvik, avtaler: z.array(id).optional() })),
  /** Something fell due while the sak was suspended: it waits for somebody to choose. */
  HandlingHoldtTilbake: event(z.object({ nr: z.int().min(1), handling: holdtHandling })),
  /** With the choice for each thing that waited; what was carried out follows as events of its own. */
  SakGjenopptatt: event(z.object({
    avvik,
    valg: z.array(z.object({ nr: z.int().min(1), handling: tekst, valg: z.enum(['utfoer', 'dropp']) })),
    /** Those whose response deadlines go on, each with what was chosen for its reminders. */
    avtaler: z.array(z.object({ avtaleId: id, valg: z.array(z.object({ paaminnelseId: id, valg: z.enum(['utfoer', 'dropp']) })) })).optional(),
    /** What was chosen for reminders of its other deadlines. */
    frister: z.array(z.object({ fristId: id, trinn: z.int().min(0), valg: z.enum(['utfoer', 'dropp']) })).optional(),
  })),
  /** Moved by hand, past the ways of its process. `slag` is the kind of step it now stands in. */
  SakFlyttetTilSteg: event(z.object({ avvik, fra: tekst, til: tekst, slag: tekst })),
  /** A postponed sak goes to the meeting that it was postponed to: at once, or when the paper that was asked for is there. */
  NyBehandlingBestilt: event(z.object({ moeteId: id, endelig: z.boolean() })),
  /** Sent down or out to bodies with a mandate; `nr` counts the sak's orders from 1. */
  RaadBestilt: event(z.object({
    nr: z.int().min(1), organer: z.array(organref).min(1), mandat: fritekst(tekst), frist: frist.optional(),
    /** Each body gets a sak of its own. `behandlingId` is the decision that it follows from, `organ` the body that orders. */
    undersaker: z.object({ tittel: tekst, referanse: tekst, behandlingId: id.optional(), organ: id.optional(), saker: z.array(z.object({ sakId: id, organ: id })).min(1) }).optional(),
  })),
  /** On an undersak, once: its body has treated it, or, without `svar`, it is over untreated. `sakId` is the sak that ordered it. */
  BestillingLukket: event(lukketRaad.omit({ aarsak: true })),
  /** On the sak that ordered it: a body has answered in its undersak. It is an advice, whatever the body calls it. */
  RaadBesvart: event(lukketRaad.omit({ aarsak: true }).required({ svar: true })),
  /** An undersak is over untreated: nobody waits for its body any longer. */
  RaadFrafalt: event(lukketRaad.omit({ svar: true }).required({ aarsak: true })),
  /** The deadline of a step that several bodies share is out: nobody is waited for there any longer. */
  SamlingUtloept: event(z.object({ steg: tekst, svart: z.int().min(0), av: z.int().min(0), mangler: z.array(organref) })),
  StegfristStartet: event(stegfrist),
  /** What it was for is done, or the sak has gone on. */
  StegfristAvsluttet: event(z.object({ nr: z.int().min(1) })),
  /** On a dispute: the level that has it now, with its own deadlines. `gjelder` is the sak, and the decision, that it is about. */
  UenighetTilNivaa: event(z.object({ gjelder: opphav, nivaa })),
  UenighetUtfall: event(z.object({ gjelder: opphav, nivaa, utfall: z.enum(NIVAAUTFALL), begrunnelse: fritekst(tekst) })),
  /** On the sak that it is about: where the dispute stands. */
  UenighetNotert: event(z.object({ sakId: id, behandlingId: id.optional(), punkt: z.int().min(0).optional(), nivaa: tekst, utfall: z.enum(NIVAAUTFALL).optional() })),
  /** On the sak that input was asked for: the round went out, was summed up, or was withdrawn. */
  InnspillsrundeNotert: event(innspillsrunde),
  /** From here on it follows another version of its process; what had happened stays as it was. */
  SakMigrert: event(z.object({ migreringId: id, fra: prosessref, til: prosessref, avbildning: z.array(stegpar), plass, foer: plassbilde, etter: plassbilde })),
  /** It stays where it was: all that stood in the way. `foer` is missing when a migration could not be undone. */
  SakMigreringAvvist: event(z.object({ migreringId: id, gjelder: z.enum(['migrering', 'angring']), foer: plassbilde.optional(), problemer: z.array(migreringsproblem).min(1) })),
  /** Back on the version that it came from, as if it had stayed there. */
  SakMigreringAngret: event(z.object({ migreringId: id, fra: prosessref, til: prosessref, frister: videreforteFrister })),
}, {
  begrunnes: [
    'SakReturnert', 'SakTrukket', 'SakBehandletIOU', 'SakVedtattISSU', 'VedtakOmgjort', 'TiltakOppdatert', 'ForpliktelseOppdatert', 'FristEndret', 'FristerForlenget',
    'SakRettet', 'SakSuspendert', 'SakGjenopptatt', 'SakFlyttetTilSteg', 'RaadFrafalt', 'AvtaleSignertForSak', 'SakMigrert', 'PunktGjenaapnet', 'SakGjenaapnet',
  ],
});

export type Omgjoering = z.infer<typeof omgjoering>;
export type NyGodkjenning = z.infer<typeof nyGodkjenning>;
export type SakHendelse = EventOf<typeof sakHendelser>;
export type Saksmalref = z.infer<typeof saksmalref>;
export type Saksframlegg = z.infer<typeof saksframlegg>;
export type Prosessref = z.infer<typeof prosessref>;
export type Opphav = z.infer<typeof opphav>;
export type Lenkeforhold = (typeof LENKEFORHOLD)[number];
export type Undersaksbestilling = z.infer<typeof undersaksbestilling>;
export type Raadsvar = z.infer<typeof raadsvar>;
export type LukketRaad = z.infer<typeof lukketRaad>;
export type Saksinnmelder = z.infer<typeof saksinnmelder>;
export type HoldtHandling = z.infer<typeof holdtHandling>;
export type Plassbilde = z.infer<typeof plassbilde>;
export type Plass = z.infer<typeof plass>;
export type Migreringsproblem = z.infer<typeof migreringsproblem>;
export type Part = z.infer<typeof part>;
export type NotertInnspillsrunde = z.infer<typeof innspillsrunde>;
export type Avtalepaaminnelse = z.infer<typeof paaminnelse>;
export type Fristpaaminnelse = z.infer<typeof fristpaaminnelse>;
export type Ikrafttredelse = z.infer<typeof ikrafttredelse>;
