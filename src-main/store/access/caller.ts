import { fail, ok, type Result } from '#shared/kernel/result'
import type { Operator } from '#shared/store/access/operator'
import type { Permission } from '#shared/store/access/permissions'
import type { Role } from '#shared/store/access/roles'
import type { Granted } from './approvals'
import type { Staff } from './role-queries'

export type AccessRefusal =
  | { readonly code: 'not-allowed'; readonly permission: Permission }
  | { readonly code: 'needs-approval'; readonly permission: Permission }

/** Who is asking, with which role, and whose approval came along. */
export interface Caller extends Staff {
  /** Who approved the operation itself; null when the operator needed nobody. */
  readonly approver: Operator | null
  readonly granted: Granted | undefined
}

/** Who answers for an action: the operator by right, or the supervisor who approved it. */
export interface Authority {
  readonly by: Operator
  /** Of whoever answers for it: its limits are the ones that count. */
  readonly role: Role
  /** Null when the operator needed nobody. */
  readonly approver: Operator | null
}

/** The one place where a right is decided (DESIGN promise 5). */
export function authorize(
  { operator, role, granted }: Omit<Caller, 'approver'>,
  permission: Permission,
): Result<Authority, AccessRefusal> {
  const level = role.levels[permission]
  if (level === 'allow') return ok({ by: operator, role, approver: null })
  if (level === 'deny') return fail({ code: 'not-allowed', permission })
  if (granted?.permission !== permission) return fail({ code: 'needs-approval', permission })
  return ok({ by: granted.approver, role: granted.role, approver: granted.approver })
}
