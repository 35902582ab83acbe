import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SaleLineView, SaleView } from '../../src-shared/sale/sale-view'
import { callWithApproval } from '../access/approval'
import { Dialog } from '../ui/dialog'
import { ErrorText } from '../ui/error-text'
import { DiscountForm } from './discount-form'
import { draftOf, readDiscount, type AskedDiscount, type DiscountDraft } from './discount-draft'
import classes from './discount-window.module.css'
import { describeDiscount } from './line-notes'
import { useSaleEdit } from './use-sale-edit'

interface DiscountWindowProps {
  readonly sale: SaleView
  /** The selected line, when there is one to discount. */
  readonly line: SaleLineView | null
  readonly onClose: () => void
}

/** Janela de desconto: on a line or the whole sale, by value or rate, always with its reason (FEATURES A4). */
export function DiscountWindow({ sale, line, onClose }: DiscountWindowProps) {
  const [draft, setDraft] = useState(() => draftOf(line === null ? 'sale' : 'line', line ?? sale))
  const { refusal, busy, refuse, send } = useSaleEdit()
  const target = draft.scope === 'line' && line !== null ? line : null
  const given = target === null ? sale.discount : target.discount
  const where = target === null ? 'na venda' : `no item ${target.position}, ${target.description}`

  function change(next: DiscountDraft) {
    refuse(null)
    setDraft(next)
  }

  function give(discount: AskedDiscount | null, what: string) {
    const asked =
      target === null
        ? callWithApproval('sale.discount-sale', { saleId: sale.id, discount }, what)
        : callWithApproval('sale.discount-line', { saleId: sale.id, lineId: target.id, discount }, what)
    void send(asked, onClose)
  }

  function confirm() {
    const read = readDiscount(draft)
    if (!read.ok) return refuse(read.error)
    give(read.value, `Desconto de ${describeDiscount(read.value.value)} ${where}`)
  }

  return (
    <Dialog
      opened
      title="Desconto"
      reason={given === null ? undefined : `Já há desconto de ${describeDiscount(given.value)} ${where}.`}
      size="lg"
      onClose={onClose}
      onSubmit={confirm}
      footer={
        <>
          {given !== null && (
            <Button
              variant="light"
              color="red"
              className={classes.remove ?? ''}
              disabled={busy}
              onClick={() => give(null, `Remover o desconto ${where}`)}
            >
              Remover desconto
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Aplicar desconto
          </Button>
        </>
      }
    >
      <DiscountForm
        draft={draft}
        line={line}
        saleTotal={sale.totals.total}
        onChange={change}
        onScope={(scope) => change(draftOf(scope, scope === 'line' && line !== null ? line : sale))}
      />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
