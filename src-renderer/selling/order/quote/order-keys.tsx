import { useKeyAction } from '../../../keys/use-key-action'
import type { OrderWindow } from './order-window'
import type { OpenOrder } from './use-order'

interface OrderKeysProps {
  readonly open: OpenOrder
  readonly show: (window: OrderWindow) => void
  readonly onClose: () => void
}

/** The F keys while a quote is made: those of the sale. Draws nothing. */
export function OrderKeys({ open, show, onClose }: OrderKeysProps) {
  const { order, selected } = open
  const line = order?.lines.find(({ id }) => id === selected) ?? null
  const started = order !== null && order.lineCount > 0
  useKeyAction('customer', () => show({ kind: 'customer' }))
  useKeyAction('product', () => show({ kind: 'product', text: '' }))
  useKeyAction('salesperson', () => show({ kind: 'salesperson' }))
  useKeyAction('discount', () => show({ kind: 'discount', line }), started)
  useKeyAction('payment', onClose, started)
  useKeyAction(
    'quantity',
    () => {
      if (line !== null) show({ kind: 'quantity', line })
    },
    line !== null,
  )
  return null
}
