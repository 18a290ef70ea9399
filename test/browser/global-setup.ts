import startDelene from '../support/global-setup';
import { finnChromium } from './chromium';

/** The browser is there before any file begins: two that installed it at once would be in each other's way. */
export default async function globalSetup(): Promise<void> {
  process.env.CHROMIUM = finnChromium();
  await startDelene();
}
