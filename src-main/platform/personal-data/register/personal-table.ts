import type { ColumnKind } from '#shared/reporting/report/report-view'
import type { Tables } from '../../database/tables'

/** The columns of a table that hold text: only there anything of a person can stand. */
export type TextColumn<Name extends keyof Tables> = {
  [Column in keyof Tables[Name]]-?: string extends NonNullable<Tables[Name][Column]> ? Column : never
}[keyof Tables[Name]] &
  string

/**
 * What erasing somebody does to a column of theirs. `rewrite`: an SQL expression of the same row. `names`: only what names
 * them within it is written over, since the rest is of others, too. `trail`: the same, by the trail itself, whose chain of
 * hashes must go on saying what was done to it.
 */
export type WhenErased =
  | 'null'
  | 'names'
  | 'trail'
  | { readonly rewrite: string }
  | { readonly keeps: string }

export interface PersonalColumn {
  /** What it holds of them, in the words of who asks: `Nome`. */
  readonly is: string
  readonly whenErased: WhenErased
}

/** A column of “O que sabemos”; of the row itself, or what it refers to. */
export interface ToldColumn {
  readonly name: string
  readonly kind: ColumnKind
  /** SQL over the row. */
  readonly sql: string
}

/**
 * What a table holds of people: which rows are somebody's, why they are kept, what is told of them and what erasing does.
 * Within its SQL stand `person`, the ids of the one it is about, and `reached`, the CPF, mobile and e-mail that are theirs
 * alone.
 */
export interface PersonalTable<Name extends keyof Tables> {
  readonly title: string
  /** Why the shop keeps it. */
  readonly why: string
  /** A condition over the row; null: nothing says whose it is but the names within it. */
  readonly theirs: string | null
  readonly columns: Readonly<Partial<Record<TextColumn<Name>, PersonalColumn>>>
  readonly told: readonly ToldColumn[]
  /** Rows that stay as they are though the rest is erased: SQL over the row. */
  readonly keptWhile?: string
  /** What ends before the columns are erased: SQL from `UPDATE` or `DELETE` on. */
  readonly ends?: readonly string[]
}

export type PersonalTables = { readonly [Name in keyof Tables]?: PersonalTable<Name> }

export const uid = (is: string): PersonalColumn => ({
  is,
  whenErased: { keeps: 'um número sem nome: quem era não se sabe mais' },
})

export const told = (name: string, sql: string, kind: ColumnKind = 'text'): ToldColumn => ({
  name,
  kind,
  sql,
})
