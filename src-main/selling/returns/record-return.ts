import { ok, type Result } from '#shared/kernel/result'
import { voucherKind } from '#shared/selling/payment/voucher-kind'
import type { DoneReturn } from '#shared/selling/returns/return-view'
import { dueOf, loadedBy } from '#shared/selling/sale/load'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { recordAction } from '../../store/audit/record-action'
import { performAct, type ActRefusal } from '../sale/acts/perform-act'
import type { GiveBackDenial, Returned, Returning, SaleDesk } from '../sale/participant'
import { moneyBy } from '../sale/participants/money-of'
import { doneReturn } from './done-return-queries'
import {
  insertRefunds,
  insertReturn,
  insertReturnLines,
  markLoadsBack,
  takeReturnNumber,
} from './return-rows'

/**
 * Takes goods back, with everybody it concerns: number and rows of the return first, then goods, money, voucher and what
 * operators are told. The same return sent again is answered from what was done.
 */
export async function recordReturn<E>(
  desk: SaleDesk,
  id: DoneReturn['id'],
  decide: (db: ReadDb) => Result<Returning, E>,
): Promise<Result<DoneReturn, E | GiveBackDenial | ActRefusal>> {
  const known = doneReturn(desk.database, id)
  if (known) return ok(known)
  return performAct<Returning, Returned, DoneReturn, E | GiveBackDenial>(desk, {
    decide,
    securing: ({ outside }) => outside?.giveBack,
    check: (one, db, act) => one.checkGiveBack?.(db, act),
    record,
    effect: (one, db, deed) => one.giveBack?.(db, deed),
    answer: (db, deed) => {
      const done = doneReturn(db, deed.id)
      if (!done) throw new Error('The return was just written')
      return done
    },
  })
}

function record(db: WriteDb, act: Returning): Returned {
  const { desk, caller, at, id, sale, till, lines, loads, total, refund, parts, reason, salespersonId } = act
  const { terminal } = desk
  const number = takeReturnNumber(db, terminal.id)
  const saleId = sale?.id ?? null
  insertReturn(db, {
    id,
    branchId: terminal.branchId,
    terminalId: terminal.id,
    tillSessionId: till.id,
    number,
    saleId,
    operatorId: caller.operator.id,
    approverId: caller.approver?.id ?? null,
    salespersonId,
    customerId: sale?.customerId ?? null,
    reason,
    refund,
    total,
    loaded: loadedBy(act),
    at,
  })
  insertReturnLines(db, id, lines)
  markLoadsBack(db, id, loads)
  insertRefunds(db, id, parts)
  const detail = {
    return: id,
    number,
    refund,
    total: dueOf(act, act),
    voucher: moneyBy(voucherKind, act),
    reason,
  }
  const action = sale ? 'returns.return' : 'returns.return-without-receipt'
  recordAction(db, desk, caller, { action, saleId, detail })
  return { ...act, number }
}
