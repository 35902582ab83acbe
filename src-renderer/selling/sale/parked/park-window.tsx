import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../../ipc/client'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
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
    <Dialog
      opened
      title="Colocar em espera"
      reason="A venda fica guardada neste caixa e o próximo cliente pode ser atendido."
      size="sm"
      onClose={onClose}
      onSubmit={park}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Colocar em espera
          </Button>
        </>
      }
    >
      <div>
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
        <ErrorText>{refusal}</ErrorText>
      </div>
    </Dialog>
  )
}
