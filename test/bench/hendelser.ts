import { createHash, randomUUID } from 'node:crypto';
import { type AnyEvent, derivedId, encode, type Metadata, NO_STREAM, type NewEvent } from '#eventsourcing';
import { type Hendelseslager } from '#platform';
import { sakHendelser } from '#sak';

const SAMTIDIG = 32;
const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex');

/** Ten events of a sak's life, as the api would have stored them. */
function liv(id: string, prosess: object): AnyEvent[] {
  const beskrivelse = 'Pasienter blir liggende fordi henvisningen mangler opplysninger, og fastlegene får ikke svar. '.repeat(5);
  const forslag = [{ alternativ: '1', punkter: ['Rutinen innføres.', 'Rutinen evalueres etter ett år.'] }, { alternativ: '2', punkter: ['Saken tas til orientering.'] }];
  const vedlegg = [{ navn: 'Utkast til rutine.pdf', hash: hash(id) }];
  const framlegg = (versjon: number) => ({ versjon, hash: hash(`${id} ${versjon}`), beskrivelse, forslag, vedlegg });
  const lenke = (tekst: string) => ({ type: 'SakLenket', data: { forhold: 'beslektet', tekst } });
  const rettelse = (fra: string, til: string) => ({ type: 'SakRettet', data: { gjelder: 'Møtedato', opprinnelig: fra, rettet: til } });
  const endret = (versjon: number) => ({ type: 'SaksframleggEndret', data: { saksframlegg: framlegg(versjon) } });
  return [
    { type: 'SakMeldt', data: { referanse: `S-${id.slice(0, 8)}`, tittel: `Felles henvisningsrutine ${id.slice(0, 4)}`, sakstype: 'vedtak', saksinnmelder: { person: id }, saksframlegg: framlegg(1), prosess, besvarteMangler: [] } },
    endret(2), lenke('Samhandlingsreformen'), endret(3),
    { type: 'SakForberedt', data: { dokumentversjon: { versjon: 3, hash: hash(`${id} 3`) }, merknad: 'Prioriteres til mars' } },
    { type: 'SaksnummerRegistrert', data: { saksnummer: '05/26', organ: 'Strategisk samarbeidsutvalg', aar: 2026 } },
    lenke('Referatet fra forrige møte'), rettelse('torsdag 9. juni', 'onsdag 9. juni'), lenke('Evalueringen'), rettelse('kl. 9', 'kl. 10'),
  ];
}

/** Events of a sak that `fyll` writes. */
export const HENDELSER_I_EN_SAK = 10;
const UKJENT_PROSESS = () => ({ id: randomUUID(), noekkel: 'samarbeidssak', versjon: 1, hash: hash('prosess') });

/** Appends `antall` events to new saker of the helsefellesskap `tenant`. */
export async function fyll(lager: Hendelseslager, tenant: string, antall: number, prosess: object = UKJENT_PROSESS()): Promise<void> {
  let igjen = antall;
  const registrert = new Date().toISOString();
  await Promise.all(Array.from({ length: SAMTIDIG }, async () => {
    while (igjen > 0) {
      const id = randomUUID();
      const nye = liv(id, prosess).slice(0, igjen).map((e, nr) => lagret(e, { id, nr, tenant, registrert }));
      igjen -= nye.length;
      await lager.append(`sak-${id}`, NO_STREAM, nye);
    }
  }));
}

function lagret(e: AnyEvent, { id, nr, tenant, registrert }: { id: string; nr: number; tenant: string; registrert: string }): NewEvent {
  const { version, data } = encode(sakHendelser, e);
  const commandId = derivedId(id, nr);
  const metadata: Metadata = { version, commandId, commandHash: hash(commandId), correlationId: commandId.replaceAll('-', ''), actor: { person: id, grunnlag: 'rolle:sekretariat' }, tenant, registrert };
  return { id: derivedId(commandId, 0), type: e.type, data, metadata };
}
