import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { asksMoreThanCash, refundDeed } from '#shared/selling/returns/refund-words'
import type { RefundView } from '#shared/selling/returns/return-view'
import { askAgain } from '../../../ipc/answers'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { callWithApproval } from '../../../store/access/approval/approval'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ReasonDialog } from '../../../ui/dialog/reason-dialog'
import { useSaleMoments, type InsteadOfVoid } from '../../open-sale/moments'
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
  const { busy, refusal, run } = useCommand()
  const { insteadOfVoid, undoneBySale } = useSaleMoments()
  const [wayOut, setWayOut] = useState<InsteadOfVoid['wayOut'] | null>(null)
  const [voided, setVoided] = useState<readonly RefundView[] | null>(null)
  const name = `a venda ${formatSaleNumber(sale.number)}`

  function cancel(reason: string) {
    void run(
      () =>
        callWithApproval(
          'sale.void',
          { saleId: sale.id, reason },
          `Cancelar ${name}, já finalizada, de ${formatCents(sale.total)}`,
        ),
      async ({ refunds }) => {
        setLastFinished(null)
        void askAgain('sale.recent')
        const cash = asksMoreThanCash(refunds) ? [] : refunds.map(refundDeed)
        notice.success([`Venda ${formatSaleNumber(sale.number)} cancelada.`, ...cash].join(' '))
        const undone = await Promise.all(undoneBySale.map(({ isToSay }) => isToSay(sale.id)))
        if (undone.includes(true) || asksMoreThanCash(refunds)) setVoided(refunds)
        else onVoided()
      },
      (error) => {
        setWayOut('wayOut' in error ? error.wayOut : null)
        return messageFor(error)
      },
    )
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
        {undoneBySale.map(({ id, Words }) => (
          <Words key={id} saleId={sale.id} />
        ))}
      </Dialog>
    )

  return (
    <ReasonDialog
      title="Cancelar venda finalizada"
      reason={`${formatCents(sale.total)} voltam ao cliente e os produtos ao estoque. O cupom fica, como cancelado.`}
      usual={usualReasons}
      missing="Escolha ou escreva o motivo do cancelamento."
      submitLabel={`Cancelar ${name}`}
      danger
      busy={busy}
      refusal={refusal}
      refusalLines={2}
      besides={insteadOfVoid.flatMap(({ id, wayOut: leads, Button: WayOut }) =>
        leads === wayOut ? <WayOut key={id} saleId={sale.id} /> : [],
      )}
      onReason={cancel}
      onClose={onClose}
    />
  )
}
