import { randomUUID } from 'node:crypto'
import type { Operator } from '../../src-shared/access/operator'
import type { Permission } from '../../src-shared/access/permissions'
import type { ApprovalId } from '../../src-shared/ids'

interface Approval {
  readonly approver: Operator
  readonly permission: Permission
  readonly boundTo: string
  readonly expiresAt: number
}

/** What an approval allowed, once: the approver and the one right they lent. */
export type Granted = Pick<Approval, 'approver' | 'permission'>

const lifetimeMs = 2 * 60_000

/** One-time approvals, in memory: a restart forgets them, which is what a shop wants. */
export function createApprovals(now: () => number) {
  const open = new Map<string, Approval>()
  return {
    /** Lends a right for this operation with exactly this input. */
    grant(approver: Operator, permission: Permission, operation: string, input: unknown): ApprovalId {
      const id = randomUUID() as string as ApprovalId
      open.set(id, { approver, permission, boundTo: bind(operation, input), expiresAt: now() + lifetimeMs })
      return id
    },
    /** Takes the approval out; undefined when unknown, spent, expired or meant for something else. */
    take(id: string, operation: string, input: unknown): Granted | undefined {
      const approval = open.get(id)
      open.delete(id)
      if (!approval || approval.expiresAt < now() || approval.boundTo !== bind(operation, input))
        return undefined
      return approval
    },
  }
}
export type Approvals = ReturnType<typeof createApprovals>

function bind(operation: string, input: unknown): string {
  return `${operation} ${JSON.stringify(canonical(input))}`
}

/** Key order is not part of what was approved. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  )
}
