import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { formatCents } from '#shared/money/format'
import type { SaleView } from '#shared/sale/sale-view'
import { callWithApproval } from '../access/approval'
import { Dialog } from '../ui/dialog'
import { ErrorText } from '../ui/error-text'
import { notice } from '../ui/notice'
import { itemsInWords } from './items-in-words'
import { isReason, ReasonField } from './reason-field'
import { useSaleEdit } from './use-sale-edit'

const usualReasons = ['Cliente desistiu', 'Venda de teste', 'Erro de lançamento', 'Sem meio de pagamento']

interface CancelSaleWindowProps {
  readonly sale: SaleView
  readonly onClose: () => void
}

/** Cancels the sale in progress (FEATURES A6). */
export function CancelSaleWindow({ sale, onClose }: CancelSaleWindowProps) {
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, send } = useSaleEdit()

  function cancel() {
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return refuse('Escolha ou escreva o motivo do cancelamento.')
    }
    const asked = callWithApproval(
      'sale.cancel',
      { saleId: sale.id, reason: reason.trim() },
      `Cancelar a venda em andamento, de ${formatCents(sale.totals.total)}`,
    )
    void send(asked, () => {
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
