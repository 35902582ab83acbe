import { ok } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { addOperator, changeOperator } from './change-operator'
import { setPin } from './change-pin'
import { changeRole, copyRole } from './change-role'
import type { HandlersFor } from './handlers'
import { readRoleNotice, unreadRoleNotices } from './role-notices'
import { listStaff } from './staff-rows'

type StaffOperation =
  | 'access.staff'
  | 'access.add-operator'
  | 'access.change-operator'
  | 'access.set-pin'
  | 'access.copy-role'
  | 'access.change-role'
  | 'access.role-notices'
  | 'access.read-role-notice'

export function staffHandlers(desk: Desk): HandlersFor<StaffOperation> {
  return {
    'access.staff': () => ok(listStaff(desk.database)),
    'access.add-operator': (input, caller) => addOperator(desk, caller, input),
    'access.change-operator': (input, caller) => changeOperator(desk, caller, input),
    'access.set-pin': (input, caller) => setPin(desk, caller, input),
    'access.copy-role': (input, caller) => copyRole(desk, caller, input),
    'access.change-role': (input, caller) => changeRole(desk, caller, input),
    'access.role-notices': () => ok(unreadRoleNotices(desk.database)),
    'access.read-role-notice': ({ name }, caller) => ok(readRoleNotice(desk, caller, name)),
  }
}
