import type { Tables } from '../../database/tables'
import { customerTables } from './customer-tables'
import { loyaltyTables } from './loyalty-tables'
import type { PersonalColumn, PersonalTable, PersonalTables, TextColumn } from './personal-table'
import { platformTables } from './platform-tables'
import { sellingTables } from './selling-tables'

/** Everything the file holds of people, in the order “O que sabemos” tells it. */
export const personalTables: PersonalTables = {
  ...customerTables,
  ...sellingTables,
  ...loyaltyTables,
  ...platformTables,
}

export interface Personal {
  readonly name: keyof Tables
  readonly table: Omit<PersonalTable<never>, 'columns'> & {
    readonly columns: Readonly<Record<string, PersonalColumn>>
  }
}

/** The same as a list. */
export function personalList(): readonly Personal[] {
  return Object.entries(personalTables).map(([name, table]) => ({
    name: name as keyof Tables,
    table: table as Personal['table'],
  }))
}

/** The text columns of a table that are in neither list, or in both; none where the register is complete. */
export function misplacedColumns(
  columns: readonly { readonly table: string; readonly column: string }[],
  personal: Readonly<Record<string, { readonly columns: object } | undefined>>,
  impersonal: Readonly<Record<string, readonly string[] | undefined>>,
): string[] {
  return columns
    .filter(({ table, column }) => {
      const isPersonal = Object.hasOwn(personal[table]?.columns ?? {}, column)
      const isImpersonal = impersonal[table]?.includes(column) ?? false
      return isPersonal === isImpersonal
    })
    .map(({ table, column }) => `${table}.${column}`)
}

export type ImpersonalColumns = { readonly [Name in keyof Tables]?: readonly TextColumn<Name>[] }
