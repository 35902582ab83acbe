import { createHash } from 'node:crypto'
import type { OperatorId, SaleId, TerminalId } from '#shared/kernel/ids'

/** What a hash is made of, as the row keeps it. */
export interface HashedRow {
  readonly at: number
  readonly terminalId: TerminalId
  /** A number where the entry is from before people had uids. */
  readonly operatorId: OperatorId | number | null
  readonly approverId: OperatorId | number | null
  readonly action: string
  readonly saleId: SaleId | null
  readonly detail: string
}

/** SHA-256 over the hash before it and the row's own content, in hexadecimal. */
export function auditHash(previous: string, row: HashedRow): string {
  const content = [row.at, row.terminalId, row.operatorId, row.approverId, row.action, row.saleId, row.detail]
  return createHash('sha256').update(previous).update(JSON.stringify(content)).digest('hex')
}

/** The digits of a hash people compare: on a slip, in a name, by telephone. */
export function shortDigits(hash: string): string {
  return hash.slice(0, 8)
}
