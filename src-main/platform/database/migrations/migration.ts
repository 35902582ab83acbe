export interface Migration {
  readonly version: number
  /** Tables made anew with their rows, before `sql` runs: it makes their indexes and triggers again. */
  readonly rewrites?: readonly Rewrite[]
  readonly sql: string
  /** The tables whose references are looked at before the commit; every table where it does not say. */
  readonly touches?: readonly string[]
}

/** A table in its new shape: `select` says what each column is of a row `old`, every one under its own name. */
export interface Rewrite {
  readonly table: string
  readonly create: string
  readonly select: string
}
