import { contract } from '#shared/contract'
import type { Operation } from '#shared/kernel/operation'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { accessContract } from '#shared/store/access/access-operations'
import type { ReadDesk } from '../../platform/database/desk'
import type { Log } from '../../platform/logging/log'
import type { Approvals } from './approvals'
import { checkPin, type PinDesk } from './check-pin'
import type { CommandsFor, QueriesFor } from './handlers'
import { listSalespeople } from './operator-queries'
import { weakness } from './pin-weakness'
import { renewPin } from './renew-pin'
import { findRole, findStaff, signedIn } from './role-queries'
import type { Session } from './session'

interface AccessDeps extends PinDesk {
  readonly session: Session
  readonly approvals: Approvals
  readonly log: Log
}

export function accessQueries({ database }: Pick<ReadDesk, 'database'>): QueriesFor<typeof accessContract> {
  return {
    'access.salespeople': () => ok(listSalespeople(database)),
  }
}

export function accessCommands({
  session,
  approvals,
  log,
  ...desk
}: AccessDeps): CommandsFor<typeof accessContract> {
  const { database } = desk
  return {
    'access.sign-in': async (credentials) => {
      const checked = await checkPin(desk, credentials)
      log.info('sign-in', {
        operator: checked.ok ? checked.value.code : null,
        outcome: checked.ok ? 'ok' : checked.error.code,
      })
      if (!checked.ok) return checked
      const weak = weakness(database, credentials.pin, checked.value)
      if (weak) return fail({ code: 'pin-must-change', ...weak })
      session.signIn(checked.value)
      const staff = findStaff(database, checked.value.id)
      if (!staff) throw new Error('An operator who just proved their PIN has a role')
      return ok(signedIn(staff))
    },
    'access.renew-pin': (renewal) => renewPin(desk, renewal),
    'access.sign-out': (_input, caller) => {
      session.signOut()
      log.info('sign-out', { operator: caller.operator.code })
      return ok(null)
    },
    'access.approve': async ({ permission, operation, operationInput, ...credentials }, { operator }) => {
      const input = parseInputOf(operation, operationInput)
      if (!input.ok) return input
      if (credentials.operatorCode === operator.code) return fail({ code: 'self-approval' })
      const checked = await checkPin(desk, credentials)
      log.info('approve', {
        operator: operator.code,
        approver: checked.ok ? checked.value.code : null,
        operation,
        outcome: checked.ok ? 'ok' : checked.error.code,
      })
      if (!checked.ok) return checked
      const approver = checked.value
      const weak = weakness(database, credentials.pin, approver)
      if (weak) return fail({ code: 'pin-must-change', ...weak })
      const role = findRole(database, approver.role)
      if (role?.levels[permission] !== 'allow') return fail({ code: 'approver-lacks-right' })
      const approvalId = approvals.grant({ approver, role, permission }, operator, operation, input.value)
      return ok({ approvalId, approverName: approver.name })
    },
  }
}

/** An approval is for what will be done: an operation that exists, with the input it will really get. */
function parseInputOf(
  operation: string,
  input: unknown,
): Result<unknown, { readonly code: 'not-approvable' }> {
  const known = (Object.entries(contract) as [string, Operation][]).find(([name]) => name === operation)?.[1]
  const parsed = known?.input.safeParse(input)
  return parsed?.success ? ok(parsed.data) : fail({ code: 'not-approvable' })
}
