import type { Running } from '../worker/read-worker'

/** In millimetres. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** What they are printed on. */
export type Sheet =
  | {
      /** A4 with margins. */
      readonly kind: 'framed'
      readonly isWide: boolean
      /** What each page has above and, beside its number, below. */
      readonly above: string
      readonly below: string
    }
  /** A page of just that size and nothing but what is drawn on it, from edge to edge. */
  | ({ readonly kind: 'bare' } & PageSize)

/** Pages drawn as HTML, to become a PDF. */
export interface PrintOrder {
  /** The file they are drawn in; it is made of nothing else. */
  readonly pages: string
  /** The file to write. */
  readonly pdf: string
  readonly sheet: Sheet
}

/** Prints pages into a PDF beside the till; what was stopped or died may leave half a file. */
export type PrintPages = (order: PrintOrder) => Running<null>
