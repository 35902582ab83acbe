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
  /** Who approved the operation itself; null when the operator needed nobody. */
  readonly approver: Operator | null
  readonly granted: Granted | undefined
}

/** Who answers for an action: the operator by right, or the supervisor who approved it. */
export interface Authority {
  readonly by: Operator
  /** Null when the operator needed nobody. */
  readonly approver: Operator | null
}

/** Lets an operator do what needs a right, by their own or with an approval. */
export function admit(
  operator: Operator,
  granted: Granted | undefined,
  permission: Permission,
): Result<Caller, AccessRefusal> {
  const authority = authorize({ operator, granted }, permission)
  return authority.ok ? ok({ operator, approver: authority.value.approver, granted }) : authority
}

/** The one place where a right is decided (DESIGN promise 5). */
export function authorize(
  { operator, granted }: Pick<Caller, 'operator' | 'granted'>,
  permission: Permission,
): Result<Authority, AccessRefusal> {
  const level = roles[operator.role].levels[permission]
  if (level === 'allow') return ok({ by: operator, approver: null })
  if (level === 'deny') return fail({ code: 'not-allowed', permission })
  if (granted?.permission !== permission) return fail({ code: 'needs-approval', permission })
  return ok({ by: granted.approver, approver: granted.approver })
}
