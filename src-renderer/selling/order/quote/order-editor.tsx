import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { OrderId } from '#shared/kernel/ids'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import { KeyBar } from '../../../keys/key-bar'
import { PlaceFrame } from '../../../shell/place-frame'
import { ErrorText } from '../../../ui/fields/error-text'
import { OrderBadge } from '../order-badge'
import { OrderKeys } from './order-keys'
import { OrderLineActions } from './order-line-actions'
import { OrderLines } from './order-lines'
import { OrderScanField } from './order-scan-field'
import { OrderSummary } from './order-summary'
import type { OrderWindow } from './order-window'
import { OrderWindows } from './order-windows'
import { useOrder } from './use-order'
import { useOrderMoves } from './use-order-moves'
import classes from './order-editor.module.css'

/** What the editor begins with: a stored order, nothing, or the product that was read in the list. */
export type EditorStart =
  | { readonly kind: 'stored' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'scan'; readonly code: string }

interface OrderEditorProps {
  readonly id: OrderId
  readonly start: EditorStart
  readonly onOpen: (id: OrderId) => void
  readonly onBack: () => void
}

/** One quote, made as a sale is rung up: by scanner, by keys or by touch. A placed order is shown, not changed. */
export function OrderEditor({ id, start, onOpen, onBack }: OrderEditorProps) {
  const open = useOrder(id, start.kind === 'stored')
  const [window, setWindow] = useState<OrderWindow | null>(null)
  const { order } = open
  const editable = order === null ? start.kind !== 'stored' : order.state === 'quote'
  const moves = useOrderMoves({ id, open, show: setWindow, onOpen })

  const begin = useEffectEvent(() => {
    if (start.kind === 'scan') void open.scan(start.code)
  })
  useEffect(() => begin(), [])

  return (
    <PlaceFrame
      title={
        order === null
          ? 'Novo orçamento'
          : `${editable ? 'Orçamento' : 'Pedido'} nº ${formatOrderNumber(order)}`
      }
      onBack={onBack}
      actions={
        order !== null && (
          <>
            <OrderBadge {...order} />
            <Button variant="default" onClick={() => setWindow({ kind: 'paper' })}>
              Ver e imprimir
            </Button>
            <Button variant="default" onClick={moves.copy}>
              Copiar
            </Button>
            {(order.state === 'quote' || order.state === 'waiting') && (
              <Button variant="default" onClick={() => setWindow({ kind: 'cancel' })}>
                Cancelar
              </Button>
            )}
          </>
        )
      }
    >
      <div className={classes.editor}>
        {editable && <OrderKeys open={open} show={setWindow} onClose={moves.close} />}
        <section className={classes.lines} aria-label="Itens">
          <OrderLines open={open} editable={editable} />
          {editable && <OrderLineActions open={open} show={setWindow} />}
          {editable && (
            <OrderScanField
              focused={window === null}
              scan={open.scan}
              onSearch={(text) => setWindow({ kind: 'product', text })}
            />
          )}
        </section>
        <OrderSummary order={order} editable={editable} show={setWindow} moves={moves} />
        <ErrorText>{moves.refusal}</ErrorText>
        {editable && (
          <div className={classes.keys}>
            <KeyBar actions={['customer', 'product', 'quantity', 'salesperson', 'discount']} />
          </div>
        )}
      </div>
      <OrderWindows id={id} open={open} window={window} show={setWindow} onBack={onBack} />
    </PlaceFrame>
  )
}
