import { migrer } from './migrering';

const steg = (navn: string) => ({ navn, sql: 'select 1' });

test('to migreringer med samme navn stanser før noe blir gjort', async () => {
  await expect(migrer('postgres://127.0.0.1:1/finnes-ikke', [steg('0110-en'), steg('0110-to'), steg('0110-en')])).rejects.toThrow('To migreringer heter 0110-en');
});
