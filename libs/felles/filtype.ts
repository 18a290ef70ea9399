/** What a paper can be that somebody has signed by hand, as the content of the file says. */
export const SKANNEDE_FILTYPER: readonly string[] = ['pdf', 'png', 'jpg'];
