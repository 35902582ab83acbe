import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { notice } from '../../ui/dialog/notice'
import { inOrder } from '../open-sale/in-order'
import type { BeforePayment } from '../open-sale/moments'
import { currentSelection } from '../open-sale/selected-line'
import { applySale } from '../open-sale/use-sale'
import type { SaleWindow } from './sale-window'

/** Takes the sale to payment, behind every scan still under way. */
async function startPayment(): Promise<void> {
  const { sale } = currentSelection()
  if (sale === null) return
  await inOrder(call('sale.start-payment', { saleId: sale.id }), (reply) => {
    if (reply.ok) applySale(reply.value)
    else notice.error(messageFor(reply.error))
  })
}

/** The way from the lines to the payment: what has a say before it comes first (FEATURES C2, C4). */
export async function leaveLines(
  steps: readonly BeforePayment[],
  show: (window: SaleWindow) => void,
): Promise<void> {
  // Behind the scans: the window is about all of them.
  await inOrder(Promise.resolve(), () => undefined)
  await nextStep(steps, show)
}

/** On from one of them. */
export function goOnToPayment(
  steps: readonly BeforePayment[],
  from: BeforePayment,
  show: (window: SaleWindow) => void,
): Promise<void> {
  return nextStep(steps.slice(steps.indexOf(from) + 1), show)
}

async function nextStep(steps: readonly BeforePayment[], show: (window: SaleWindow) => void): Promise<void> {
  const { sale } = currentSelection()
  if (sale === null) return
  const step = steps.find(({ asks }) => asks(sale))
  if (step === undefined) await startPayment()
  else show({ kind: 'before-payment', sale, step })
}
