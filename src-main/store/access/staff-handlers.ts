import { ok } from '#shared/kernel/result'
import type { staffContract } from '#shared/store/access/staff-operations'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import { addOperator, changeOperator } from './change-operator'
import { setPin } from './change-pin'
import { changeRole, copyRole } from './change-role'
import type { CommandsFor, QueriesFor } from './handlers'
import { readRoleNotice, unreadRoleNotices } from './role-notices'
import { listStaff } from './staff-rows'

export function staffQueries(desk: ReadDesk): QueriesFor<typeof staffContract> {
  return {
    'access.staff': () => ok(listStaff(desk.database)),
    'access.role-notices': () => ok(unreadRoleNotices(desk.database)),
  }
}

export function staffCommands(desk: Desk): CommandsFor<typeof staffContract> {
  return {
    'access.add-operator': (input, caller) => addOperator(desk, caller, input),
    'access.change-operator': (input, caller) => changeOperator(desk, caller, input),
    'access.set-pin': (input, caller) => setPin(desk, caller, input),
    'access.copy-role': (input, caller) => copyRole(desk, caller, input),
    'access.change-role': (input, caller) => changeRole(desk, caller, input),
    'access.read-role-notice': ({ name }, caller) => ok(readRoleNotice(desk, caller, name)),
  }
}
