import { AAPNINGSTRINN, ESKALERINGSTRINN, harRolle, PURRETRINN, type Tilgang, TURTRINN } from '#felles';
import { type Adressert, ETTER_VARSLET_DAG, type PaaminnelseRad } from '#frist';
import { type Grunn, type Kommende, type Logglinje } from './paaminnelse.spoerring';

const visGrunn = (grunn: Grunn | undefined) => grunn && { hendelseId: grunn.hendelseId, type: grunn.type, registrert: grunn.registrert };

/** Only the part is a part of the answer: other receivers stand in `mottaker`. */
const partenI = (slag: string | null | undefined, id: string | null | undefined, navn: string | null | undefined) => (slag === 'part' ? { id: id ?? null, navn: navn ?? null } : null);

export function visKommende({ rad, grunn }: Kommende, { mottakere, rolle }: Adressert, tilgang: Tilgang) {
  const faarSe = harRolle(tilgang, 'sekretariat', 'administrator') || tilgang.roller.some((r) => r.partId === rad.mottaker_id) || mottakere.some((m) => m.personId === tilgang.person);
  return {
    id: rad.id, naar: rad.forfaller, slag: rad.slag, sakId: rad.sak_id, avtaleId: rad.kategori === 'avtale' ? rad.eier_id : null, fristId: rad.frist_id, gjelder: rad.gjelder, frist: rad.frist_dato,
    eskalering: rad.trinn === ESKALERINGSTRINN, regel: regelen(rad, grunn?.dagerFoer ?? null), part: partenI(rad.mottaker_slag, rad.mottaker_id, rad.mottaker_navn),
    mottaker: { slag: rad.mottaker_slag, navn: rad.mottaker_navn }, rolle, antallMottakere: mottakere.length,
    advarsel: mottakere.length === 0 ? `Brevet når ingen: det finnes ingen mottaker for ${rolle}` : null,
    mottakere: faarSe ? mottakere.map(({ personId, navn, epost, form }) => ({ personId, navn, epost, form })) : null,
    messageId: rad.message_id, tilstand: rad.tilstand, aarsak: visGrunn(grunn),
  };
}

function regelen({ trinn, eskalering, kategori }: PaaminnelseRad, dager: number | null): string {
  if (trinn === ESKALERINGSTRINN) return `Når fristen er gått ut: første virkedag ${eskalering?.dagerEtter ?? 'noen'} dager etter`;
  if (trinn === AAPNINGSTRINN) return 'Når det bes om svar';
  if (trinn === PURRETRINN) return 'Når noen purrer';
  if (trinn === TURTRINN) return 'Når det er partens tur til å signere';
  if (trinn === ETTER_VARSLET_DAG) return 'Første virkedag etter den varslede dagen, om svaret uteblir';
  return `${dager === null ? 'Noen' : dager} dager før ${kategori === 'avtale' ? 'svarfristen' : 'fristen'}, siste virkedag til og med den`;
}

function utfallet(type: string, { forsoek, samlet, samletFor }: Logglinje['rad']['data']): string {
  if (type.endsWith('Eskalert')) return 'eskalert';
  if (type.endsWith('Sendt')) return 'sendt';
  if (type.endsWith('Feilet')) return 'avvist';
  if (type.endsWith('IRetur')) return 'i-retur';
  if (type.endsWith('Samlet')) return 'samlet';
  return (samletFor?.forsoek ?? (samlet === true ? 1 : forsoek ?? 1)) > 1 ? 'proevd-igjen' : 'besluttet';
}

export function visLogg({ rad, grunn }: Logglinje) {
  const { paaminnelseId, partId, trinn, samletFor, forsoek, messageId, mottakere = samletFor && [samletFor.mottaker], aarsak, status } = rad.data;
  return {
    posisjon: rad.pos, hendelseId: rad.hendelse_id, naar: rad.registrert, utfall: utfallet(rad.type, rad.data), eskalering: trinn === ESKALERINGSTRINN, paaminnelseId,
    sakId: rad.sak_id, avtaleId: partId === undefined ? null : rad.stroem_id, gjelder: rad.gjelder, part: partenI(rad.mottaker_slag, rad.mottaker_id, rad.mottaker_navn),
    mottaker: { slag: rad.mottaker_slag, navn: rad.mottaker_navn }, forsoek: samletFor?.forsoek ?? forsoek ?? null, messageId: messageId ?? null, mottakere: mottakere ?? null, kode: aarsak ?? status ?? null,
    aarsak: visGrunn(grunn),
  };
}
