import { Konfigurasjon, UgyldigKonfigurasjon } from './konfigurasjon';

const MINST = { EVENTSTORE_URL: 'esdb://x', DATABASE_URL: 'postgres://x', REDIS_URL: 'redis://x', OIDC_ISSUER: 'http://127.0.0.1:1' };

describe('konfigurasjonen', () => {
  test('har forvalg for alt som ikke peker på en annen tjeneste, og tomt er det samme som ikke satt', () => {
    const k = new Konfigurasjon({ ...MINST, SMTP_URL: '', PLATTFORM_ADMIN: 'a, b,' });
    expect(k).toMatchObject({ port: 3000, oidcAudience: 'saksgang', smtpUrl: undefined, plattformAdmin: ['a', 'b'], tillatteVerter: [], forespoerselFristMs: 29_000 });
  });

  test('nevner hver variabel som mangler eller er feil, men aldri verdien', () => {
    expect(() => new Konfigurasjon({ ...MINST, DATABASE_URL: undefined, PORT: 'hemmelig' })).toThrow(UgyldigKonfigurasjon);
    expect(() => new Konfigurasjon({ ...MINST, DATABASE_URL: undefined, PORT: 'hemmelig' })).toThrow(/^(?!.*hemmelig).*PORT.*DATABASE_URL/);
  });
});
