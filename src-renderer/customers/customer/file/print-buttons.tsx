import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerPaper } from '#shared/customers/customer/paper-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { call } from '../../../ipc/client'
import { exportReply } from '../../../ipc/words/export-reply'
import { stopReading } from '../../../store/reading/stop-reading'
import { ExportWindow } from '../../../ui/dialog/export-window'
import { ChoiceField } from '../../../ui/fields/choice-field'

interface PrintButtonsProps {
  /** Null: the form is blank, and there is no card yet. */
  readonly customerId: CustomerId | null
}

/** At the foot of the file: “Imprimir formulário” (R8) and “Cartão fidelidade” (R7), each as a PDF. */
export function PrintButtons({ customerId }: PrintButtonsProps) {
  const [open, setOpen] = useState<'form' | 'card' | null>(null)
  const [size, setSize] = useState<'card' | 'card-sheet'>('card')
  const [run] = useState(() => crypto.randomUUID())
  const take = (paper: CustomerPaper) => call('customer.print', { run, paper, customerId }).then(exportReply)
  const way = { onStop: () => stopReading(run), onClose: () => setOpen(null) }
  return (
    <>
      <Button variant="default" onClick={() => setOpen('form')}>
        Imprimir formulário
      </Button>
      {customerId !== null && (
        <Button variant="default" onClick={() => setOpen('card')}>
          Cartão fidelidade
        </Button>
      )}
      {open === 'form' && (
        <ExportWindow
          title="Imprimir formulário"
          reason="Uma folha A4 em PDF: os campos obrigatórios marcados, com os complementos. O que está salvo sai preenchido."
          onExport={() => take('form')}
          {...way}
        />
      )}
      {open === 'card' && (
        <ExportWindow
          title="Cartão fidelidade"
          reason="Em PDF, com o nome, o código de barras e o número do cliente."
          onExport={() => take(size)}
          {...way}
        >
          <ChoiceField
            legend="Em que papel"
            options={[
              { value: 'card', label: 'Cartão (85,6 × 54 mm)' },
              { value: 'card-sheet', label: 'Folha A4 com 10' },
            ]}
            value={size}
            onChange={setSize}
          />
        </ExportWindow>
      )}
    </>
  )
}
