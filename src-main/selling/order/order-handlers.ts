import { fail, ok } from '#shared/kernel/result'
import type { orderContract } from '#shared/selling/order/order-operations'
import type { Papers } from '../../devices/device/print-queue'
import type { ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import type { SaleDesk } from '../sale/participant'
import { addProductItem, scanItem } from './add-item'
import {
  changeItemQuantity,
  removeItem,
  orderTaxIdToConfirm,
  setOrderCustomer,
  setOrderDetails,
  setOrderSalesperson,
} from './change-quote'
import { cancelOrder, copyOrder, place, reopen, repriceQuote } from './close-order'
import { discountOrder } from './discount-order'
import { page, recentOrders, waitingList } from './list-orders'
import { orderDetails } from './order-details'
import { orderPaper } from './order-paper'
import { findOrder } from './order-rows'
import { quickSalePayments } from './quick-sale-queries'
import { giveBackOrder, receiveOrder } from './receive-order'
import { takeOrder, type OrderClaims } from './take-order'
import { viewOrder } from './view-order'

export function orderQueries(desk: ReadDesk): QueriesFor<typeof orderContract> {
  return {
    'order.open': ({ orderId }) => {
      const order = findOrder(desk.database, desk.terminal.branchId, orderId)
      return order ? ok(viewOrder(desk.database, desk, order)) : fail({ code: 'order-not-found' })
    },
    'order.recent': ({ text }) => ok(recentOrders(desk, text)),
    'order.paper': ({ orderId }) => orderPaper(desk, orderId),
    'order.waiting': ({ text }) => ok(waitingList(desk, text)),
    'order.search': ({ filter, after }) => ok(page(desk, filter, after)),
    'order.sale-payments': ({ saleId }) =>
      ok(quickSalePayments(desk.database, desk.terminal.branchId, saleId)),
    'order.details': ({ orderId }) => orderDetails(desk, orderId),
  }
}

export function orderCommands(
  desk: SaleDesk,
  papers: Papers,
  claims: OrderClaims,
): CommandsFor<typeof orderContract> {
  return {
    'order.scan': (input, caller) => scanItem(desk, caller, input),
    'order.add-product': (input, caller) => addProductItem(desk, caller, input),
    'order.change-quantity': (input, caller) => changeItemQuantity(desk, caller, input),
    'order.remove-line': (input) => removeItem(desk, input),
    'order.discount-line': (input, caller) => discountOrder(desk, caller, input),
    'order.discount-order': (input, caller) => discountOrder(desk, caller, { ...input, lineId: null }),
    'order.tax-id-to-confirm': ({ orderId }, caller) => orderTaxIdToConfirm(desk, caller, orderId),
    'order.set-customer': (input, caller) => setOrderCustomer(desk, caller, input),
    'order.set-salesperson': (input, caller) => setOrderSalesperson(desk, caller, input),
    'order.set-details': (input, caller) => setOrderDetails(desk, caller, input),
    'order.place': (input, caller) => place(desk, caller, input),
    'order.reopen': ({ orderId }, caller) =>
      takeOrder(desk, claims, orderId, () => reopen(desk, caller, orderId)),
    'order.reprice': ({ orderId }, caller) => repriceQuote(desk, caller, orderId),
    'order.copy': (input, caller) => copyOrder(desk, caller, input),
    'order.cancel': (input, caller) =>
      takeOrder(desk, claims, input.orderId, () => cancelOrder(desk, caller, input)),
    'order.print': async ({ orderId }) => {
      const paper = orderPaper(desk, orderId)
      return paper.ok ? ok({ printed: await papers.print(paper.value) }) : paper
    },
    'order.receive': ({ orderId }, caller) =>
      takeOrder(desk, claims, orderId, () => receiveOrder(desk, caller, orderId)),
    'order.give-back': ({ saleId }, caller) => giveBackOrder(desk, caller, saleId),
  }
}
