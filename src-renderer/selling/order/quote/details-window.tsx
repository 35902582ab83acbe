import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { OrderView } from '#shared/selling/order/order-view'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { Dialog } from '../../../ui/dialog/dialog'
import { DayInput } from '../../../ui/fields/day-input'
import { parseDay } from '../../../ui/fields/day-text'
import { ErrorText } from '../../../ui/fields/error-text'
import type { OpenOrder } from './use-order'

interface DetailsWindowProps {
  readonly order: OrderView
  readonly drawn: OpenOrder['drawn']
  readonly onClose: () => void
}

/** Until when the prices hold, and what the customer should read on the paper. */
export function DetailsWindow({ order, drawn, onClose }: DetailsWindowProps) {
  const [day, setDay] = useState(printedDay(order.validUntil))
  const [notes, setNotes] = useState(order.notes)
  const { refusal, busy, refuse, run } = useCommand()

  function save() {
    const validUntil = parseDay(day)
    if (validUntil === undefined) return refuse('Digite a validade como dia, mês e ano: 31/12/2026.')
    const input = { orderId: order.id, validUntil, notes: notes.trim() }
    void run(() => drawn(call('order.set-details', input)), onClose)
  }

  return (
    <Dialog
      opened
      title="Validade e observações"
      reason="Os preços valem até o fim deste dia. As observações saem impressas."
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Salvar
          </Button>
        </>
      }
    >
      <DayInput label="Válido até" value={day} onChange={setDay} />
      <Textarea
        label="Observações"
        value={notes}
        maxLength={500}
        autosize
        minRows={4}
        maxRows={8}
        data-autofocus
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
