/**
 * The life of a sale's document (DESIGN section 4; FEATURES H1). One nobody outside has to allow is `issued` at once, as a
 * receipt without fiscal value is; any other awaits its answer.
 */
export const documentStates = ['issued', 'awaiting', 'authorised', 'contingency', 'refused'] as const
export type DocumentState = (typeof documentStates)[number]

/** Every legal move. What was refused is put right and asked for again. */
export const documentTransitions: Readonly<Record<DocumentState, readonly DocumentState[]>> = {
  issued: [],
  awaiting: ['authorised', 'contingency', 'refused'],
  contingency: ['authorised', 'refused'],
  refused: ['awaiting'],
  authorised: [],
}

/** Whether what its act prints may come out: until then it is held. */
export const papersMayLeave: Readonly<Record<DocumentState, boolean>> = {
  issued: true,
  awaiting: false,
  authorised: true,
  contingency: true,
  refused: false,
}
