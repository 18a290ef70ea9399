interface Node { readonly id: string; readonly tittel: string; readonly forhold: string }
interface Props { readonly tittel: string; readonly beskrivelse: string; readonly inn: readonly Node[]; readonly ut: readonly Node[] }

const [BREDDE, HOEYDE, LUFT, MELLOM] = [210, 56, 20, 190] as const;
const TEGN = 26;

/** A title on at most two lines of the box. */
function linjer(tittel: string): readonly string[] {
  const ord = tittel.split(' ');
  const foerste: string[] = [];
  while (ord[0] !== undefined && [...foerste, ord[0]].join(' ').length <= TEGN) foerste.push(ord.shift() ?? '');
  const resten = ord.join(' ');
  const linje = foerste.join(' ');
  if (linje === '') return [`${resten.slice(0, TEGN - 1)}…`];
  return resten === '' ? [linje] : [linje, resten.length > TEGN ? `${resten.slice(0, TEGN - 1)}…` : resten];
}

/** The sak in the middle, what points at it to the left, and what it points at to the right. */
export function Lenkebilde({ tittel, beskrivelse, inn, ut }: Props) {
  const rader = Math.max(inn.length, ut.length, 1);
  const hoeyde = rader * (HOEYDE + LUFT) + LUFT;
  const bredde = BREDDE * 3 + MELLOM * 2 + LUFT * 2;
  const midtX = LUFT + BREDDE + MELLOM;
  const midtY = hoeyde / 2;
  const y = (i: number, antall: number) => (hoeyde - antall * (HOEYDE + LUFT) + LUFT) / 2 + i * (HOEYDE + LUFT);
  return (
    <svg className="lenkebilde" viewBox={`0 0 ${bredde} ${hoeyde}`} width={bredde} height={hoeyde} role="img" aria-label={beskrivelse}>
      <defs><marker id="pil" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L10 5 L0 10" /></marker></defs>
      {inn.map((n, i) => <Gren key={`${n.id} ${n.forhold}`} node={n} x={LUFT} y={y(i, inn.length)} fra={[LUFT + BREDDE, y(i, inn.length) + HOEYDE / 2]} til={[midtX, midtY]} />)}
      {ut.map((n, i) => <Gren key={`${n.id} ${n.forhold}`} node={n} x={midtX + BREDDE + MELLOM} y={y(i, ut.length)} fra={[midtX + BREDDE, midtY]} til={[midtX + BREDDE + MELLOM, y(i, ut.length) + HOEYDE / 2]} />)}
      <g className="denne"><Boks x={midtX} y={midtY - HOEYDE / 2} tittel={tittel} /></g>
    </svg>
  );
}

type Punkt = readonly [x: number, y: number];

function Gren({ node, x, y, fra, til }: { readonly node: Node; readonly x: number; readonly y: number; readonly fra: Punkt; readonly til: Punkt }) {
  const midt = (fra[0] + til[0]) / 2;
  return (
    <g>
      <path d={`M${fra[0]} ${fra[1]} C${midt} ${fra[1]} ${midt} ${til[1]} ${til[0]} ${til[1]}`} markerEnd="url(#pil)" />
      <text className="forhold" x={midt} y={(fra[1] + til[1]) / 2 - 6} textAnchor="middle">{node.forhold}</text>
      <Boks x={x} y={y} tittel={node.tittel} />
    </g>
  );
}

function Boks({ x, y, tittel }: { readonly x: number; readonly y: number; readonly tittel: string }) {
  const tekst = linjer(tittel);
  return (
    <>
      <rect x={x} y={y} width={BREDDE} height={HOEYDE} rx={6} />
      <text x={x + BREDDE / 2} y={y + HOEYDE / 2 + (tekst.length === 1 ? 5 : -4)} textAnchor="middle">{tekst.map((l, i) => <tspan key={l} x={x + BREDDE / 2} dy={i === 0 ? 0 : 19}>{l}</tspan>)}</text>
    </>
  );
}
