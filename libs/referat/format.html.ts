import { type Blokk, type Dokument, type Linje, type Loep } from './dokument';

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const t = (tekst: string): string => tekst.replaceAll(/[&<>"']/g, (tegn) => TEGN[tegn] ?? tegn);

export const STIL = 'body{font-family:system-ui,sans-serif;line-height:1.5;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1e2b3c}table{border-collapse:collapse;width:100%;margin:1rem 0}'
  + 'th,td{border:1px solid #68707c;padding:.3rem .6rem;text-align:left;vertical-align:top}caption{text-align:left;font-weight:600}aside{border-left:.3rem solid #004d82;padding:.2rem 1rem;margin:1rem 0}';


const MERKER: Readonly<Record<NonNullable<Loep['merke']>, string>> = { fet: 'strong', fjernet: 'del', tilfoeyd: 'ins' };

/** One page without script, image or link out of it: WCAG's structure, and text that is always text. */
export function somHtml(dokument: Dokument): string {
  const { maalform, tittel, blokker, opplysninger } = dokument;
  const meta = Object.entries(opplysninger).map(([navn, verdi]) => `<meta name="saksgang:${t(navn)}" content="${t(verdi)}">`).join('\n');
  return `<!doctype html>\n<html lang="${maalform}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width,initial-scale=1">\n<title>${t(tittel)}</title>\n${meta}\n<style>${STIL}</style>\n</head>\n<body>\n<main>\n${blokker.map(blokkHtml).join('\n')}\n</main>\n</body>\n</html>\n`;
}

const linje = (loep: Linje): string => loep.map(({ tekst, merke }) => {
  const html = t(tekst).replaceAll('\n', '<br>');
  return merke ? `<${MERKER[merke]}>${html}</${MERKER[merke]}>` : html;
}).join('');

function blokkHtml(blokk: Blokk): string {
  switch (blokk.slag) {
    case 'overskrift': return `<h${blokk.nivaa}${blokk.anker === undefined ? '' : ` id="${t(blokk.anker)}"`}>${t(blokk.tekst)}</h${blokk.nivaa}>`;
    case 'avsnitt': return `<p>${linje(blokk.linje)}</p>`;
    case 'merknad': return `<aside><p>${linje(blokk.linje)}</p></aside>`;
    case 'liste': {
      const punkter = blokk.punkter.map((p) => `<li>${linje(p)}</li>`).join('\n');
      if (blokk.start === undefined) return `<ul>\n${punkter}\n</ul>`;
      return `<ol${blokk.start === 1 ? '' : ` start="${blokk.start}"`}>\n${punkter}\n</ol>`;
    }
    case 'lenker': return `<nav>\n<ul>\n${blokk.punkter.map((p) => `<li><a href="#${t(p.til)}">${t(p.tekst)}</a></li>`).join('\n')}\n</ul>\n</nav>`;
    case 'tabell': return tabell(blokk);
  }
}

function tabell({ tittel, hode, radhode, rader }: Extract<Blokk, { slag: 'tabell' }>): string {
  const hoder = hode.map((h) => `<th scope="col">${t(h)}</th>`).join('');
  const linjer = rader.map((rad) => `<tr>${rad.map((celle, i) => (radhode && i === 0 ? `<th scope="row">${t(celle)}</th>` : `<td>${t(celle)}</td>`)).join('')}</tr>`).join('\n');
  return `<table>\n<caption>${t(tittel)}</caption>\n<thead>\n<tr>${hoder}</tr>\n</thead>\n<tbody>\n${linjer}\n</tbody>\n</table>`;
}
