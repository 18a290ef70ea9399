import { NotFoundException } from '@nestjs/common';
import { ChangedByOthers, finnesIkke, forbudt, konflikt, NotSettled, OutcomeUnknown, StorageFull, ugyldig, ugyldigTilstand } from '#eventsourcing';
import { Problem, problemsvar } from './problem';
import { somProblem } from './problemfilter';

const svar = (feil: unknown) => problemsvar(somProblem(feil), 'spor') as Record<string, unknown>;

describe('hva en feil blir over HTTP', () => {
  test.each([
    ['ugyldig', ugyldig('frist-er-passert', 'Fristen er passert', '#/frist'), 422, 'ugyldig-verdi', 'frist-er-passert'],
    ['forbudt', forbudt('krever-sekretariat', 'Bare sekretariatet'), 403, 'ikke-tilgang', 'krever-sekretariat'],
    ['ugyldig tilstand', ugyldigTilstand('sak-er-avsluttet', 'Saken er avsluttet'), 409, 'tilstandskonflikt', 'sak-er-avsluttet'],
    ['konflikt', konflikt('slug-i-bruk', 'Navnet er i bruk'), 409, 'tilstandskonflikt', 'slug-i-bruk'],
    ['gjenbrukt nøkkel', konflikt('idempotensnoekkel-gjenbrukt', 'Nøkkelen er brukt'), 422, 'idempotensnoekkel-gjenbrukt', 'idempotensnoekkel-gjenbrukt'],
  ])('en avvisning av slaget %s beholder koden sin og setningen', (_slag, feil, status, type, kode) => {
    expect(svar(feil)).toMatchObject({ status, type: `/problem/${type}`, kode, detail: feil.message });
  });

  test('det som ikke finnes, sier ikke noe mer', () => {
    expect(svar(finnesIkke())).toEqual({ type: '/problem/finnes-ikke', title: 'Finnes ikke', status: 404, traceId: 'spor' });
    expect(svar(new NotFoundException('Cannot GET /hemmelig'))).toEqual(svar(finnesIkke()));
  });

  test('feltfeilen sier hvilket felt', () => {
    expect(svar(ugyldig('tom', 'Feltet er tomt', '#/tittel'))['errors']).toEqual([{ pointer: '#/tittel', kode: 'tom', melding: 'Feltet er tomt' }]);
  });

  test('en revisjon som er gått fra, sier hvor den er nå', () => expect(svar(new ChangedByOthers(9))).toMatchObject({ status: 412, type: '/problem/endret-av-andre', revisjon: 9 }));

  test.each([
    [new NotSettled('x')], [new OutcomeUnknown('x')], [Object.assign(new Error('x'), { code: 'ECONNREFUSED' })], [Object.assign(new Error('x'), { code: '57P01' })],
    [new Error('timeout exceeded when trying to connect')], [new Error('Connection terminated unexpectedly')],
  ])('%s er forbigående: 503 med Retry-After', (feil) => {
    expect(somProblem(feil)).toMatchObject({ type: 'midlertidig-utilgjengelig', valg: { hoder: { 'Retry-After': '1' } } });
  });

  test('et fullt lager er 507', () => expect(somProblem(new StorageFull()).status).toBe(507));

  test.each([[new Error('select * from hemmelig')], [{ statusCode: 'x' }], ['hemmelig'], [undefined], [null]])('alt annet er vår feil og røper ingenting', (feil) => {
    expect(svar(feil)).toEqual({ type: '/problem/intern-feil', title: 'Noe gikk galt hos oss', status: 500, traceId: 'spor' });
  });

  test('høyst 50 feltfeil tas med', () => {
    const errors = Array.from({ length: 80 }, (_, i) => ({ pointer: `#/${i}`, kode: 'k', melding: 'm' }));
    expect(svar(new Problem('ugyldig-verdi', { errors }))['errors']).toHaveLength(50);
  });
});
