import { orderIdSchema, type OrderId } from '#shared/kernel/ids'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { notice } from '../../../ui/dialog/notice'
import type { OrderWindow } from './order-window'
import type { OpenOrder } from './use-order'

export interface OrderMoves {
  readonly refusal: string | null
  readonly busy: boolean
  /** To Fechamento de Pedido; an expired quote first gets the prices of today and shows what they changed. */
  readonly close: () => void
  readonly reopen: () => void
  readonly copy: () => void
}

interface MovesOf {
  readonly id: OrderId
  readonly open: OpenOrder
  readonly show: (window: OrderWindow | null) => void
  readonly onOpen: (id: OrderId) => void
}

/** What can be done with the whole order. */
export function useOrderMoves({ id, open, show, onOpen }: MovesOf): OrderMoves {
  const { refusal, busy, run } = useCommand()

  return {
    refusal,
    busy,
    close() {
      if (open.order?.expired !== true) return show({ kind: 'closing' })
      void run(
        () => call('order.reprice', { orderId: id }),
        ({ order, repricing }) => {
          open.draw(order)
          show({ kind: 'repricing', repricing })
        },
      )
    },
    reopen() {
      void run(
        () => open.drawn(call('order.reopen', { orderId: id })),
        () => {
          notice.info('Pedido retirado da fila. Altere e feche de novo.')
        },
      )
    },
    copy() {
      const copyId = orderIdSchema.parse(crypto.randomUUID())
      void run(
        () => call('order.copy', { orderId: id, copyId }),
        ({ order }) => {
          notice.success(`Copiado para o orçamento nº ${formatOrderNumber(order)}, com os preços de hoje.`)
          onOpen(copyId)
        },
      )
    },
  }
}
