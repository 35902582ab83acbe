import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../../ipc/client'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { useSaleEdit } from '../../open-sale/use-sale-edit'

interface ParkWindowProps {
  readonly sale: SaleView
  readonly onClose: () => void
}

/** Sets the sale aside with a word to know it by (FEATURES A6). */
export function ParkWindow({ sale, onClose }: ParkWindowProps) {
  const [label, setLabel] = useState(sale.customer?.name ?? '')
  const { refusal, busy, run } = useSaleEdit()

  function park() {
    void run(() => call('sale.park', { saleId: sale.id, label }), onClose)
  }

  return (
    <FormDialog
      title="Colocar em espera"
      reason="A venda fica guardada neste caixa e o próximo cliente pode ser atendido."
      size="sm"
      onClose={onClose}
      onSubmit={park}
      submitLabel="Colocar em espera"
      busy={busy}
      refusal={refusal}
    >
      <TextInput
        data-autofocus
        label="Identificação"
        description="Opcional. Ex.: senhora de azul, mesa 4"
        value={label}
        maxLength={60}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
