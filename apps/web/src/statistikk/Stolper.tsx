export interface Stolpe {
  readonly noekkel: string;
  readonly navn: string;
  readonly verdi: number;
  /** The value as words, beside the bar. */
  readonly tekst: string;
}

/** Bars for those who see; the table beside them says the same to all, so a screen reader passes the bars by. */
export function Stolper({ stolper }: { readonly stolper: readonly Stolpe[] }) {
  const lengst = Math.max(1, ...stolper.map((s) => s.verdi));
  return (
    <div className="stolper" aria-hidden="true">
      {stolper.map((s) => (
        <div key={s.noekkel} className="stolpe">
          <span className="stolpe-navn">{s.navn}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="stolpe-felt"><rect width="100" height="10" className="stolpe-bunn" /><rect width={(100 * s.verdi) / lengst} height="10" className="stolpe-verdi" /></svg>
          <span className="stolpe-tekst">{s.tekst}</span>
        </div>
      ))}
    </div>
  );
}
