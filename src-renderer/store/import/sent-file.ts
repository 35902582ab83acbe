import type { ImportCounts, ImportKindView } from '#shared/store/import/import-operations'

/** A file main was handed. */
export interface SentFile {
  readonly id: string
  readonly kind: ImportKindView
  readonly name: string
}

/** What the check of a file found. */
export interface Checked {
  readonly counts: ImportCounts
  /** Rows in which something was mended. */
  readonly mended: number
}
