import type { Batch } from '../../goods/catalog/gs1-code'
import type { Benefit } from '../../goods/pricing/benefit'
import type { ManualDiscount } from '../../goods/pricing/manual-discount'
import type { PriceableLine } from '../../goods/pricing/price-sale'
import type {
  BranchId,
  BrandId,
  CustomerId,
  FamilyId,
  Instant,
  LineId,
  OperatorId,
  OrderId,
  ProductId,
  SaleId,
  TerminalId,
  TillSessionId,
} from '../../kernel/ids'
import type { Cents } from '../../kernel/money/cents'
import type { Thousandths } from '../../kernel/money/quantity'
import type { Tender } from '../payment/tender'
import type { Load } from './load'
import type { SaleState } from './sale-states'

/** A line keeps what was true when it was scanned; a cancelled line stays, for the audit and the eye. */
export interface SaleLine extends PriceableLine, Batch {
  readonly id: LineId
  /** 1, 2, 3… in the order of scanning; never given twice. */
  readonly position: number
  readonly productId: ProductId
  readonly code: string
  readonly barcode: string | null
  readonly description: string
  /** Size and colour, ready to show; empty when the product has none. */
  readonly variant: string
  /** UN, KG… */
  readonly unit: string
  readonly familyId: FamilyId | null
  readonly brandId: BrandId | null
  readonly quantity: Thousandths
  readonly unitPrice: Cents
  readonly promotionalPrice: Cents | null
  readonly labelPrice: Cents | null
  readonly discount: ManualDiscount | null
  readonly salespersonId: OperatorId | null
  readonly cancelled: boolean
}

/** What somebody buys and at which prices: what a sale and an order have in common. */
export interface Basket {
  /** Whose prices and rules they are. */
  readonly branchId: BranchId
  readonly lines: readonly SaleLine[]
  readonly customerId: CustomerId | null
  readonly salespersonId: OperatorId | null
  readonly discount: ManualDiscount | null
  /** What is the customer's own and is used, in this order. An order has none: that is for when the sale is paid. */
  readonly benefits?: readonly Benefit[]
  /** The automatic rules in force at this moment apply, whatever began or ended since. */
  readonly pricedAt: Instant
}

/** The sale as an aggregate: everything main decides on. Lives in the database from the first scan on. */
export interface Sale extends Basket {
  readonly id: SaleId
  readonly terminalId: TerminalId
  readonly tillSessionId: TillSessionId
  /** Who opened it. */
  readonly operatorId: OperatorId
  readonly state: SaleState
  readonly openedAt: Instant
  /** The order being received; null for a sale rung up here. */
  readonly orderId: OrderId | null
  readonly benefits: readonly Benefit[]
  /** CPF or CNPJ to print (CPF no cupom), digits only. */
  readonly receiptTaxId: string | null
  /** Value bought with it. */
  readonly loads: readonly Load[]
  readonly tenders: readonly Tender[]
  /** What the cashier wrote when parking. */
  readonly parkedAs: string | null
  /** The printed number, per terminal and without gaps; given on finishing. */
  readonly number: number | null
  readonly finishedAt: Instant | null
  /** Who finished it: the operator its papers and reports name. */
  readonly finishedBy: OperatorId | null
}

/** A sale that has its number, and who gave it. */
export type FinishedSale = Sale & {
  readonly number: number
  readonly finishedAt: Instant
  readonly finishedBy: OperatorId
}

/** Whether it has its number. */
export function isFinished(sale: Sale): sale is FinishedSale {
  return sale.number !== null && sale.finishedAt !== null && sale.finishedBy !== null
}

/** Opened by choosing a customer or salesperson, and nothing more. */
export function isUntouched({ lines, loads, tenders }: Pick<Sale, 'lines' | 'loads' | 'tenders'>): boolean {
  return lines.length === 0 && loads.length === 0 && tenders.length === 0
}

/** Whether there is nothing to be paid for: no line that counts, and no value. */
export function isEmpty({ lines, loads }: Pick<Sale, 'lines' | 'loads'>): boolean {
  return loads.length === 0 && soldLines({ lines }).length === 0
}

/** The lines that count: cancelled ones are left out. */
export function soldLines({ lines }: Pick<Basket, 'lines'>): readonly SaleLine[] {
  return lines.filter((line) => !line.cancelled)
}
