import type { SaleId } from '#shared/kernel/ids'
import type { Operator } from '#shared/store/access/operator'
import type { AuditAction } from '#shared/store/audit/audit-actions'
import type { DetailName } from '#shared/store/audit/detail-fields'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { recordAudit } from './record-audit'

/** Facts the trail has words for: one under any other name does not compile. */
type Named<Facts> = Facts & { readonly [Name in Exclude<keyof Facts, DetailName>]: never }

/** Who does something, and who allowed it; null where they needed nobody. */
export interface Actor {
  readonly operator: Operator
  readonly approver: Operator | null
}

/** Records what somebody does at this terminal now, in the transaction that does it. */
export function recordAction<Facts extends object>(
  db: WriteDb,
  { now, terminal }: Pick<Desk, 'now' | 'terminal'>,
  { operator, approver }: Actor,
  action: {
    readonly action: AuditAction
    readonly saleId: SaleId | null
    readonly detail: Named<Facts>
  },
): void {
  recordAudit(db, {
    at: now(),
    terminalId: terminal.id,
    operatorId: operator.id,
    approverId: approver?.id ?? null,
    ...action,
  })
}
