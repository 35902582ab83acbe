import type { LineId, SaleId } from '../../src-shared/ids'
import { add, type Cents } from '../../src-shared/money/cents'
import { formatPercent } from '../../src-shared/money/percentage'
import { roles } from '../../src-shared/access/roles'
import {
  discountRate,
  type DiscountValue,
  type ManualDiscount,
} from '../../src-shared/pricing/manual-discount'
import type { PricedLine } from '../../src-shared/pricing/price-sale'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Sale } from '../../src-shared/sale/sale'
import { discountLine, figuresOf, type EditRefusal } from '../../src-shared/sale/sale-edits'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { authorize, type AccessRefusal, type Authority, type Caller } from '../access/caller'
import { recordAudit } from '../audit/record-audit'
import { activePriceRules } from '../pricing/price-rule-queries'
import type { Desk } from '../database/desk'
import { editSale } from './sale-edit-queries'

interface AskedDiscount {
  readonly value: DiscountValue
  readonly reason: string
}

type LimitRefusal = AccessRefusal | { readonly code: 'discount-above-approver-limit'; readonly limit: string }
type LineDiscountRefusal = LimitRefusal | EditRefusal

/** Gives or (null) takes back a discount on one line, within the role's limit or with approval (FEATURES A4). */
export function setLineDiscount(
  desk: Desk,
  caller: Caller,
  choice: { readonly saleId: SaleId; readonly lineId: LineId; readonly discount: AskedDiscount | null },
): Result<SaleView, LineDiscountRefusal> {
  return editSale<LineDiscountRefusal>(desk, choice.saleId, (sale, db) => {
    const priced = figuresOf(sale, activePriceRules(db, desk.now())).lines.find(
      ({ id }) => id === choice.lineId,
    )
    const authority = withinLimit(caller, choice.discount, priced ? beforeManual(priced) : undefined)
    if (!authority.ok) return authority
    const edited = discountLine(sale, choice.lineId, authority.value.discount)
    if (edited.ok)
      auditDiscount(desk, db, caller, authority.value, sale, {
        line: choice.lineId,
        discount: choice.discount,
      })
    return edited
  })
}

/** The same for the whole sale; its amount is spread over the lines to the cent. */
export function setSaleDiscount(
  desk: Desk,
  caller: Caller,
  choice: { readonly saleId: SaleId; readonly discount: AskedDiscount | null },
): Result<SaleView, LimitRefusal | { readonly code: 'sale-not-open' }> {
  return editSale<LimitRefusal | { readonly code: 'sale-not-open' }>(desk, choice.saleId, (sale, db) => {
    if (sale.state !== 'open') return fail({ code: 'sale-not-open' })
    const figures = figuresOf({ ...sale, discount: null }, activePriceRules(db, desk.now()))
    const authority = withinLimit(caller, choice.discount, figures.total)
    if (!authority.ok) return authority
    auditDiscount(desk, db, caller, authority.value, sale, { discount: choice.discount })
    return ok({ ...sale, discount: authority.value.discount })
  })
}

/** The line's price before any discount given by hand, in cents. */
function beforeManual(line: PricedLine): Cents {
  const automatic = line.adjustments.filter(({ kind }) => kind === 'promotion' || kind === 'price-rule')
  return add(line.gross, ...automatic.map(({ amount }) => amount))
}

interface Allowed extends Authority {
  readonly discount: ManualDiscount | null
}

/** Above the operator's limit a supervisor lends theirs; nobody lends more than they have. */
function withinLimit(
  caller: Caller,
  asked: AskedDiscount | null,
  base: Cents | undefined,
): Result<Allowed, LimitRefusal> {
  const own = { by: caller.operator, approver: null }
  if (asked === null || base === undefined) return ok({ ...own, discount: null })
  const rate = discountRate(asked.value, base)
  const ownLimit = roles[caller.operator.role].discountLimit
  if (rate <= ownLimit) return ok({ ...own, discount: { ...asked, maxRate: ownLimit } })
  const authority = authorize(caller, 'sale.discount-above-limit')
  if (!authority.ok) return authority
  const lent = roles[authority.value.by.role].discountLimit
  if (rate > lent) return fail({ code: 'discount-above-approver-limit', limit: formatPercent(lent) })
  return ok({ ...authority.value, discount: { ...asked, maxRate: lent } })
}

function auditDiscount(
  desk: Desk,
  db: Parameters<typeof recordAudit>[0],
  caller: Caller,
  authority: Authority,
  sale: Sale,
  detail: Readonly<Record<string, unknown>>,
): void {
  recordAudit(db, {
    at: desk.now(),
    terminalId: desk.terminal.id,
    operatorId: caller.operator.id,
    approverId: authority.approver?.id ?? null,
    action: 'sale.discount',
    saleId: sale.id,
    detail,
  })
}
