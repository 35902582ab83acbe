import { productById } from '#main/goods/catalog/product-queries'
import { saleFigures } from '#main/goods/pricing/sale-figures'
import type { Database, ReadDb, WriteDb } from '#main/platform/database/connection'
import { describeSale } from '#main/selling/receipt/describe-sale'
import type { ManualDiscount } from '#shared/goods/pricing/manual-discount'
import type {
  BranchId,
  CustomerId,
  LineId,
  OperatorId,
  ProductId,
  SaleId,
  TerminalId,
  TillSessionId,
} from '#shared/kernel/ids'
import { milliPercent } from '#shared/kernel/money/percentage'
import { thousandths, units } from '#shared/kernel/money/quantity'
import { saleReceipt } from '#shared/selling/receipt/papers/sale-receipt'
import { dueOf } from '#shared/selling/sale/load'
import type { Sale, SaleLine } from '#shared/selling/sale/sale'
import { checkFinish } from '#shared/selling/sale/sale-edits'
import { fixedCustomers } from '../customers/invented-customers'
import type { Random } from '../random'
import { seededId } from '../seeded-id'
import { staff, staffId } from '../store/shop-floor'
import { giftCardsOf } from './demo-gift-cards'
import { inventTenders } from './invented-tenders'
import { pastSaleWriter } from './past-sale-rows'
import { rememberReads } from './remembered-reads'

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

/** A shop sells some of its catalogue over and over. */
const ON_THE_SHELVES = 20_000
const sellers = staff.flatMap(({ sells }, index) => (sells ? [staffId(index)] : []))
const loyalDiscount: ManualDiscount = {
  value: { kind: 'rate', rate: milliPercent(5_000) },
  reason: 'Cliente fiel',
  maxRate: milliPercent(5_000),
}

/** Answers a function that rings up, pays and finishes one sale of a shift at a moment of it. */
export function pastSales(
  db: Database,
  random: Random,
): (writing: WriteDb, shift: Shift, number: number, at: number) => void {
  const products = db.get<{ last: number }>('SELECT max(id) AS last FROM product')?.last ?? 0
  const sold = Math.min(products, ON_THE_SHELVES)
  // The samples buy nothing, so that tests find them as documented.
  const buyers = db.all<Buyer>(
    'SELECT id, tax_id AS taxId, credit_limit_cents AS creditLimit FROM customer WHERE search_id > ?',
    fixedCustomers(0).length,
  )
  const known = rememberReads(db)
  const write = pastSaleWriter(db.raw, random)

  return (writing, shift, number, at) => {
    const buyer = buyers.length > 0 && random.chance(0.4) ? random.pick(buyers) : null
    const rung = ringUp(db, shift, at, buyer, sold, random)
    const unpaid = { ...rung, loads: giftCardsOf(shift.terminalId, number) }
    const figures = saleFigures(known, unpaid)
    const hasCredit = buyer !== null && buyer.creditLimit !== null
    const tenders = inventTenders(known, unpaid, dueOf(unpaid, figures), hasCredit, random)
    const settled = checkFinish({ ...unpaid, tenders }, figures)
    if (!settled.ok) throw new Error(`An invented sale cannot be finished: ${settled.error.code}`)
    const sale = {
      ...unpaid,
      state: 'finished' as const,
      tenders,
      number,
      finishedAt: at,
      finishedBy: shift.operatorId,
    }
    const receipt = saleReceipt(describeSale(known, sale, figures, settled.value), [])
    write(writing, { sale, figures, settlement: settled.value, receipt })
  }
}

function ringUp(
  db: ReadDb,
  shift: Shift,
  at: number,
  buyer: Buyer | null,
  sold: number,
  random: Random,
): Sale {
  const salespersonId = random.chance(0.7) ? random.pick(sellers) : null
  const lines = Array.from({ length: random.int(1, 4) }, (_, index) =>
    inventLine(db, index + 1, random.int(1, sold) as ProductId, at, salespersonId, random),
  )
  const openedAt = at - random.int(20_000, 90_000)
  return {
    id: seededId<SaleId>(at, random),
    branchId: shift.branchId,
    terminalId: shift.terminalId,
    tillSessionId: shift.id,
    operatorId: shift.operatorId,
    state: 'paying',
    openedAt,
    orderId: null,
    benefits: [],
    pricedAt: openedAt,
    customerId: buyer?.id ?? null,
    receiptTaxId: buyer !== null && random.chance(0.5) ? buyer.taxId : null,
    salespersonId,
    discount: buyer !== null && random.chance(0.1) ? loyalDiscount : null,
    lines,
    loads: [],
    tenders: [],
    parkedAs: null,
    number: null,
    finishedAt: null,
    finishedBy: null,
  }
}

function inventLine(
  db: ReadDb,
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
    lot: null,
    expiresOn: null,
    serial: null,
    discount: random.chance(0.03) ? loyalDiscount : null,
    salespersonId,
    cancelled: false,
  }
}
