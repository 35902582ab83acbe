import { useEffect, useRef } from 'react'
import { ONE_UNIT, quantitySchema } from '#shared/kernel/money/quantity'
import type { OrderView } from '#shared/selling/order/order-view'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { notice } from '../../../ui/dialog/notice'
import { LineToolbar } from '../../sale/lines/line-toolbar'
import type { OrderWindow } from './order-window'
import { removeLine } from './remove-line'
import type { OpenOrder } from './use-order'

interface OrderLineActionsProps {
  readonly open: OpenOrder
  readonly show: (window: OrderWindow) => void
}

/** The toolbar of the quote's selected line; none while there is no line. */
export function OrderLineActions({ open, show }: OrderLineActionsProps) {
  const { order, selected } = open
  const changePieces = usePieces(open)
  const at = order?.lines.findIndex(({ id }) => id === selected) ?? -1
  const line = order?.lines[at]
  if (order === null || line === undefined) return null
  return (
    <LineToolbar
      line={{ ...line, position: at + 1 }}
      onPieces={changePieces}
      onQuantity={() => show({ kind: 'quantity', line })}
      onDiscount={() => show({ kind: 'discount', line })}
      onCancel={() => void removeLine(open, line)}
      cancelLabel="Retirar"
    />
  )
}

/** Each tap counts on the answer to the one before, however fast they come. */
function usePieces({ order, selected, drawn }: OpenOrder): (more: 1 | -1) => void {
  const latest = useRef<OrderView | null>(order)
  const taps = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    latest.current = order
  }, [order])

  async function change(more: 1 | -1) {
    const line = latest.current?.lines.find(({ id }) => id === selected)
    if (!latest.current || line === undefined) return
    const quantity = quantitySchema.safeParse(line.quantity + more * ONE_UNIT)
    if (!quantity.success) return
    const reply = await drawn(
      call('order.change-quantity', {
        orderId: latest.current.id,
        lineId: line.id,
        quantity: quantity.data,
        // Counted piece by piece: nobody means another quantity.
        quantityConfirmed: true,
      }),
    )
    if (reply.ok) latest.current = reply.value
    else notice.error(messageFor(reply.error))
  }

  return (more) => {
    taps.current = taps.current.then(() => change(more)).catch(() => undefined)
  }
}
