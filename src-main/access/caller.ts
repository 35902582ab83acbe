import type { Operator } from '../../src-shared/access/operator'
import type { Permission } from '../../src-shared/access/permissions'
import { roles } from '../../src-shared/access/roles'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Granted } from './approvals'

export type AccessRefusal =
  | { readonly code: 'not-allowed'; readonly permission: Permission }
  | { readonly code: 'needs-approval'; readonly permission: Permission }

/** Who is asking, and whose approval came along. */
export interface Caller {
  readonly operator: Operator
  readonly granted: Granted | undefined
}

/** Who answers for an action: the operator by right, or the supervisor who approved it. */
export interface Authority {
  readonly by: Operator
  /** Null when the operator needed nobody. */
  readonly approver: Operator | null
}

/** The one place where a right is decided (DESIGN promise 5). */
export function authorize(caller: Caller, permission: Permission): Result<Authority, AccessRefusal> {
  const level = roles[caller.operator.role].levels[permission]
  if (level === 'allow') return ok({ by: caller.operator, approver: null })
  if (level === 'deny') return fail({ code: 'not-allowed', permission })
  if (caller.granted?.permission !== permission) return fail({ code: 'needs-approval', permission })
  return ok({ by: caller.granted.approver, approver: caller.granted.approver })
}
