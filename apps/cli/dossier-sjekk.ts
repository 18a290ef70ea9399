import { Dossierpakke } from '#dossier/kontroll';

const BRUK = `Bruk: npm run dossier:sjekk <zip>
  Ser etter at hver fil i et dossier er den som ble tatt ut, at ingen mangler og at ingen er lagt til. Trenger ingen tjener.`;

/** @returns 0 when the dossier is as it was taken out, 1 when it is not, 2 when none was named */
async function sjekk([sti]: readonly string[]): Promise<number> {
  if (sti === undefined) {
    console.error(BRUK);
    return 2;
  }
  const pakke = await Dossierpakke.aapne(sti);
  const feil = 'kode' in pakke ? [pakke] : await pakke.kontroller().finally(() => pakke.lukk());
  for (const { kode, melding, fil } of feil) console.error(`${kode}: ${melding}${fil === undefined ? '' : ` (${fil})`}`);
  if ('kode' in pakke || feil.length > 0) return 1;
  const { gjelder, slikDetSto, filer, hendelser, mangler, utelatt } = pakke.manifest;
  console.log(`Uendret: ${gjelder.slag} «${gjelder.tittel}», slik det sto ${slikDetSto.registrert}. ${filer.length} filer, ${hendelser} hendelser.`);
  console.log(`Manifestets sjekksum: ${pakke.manifesthash}`);
  for (const m of mangler) console.log(`Arkivet hadde ikke: ${m.tittel} (${m.grunn})`);
  for (const u of utelatt) console.log(`Holdt tilbake: ${u.hva}, ${u.hjemmel}`);
  return 0;
}

sjekk(process.argv.slice(2)).then((kode) => process.exit(kode), (feil: unknown) => {
  console.error(feil instanceof Error ? feil.message : String(feil));
  process.exit(2);
});
