import { useState } from 'react'
import { orderIdSchema, type OrderId } from '#shared/kernel/ids'
import { OrderEditor, type EditorStart } from './order-editor'
import { OrderList } from './order-list'

/** Orçamentos/Vendas (FEATURES B3): the list, and the quote that is open. */
export function OrdersScreen() {
  const [open, setOpen] = useState<{ readonly id: OrderId; readonly start: EditorStart } | null>(null)
  const begin = (start: EditorStart) => setOpen({ id: orderIdSchema.parse(crypto.randomUUID()), start })

  if (open === null)
    return (
      <OrderList
        onOpen={(id) => setOpen({ id, start: { kind: 'stored' } })}
        onNew={() => begin({ kind: 'empty' })}
        onScan={(code) => begin({ kind: 'scan', code })}
      />
    )
  return (
    <OrderEditor
      key={open.id}
      id={open.id}
      start={open.start}
      onOpen={(id) => setOpen({ id, start: { kind: 'stored' } })}
      onBack={() => setOpen(null)}
    />
  )
}
