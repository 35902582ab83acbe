import type { BulkChange } from '#shared/goods/bulk-edit/bulk-change'
import type { BulkChoice, BulkState } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { AuditAction } from '#shared/store/audit/audit-actions'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Log } from '../../platform/logging/log'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { findBulkEdit, insertBulkEdit, setBulkState, workingBulkEdit } from './bulk-edit-rows'
import { changeInWords } from './change-in-words'
import { lastProduct, storedChoice } from './chosen-products'
import { workOnBulkEdit } from './work-on-bulk-edit'

interface BulkEditsDeps {
  readonly desk: Desk
  readonly central: Pick<CentralLink, 'isEnrolled' | 'sync'>
  /** Lets whoever sells go first. */
  readonly giveWay: () => Promise<void>
  readonly mayWrite: () => true | Promise<boolean>
  readonly log: Log
}

type UnderWay = { readonly code: 'bulk-under-way' }
type Over = { readonly code: 'bulk-over' }
type Unreachable = { readonly code: 'central-unreachable' }

interface Asked {
  readonly id: string
  readonly choice: BulkChoice
  readonly change: BulkChange
}

/** Changes many products in small parts between sales, one change at a time (FEATURES B5). */
export interface BulkEdits {
  readonly begin: (
    caller: Caller,
    asked: Asked,
  ) => Promise<Result<null, UnderWay | Unreachable | AccessRefusal>>
  readonly halt: (caller: Caller, id: string) => Result<null, Over>
  readonly resume: (caller: Caller, id: string) => Result<null, Over | UnderWay>
  readonly undo: (caller: Caller, id: string) => Promise<Result<null, Over | UnderWay | Unreachable>>
  readonly start: () => void
  readonly stop: () => void
}

export function createBulkEdits({ desk, central, giveWay, mayWrite, log }: BulkEditsDeps): BulkEdits {
  const { database, now, terminal } = desk
  let isOver = false
  let isWorking = false

  async function work(): Promise<void> {
    if (isWorking) return
    isWorking = true
    try {
      while (!isOver) {
        if (await mayWrite()) {
          const timeZone = shopTimeZone(database, terminal.branchId)
          const place = { at: now(), timeZone, terminalId: terminal.id }
          if (!database.write((db) => workOnBulkEdit(db, place))) return
        }
        await giveWay()
      }
    } catch (error) {
      if (isOver) return
      log.incident('bulk-edit-stopped', error)
      database.write((db) => {
        const edit = workingBulkEdit(db)
        if (edit) setBulkState(db, edit.id, 'stopped')
      })
    } finally {
      isWorking = false
    }
  }
  const go = () => void work().catch((error: unknown) => log.incident('bulk-edit-not-stopped', error))

  /** The catalogue is one for all tills: what they know is here before it is changed. */
  const isCurrent = async () => !central.isEnrolled() || (await central.sync()) === 'done'

  /** From one of some states to another, in the trail. */
  function turn(
    caller: Caller,
    id: string,
    { from, to, action }: { from: readonly BulkState[]; to: BulkState; action: AuditAction },
  ): Result<null, Over | UnderWay> {
    const turned = database.write((db): Result<null, Over | UnderWay> => {
      const edit = findBulkEdit(db, id)
      if (!edit || !from.includes(edit.state)) return fail({ code: 'bulk-over' })
      const working = workingBulkEdit(db)
      if (working && working.id !== id) return fail({ code: 'bulk-under-way' })
      setBulkState(db, id, to)
      record(db, caller, action, edit.what)
      return ok(null)
    })
    if (turned.ok) go()
    return turned
  }

  function record(db: WriteDb, caller: Caller, action: AuditAction, name: string): void {
    recordAction(db, desk, caller, { action, saleId: null, detail: { name } })
  }

  return {
    async begin(caller, { id, choice, change }) {
      const seesCost = authorize(caller, 'catalog.see-cost')
      if (change.what === 'cost' && !seesCost.ok) return seesCost
      if (!(await isCurrent())) return fail({ code: 'central-unreachable' })
      const begun = database.write((db): Result<null, UnderWay> => {
        if (findBulkEdit(db, id)) return ok(null)
        if (workingBulkEdit(db)) return fail({ code: 'bulk-under-way' })
        const what = changeInWords(db, change)
        insertBulkEdit(db, {
          id,
          at: now(),
          operatorId: caller.operator.id,
          choice: storedChoice(db, choice),
          change,
          what,
          state: 'running',
          lastProduct: 0,
          untilProduct: lastProduct(db),
        })
        record(db, caller, 'bulk-edit.start', what)
        return ok(null)
      })
      if (begun.ok) go()
      return begun
    },
    halt(caller, id) {
      const halted = turn(caller, id, { from: ['running'], to: 'stopped', action: 'bulk-edit.stop' })
      return halted.ok ? halted : fail({ code: 'bulk-over' })
    },
    resume: (caller, id) => turn(caller, id, { from: ['stopped'], to: 'running', action: 'bulk-edit.go-on' }),
    async undo(caller, id) {
      if (!(await isCurrent())) return fail({ code: 'central-unreachable' })
      return turn(caller, id, { from: ['stopped', 'done'], to: 'undoing', action: 'bulk-edit.undo' })
    },
    start: go,
    stop: () => void (isOver = true),
  }
}
