import { roles } from '../../src-shared/access/roles'
import { fail, ok } from '../../src-shared/result'
import type { Database } from '../database/connection'
import type { HandlersFor } from '../ipc/handlers'
import type { Log } from '../logging/log'
import type { Approvals } from './approvals'
import { checkPin } from './check-pin'
import { listSalespeople } from './operator-queries'
import type { Session } from './session'

interface AccessDeps {
  readonly database: Database
  readonly now: () => number
  readonly session: Session
  readonly approvals: Approvals
  readonly log: Log
}

export function accessHandlers({
  database,
  now,
  session,
  approvals,
  log,
}: AccessDeps): HandlersFor<'access.sign-in' | 'access.sign-out' | 'access.approve' | 'access.salespeople'> {
  return {
    'access.sign-in': async (credentials) => {
      const checked = await checkPin(database, now, credentials)
      if (checked.ok) session.signIn(checked.value)
      log.info('sign-in', {
        operator: credentials.operatorCode,
        outcome: checked.ok ? 'ok' : checked.error.code,
      })
      return checked
    },
    'access.sign-out': (_input, caller) => {
      session.signOut()
      log.info('sign-out', { operator: caller.operator.code })
      return ok(null)
    },
    'access.approve': async ({ permission, operation, operationInput, ...credentials }) => {
      const checked = await checkPin(database, now, credentials)
      if (!checked.ok) return checked
      const approver = checked.value
      if (roles[approver.role].levels[permission] !== 'allow') return fail({ code: 'approver-lacks-right' })
      const approvalId = approvals.grant(approver, permission, operation, operationInput)
      return ok({ approvalId, approverName: approver.name })
    },
    'access.salespeople': () => ok(listSalespeople(database)),
  }
}
