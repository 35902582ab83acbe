import { startingRoles } from '#shared/store/access/roles'
import { operators } from './test-shop'
import type { TestTill } from './test-till'

/** Signs somebody in who takes the open till over, with the manager's approval where they need one. */
export async function handOver(till: TestTill, to: keyof typeof operators): Promise<void> {
  till.signIn(to)
  const permission = 'till.take-over'
  const lent = { approver: operators.manager, role: startingRoles.manager, permission } as const
  await till.must(permission, {}, till.approvals.grant(lent, operators[to], permission, {}))
}
