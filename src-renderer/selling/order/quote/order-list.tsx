import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OrderId } from '#shared/kernel/ids'
import { useApp } from '../../../app/use-app'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { useKeyAction } from '../../../keys/use-key-action'
import { useScanTarget } from '../../../scanner/targets'
import { PlaceFrame } from '../../../shell/place-frame'
import { ErrorText } from '../../../ui/fields/error-text'
import { KeyHint } from '../../../ui/key-hint'
import { ListPanel } from '../../../ui/list/list-panel'
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
  const { reply } = found
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
      <ListPanel
        search={{
          label: 'Procurar orçamento ou pedido',
          placeholder: 'Número, CPF ou nome do cliente · ou leia um produto para começar',
          text,
          onText: setText,
          current: found.current,
        }}
        label="Orçamentos e pedidos"
        items={reply?.ok === true ? reply.value.rows : null}
        what="os orçamentos"
        error={reply?.ok === false ? messageFor(reply.error) : null}
        onRetry={() => void found.refresh()}
        getKey={({ id }) => id}
        renderItem={(order) => <OrderRow order={order} />}
        onChoose={({ id }) => onOpen(id)}
        emptyText={emptyText(text)}
        rowHeight={64}
        hint={<ErrorText>{reply?.ok === true && reply.value.moreCustomers ? manyCustomers : null}</ErrorText>}
      />
    </PlaceFrame>
  )
}

function emptyText(text: string): string {
  return text === ''
    ? 'Ainda não há orçamentos nesta filial. Comece um novo.'
    : 'Nenhum orçamento encontrado. Confira o número ou o nome.'
}
