import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../../app/times'
import { Dialog } from '../../../ui/dialog/dialog'
import { useSaleMoments, type FinishedSaleAction } from '../../open-sale/moments'
import { ReceiptWindow } from '../../receipt/receipt-window'
import { SalePayments } from './sale-payments'
import type { RecentSale } from './use-recent-sales'
import { VoidSaleWindow } from './void-sale-window'

interface FinishedSaleWindowProps {
  readonly sale: RecentSale
  readonly onClose: () => void
  /** Offers to cancel it; without, it is only looked at. */
  readonly onVoided?: () => void
}

/** One finished sale and what can still be done with it. */
export function FinishedSaleWindow({ sale, onClose, onVoided }: FinishedSaleWindowProps) {
  const [open, setOpen] = useState<'receipt' | 'void' | FinishedSaleAction | null>(null)
  const { finishedSaleActions, undoneBySale } = useSaleMoments()
  const back = () => setOpen(null)
  if (open === 'receipt') return <ReceiptWindow saleId={sale.id} opened onClose={back} />
  if (open === 'void' && onVoided !== undefined)
    return <VoidSaleWindow sale={sale} onClose={back} onVoided={onVoided} />
  if (open !== null && typeof open === 'object') return <open.Window sale={sale} onClose={back} />
  return (
    <Dialog
      opened
      title={`Venda ${formatSaleNumber(sale.number)}`}
      reason={`${dateAndTime(sale.finishedAt)} · ${sale.operatorName} · ${sale.customerName ?? 'Consumidor final'}`}
      onClose={onClose}
      footer={
        <>
          {!sale.voided && onVoided !== undefined && (
            <Button variant="light" color="red" onClick={() => setOpen('void')}>
              Cancelar venda
            </Button>
          )}
          {finishedSaleActions.map((action) => (
            <action.Button key={action.id} saleId={sale.id} onClick={() => setOpen(action)} />
          ))}
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button data-autofocus onClick={() => setOpen('receipt')}>
            Ver cupom
          </Button>
        </>
      }
    >
      <p>
        Total <strong>{formatCents(sale.total)}</strong>
        {sale.change > 0 && `, troco ${formatCents(sale.change)}`}.
        {sale.voided && <strong> Venda cancelada.</strong>}
      </p>
      <SalePayments saleId={sale.id} />
      {sale.voided && undoneBySale.map(({ id, Words }) => <Words key={id} saleId={sale.id} />)}
    </Dialog>
  )
}
