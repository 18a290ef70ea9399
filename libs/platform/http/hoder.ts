/** Headers of every answer: nothing is cached, sniffed, framed or lent out. */
export const FASTE_HODER = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Only the page that shows the API's description runs anything, and only our own. */
export function innholdspolicy(url: string): string {
  return url.startsWith('/api/docs')
    ? "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"
    : "default-src 'none'; frame-ancestors 'none'";
}
