import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OrderId } from '#shared/kernel/ids'
import { useApp } from '../../../app/use-app'
import type { Reply } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { useKeyAction } from '../../../keys/use-key-action'
import { useScanTarget } from '../../../scanner/targets'
import { PlaceFrame } from '../../../shell/place-frame'
import { ErrorText } from '../../../ui/fields/error-text'
import { KeyHint } from '../../../ui/key-hint'
import { SearchList } from '../../../ui/list/search-list'
import { OrderRow } from '../order-row'
import { manyCustomers } from '../order-words'

interface OrderListProps {
  readonly onOpen: (id: OrderId) => void
  readonly onNew: () => void
  /** A product read here begins a quote. */
  readonly onScan: (code: string) => void
}

/** The branch's quotes and orders, newest first. */
export function OrderList({ onOpen, onNew, onScan }: OrderListProps) {
  const [text, setText] = useState('')
  const found = useAnswer('order.recent', { text }, { asTyped: true })
  const newKey = useApp((app) => app.keys.product)
  useKeyAction('product', onNew)
  useScanTarget(onScan)
  return (
    <PlaceFrame
      title="Orçamentos/Vendas"
      actions={
        <Button size="md" onClick={onNew}>
          Novo orçamento&nbsp;<KeyHint>{newKey}</KeyHint>
        </Button>
      }
    >
      <SearchList
        fieldLabel="Procurar orçamento ou pedido"
        placeholder="Número, CPF ou nome do cliente · ou leia um produto para começar"
        listLabel="Orçamentos e pedidos"
        text={text}
        onText={setText}
        items={found.reply?.ok === true ? found.reply.value.rows : []}
        current={found.current}
        getKey={({ id }) => id}
        renderItem={(order) => <OrderRow order={order} />}
        onChoose={({ id }) => onOpen(id)}
        emptyText={found.current ? emptyText(text) : ''}
        rowHeight={64}
        reserved={260}
      />
      <ErrorText>{found.reply === null ? null : problem(found.reply)}</ErrorText>
    </PlaceFrame>
  )
}

function problem(reply: Reply<'order.recent'>): string | null {
  if (!reply.ok) return messageFor(reply.error)
  return reply.value.moreCustomers ? manyCustomers : null
}

function emptyText(text: string): string {
  return text === ''
    ? 'Ainda não há orçamentos nesta filial. Comece um novo.'
    : 'Nenhum orçamento encontrado. Confira o número ou o nome.'
}
