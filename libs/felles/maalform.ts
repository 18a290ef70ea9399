/** The two written forms of Norwegian: bokmål and nynorsk. */
export const MAALFORMER = ['nb', 'nn'] as const;
export type Maalform = (typeof MAALFORMER)[number];
