import type { SaleId, TenderId } from '#shared/kernel/ids'
import { cents, subtract, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { checkReceived, type LargeChange } from '#shared/selling/payment/large-change'
import { pixPayload, pixTxid } from '#shared/selling/payment/pix'
import { claimedBy } from '#shared/selling/payment/settle'
import {
  tenderDefinition,
  type NewTender,
  type Tender,
  type TenderKind,
} from '#shared/selling/payment/tender'
import { moveTender } from '#shared/selling/payment/tender-states'
import type { Sale } from '#shared/selling/sale/sale'
import { addTender, type TenderRefusal } from '#shared/selling/sale/sale-edits'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { saleCustomer } from '../../customers/customer/customer-rows'
import { saleFigures } from '../../goods/pricing/price-rule-queries'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { checkVoucher, type VoucherRefusal } from '../../rewards/vouchers/spend-vouchers'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { branchProfile } from '../../store/branch/branch-queries'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameter-rows'
import { editSale, type NotOpen } from '../sale/edit-sale'
import { auditedTender, tenderExists } from './tender-rows'

type TenderError =
  | TenderRefusal
  | LargeChange
  | AccessRefusal
  | { readonly code: 'tender-needs-customer'; readonly tender: TenderKind }
  | { readonly code: 'too-many-installments' }
  | { readonly code: 'first-due-in-the-past' }
  | { readonly code: 'pix-not-configured' }
  | VoucherRefusal

interface TakeTender {
  readonly saleId: SaleId
  readonly tender: NewTender
  /** The change somebody agreed to give, in cents. */
  readonly confirmedChange?: Cents | undefined
}

/** Takes a tender (FEATURES A5); the same tender sent twice counts once. */
export function takeTender(
  desk: Desk,
  caller: Caller,
  { saleId, tender: asked, confirmedChange }: TakeTender,
): Result<SaleView, TenderError> {
  return editSale<TenderError>(desk, saleId, (sale, db) => {
    if (sale.tenders.some((known) => known.id === asked.id)) return ok(sale)
    if (tenderExists(db, asked.id)) return fail({ code: 'sale-not-open' })
    const tender = prepare(db, desk, sale, asked)
    if (!tender.ok) return tender
    const beyond = creditBeyondLimit(db, sale, tender.value)
    const authority = beyond === null ? null : authorize(caller, 'payment.store-credit-above-limit')
    if (authority?.ok === false) return authority
    const voucher = voucherHolds(db, desk, sale, tender.value)
    if (!voucher.ok) return voucher
    const due = saleFigures(db, sale).total
    const added = addTender(sale, tender.value, due)
    if (added.ok && asked.kind === 'cash') {
      const remaining = subtract(due, claimedBy(sale.tenders))
      const limit = changeLimit(db, desk)
      const meant = checkReceived({
        received: asked.amount,
        remaining,
        limit,
        confirmed: confirmedChange ?? null,
      })
      if (!meant.ok) return meant
    }
    if (added.ok && beyond !== null && authority) {
      const who = { ...caller, approver: authority.value.approver }
      recordAction(db, desk, who, { action: 'payment.store-credit-above-limit', saleId, detail: beyond })
    }
    return added
  })
}

function changeLimit(db: ReadDb, { terminal }: Desk): Cents {
  return cents(readParameter(db, 'payment.change-limit', terminal) * 100)
}

/** Completes what the cashier entered: Pix gets its code, crediário needs somebody who owes it. */
function prepare(db: ReadDb, desk: Desk, sale: Sale, asked: NewTender): Result<Tender, TenderError> {
  if ('installments' in asked && asked.amount < asked.installments)
    return fail({ code: 'too-many-installments' })
  if (tenderDefinition(asked.kind).needsCustomer !== null && sale.customerId === null)
    return fail({ code: 'tender-needs-customer', tender: asked.kind })
  if (asked.kind === 'pix') {
    const { pixKey, name, city } = branchProfile(db, sale.branchId)
    if (pixKey === null) return fail({ code: 'pix-not-configured' })
    const txid = pixTxid(asked.id)
    const payload = pixPayload({
      key: pixKey,
      merchantName: name,
      merchantCity: city,
      amount: asked.amount,
      txid: readParameter(db, 'payment.pix-without-txid', desk.terminal) ? null : txid,
    })
    const saleTotal = saleFigures(db, sale).total
    return ok({ ...asked, state: 'asked', txid, payload, receivedAt: null, saleTotal })
  }
  if (asked.kind === 'store-credit' && asked.firstDueOn < shopToday(db, desk))
    return fail({ code: 'first-due-in-the-past' })
  return ok({ ...asked, state: 'approved' })
}

/** Crediário this sale asks for beyond what the customer may still buy, in cents; null when it is within. */
function creditBeyondLimit(db: ReadDb, sale: Sale, tender: Tender) {
  if (tender.kind !== 'store-credit' || sale.customerId === null) return null
  const available = saleCustomer(db, sale.customerId)?.creditAvailable ?? null
  const already = sale.tenders.filter(({ kind }) => kind === 'store-credit')
  const wanted = claimedBy([tender, ...already])
  return available === null || wanted > available ? { wanted, available } : null
}

/** Whether a voucher holds what this sale asks of it, with what it was asked before. */
function voucherHolds(db: ReadDb, desk: Desk, sale: Sale, tender: Tender): Result<null, VoucherRefusal> {
  if (tender.kind !== 'exchange-voucher') return ok(null)
  const same = sale.tenders.filter((one) => one.kind === 'exchange-voucher' && one.code === tender.code)
  const amount = claimedBy([tender, ...same])
  return checkVoucher(db, tender.code, { amount, today: shopToday(db, desk) })
}

type TenderNotFound = { readonly code: 'tender-not-found' }

/** The cashier saw the Pix arrive. Confirming twice changes nothing. */
export function confirmPix(
  desk: Desk,
  caller: Caller,
  { saleId, tenderId }: { readonly saleId: SaleId; readonly tenderId: TenderId },
): Result<SaleView, NotOpen | TenderNotFound> {
  return editSale<TenderNotFound>(desk, saleId, (sale, db) => {
    const pix = sale.tenders.find((tender) => tender.id === tenderId)
    if (pix?.kind !== 'pix') return fail({ code: 'tender-not-found' })
    if (pix.state === 'asked')
      recordAction(db, desk, caller, {
        action: 'payment.confirm-pix',
        saleId,
        detail: { amount: pix.amount, txid: pix.txid },
      })
    return ok({
      ...sale,
      tenders: sale.tenders.map((tender) =>
        tender.id === tenderId && tender.kind === 'pix' && tender.state === 'asked'
          ? { ...moveTender(tender, 'approved'), receivedAt: desk.now() }
          : tender,
      ),
    })
  })
}

/** Takes a tender off the sale, audited with what it was. */
export function removeTender(
  desk: Desk,
  caller: Caller,
  { saleId, tenderId }: { readonly saleId: SaleId; readonly tenderId: TenderId },
): Result<SaleView, NotOpen | TenderNotFound> {
  return editSale<TenderNotFound>(desk, saleId, (sale, db) => {
    const tender = sale.tenders.find((known) => known.id === tenderId)
    if (!tender) return fail({ code: 'tender-not-found' })
    recordAction(db, desk, caller, {
      action: 'payment.remove-tender',
      saleId,
      detail: auditedTender(tender),
    })
    return ok({ ...sale, tenders: sale.tenders.filter((known) => known.id !== tenderId) })
  })
}
