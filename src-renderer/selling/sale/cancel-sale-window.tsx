import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { callWithApproval } from '../../store/access/approval/approval'
import { Dialog } from '../../ui/dialog/dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { isReason, ReasonField } from '../../ui/fields/reason-field'
import { useSaleEdit } from '../open-sale/use-sale-edit'
import { itemsInWords } from './summary/items-in-words'

const usualReasons = ['Cliente desistiu', 'Venda de teste', 'Erro de lançamento', 'Sem meio de pagamento']

interface CancelSaleWindowProps {
  readonly sale: SaleView
  readonly onClose: () => void
}

/** Cancels the sale in progress (FEATURES A6). */
export function CancelSaleWindow({ sale, onClose }: CancelSaleWindowProps) {
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, run } = useSaleEdit()

  function cancel() {
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return refuse('Escolha ou escreva o motivo do cancelamento.')
    }
    const ask = () =>
      callWithApproval(
        'sale.cancel',
        { saleId: sale.id, reason: reason.trim() },
        `Cancelar a venda em andamento, de ${formatCents(sale.totals.total)}`,
      )
    void run(ask, () => {
      notice.success('Venda cancelada.')
      onClose()
    })
  }

  return (
    <Dialog
      opened
      title="Cancelar venda"
      reason={`${itemsInWords(sale.lines)}, ${formatCents(sale.totals.total)}. Não poderá ser recuperada.`}
      onClose={onClose}
      onSubmit={cancel}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" color="red" loading={busy}>
            Cancelar venda
          </Button>
        </>
      }
    >
      <ReasonField
        fieldRef={reasonField}
        value={reason}
        onChange={setReason}
        suggestions={usualReasons}
        autoFocus
      />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
