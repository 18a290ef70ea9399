import { v5 } from 'uuid';

/** Namespace of every id that Saksgang derives. Changing it would break each retry in flight. */
const SAKSGANG = '5b0c1a52-9e0f-4e3c-8d4f-6f0a7c2f9d11';

/** The same parts always give the same id: the ground of retry-safe commands. */
export function derivedId(...parts: readonly (string | number)[]): string {
  return v5(parts.join('\u001f'), SAKSGANG);
}
