import { Textarea } from '@mantine/core'
import { z } from 'zod'
import { linesText } from '#shared/kernel/text/text-door'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { OrderView } from '#shared/selling/order/order-view'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { DayInput } from '../../../ui/fields/day-input'
import { dayTextSchema } from '../../../ui/fields/day-text'
import { useSchemaForm } from '../../../ui/fields/use-schema-form'
import type { OpenOrder } from './use-order'

const schema = z.object({ validUntil: dayTextSchema, notes: linesText({ max: 500 }) })
const words = { validUntil: 'Digite a validade como dia, mês e ano: 31/12/2026.' }

interface DetailsWindowProps {
  readonly order: OrderView
  readonly drawn: OpenOrder['drawn']
  readonly onClose: () => void
}

/** Until when the prices hold, and what the customer should read on the paper. */
export function DetailsWindow({ order, drawn, onClose }: DetailsWindowProps) {
  const now = { validUntil: printedDay(order.validUntil), notes: order.notes }
  const { bind, problem, submit } = useSchemaForm(schema, now, words)
  const { refusal, busy, run } = useCommand()

  const save = () =>
    submit((details) =>
      run(() => drawn(call('order.set-details', { orderId: order.id, ...details })), onClose),
    )

  return (
    <FormDialog
      title="Validade e observações"
      reason="Os preços valem até o fim deste dia. As observações saem impressas."
      submitLabel="Salvar"
      busy={busy}
      refusal={problem ?? refusal}
      onClose={onClose}
      onSubmit={save}
    >
      <DayInput label="Válido até" {...bind('validUntil')} />
      <Textarea
        label="Observações"
        maxLength={500}
        autosize
        minRows={4}
        maxRows={8}
        data-autofocus
        {...bind('notes')}
      />
    </FormDialog>
  )
}
