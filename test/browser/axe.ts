import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { type Page } from 'playwright-core';

const KILDE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now, or within one place of it: rule, why, and where. Empty when it finds nothing. */
export async function axeFinner(side: Page, sted = 'html'): Promise<readonly string[]> {
  // A button that is still pressed or pointed at has other colours for a moment.
  await side.mouse.move(0, 0);
  await side.waitForFunction(() => !document.querySelector('button:active, a:active'));
  if (!(await side.evaluate(() => 'axe' in window))) await side.evaluate(KILDE);
  const { violations } = await side.evaluate(([regler, hvor]) => (window as unknown as { axe: typeof axe }).axe.run(hvor, { runOnly: regler, resultTypes: ['violations'] }), [REGLER, sted] as const);
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help} – ${n.target.join(' ')} – ${n.failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}
