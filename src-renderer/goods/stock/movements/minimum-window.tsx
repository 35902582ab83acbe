import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ProductStock } from '#shared/goods/stock/movements/movement-operations'
import { formatQuantity, parseQuantity } from '#shared/kernel/money/quantity'
import { useCommand } from '../../../ipc/words/use-command'
import { callWithApproval } from '../../../store/access/approval/approval'
import { FormDialog } from '../../../ui/dialog/form-dialog'

interface MinimumWindowProps {
  readonly product: ProductStock
  readonly onChanged: (stock: ProductStock) => void
  readonly onClose: () => void
}

/** How much of a product this branch wants to have at least. */
export function MinimumWindow({ product, onChanged, onClose }: MinimumWindowProps) {
  const { productId, description, unit, minimum: before } = product
  const [text, setText] = useState(before === null ? '' : formatQuantity(before))
  const { busy, refusal, refuse, run } = useCommand()

  function save(): void {
    const minimum = text.trim() === '' ? null : parseQuantity(text)
    if (minimum === undefined) return refuse('Digite uma quantidade maior que zero, ou deixe em branco.')
    void run(
      () => callWithApproval('stock.set-minimum', { productId, minimum }, 'Alterar o estoque mínimo'),
      (stock) => {
        onChanged(stock)
        onClose()
      },
    )
  }

  return (
    <FormDialog
      title="Estoque mínimo"
      reason={`${description}. Com menos do que isto, aparece em Pendências.`}
      size="sm"
      submitLabel="Salvar"
      busy={busy}
      refusal={refusal}
      refusalLines={2}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={`Quantidade (${unit})`}
        placeholder="Não definido"
        value={text}
        inputMode="decimal"
        autoComplete="off"
        maxLength={9}
        aria-invalid={refusal !== null}
        onChange={({ currentTarget }) => {
          refuse(null)
          setText(currentTarget.value)
        }}
      />
    </FormDialog>
  )
}
