import { randomInt } from 'node:crypto'
import type { BranchId, CustomerId, Instant } from '#shared/kernel/ids'
import { valueCode, valueCodeRange } from '#shared/rewards/stored-value/value-code'
import { valueKinds, type CodedKind, type ValuePocket } from '#shared/rewards/stored-value/value-kind'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'

/** Names an account on every till. */
export type ValueAccountId = string & { readonly __id: 'value-account' }

/** A number of the kind's range that nothing has, drawn by chance: one paper tells nothing of the next. */
export function unusedValueCode(db: ReadDb, kind: CodedKind): string {
  for (;;) {
    const code = valueCode(kind, randomInt(valueCodeRange))
    if (!isCodeTaken(db, code)) return code
  }
}

/** Whether a number already stands for money, goods or a customer: it would be read as both. */
export function isCodeTaken(db: ReadDb, code: string): boolean {
  return places.some(
    ({ table, column }) => db.get(`SELECT 1 FROM ${table} WHERE ${column} = ?`, code) !== undefined,
  )
}

const places = [
  { table: 'value_account', column: 'code' },
  { table: 'product', column: 'code' },
  { table: 'product_barcode', column: 'barcode' },
  { table: 'customer', column: 'code' },
  { table: 'customer', column: 'loyalty_card' },
] as const

interface NewAccount {
  readonly kind: CodedKind
  readonly pocket: ValuePocket
  readonly code: string
  readonly branchId: BranchId
  readonly customerId: CustomerId | null
  readonly at: Instant
  /** Its last day; null: it has none. */
  readonly expiresOn: string | null
}

/** Opens an account with nothing in it: what brings it its value is its first transfer. */
export function openAccount(db: WriteDb, one: NewAccount): ValueAccountId {
  const id = newId<ValueAccountId>()
  db.insert('value_account', {
    id,
    kind: one.kind,
    unit: unitOf(one.kind),
    pocket: one.pocket,
    code: one.code,
    branch_id: one.branchId,
    customer_id: one.customerId,
    opened_at: one.at,
    expires_on: one.expiresOn,
  })
  return id
}

function unitOf(kind: CodedKind) {
  const found = valueKinds.find((one) => one.kind === kind)
  if (!found) throw new Error(`There is no ${kind}`)
  return found.unit
}
