import { productById } from '../../src-main/catalog/product-queries'
import type { WriteDb } from '../../src-main/database/connection'
import { activePriceRules } from '../../src-main/pricing/price-rule-queries'
import { describeSale } from '../../src-main/receipt/receipt-sale-queries'
import { storeReceipt } from '../../src-main/receipt/receipt-queries'
import { recordFinish, takeSaleNumber } from '../../src-main/sale/finish-queries'
import { saveSale } from '../../src-main/sale/save-sale'
import type {
  BranchId,
  CustomerId,
  LineId,
  OperatorId,
  ProductId,
  SaleId,
  TerminalId,
  TillSessionId,
} from '../../src-shared/ids'
import { milliPercent } from '../../src-shared/money/percentage'
import { thousandths, units } from '../../src-shared/money/quantity'
import type { ManualDiscount } from '../../src-shared/pricing/manual-discount'
import { saleReceipt } from '../../src-shared/receipt/sale-receipt'
import type { Sale, SaleLine } from '../../src-shared/sale/sale'
import { checkFinish, figuresOf } from '../../src-shared/sale/sale-edits'
import { inventTenders } from './invented-tenders'
import type { Random } from './random'
import { seededId } from './seeded-id'
import { staff } from './shop-floor'
import { fixedCustomers } from './invented-customers'

/** A till session of a past day. */
export interface Shift {
  readonly id: TillSessionId
  readonly terminalId: TerminalId
  readonly branchId: BranchId
  readonly operatorId: OperatorId
  readonly openedAt: number
}

interface Buyer {
  readonly id: CustomerId
  readonly taxId: string | null
  readonly creditLimit: number | null
}

const sellers = staff.flatMap(({ sells }, index) => (sells ? [(index + 1) as OperatorId] : []))
const loyalDiscount: ManualDiscount = {
  value: { kind: 'rate', rate: milliPercent(5_000) },
  reason: 'Cliente fiel',
  maxRate: milliPercent(5_000),
}

/** Answers a function that rings up, pays and finishes one sale of a shift at a moment of it. */
export function pastSales(db: WriteDb, random: Random): (shift: Shift, at: number) => void {
  const products = db.get<{ last: number }>('SELECT max(id) AS last FROM product')?.last ?? 0
  // The samples buy nothing, so that tests find them as documented.
  const buyers = db.all<Buyer>(
    'SELECT id, tax_id AS taxId, credit_limit_cents AS creditLimit FROM customer WHERE search_id > ?',
    fixedCustomers(0).length,
  )
  let rules = { day: NaN, active: activePriceRules(db, 0) }

  return (shift, at) => {
    if (rules.day !== shift.openedAt)
      rules = { day: shift.openedAt, active: activePriceRules(db, shift.openedAt) }
    const buyer = buyers.length > 0 && random.chance(0.4) ? random.pick(buyers) : null
    const unpaid = ringUp(db, shift, at, buyer, products, random)
    const figures = figuresOf(unpaid, rules.active)
    const sale = {
      ...unpaid,
      tenders: inventTenders(db, unpaid, figures.total, (buyer?.creditLimit ?? 0) > 0, random),
    }
    const settled = checkFinish(sale, figures)
    if (!settled.ok) throw new Error(`An invented sale cannot be finished: ${settled.error.code}`)
    saveSale(db, undefined, sale)
    const numbered = { ...sale, number: takeSaleNumber(db, shift.terminalId), finishedAt: at }
    recordFinish(db, numbered, figures, settled.value, seededId(at, random))
    storeReceipt(db, sale.id, 'sale', saleReceipt(describeSale(db, numbered, figures, settled.value)))
  }
}

function ringUp(
  db: WriteDb,
  shift: Shift,
  at: number,
  buyer: Buyer | null,
  products: number,
  random: Random,
): Sale {
  const salespersonId = random.chance(0.7) ? random.pick(sellers) : null
  const lines = Array.from({ length: random.int(1, 4) }, (_, index) =>
    inventLine(db, index + 1, random.int(1, products) as ProductId, at, salespersonId, random),
  )
  return {
    id: seededId<SaleId>(at, random),
    branchId: shift.branchId,
    terminalId: shift.terminalId,
    tillSessionId: shift.id,
    operatorId: shift.operatorId,
    state: 'paying',
    openedAt: at - random.int(20_000, 90_000),
    customerId: buyer?.id ?? null,
    receiptTaxId: buyer !== null && random.chance(0.5) ? buyer.taxId : null,
    salespersonId,
    discount: buyer !== null && random.chance(0.1) ? loyalDiscount : null,
    lines,
    tenders: [],
    parkedAs: null,
    number: null,
    finishedAt: null,
  }
}

function inventLine(
  db: WriteDb,
  position: number,
  productId: ProductId,
  at: number,
  salespersonId: OperatorId | null,
  random: Random,
): SaleLine {
  const product = productById(db, productId, at)
  if (!product) throw new Error(`Product ${productId} is not in the shop`)
  const { code, description, variant, unit, familyId, brandId, price, promotionalPrice } = product
  return {
    id: seededId<LineId>(at, random),
    position,
    productId,
    code,
    barcode: null,
    description,
    variant,
    unit,
    familyId,
    brandId,
    quantity: product.fractional
      ? thousandths(random.int(80, 1500))
      : units(random.chance(0.85) ? 1 : random.int(2, 4)),
    unitPrice: price,
    promotionalPrice,
    labelPrice: null,
    discount: random.chance(0.03) ? loyalDiscount : null,
    salespersonId,
    cancelled: false,
  }
}
