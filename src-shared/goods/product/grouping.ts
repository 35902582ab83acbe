/** What products are sorted by: each has at most one of either. */
export const groupings = ['family', 'brand'] as const
export type Grouping = (typeof groupings)[number]
