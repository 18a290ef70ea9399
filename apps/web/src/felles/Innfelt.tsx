import { useEffect, useRef } from 'react';
import { type Innhold, Skjemaet } from './Dialog';

/** Asks in its place on the page: what it is about stays in sight. Escape puts it away; focus comes back to where it was. */
export function Innfelt(innhold: Innhold) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const foer = document.activeElement;
    ref.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
    return () => { if (foer instanceof HTMLElement) foer.focus(); };
  }, []);
  return (
    <section ref={ref} className="innfelt ingen-utskrift" aria-label={innhold.tittel} onKeyDown={(h) => { if (h.key === 'Escape') innhold.lukk(); }}>
      <Skjemaet {...innhold} nivaa={3} />
    </section>
  );
}
