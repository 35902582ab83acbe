import { ok } from '#shared/kernel/result'
import type { saleContract } from '#shared/selling/sale/sale-operations'
import type { ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { addProduct, scanCode } from './add-product'
import { cancelSale } from './cancel-sale'
import { setLineDiscount, setSaleDiscount } from './discounts/give-discount'
import { removeLine, setQuantity, setSalesperson } from './edit-lines'
import { finishSale } from './finish-sale'
import { listParked, parkSale, recallSale } from './park-sale'
import type { SaleDesk } from './participant'
import { backToLines, startPayment } from './pay-sale'
import { rehearseScan } from './rehearse-scan'
import { currentSale, recentSales } from './sale-queries'
import { putCustomerTaxId, setCustomer, setReceiptTaxId, taxIdToConfirm } from './set-customer'
import type { ViewSale } from './view-sale'
import { voidSale } from './void-sale'

export function saleQueries(desk: ReadDesk, view: ViewSale): QueriesFor<typeof saleContract> {
  const { database, terminal } = desk
  return {
    'sale.current': () => {
      const sale = currentSale(database, terminal.id)
      return ok(sale ? view(database, sale) : null)
    },
    'sale.parked': () => ok(listParked(desk)),
    'sale.recent': ({ number }) => ok(recentSales(database, terminal.id, number)),
  }
}

export function saleCommands(desk: SaleDesk): CommandsFor<typeof saleContract> {
  return {
    'sale.rehearse': (_input, caller) => ok(rehearseScan(desk, caller)),
    'sale.scan': (input, caller) => scanCode(desk, caller, input),
    'sale.add-product': (input, caller) => addProduct(desk, caller, input),
    'sale.change-quantity': (input, caller) => setQuantity(desk, caller, input),
    'sale.cancel-line': (input, caller) => removeLine(desk, caller, input),
    'sale.discount-line': (input, caller) => setLineDiscount(desk, caller, input),
    'sale.discount-sale': (input, caller) => setSaleDiscount(desk, caller, input),
    'sale.set-customer': ({ customerId }, caller) => setCustomer(desk, caller, customerId),
    'sale.set-receipt-tax-id': ({ taxId }, caller) => setReceiptTaxId(desk, caller, taxId),
    'sale.tax-id-to-confirm': ({ saleId }, caller) => taxIdToConfirm(desk, caller, saleId),
    'sale.put-customer-tax-id': ({ saleId }) => putCustomerTaxId(desk, saleId),
    'sale.set-salesperson': (input, caller) => setSalesperson(desk, caller, input),
    'sale.park': (input, caller) => parkSale(desk, caller, input),
    'sale.recall': ({ saleId }, caller) => recallSale(desk, caller, saleId),
    'sale.cancel': (input, caller) => cancelSale(desk, caller, input),
    'sale.start-payment': ({ saleId }) => startPayment(desk, saleId),
    'sale.back-to-lines': ({ saleId }) => backToLines(desk, saleId),
    'sale.finish': ({ saleId }, caller) => finishSale(desk, caller, saleId),
    'sale.void': (input, caller) => voidSale(desk, caller, input),
  }
}
