import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** Somebody the shop knows, and what they were known by. */
export interface Met {
  readonly id: CustomerId
  readonly code: string
  readonly name: string
  readonly by: 'taxId' | 'code' | 'mobile'
}

interface Numbers {
  readonly taxId?: string
  readonly code?: string
  readonly mobile?: string
}

/** The file somebody is in today, also where the number is of one that was joined to it. */
function metBy(column: 'tax_id' | 'code' | 'mobile'): string {
  return `SELECT id, code, name FROM customer
    WHERE id = (SELECT coalesce(merged_into, id) FROM customer WHERE ${column} IN (?) ORDER BY merged_into IS NOT NULL LIMIT 1)`
}

const sql = {
  taxId: metBy('tax_id'),
  code: metBy('code'),
  mobile: metBy('mobile'),
} as const

/** The customer of a row: by CPF or CNPJ, else by code, else by mobile; null: nobody the shop knows. */
export function customerOf(db: ReadDb, numbers: Numbers): Met | null {
  for (const by of ['taxId', 'code', 'mobile'] as const) {
    const number = numbers[by]
    const row = number === undefined ? undefined : db.get<Omit<Met, 'by'>>(sql[by], number)
    if (row) return { ...row, by }
  }
  return null
}
