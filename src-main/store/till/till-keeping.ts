import type { TillSessionId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Operator } from '#shared/store/access/operator'
import type { TillSession } from '#shared/store/till/till-session'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { openTill, recordTakeOver } from './till-rows'

/** Which till somebody answers for. In memory: after a crash nobody does until its keeper signs in or somebody takes it over. */
export function createAttendance() {
  let attended: TillSessionId | null = null
  return {
    isAttended: (id: TillSessionId): boolean => attended === id,
    begin(id: TillSessionId): void {
      attended = id
    },
  }
}
export type Attendance = ReturnType<typeof createAttendance>

/** A till left open by a crash goes on when its keeper signs in again (FEATURES B1), which is audited. */
export function resumeTill(desk: Desk, attendance: Attendance, operator: Operator): void {
  const till = openTill(desk.database, desk.terminal.id)
  if (!till || attendance.isAttended(till.id) || till.keeperId !== operator.id) return
  const detail = { till: till.id }
  desk.database.write((db) =>
    recordAction(db, desk, { operator, approver: null }, { action: 'till.resume', saleId: null, detail }),
  )
  attendance.begin(till.id)
}

/** Makes the caller answer for the open till, left behind or not; its figures and its sale stay as they are. */
export function takeOverTill(
  desk: Desk,
  attendance: Attendance,
  caller: Caller,
): Result<TillSession, { readonly code: 'till-closed' }> {
  const taken = desk.database.write((db) => {
    const till = openTill(db, desk.terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const { id: keeperId, name: keeperName } = caller.operator
    recordTakeOver(db, till.id, keeperId)
    const detail = { till: till.id, from: till.keeperName }
    recordAction(db, desk, caller, { action: 'till.take-over', saleId: null, detail })
    return ok({ ...till, keeperId, keeperName })
  })
  if (taken.ok) attendance.begin(taken.value.id)
  return taken
}

/** Whether somebody may work on an open till: its keeper, or who may in anybody's. The same while it runs and after a crash. */
export function mayWorkOn(
  { keeperId }: Pick<TillSession, 'keeperId'>,
  { operator, role }: Pick<Caller, 'operator' | 'role'>,
): boolean {
  return keeperId === operator.id || role.levels['till.share'] === 'allow'
}

export type TillLeft = { readonly code: 'till-left'; readonly operatorName: string }

/** Why somebody may not move goods or money of the open till; null where they may, or none is open. */
export function tillLeftFor({ database, terminal }: Desk, caller: Caller): TillLeft | null {
  const till = openTill(database, terminal.id)
  return till && !mayWorkOn(till, caller) ? { code: 'till-left', operatorName: till.keeperName } : null
}
