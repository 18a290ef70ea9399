// No imports: a Node that is too old must be able to read this far.

/** @returns {string} what is wrong with this Node, or nothing. */
export function feilMedNode(versjon = process.versions.node) {
  const [stor, liten] = versjon.split('.').map(Number);
  if (stor > 20 || (stor === 20 && liten >= 19)) return '';
  return `Saksgang trenger Node 20.19 eller nyere; dette er ${versjon}.`;
}
