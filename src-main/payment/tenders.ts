import type { SaleId, TenderId } from '../../src-shared/ids'
import { cents } from '../../src-shared/money/cents'
import { pixPayload, pixTxid } from '../../src-shared/payment/pix'
import { claimedAmount } from '../../src-shared/payment/settle'
import type { NewTender, Tender } from '../../src-shared/payment/tender'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Sale } from '../../src-shared/sale/sale'
import { addTender, figuresOf, type TenderRefusal } from '../../src-shared/sale/sale-edits'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { authorize, type AccessRefusal, type Caller } from '../access/caller'
import { recordAudit } from '../audit/record-audit'
import { saleCustomer } from '../customer/customer-queries'
import type { ReadDb } from '../database/connection'
import { activePriceRules } from '../pricing/price-rule-queries'
import type { Desk } from '../database/desk'
import { editSale, type NotOpen } from '../sale/sale-edit-queries'
import { branchProfile } from '../settings/branch-queries'

type TenderError =
  | TenderRefusal
  | AccessRefusal
  | { readonly code: 'store-credit-needs-customer' }
  | { readonly code: 'pix-not-configured' }

/** Takes a tender (FEATURES A5); the same tender sent twice counts once. */
export function takeTender(
  desk: Desk,
  caller: Caller,
  { saleId, tender: asked }: { readonly saleId: SaleId; readonly tender: NewTender },
): Result<SaleView, TenderError> {
  return editSale<TenderError>(desk, saleId, (sale, db) => {
    if (sale.tenders.some((known) => known.id === asked.id)) return ok(sale)
    const tender = prepare(caller, db, sale, asked)
    if (!tender.ok) return tender
    return addTender(sale, tender.value, figuresOf(sale, activePriceRules(db, desk.now())).total)
  })
}

/** Completes what the cashier entered: Pix gets its code, crediário its limit checked. */
function prepare(caller: Caller, db: ReadDb, sale: Sale, asked: NewTender): Result<Tender, TenderError> {
  if (asked.kind === 'pix') {
    const { pixKey, name, city } = branchProfile(db, sale.branchId)
    if (pixKey === null) return fail({ code: 'pix-not-configured' })
    const txid = pixTxid(asked.id)
    const payload = pixPayload({
      key: pixKey,
      merchantName: name,
      merchantCity: city,
      amount: asked.amount,
      txid,
    })
    return ok({ ...asked, txid, payload, receivedAt: null })
  }
  if (asked.kind === 'store-credit') {
    const customer = sale.customerId === null ? null : saleCustomer(db, sale.customerId)
    if (!customer) return fail({ code: 'store-credit-needs-customer' })
    const already = sale.tenders.filter((tender) => tender.kind === 'store-credit').map(claimedAmount)
    const wanted = cents([asked.amount, ...already].reduce((sum, amount) => sum + amount, 0))
    if (customer.creditAvailable === null || wanted > customer.creditAvailable) {
      const authority = authorize(caller, 'payment.store-credit-above-limit')
      if (!authority.ok) return authority
    }
  }
  return ok(asked)
}

type TenderNotFound = { readonly code: 'tender-not-found' }

/** The cashier saw the Pix arrive. Confirming twice changes nothing. */
export function confirmPix(
  desk: Desk,
  { saleId, tenderId }: { readonly saleId: SaleId; readonly tenderId: TenderId },
): Result<SaleView, NotOpen | TenderNotFound> {
  return editSale<TenderNotFound>(desk, saleId, (sale) => {
    if (!sale.tenders.some((tender) => tender.id === tenderId && tender.kind === 'pix'))
      return fail({ code: 'tender-not-found' })
    return ok({
      ...sale,
      tenders: sale.tenders.map((tender) =>
        tender.id === tenderId && tender.kind === 'pix' && tender.receivedAt === null
          ? { ...tender, receivedAt: desk.now() }
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
    recordAudit(db, {
      at: desk.now(),
      terminalId: desk.terminal.id,
      operatorId: caller.operator.id,
      approverId: caller.granted?.approver.id ?? null,
      action: 'payment.remove-tender',
      saleId,
      detail: {
        kind: tender.kind,
        amount: claimedAmount(tender),
        confirmed: tender.kind !== 'pix' || tender.receivedAt !== null,
      },
    })
    return ok({ ...sale, tenders: sale.tenders.filter((known) => known.id !== tenderId) })
  })
}
