import { type Bruker } from './brukere';

const TEGN: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (tekst: string): string => tekst.replace(/[&<>"']/g, (tegn) => TEGN[tegn] ?? '');

/** The whole log-in page: choose who you are. It has no script. */
export function innloggingsside(sti: string, brukere: Iterable<Bruker>): string {
  const valg = [...brukere].map((b) =>
    `<li><button name="brukernavn" value="${html(b.brukernavn)}"><b>${html(b.navn)}</b> ${html(b.beskrivelse)}</button></li>`);
  return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Logg inn lokalt – Saksgang</title>
<style>
body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1e2b3c; background: #fff }
ul { list-style: none; padding: 0 }
button { font: inherit; width: 100%; text-align: left; padding: .6rem 1rem; margin: .15rem 0; border: 1px solid #68707c; border-radius: 4px; background: #fff; color: inherit; cursor: pointer }
button:hover, button:focus { background: #e6eef8 }
.merk { border-left: 4px solid #a45b00; padding: .5rem 1rem; background: #fff6e6 }
</style></head>
<body><main>
<h1>Hvem vil du logge inn som?</h1>
<p class="merk">Bare for lokal bruk: alle personene er oppdiktet, og her trengs det ikke passord. I drift logger man inn gjennom virksomhetens egen innlogging.</p>
<form method="post" action="${html(sti)}"><ul>${valg.join('\n')}</ul></form>
</main></body></html>`;
}

/** Asks once more, as the provider demands; `skjema` is its own form, without a button. */
export function utloggingsside(skjema: string): string {
  return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Logg ut lokalt – Saksgang</title>
<style>body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem } button { font: inherit; padding: .6rem 1rem }</style></head>
<body><main><h1>Du er logget ut av Saksgang</h1>
<p>Den lokale innloggingen husker deg fortsatt. Glem meg, så kan du velge en annen person neste gang.</p>
${skjema}<button form="op.logoutForm" name="logout" value="yes" autofocus>Glem meg</button></main></body></html>`;
}
