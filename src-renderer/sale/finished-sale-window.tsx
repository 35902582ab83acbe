import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatCents } from '../../src-shared/money/format'
import { formatSaleNumber } from '../../src-shared/receipt/sale-number'
import { dateAndTime } from '../shell/times'
import { Dialog } from '../ui/dialog'
import type { RecentSale } from './use-recent-sales'
import { VoidSaleWindow } from './void-sale-window'

interface FinishedSaleWindowProps {
  readonly sale: RecentSale
  readonly onClose: () => void
  readonly onVoided: () => void
}

/** One finished sale and what can still be done with it. */
export function FinishedSaleWindow({ sale, onClose, onVoided }: FinishedSaleWindowProps) {
  const [voiding, setVoiding] = useState(false)
  return (
    <Dialog
      opened
      title={`Venda ${formatSaleNumber(sale.number)}`}
      reason={`${dateAndTime(sale.finishedAt)} · ${sale.operatorName} · ${sale.customerName ?? 'Consumidor final'}`}
      onClose={onClose}
      footer={
        <>
          {!sale.voided && (
            <Button variant="light" color="red" onClick={() => setVoiding(true)}>
              Cancelar venda
            </Button>
          )}
          <Button data-autofocus variant="default" onClick={onClose}>
            Voltar
          </Button>
        </>
      }
    >
      <p>
        Total <strong>{formatCents(sale.total)}</strong>
        {sale.change > 0 && `, troco ${formatCents(sale.change)}`}.
        {sale.voided && <strong> Venda cancelada.</strong>}
      </p>
      {voiding && <VoidSaleWindow sale={sale} onClose={() => setVoiding(false)} onVoided={onVoided} />}
    </Dialog>
  )
}
