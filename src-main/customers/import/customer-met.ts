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

const sql = {
  taxId: 'SELECT id, code, name FROM customer WHERE tax_id IN (?) LIMIT 1',
  code: 'SELECT id, code, name FROM customer WHERE code IN (?) LIMIT 1',
  mobile: 'SELECT id, code, name FROM customer WHERE mobile IN (?) LIMIT 1',
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
