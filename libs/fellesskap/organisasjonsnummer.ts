const VEKTER = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits whose last is the mod-11 check digit of the first eight. */
export function erOrganisasjonsnummer(verdi: string): boolean {
  if (!/^\d{9}$/.test(verdi)) return false;
  const sum = VEKTER.reduce((s, vekt, i) => s + vekt * Number(verdi[i]), 0);
  const kontroll = (11 - (sum % 11)) % 11;
  return kontroll === Number(verdi[8]);
}
