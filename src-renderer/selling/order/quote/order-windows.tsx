import type { OrderId } from '#shared/kernel/ids'
import { assertNever } from '#shared/kernel/result'
import { CustomerWindow } from '../../../customers/customer/customer-window'
import { SearchWindow } from '../../../goods/catalog/search-window'
import { call } from '../../../ipc/client'
import { messageFor, type AppError } from '../../../ipc/words/messages'
import { sound } from '../../../sound/sound'
import { callWithApproval } from '../../../store/access/approval/approval'
import { notice } from '../../../ui/dialog/notice'
import { DiscountWindow } from '../../sale/discount/discount-window'
import { withMeantQuantity } from '../../sale/lines/quantity-question'
import { QuantityWindow } from '../../sale/lines/quantity-window'
import { SalespersonWindow } from '../../sale/lines/salesperson-window'
import { RepricingWindow } from '../repricing-window'
import { CancelOrderWindow } from './cancel-order-window'
import { ClosingWindow } from './closing-window'
import { DetailsWindow } from './details-window'
import type { OrderWindow } from './order-window'
import { PaperWindow } from './paper-window'
import type { OpenOrder } from './use-order'

interface OrderWindowsProps {
  readonly id: OrderId
  readonly open: OpenOrder
  readonly window: OrderWindow | null
  readonly show: (window: OrderWindow | null) => void
  /** The order was placed or cancelled: back to the list. */
  readonly onBack: () => void
}

/** The one window open over the editor, if any; those of the sale, asking for the order instead. */
export function OrderWindows({ id: orderId, open, window, show, onBack }: OrderWindowsProps) {
  const { order, drawn } = open
  const close = () => show(null)
  if (window === null) return null
  switch (window.kind) {
    case 'product':
      return (
        <SearchWindow
          initialText={window.text}
          onClose={close}
          onScan={(code) => {
            close()
            void open.scan(code)
          }}
          onChoose={({ id: productId }, quantity) => {
            close()
            const add = (quantityConfirmed: boolean) =>
              drawn(call('order.add-product', { orderId, productId, quantity, quantityConfirmed }))
            void withMeantQuantity(add).then((reply) => {
              if (reply.ok) return sound.found()
              sound.notFound()
              notice.error(messageFor(reply.error))
            })
          }}
        />
      )
    case 'customer':
      return (
        <CustomerWindow
          start="search"
          target={{
            identified: (order?.customer ?? null) !== null,
            choose: async (customerId) => {
              const reply = await drawn(call('order.set-customer', { orderId, customerId }))
              return reply.ok ? null : messageFor(reply.error)
            },
          }}
          onClose={close}
        />
      )
    case 'quantity': {
      const { line } = window
      return (
        <QuantityWindow
          line={line}
          ask={(quantity, quantityConfirmed) =>
            drawn(call('order.change-quantity', { orderId, lineId: line.id, quantity, quantityConfirmed }))
          }
          onClose={close}
        />
      )
    }
    case 'salesperson':
      return (
        <SalespersonWindow
          line={null}
          ask={(_line, salespersonId) => drawn(call('order.set-salesperson', { orderId, salespersonId }))}
          onClose={close}
        />
      )
    case 'paper':
      return <PaperWindow id={orderId} onClose={close} />
    case 'repricing':
      return (
        <RepricingWindow
          repricing={window.repricing}
          goOnLabel="Continuar o fechamento"
          onGoOn={() => show({ kind: 'closing' })}
          onClose={close}
        />
      )
    case 'discount':
      return (
        order !== null && (
          <DiscountWindow
            basket={order}
            whole={{ name: 'Orçamento inteiro', on: 'no orçamento' }}
            line={window.line}
            ask={(lineId, discount, what) =>
              drawn<AppError>(
                lineId === null
                  ? callWithApproval('order.discount-order', { orderId, discount }, what)
                  : callWithApproval('order.discount-line', { orderId, lineId, discount }, what),
              )
            }
            onClose={close}
          />
        )
      )
    case 'details':
      return order !== null && <DetailsWindow order={order} drawn={drawn} onClose={close} />
    case 'closing':
      return order !== null && <ClosingWindow order={order} drawn={drawn} onClose={close} onPlaced={onBack} />
    case 'cancel':
      return order !== null && <CancelOrderWindow order={order} onClose={close} onCancelled={onBack} />
    default:
      return assertNever(window)
  }
}
