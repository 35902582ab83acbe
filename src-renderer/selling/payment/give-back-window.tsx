import { formatOrderNumber } from '#shared/selling/order/order-number'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { goTo } from '../../shell/places/use-place'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { applySale } from '../open-sale/use-sale'
import { receivingPlace } from '../order/receiving/receiving-place'

interface GiveBackWindowProps {
  readonly saleId: SaleView['id']
  readonly order: NonNullable<SaleView['order']>
  readonly onClose: () => void
}

/** Gives up receiving an order: it waits again, and any till may take it. */
export function GiveBackWindow({ saleId, order, onClose }: GiveBackWindowProps) {
  const { busy, refusal, run } = useCommand()

  function giveBack() {
    void run(
      () => call('order.give-back', { saleId }),
      () => {
        notice.info(`Pedido ${formatOrderNumber(order)} devolvido à fila.`)
        onClose()
        goTo(receivingPlace)
        applySale(null)
      },
    )
  }

  return (
    <ConfirmDialog
      opened
      title="Devolver à fila"
      confirmLabel="Devolver à fila"
      cancelLabel="Continuar recebendo"
      busy={busy}
      onConfirm={giveBack}
      onClose={onClose}
    >
      <p>O pedido {formatOrderNumber(order)} volta a esperar em Recebimento de Pedidos, do jeito que está.</p>
      <ErrorText lines={2}>{refusal}</ErrorText>
    </ConfirmDialog>
  )
}
