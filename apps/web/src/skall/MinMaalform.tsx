import { useEffect, useRef } from 'react';
import { useHent, useKommando } from '../api/bruk';
import { useMaalform } from '../spraak/maalform';
import { Maalformvelger } from './Maalformvelger';

/** The choice follows the person: what was chosen on another machine is taken up here, and what is chosen here is kept, for letters too. */
export function MinMaalform() {
  const { id, maalform: valgt } = useHent('/meg', {});
  const { maalform, velg } = useMaalform();
  const { mutate } = useKommando('put', '/personer/{id}/maalform');
  // Taken up once: what one has chosen since is on its way to being kept.
  const tattOpp = useRef<typeof valgt>(null);
  useEffect(() => {
    if (valgt === tattOpp.current) return;
    tattOpp.current = valgt;
    if (valgt !== null && valgt !== maalform) velg(valgt);
  }, [valgt, maalform, velg]);
  return <Maalformvelger velger={(ny) => mutate({ sti: { id }, kropp: { maalform: ny } })} />;
}
