import { type Locator, type Page } from 'playwright-core';

const FLEST_TAB = 250;

/** How a person does things: with a mouse, with a finger, or with the keyboard alone, which reaches only what Tab reaches. */
export class Hand {
  constructor(
    private readonly side: Page,
    private readonly slag: 'mus' | 'tastatur' | 'finger',
  ) {}

  /** Presses a button, follows a link, chooses a radio button or ticks a box. */
  async trykk(maal: Locator): Promise<void> {
    await maal.waitFor();
    if (this.slag === 'mus') return maal.click();
    if (this.slag === 'finger') return maal.tap();
    await this.gaaTil(maal);
    const lenke = await maal.evaluate((e) => e.tagName === 'A' || e.tagName === 'SUMMARY');
    await this.side.keyboard.press(lenke ? 'Enter' : 'Space');
  }

  async skriv(maal: Locator, tekst: string): Promise<void> {
    await maal.waitFor();
    if (this.slag !== 'tastatur') return maal.fill(tekst);
    await this.gaaTil(maal);
    if ((await maal.getAttribute('type')) === 'date') return this.skrivDato(maal, tekst);
    await this.side.keyboard.press('ControlOrMeta+A');
    await this.side.keyboard.insertText(tekst);
  }

  /** In a list of choices: by its words. */
  async velg(maal: Locator, tekst: string): Promise<void> {
    await maal.waitFor();
    if (this.slag !== 'tastatur') return void (await maal.selectOption({ label: tekst }));
    await this.gaaTil(maal);
    await this.side.keyboard.type(tekst);
    await this.side.keyboard.press('Tab');
    const valgt = await maal.evaluate((e: HTMLSelectElement) => e.selectedOptions[0]?.label);
    if (valgt !== tekst) throw new Error(`Med tastaturet ble «${valgt}» valgt, ikke «${tekst}»`);
  }

  /** Goes forward with Tab until `maal` has focus, all round the page if need be. @throws when Tab never gets there */
  async gaaTil(maal: Locator): Promise<void> {
    const har = () => maal.evaluate((e) => e === document.activeElement);
    for (let nr = 0; nr < FLEST_TAB; nr++) {
      if (await har()) return;
      await this.tab(maal);
    }
    throw new Error(`Med Tab kommer man aldri til ${String(maal)}`);
  }

  /** Among radio buttons and among tabs one goes with the arrows, as Tab passes the group by. */
  private async tab(maal: Locator): Promise<void> {
    const pil = await maal.evaluate((e) => {
      const naa = document.activeElement;
      if (e.role === 'tab' && naa?.role === 'tab' && e.parentElement === naa.parentElement) return 'ArrowRight';
      const iSammeGruppe = e instanceof HTMLInputElement && naa instanceof HTMLInputElement && e.type === 'radio' && naa.type === 'radio' && e.name === naa.name;
      return iSammeGruppe ? 'ArrowDown' : undefined;
    });
    await this.side.keyboard.press(pil ?? 'Tab');
  }

  private async skrivDato(maal: Locator, iso: string): Promise<void> {
    const [aar = '', maaned = '', dag = ''] = iso.split('-');
    // The browser's own language says which part comes first.
    for (const tall of [`${dag}${maaned}${aar}`, `${maaned}${dag}${aar}`]) {
      await this.side.keyboard.type(tall);
      if ((await maal.inputValue()) === iso) return;
      for (let felt = 0; felt < 2; felt++) await this.side.keyboard.press('ArrowLeft');
    }
    throw new Error(`Med tastaturet ble datoen ${await maal.inputValue()}, ikke ${iso}`);
  }
}
