import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly tittel: string;
  /** What the window is called, where another page has the same heading: one tells them apart among tabs and in the history. */
  readonly vindu?: string;
  /** A line above the title: what kind of thing it is, or where it stands. */
  readonly over?: ReactNode;
  /** One sentence on what the page is for. */
  readonly ingress?: ReactNode;
  /** What can be done here; beside the title. */
  readonly handlinger?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title is the document's, and gets focus when one comes to it, so that a screen reader says where one is. */
export function Side({ tittel, vindu = tittel, over, ingress, handlinger, children }: Props) {
  const overskrift = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${vindu} – Saksgang`;
  }, [vindu]);
  useEffect(() => {
    overskrift.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className="side">
      <div className="side-topp">
        <div>
          {over && <p className="side-over">{over}</p>}
          <Heading level={1} data-size="lg" ref={overskrift} tabIndex={-1}>{tittel}</Heading>
          {ingress && <p className="side-ingress">{ingress}</p>}
        </div>
        {handlinger && <div className="handlinger">{handlinger}</div>}
      </div>
      {children}
    </div>
  );
}

/** A part of a page with its own heading, which names it. */
export function Del({ tittel, nivaa = 2, handlinger, children, id }: { readonly tittel: string; readonly nivaa?: 2 | 3; readonly handlinger?: ReactNode; readonly children: ReactNode; readonly id?: string }) {
  return (
    <section className="del" aria-label={tittel} id={id}>
      <div className="del-topp">
        <Heading level={nivaa} data-size={nivaa === 2 ? 'sm' : 'xs'}>{tittel}</Heading>
        {handlinger && <div className="handlinger">{handlinger}</div>}
      </div>
      {children}
    </section>
  );
}
