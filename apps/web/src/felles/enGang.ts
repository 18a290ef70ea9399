/** A button that is at work does not hear a new press, be it from a mouse, a finger or a key: `loading` only shows it. Enter in a field presses the button too. */
export function enGang(): void {
  document.addEventListener('click', (hendelse) => {
    if (!(hendelse.target instanceof Element) || !hendelse.target.closest('button[aria-busy=true]')) return;
    hendelse.preventDefault();
    hendelse.stopImmediatePropagation();
  }, { capture: true });
}
