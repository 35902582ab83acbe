import { tillOpenedAt } from '../../app/till-session'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { isToRemind } from '../../loyalty/cashback/anonymous-alert'
import { beforePayment } from '../../loyalty/cashback/steps/cashback-step'
import { notice } from '../../ui/dialog/notice'
import { inOrder } from '../open-sale/in-order'
import { currentSelection } from '../open-sale/selected-line'
import { applySale } from '../open-sale/use-sale'
import type { SaleWindow } from './sale-window'

/** Takes the sale to payment, behind every scan still under way. */
export async function startPayment(): Promise<void> {
  const { sale } = currentSelection()
  if (sale === null) return
  await inOrder(call('sale.start-payment', { saleId: sale.id }), (reply) => {
    if (reply.ok) applySale(reply.value)
    else notice.error(messageFor(reply.error))
  })
}

/** The way from the lines to the payment: what the cashback programme asks for comes first (FEATURES C2, C4). */
export async function leaveLines(show: (window: SaleWindow) => void): Promise<void> {
  // Behind the scans: the window is about all of them.
  await inOrder(Promise.resolve(), () => undefined)
  const { sale } = currentSelection()
  if (sale === null) return
  switch (beforePayment(sale)) {
    case 'alert':
      return sale.loyalty.cashback !== null && isToRemind(sale.loyalty.cashback, tillOpenedAt())
        ? show({ kind: 'no-cashback', name: sale.loyalty.cashback.name })
        : startPayment()
    // Its window opens over the payment, where an order is asked, too.
    case 'window':
    case 'nothing':
      return startPayment()
  }
}
