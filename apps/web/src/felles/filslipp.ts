/** A file that misses the place for it would open instead of the page, and what was written there would be gone. */
export function barePaaPlassen(): void {
  const stans = (h: DragEvent): void => {
    if (h.defaultPrevented || !h.dataTransfer?.types.includes('Files')) return;
    h.preventDefault();
    h.dataTransfer.dropEffect = 'none';
  };
  addEventListener('dragover', stans);
  addEventListener('drop', stans);
}
