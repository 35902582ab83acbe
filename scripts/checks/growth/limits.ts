import type { FigureName } from './figures'

interface Limit {
  /** What it may come to today, and never again go above. */
  readonly limit: number
  readonly wanted: number
}

export const limits: Readonly<Record<FigureName, Limit>> = {
  mainCycle: { limit: 2, wanted: 2 },
  rendererCycle: { limit: 2, wanted: 2 },
  queriesWithoutSql: { limit: 0, wanted: 0 },
  queriesThatWrite: { limit: 0, wanted: 0 },
  centralFiles: { limit: 5, wanted: 3 },
  flatFolder: { limit: 25, wanted: 25 },
  operationLists: { limit: 0, wanted: 0 },
  waitingStates: { limit: 0, wanted: 0 },
  ownFooters: { limit: 0, wanted: 0 },
  askedByHand: { limit: 0, wanted: 0 },
  unstyledClasses: { limit: 0, wanted: 0 },
  tenderKinds: { limit: 0, wanted: 0 },
  programs: { limit: 0, wanted: 0 },
  adjustmentKinds: { limit: 0, wanted: 0 },
}
