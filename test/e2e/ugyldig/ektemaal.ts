import { randomUUID } from 'node:crypto';
import { Catalogues } from '#eventsourcing';
import { Database, Hendelseslager, Projeksjoner } from '#platform';
import { eksempelprosesser } from '#prosess';
import { KATALOGER, PROJEKSJONER } from '../../../apps/kontekster';
import { type Saksgang, startSaksgang } from '../../support/saksgang';
import { Scene } from '../../support/scene';
import { tokenFor } from '../../support/token';
import { sendtAvtale } from '../../support/sendt-avtale';
import { type Felt, type Maal } from './rad';
import { bytesAv, type Foresporsel, type Raasvar, send } from './sokkel';

const ADMIN = 'ugyldig-admin';
const SAKSTYPE = eksempelprosesser.medOu.sakstyper[0];
const FORSLAG = '"forslag":[{"alternativ":"Innstilling","punkter":["Saken tas til orientering"]}]';
const FRAMLEGG = `{"beskrivelse":"Noe må avklares",${FORSLAG}}`;

export interface Ekte {
  readonly maal: Maal;
  readonly saksgang: Saksgang;
  stopp(): Promise<void>;
}

/** The real application, store and database as the table's target: one sak in each of two helsefellesskap. */
export async function ektemaal(): Promise<Ekte> {
  const saksgang = await startSaksgang({ plattformadmin: ADMIN, naa: '2026-01-15T09:00:00.000Z' });
  const { eventstoreUrl, databaseUrl } = saksgang.konfigurasjon;
  const lager = new Hendelseslager(eventstoreUrl);
  const database = new Database({ url: databaseUrl, navn: 'test' });
  const projeksjoner = new Projeksjoner(lager, database, new Catalogues(KATALOGER), PROJEKSJONER, databaseUrl);
  projeksjoner.start();
  const [fjord, vidda] = [await fellesskap(saksgang, 'fiskess'), await fellesskap(saksgang, 'vidda')];
  return {
    saksgang,
    maal: { ...fjord, fremmedSak: vidda.sak, fremmedRot: vidda.rot },
    async stopp() {
      await projeksjoner.stopp();
      await saksgang.stopp();
      await database.lukk();
      await lager.lukk();
    },
  };
}

async function fellesskap(saksgang: Saksgang, slug: string): Promise<Maal> {
  const scene = await Scene.ny(saksgang.adresse, { slug, navn: `Helsefellesskapet ${slug}`, plattformadmin: ADMIN, fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.medOu);
  await scene.admin.ventTil<{ elementer: readonly unknown[] }>('/prosesser', ({ elementer }) => elementer.length > 0);
  const brukernavn = `${slug}-ugyldig`;
  const person = await scene.bruker(brukernavn, 'Siri Sekretær');
  await scene.rolle(person.id, 'administrator');
  await scene.rolle(person.id, 'sekretariat');
  const organ = await scene.organ('Strategisk utvalg', 'SSU', 'ssu');
  const part = await scene.part('Fjordvik kommune', 'kommune');
  await scene.rolle(person.id, 'postmottak', part);
  const avtale = await sendtAvtale(saksgang, { slug, klient: person.klient, navn: 'Nattvakt', part });
  const sak = await person.klient.post('/saker', JSON.parse(melding('"En sak"')) as object);
  const port = Number(new URL(saksgang.adresse).port);
  const rot = `/api/v1/${slug}`;
  return {
    port, rot, vert: `127.0.0.1:${port}`, token: await tokenFor(brukernavn), plattformtoken: await tokenFor(ADMIN), sendt: { avtale, part }, sak: sak.id, fremmedSak: '', fremmedRot: '', soek: '/historikk?q=',
    kall: (foresporsel: Foresporsel): Promise<Raasvar> => send(port, bytesAv(foresporsel)),
    felt: (slag, raa, ekstra) => {
      const { sti, kropp } = kommando(slag, raa, ekstra ? `,${ekstra}` : '', { organ, sak: sak.id });
      return { sti: rot + sti, kropp };
    },
    erstatt: (id) => ({ metode: 'PUT', sti: `${rot}/saker/${id}/saksframlegg`, kropp: FRAMLEGG }),
  };
}

function melding(tittel: string, mer = ''): string {
  return `{"tittel":${tittel},"sakstype":"${SAKSTYPE}","saksframlegg":${FRAMLEGG}${mer}}`;
}

/** A valid command that has a value of this kind somewhere. */
function kommando(slag: Felt, raa: string, mer: string, { organ, sak }: { organ: string; sak: string }): { sti: string; kropp: string } {
  const moete = (naar: string) => ({ sti: '/moeter', kropp: `{"organId":"${organ}","tittel":"Møte","form":"fysisk","naar":{${naar}}}` });
  switch (slag) {
    case 'tekst': return { sti: '/saker', kropp: melding(raa, mer) };
    case 'valgfri': return { sti: '/saker', kropp: melding('"En sak"', `,"paaVegneAv":${raa}`) };
    case 'id': return { sti: '/saker', kropp: melding('"En sak"', `,"paaVegneAv":{"part":${raa}}`) };
    case 'liste': return { sti: '/saker', kropp: melding('"En sak"').replace(FORSLAG, `"forslag":${raa}`) };
    case 'dato': return moete(`"dato":${raa}`);
    case 'klokkeslett': return moete(`"start":${raa}${mer || ',"dato":"2026-06-01"'}`);
    case 'heltall': return { sti: `/saker/${sak}/lukkede-punkter`, kropp: `{"behandlingId":"${randomUUID()}","begrunnelse":"Ferdig","punkt":${raa}}` };
    case 'boolsk': return { sti: `/moeter/${randomUUID()}/saksliste`, kropp: `{"sakId":"${sak}","raadgivende":${raa}}` };
    case 'orgnr': return { sti: '/parter', kropp: `{"navn":"Kommunen","slag":"kommune","organisasjonsnummer":${raa}}` };
    case 'tidspunkt': throw new Error('Ingen kommando har et tidspunkt: raden er bare for prøveruten');
  }
}
