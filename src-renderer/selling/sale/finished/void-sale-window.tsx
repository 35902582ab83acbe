import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { asksMoreThanCash, refundDeed } from '#shared/selling/returns/refund-words'
import type { RefundView } from '#shared/selling/returns/return-view'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { outcomeWords } from '../../../loyalty/telling/outcome-words'
import { UndoneLoyalty } from '../../../loyalty/telling/undone-loyalty'
import { callWithApproval } from '../../../store/access/approval/approval'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { isReason, ReasonField } from '../../../ui/fields/reason-field'
import { setLastFinished } from '../../open-sale/use-sale'
import type { RecentSale } from './use-recent-sales'

const usualReasons = ['Cliente desistiu', 'Erro de lançamento', 'Pagamento não confirmado']

interface VoidSaleWindowProps {
  readonly sale: RecentSale
  readonly onClose: () => void
  readonly onVoided: () => void
}

/** Cancels a finished sale, with its document (FEATURES A6). */
export function VoidSaleWindow({ sale, onClose, onVoided }: VoidSaleWindowProps) {
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [voided, setVoided] = useState<readonly RefundView[] | null>(null)
  const name = `a venda ${formatSaleNumber(sale.number)}`

  async function cancel() {
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return setProblem('Escolha ou escreva o motivo do cancelamento.')
    }
    setBusy(true)
    setProblem(null)
    const reply = await callWithApproval(
      'sale.void',
      { saleId: sale.id, reason: reason.trim() },
      `Cancelar ${name}, já finalizada, de ${formatCents(sale.total)}`,
    )
    setBusy(false)
    if (!reply.ok) return setProblem(messageFor(reply.error))
    setLastFinished(null)
    const { refunds } = reply.value
    const cash = asksMoreThanCash(refunds) ? [] : refunds.map(refundDeed)
    notice.success([`Venda ${formatSaleNumber(sale.number)} cancelada.`, ...cash].join(' '))
    const loyalty = await call('loyalty.of-sale', { saleId: sale.id })
    const undone = loyalty.ok && loyalty.value.some((one) => outcomeWords(one, 'void') !== null)
    if (undone || asksMoreThanCash(refunds)) setVoided(refunds)
    else onVoided()
  }

  if (voided !== null)
    return (
      <Dialog
        opened
        title={`Venda ${formatSaleNumber(sale.number)} cancelada`}
        size="sm"
        onClose={onVoided}
        footer={
          <Button data-autofocus onClick={onVoided}>
            Fechar
          </Button>
        }
      >
        <ul aria-label="O que volta ao cliente">
          {voided.map((refund) => (
            <li key={refundDeed(refund)}>{refundDeed(refund)}</li>
          ))}
        </ul>
        <UndoneLoyalty saleId={sale.id} after="void" />
      </Dialog>
    )

  return (
    <Dialog
      opened
      title="Cancelar venda finalizada"
      reason={`${formatCents(sale.total)} voltam ao cliente e os produtos ao estoque. O cupom fica, como cancelado.`}
      onClose={onClose}
      onSubmit={() => void cancel()}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" color="red" loading={busy}>
            Cancelar {name}
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
      <ErrorText>{problem}</ErrorText>
    </Dialog>
  )
}
