import { useState } from 'react'
import type { OrderRow as Row } from '#shared/selling/order/order-view'
import type { Repricing } from '#shared/selling/order/reprice'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { PlaceFrame } from '../../../shell/place-frame'
import { leavePlace } from '../../../shell/places/use-place'
import { ListPanel } from '../../../ui/list/list-panel'
import { applySale } from '../../open-sale/use-sale'
import { RepricingWindow } from '../repricing-window'
import { ReceiveBar } from './receive-bar'
import { WaitingRow } from './waiting-row'
import styles from './receiving-screen.module.css'

/** How often the list is asked for anew: an order appears while the customer walks to the till. */
const refreshMs = 2000

/**
 * Recebimento de Pedidos (FEATURES B3): who has waited longest comes first. Select, **Receber**, and Fechamento de
 * Recebimento is there. An order somebody else took meanwhile is never replaced by its neighbour under the finger.
 */
export function ReceivingScreen() {
  const [text, setText] = useState('')
  const [selected, setSelected] = useState<Row | null>(null)
  const [claimed, setClaimed] = useState<{ sale: SaleView; repricing: Repricing } | null>(null)
  const { reply, current, refresh } = useAnswer(
    'order.waiting',
    { text },
    { asTyped: true, everyMs: refreshMs },
  )
  const receiving = useCommand()
  const giveBack = useCommand()
  const rows = reply?.ok === true ? reply.value.rows : []
  const first = rows[0]
  if (current && !receiving.busy) {
    if (selected === null && first !== undefined) setSelected(first)
    if (selected !== null && first === undefined) setSelected(null)
  }

  function select(order: Row | null) {
    receiving.refuse(null)
    setSelected(order)
  }

  function receive(order: Row) {
    if (receiving.busy) return
    select(order)
    void receiving.run(
      () => call('order.receive', { orderId: order.id }),
      ({ sale, repricing }) => {
        if (repricing === null) goOn(sale)
        else setClaimed({ sale, repricing })
      },
    )
  }

  function goOn(sale: SaleView) {
    leavePlace()
    applySale(sale)
  }

  if (claimed !== null)
    return (
      <PlaceFrame title="Recebimento de Pedidos" onBack={() => goOn(claimed.sale)}>
        <RepricingWindow
          repricing={claimed.repricing}
          goOnLabel="Receber com os preços de hoje"
          closeLabel="Devolver à fila"
          refusal={giveBack.refusal}
          onGoOn={() => goOn(claimed.sale)}
          onClose={() =>
            void giveBack.run(
              () => call('order.give-back', { saleId: claimed.sale.id }),
              () => {
                setClaimed(null)
                select(null)
                void refresh()
              },
            )
          }
        />
      </PlaceFrame>
    )
  return (
    <PlaceFrame title="Recebimento de Pedidos">
      <div className={styles.screen}>
        <ListPanel
          search={{
            label: 'Procurar pedido',
            placeholder: 'Número, cliente ou vendedor',
            text,
            onText: (typed) => {
              select(null)
              setText(typed)
            },
            current,
          }}
          label="Pedidos aguardando"
          items={reply?.ok === true ? reply.value.rows : null}
          what="os pedidos"
          error={reply?.ok === false ? messageFor(reply.error) : null}
          onRetry={() => void refresh()}
          getKey={({ id }) => id}
          renderItem={(order) => <WaitingRow order={order} />}
          onChoose={receive}
          selection={{ key: selected?.id ?? null, onSelect: select }}
          emptyText={emptyText(text)}
          rowHeight={64}
        />
        {selected !== null && (
          <ReceiveBar
            order={selected}
            isWaiting={rows.some(({ id }) => id === selected.id)}
            refusal={receiving.refusal}
            busy={receiving.busy}
            onReceive={() => receive(selected)}
          />
        )}
      </div>
    </PlaceFrame>
  )
}

function emptyText(text: string): string {
  return text === ''
    ? 'Nenhum pedido aguardando. Os novos aparecem aqui sozinhos.'
    : 'Nenhum pedido aguardando com este número ou nome.'
}
