/** What global-setup put there. @throws when the test does not run in jest's project `system`. */
export function miljoe(variabel: string): string {
  const verdi = process.env[variabel];
  if (verdi === undefined) throw new Error(`${variabel} mangler: kjør testen i prosjektet «system»`);
  return verdi;
}
