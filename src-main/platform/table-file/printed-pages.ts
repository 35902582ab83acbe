import type { Running } from '../worker/read-worker'

/** Pages drawn as HTML, to become a PDF on A4. */
export interface PrintOrder {
  /** The file they are drawn in; it is made of nothing else. */
  readonly pages: string
  /** The file to write. */
  readonly pdf: string
  readonly isWide: boolean
  /** What each page has above and, beside its number, below. */
  readonly above: string
  readonly below: string
}

/** Prints pages into a PDF beside the till; what was stopped or died may leave half a file. */
export type PrintPages = (order: PrintOrder) => Running<null>
