import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../../app/times'
import { SalePointsButton, SalePointsWindow } from '../../../loyalty/scoring/sale-points-window'
import { UndoneLoyalty } from '../../../loyalty/telling/undone-loyalty'
import { Dialog } from '../../../ui/dialog/dialog'
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
  const [open, setOpen] = useState<'receipt' | 'void' | 'points' | null>(null)
  const back = () => setOpen(null)
  if (open === 'receipt') return <ReceiptWindow saleId={sale.id} opened onClose={back} />
  if (open === 'void' && onVoided !== undefined)
    return <VoidSaleWindow sale={sale} onClose={back} onVoided={onVoided} />
  if (open === 'points') return <SalePointsWindow sale={sale} onClose={back} />
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
          <SalePointsButton saleId={sale.id} onClick={() => setOpen('points')} />
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
      {sale.voided && <UndoneLoyalty saleId={sale.id} after="void" />}
    </Dialog>
  )
}
