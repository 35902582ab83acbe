import { formatCents } from '#shared/kernel/money/format'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'
import { ReasonDialog } from '../../ui/dialog/reason-dialog'
import { useSaleEdit } from '../open-sale/use-sale-edit'
import { itemsInWords } from './summary/items-in-words'

const usualReasons = ['Cliente desistiu', 'Venda de teste', 'Erro de lançamento', 'Sem meio de pagamento']

interface CancelSaleWindowProps {
  readonly sale: SaleView
  readonly onClose: () => void
}

/** Cancels the sale in progress (FEATURES A6). */
export function CancelSaleWindow({ sale, onClose }: CancelSaleWindowProps) {
  const { refusal, busy, run } = useSaleEdit()

  function cancel(reason: string) {
    const ask = () =>
      callWithApproval(
        'sale.cancel',
        { saleId: sale.id, reason },
        `Cancelar a venda em andamento, de ${formatCents(sale.settlement.due)}`,
      )
    void run(ask, () => {
      notice.success('Venda cancelada.')
      onClose()
    })
  }

  return (
    <ReasonDialog
      title="Cancelar venda"
      reason={`${itemsInWords(sale.lines)}, ${formatCents(sale.settlement.due)}. Não poderá ser recuperada.`}
      usual={usualReasons}
      missing="Escolha ou escreva o motivo do cancelamento."
      submitLabel="Cancelar venda"
      danger
      busy={busy}
      refusal={refusal}
      onReason={cancel}
      onClose={onClose}
    />
  )
}
