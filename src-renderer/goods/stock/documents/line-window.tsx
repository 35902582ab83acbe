import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { documentKinds, type DocumentKindId } from '#shared/goods/stock/documents/document-kind'
import type { DocumentLine } from '#shared/goods/stock/documents/document-view'
import { formatCents } from '#shared/kernel/money/format'
import { formatQuantity, readQuantity, thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import { useMay } from '../../../app/may'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { MoneyInput } from '../../../ui/fields/money-input'
import type { Paper } from './use-paper'
import styles from './papers.module.css'

interface LineWindowProps {
  readonly paper: Paper
  readonly documentId: string
  readonly kind: DocumentKindId
  readonly line: DocumentLine
  readonly onClose: () => void
}

/** How many of a product, and what a unit cost; or that it should not be there. */
export function LineWindow({ paper, documentId, kind, line, onClose }: LineWindowProps) {
  const [text, setText] = useState(formatQuantity(line.quantity))
  const [cost, setCost] = useState(line.cost ?? line.lastCost)
  const hasCost = useMay('catalog.see-cost') && documentKinds[kind].hasCost
  const { busy, refusal, refuse, run } = useCommand()
  const which = { id: documentId, lineId: line.id }

  function save(): void {
    const quantity =
      kind === 'count' && text.trim() === '0' ? ok(thousandths(0)) : readSigned(text, kind === 'adjustment')
    if (!quantity.ok) return refuse(quantity.error)
    const said = { ...which, quantity: quantity.value, ...(hasCost && { cost }) }
    void run(() => paper.touched(call('stock.set-line', said)), onClose)
  }

  /** Found elsewhere, on top of what was counted before. */
  function add(): void {
    const quantity = readSigned(text, false)
    if (!quantity.ok) return refuse(quantity.error)
    const more = { id: documentId, productId: line.productId, quantity: quantity.value }
    void run(() => paper.touched(call('stock.add-product', more)), onClose)
  }

  return (
    <FormDialog
      title={kind === 'count' ? 'Contado' : 'Item'}
      reason={[
        line.code,
        line.description,
        line.variant,
        kind === 'count' && `contado até agora: ${formatQuantity(line.quantity)}`,
      ]
        .filter(Boolean)
        .join(' · ')}
      size="sm"
      submitLabel={kind === 'count' ? 'Substituir' : 'Confirmar'}
      besides={
        kind === 'count' && (
          <Button variant="default" onClick={add}>
            Somar
          </Button>
        )
      }
      busy={busy}
      refusal={refusal}
      refusalLines={2}
      apart={
        <Button
          variant="default"
          onClick={() => void run(() => paper.touched(call('stock.remove-line', which)), onClose)}
        >
          Tirar do documento
        </Button>
      }
      onSubmit={save}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <TextInput
          data-autofocus
          label={
            kind === 'adjustment'
              ? `Quantidade (${line.unit}), com - para tirar`
              : `Quantidade (${line.unit})`
          }
          value={text}
          inputMode="decimal"
          autoComplete="off"
          maxLength={11}
          aria-invalid={refusal !== null}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            refuse(null)
            setText(event.currentTarget.value)
          }}
        />
        {hasCost && (
          <MoneyInput
            label="Custo por unidade"
            value={cost}
            onChange={setCost}
            description={
              line.lastCost === null ? 'Nunca foi informado.' : `O último foi ${formatCents(line.lastCost)}.`
            }
          />
        )}
      </div>
    </FormDialog>
  )
}

/** A quantity as it is typed; with a minus before it where less is meant. */
function readSigned(text: string, maySubtract: boolean): Result<Thousandths, string> {
  const typed = text.trim()
  const isLess = maySubtract && /^[-−]/.test(typed)
  const read = readQuantity(isLess || typed.startsWith('+') ? typed.slice(1) : typed)
  if (read.ok) return ok(isLess ? thousandths(0 - read.value) : read.value)
  if (read.problem === 'ambiguous') return fail(messageFor({ code: 'ambiguous-quantity', typed }))
  return fail(
    maySubtract
      ? 'Digite uma quantidade, como 3 ou -2.'
      : 'Digite uma quantidade maior que zero, como 3 ou 0,250.',
  )
}
