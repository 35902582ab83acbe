import type { BranchId, Instant, OperatorId, TerminalId } from '#shared/kernel/ids'
import type { DecimalMark } from '#shared/store/import/file-format'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { SourceCell } from '../../platform/table-file/read/source-row'
import type { Caller } from '../access/caller'

/** What a cell says, mended where something visibly was lost on its way (`note`); or why it says nothing, in Portuguese. */
export type CellReading<Value> =
  | { readonly ok: true; readonly value: Value; readonly note?: string }
  | { readonly ok: false; readonly why: string }

/** One thing a file may say of each row, whatever its column is called there. */
export interface Column<Value> {
  readonly name: string
  /** What other systems call it; compared folded, without signs. */
  readonly alsoCalled: readonly string[]
  /** What the model spreadsheet shows in it. */
  readonly example: string
  /** Whether it is an amount, whose decimal mark has to be known. */
  readonly hasDecimals?: true
  /** Of a cell that is filled in. */
  readonly read: (cell: SourceCell, mark: DecimalMark) => CellReading<Value>
}

/** Where and when rows are taken over, and for whom. */
export interface ImportPlace {
  readonly branchId: BranchId
  readonly terminalId: TerminalId
  readonly at: Instant
  readonly operatorId: OperatorId
}

/** Who takes rows over, and the till it is done at. */
export interface ImportWork extends ImportPlace {
  readonly desk: Desk
  readonly caller: Caller
}

/** What a row is to the shop as it stands. */
export type Judged =
  | {
      readonly state: 'new' | 'changed' | 'unchanged'
      /** What a person knows the row by. */
      readonly title: string
    }
  | { readonly state: 'refused'; readonly why: string }

type Columns = Readonly<Record<string, Column<unknown>>>
type ValueOf<C> = C extends Column<infer Value> ? Value : never

/** What a row says: cells that are empty, and columns the file does not have, are left out. */
export type ValuesOf<Some extends Columns> = { readonly [Name in keyof Some]?: ValueOf<Some[Name]> }

interface Definition<Some extends Columns> {
  readonly id: string
  readonly name: string
  /** What becomes of its rows, as people read it before they choose a file. */
  readonly about: string
  readonly columns: Some
  /** One of each group has to be in the file. */
  readonly needs: readonly (readonly (keyof Some & string)[])[]
  /** What no other row of the file may say, too; by the words for it: `código 101`. */
  readonly unique: (values: ValuesOf<Some>) => readonly string[]
  readonly judge: (db: ReadDb, values: ValuesOf<Some>, place: ImportPlace) => Judged
  /** Judges anew, in the transaction that does it: the shop may have changed. Doing it again changes nothing. */
  readonly apply: (db: WriteDb, values: ValuesOf<Some>, work: ImportWork) => Judged
}

/** What can be imported, as the engine sees it: values go from its columns to its judgement and nowhere else. */
export interface ImportKind {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly columns: Columns
  readonly needs: readonly (readonly string[])[]
  readonly unique: (values: RowValues) => readonly string[]
  readonly judge: (db: ReadDb, values: RowValues, place: ImportPlace) => Judged
  readonly apply: (db: WriteDb, values: RowValues, work: ImportWork) => Judged
}

/** By the names of the kind's columns; plain, since they are put aside as JSON. */
export type RowValues = Readonly<Record<string, unknown>>

/** The engine hands a kind only what its own columns read. */
export function importKind<const Some extends Columns>(kind: Definition<Some>): ImportKind {
  return kind as unknown as ImportKind
}
