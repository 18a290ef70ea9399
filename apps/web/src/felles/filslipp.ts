/** A field for files takes by itself what is let go over it. */
const tarFiler = (plass: EventTarget | null): boolean => plass instanceof HTMLInputElement && plass.type === 'file' && !plass.disabled;

/** A file that misses the place for it would open instead of the page, and what was written there would be gone. */
export function barePaaPlassen(): void {
  const stans = (h: DragEvent): void => {
    if (h.defaultPrevented || !h.dataTransfer?.types.includes('Files') || tarFiler(h.target)) return;
    h.preventDefault();
    h.dataTransfer.dropEffect = 'none';
  };
  addEventListener('dragover', stans);
  addEventListener('drop', stans);
}
