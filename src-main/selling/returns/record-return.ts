import type { CustomerId, Instant, OperatorId, SaleId } from '#shared/kernel/ids'
import { negate, sumBy, ZERO, type Cents } from '#shared/kernel/money/cents'
import { businessDay } from '#shared/kernel/time/business-day'
import { addDays } from '#shared/kernel/time/shop-day'
import { returnSlip } from '#shared/selling/receipt/papers/return-slip'
import type { RefundKind } from '#shared/selling/returns/refund'
import type { NewReturn } from '#shared/selling/returns/return-view'
import type { RefundPart } from '#shared/selling/returns/same-tender'
import type { FinishedSale } from '#shared/selling/sale/sale'
import type { TillSession } from '#shared/store/till/till-session'
import { customerById } from '../../customers/customer/customer-rows'
import { returnLoyalty } from '../../loyalty/cashback/return-loyalty'
import { loyaltyOutcomes } from '../../loyalty/telling/loyalty-outcomes'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import {
  insertVoucher,
  moveVoucher,
  setWaitingVoucher,
  unusedVoucherCode,
} from '../../rewards/vouchers/voucher-rows'
import type { Caller } from '../../store/access/caller'
import { listSalespeople, operatorName } from '../../store/access/operator-queries'
import { recordAction } from '../../store/audit/record-action'
import { findTerminal } from '../../store/branch/branch-queries'
import { shopClock, shopTimeZone } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameter-rows'
import { moveCash } from '../../store/till/till-rows'
import { receiptShop } from '../receipt/describe-sale'
import { refundViews } from './done-return-queries'
import { forgiveReceivables } from './refund-rows'
import {
  insertRefunds,
  insertReturn,
  insertReturnLines,
  keepReturnPaper,
  takeReturnNumber,
  type ReturnLine,
} from './return-rows'

/** A return that was decided: what comes back and how it is given back. */
interface DecidedReturn extends Pick<NewReturn, 'id' | 'salespersonId' | 'reason' | 'exchange'> {
  readonly till: TillSession
  /** Null for a return without a receipt. */
  readonly sale: FinishedSale | null
  readonly lines: readonly ReturnLine[]
  readonly refund: RefundKind
  readonly parts: readonly RefundPart[]
}

export function isSalesperson(db: ReadDb, id: OperatorId | null): boolean {
  return id === null || listSalespeople(db).some((person) => person.id === id)
}

/** Writes a return and all it moves, in the transaction that decided it: goods, money, voucher, paper, audit. */
export function recordReturn(db: WriteDb, desk: Desk, caller: Caller, decided: DecidedReturn): void {
  const { id, sale, lines, parts, refund, reason, salespersonId } = decided
  const { terminal } = desk
  const at = desk.now()
  const saleId: SaleId | null = sale?.id ?? null
  const customerId = sale?.customerId ?? null
  const total = sumBy(lines, ({ amount }) => amount)
  const voucherValue = partsOf(parts, 'exchange-voucher')
  const voucherCode = voucherValue === ZERO ? null : issue(db, desk, customerId, at)
  const number = takeReturnNumber(db, terminal.id)
  const slip = {
    shop: receiptShop(db, terminal.branchId),
    terminalName: findTerminal(db, terminal.id)?.name ?? '',
    number,
    at,
    timeZone: shopTimeZone(db, terminal.branchId),
    sale: sale && { number: sale.number, finishedAt: sale.finishedAt },
    lines,
    total,
    refunds: refundViews(parts, sale?.tenders ?? []),
    reason,
    customerName: customerId === null ? null : (customerById(db, customerId)?.name ?? null),
    salespersonName: salespersonId === null ? null : operatorName(db, salespersonId),
    operatorName: caller.operator.name,
    approverName: caller.approver?.name ?? null,
  }
  insertReturn(db, {
    id,
    branchId: terminal.branchId,
    terminalId: terminal.id,
    tillSessionId: decided.till.id,
    number,
    saleId,
    operatorId: caller.operator.id,
    approverId: caller.approver?.id ?? null,
    salespersonId,
    customerId,
    reason,
    refund,
    total,
    voucherCode,
    at,
    document: returnSlip({ ...slip, loyalty: [] }),
  })
  insertReturnLines(db, { id, branchId: terminal.branchId, at }, lines)
  insertRefunds(db, id, parts)
  giveBack(db, decided, at)
  if (sale) {
    returnLoyalty(db, desk, sale, lines)
    // What becomes of it at the operators is known only now that the goods are counted as back.
    const loyalty = loyaltyOutcomes(db, sale.id)
    if (loyalty.length > 0) keepReturnPaper(db, id, returnSlip({ ...slip, loyalty }))
  }
  if (voucherCode !== null) {
    moveVoucher(db, { code: voucherCode, kind: 'issued', amount: voucherValue, returnId: id, at })
    if (decided.exchange) setWaitingVoucher(db, terminal.id, voucherCode)
  }
  const detail = { return: id, number, refund, total, voucher: voucherValue, reason }
  recordAction(db, desk, caller, {
    action: sale ? 'returns.return' : 'returns.return-without-receipt',
    saleId,
    detail,
  })
}

function partsOf(parts: readonly RefundPart[], kind: RefundPart['kind']): Cents {
  return sumBy(
    parts.filter((part) => part.kind === kind),
    ({ amount }) => amount,
  )
}

/** A voucher worth nothing yet, for whoever bought what comes back. */
function issue(db: WriteDb, { terminal }: Desk, customerId: CustomerId | null, at: Instant) {
  const days = readParameter(db, 'returns.voucher-days', terminal)
  const code = unusedVoucherCode(db)
  const expiresOn = addDays(businessDay(at, shopClock(db, terminal)), days)
  insertVoucher(db, { code, branchId: terminal.branchId, customerId, at, expiresOn })
  return code
}

/** Cash leaves the till, what is owed is forgiven. Cards and Pix are given back at their machines: the paper says so. */
function giveBack(db: WriteDb, { id, till, parts }: DecidedReturn, at: Instant): void {
  const cash = partsOf(parts, 'cash')
  if (cash > 0)
    moveCash(db, {
      id: newId(),
      tillSessionId: till.id,
      kind: 'return',
      saleId: null,
      returnId: id,
      amount: negate(cash),
      at,
    })
  for (const { kind, tenderId, amount } of parts)
    if (kind === 'store-credit' && tenderId !== null) forgiveReceivables(db, tenderId, amount, at)
}
