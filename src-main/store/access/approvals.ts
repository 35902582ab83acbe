import { randomUUID } from 'node:crypto'
import type { ApprovalId, OperatorId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { Operator } from '#shared/store/access/operator'
import type { Permission } from '#shared/store/access/permissions'
import type { Role } from '#shared/store/access/roles'
import type { Staff } from './role-queries'

/** What an approval allowed, once: the approver, the role they had then and the one right they lent. */
export interface Granted {
  readonly approver: Operator
  readonly role: Role
  readonly permission: Permission
}

interface Approval extends Granted {
  readonly boundTo: string
  readonly expiresAt: number
}

const lifetimeMs = 2 * 60_000

/**
 * One-time approvals, in memory: a restart forgets them, which is what a shop wants, and so does a sign-out. `findStaff` is
 * asked again when one is used: whoever was let go or lost the right since lends nothing. `amountOf` says in cents what is
 * at stake beyond the input itself, such as the total of the sale it names: an approval for R$ 10 does not serve R$ 20.
 */
export function createApprovals(
  now: () => number,
  findStaff: (id: OperatorId) => Staff | undefined,
  amountOf: (operation: string, input: unknown) => Cents | null = () => null,
) {
  const bind = (operator: Operator, operation: string, input: unknown): string =>
    JSON.stringify([operator.id, operation, canonical(input), amountOf(operation, input)])

  const open = new Map<string, Approval>()
  return {
    /** Lends a right to one operator for this operation with exactly this input, as the contract parsed it. */
    grant(lent: Granted, to: Operator, operation: string, input: unknown): ApprovalId {
      for (const [id, { expiresAt }] of open) if (expiresAt < now()) open.delete(id)
      const id = randomUUID() as string as ApprovalId
      open.set(id, { ...lent, boundTo: bind(to, operation, input), expiresAt: now() + lifetimeMs })
      return id
    },
    /** Takes the approval out; undefined when unknown, spent, expired or meant for something or somebody else. */
    take(id: string, by: Operator, operation: string, input: unknown): Granted | undefined {
      const approval = open.get(id)
      open.delete(id)
      if (!approval || approval.expiresAt < now() || approval.boundTo !== bind(by, operation, input))
        return undefined
      const { permission } = approval
      const approver = findStaff(approval.approver.id)
      if (approver?.role.levels[permission] !== 'allow') return undefined
      return { approver: approver.operator, role: approver.role, permission }
    },
    /** Nobody is at the till any more for whom they were given. */
    clear: (): void => open.clear(),
  }
}
export type Approvals = ReturnType<typeof createApprovals>

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
