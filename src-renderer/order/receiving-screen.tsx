import { useState } from 'react'
import type { OrderRow as Row } from '../../src-shared/order/order-view'
import type { Repricing } from '../../src-shared/order/reprice'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { useAsk } from '../ipc/use-ask'
import { applySale } from '../sale/use-sale'
import { PlaceFrame } from '../shell/place-frame'
import { leavePlace } from '../shell/use-place'
import { ErrorText } from '../ui/error-text'
import { SearchList } from '../ui/search-list'
import { ReceiveWindow } from './receive-window'
import { RepricingWindow } from './repricing-window'
import { useAnswer } from './use-answer'
import { WaitingRow } from './waiting-row'

/** How often the list is asked for anew: an order appears while the customer walks to the till. */
const refreshMs = 2000

/** Recebimento de Pedidos (FEATURES B3): who has waited longest comes first. */
export function ReceivingScreen() {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Row | null>(null)
  const [claimed, setClaimed] = useState<{ sale: SaleView; repricing: Repricing } | null>(null)
  const { reply, current, refresh } = useAnswer('order.waiting', { text }, refreshMs)
  const giveBack = useAsk()

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
            void giveBack.send(call('order.give-back', { saleId: claimed.sale.id }), () => {
              setClaimed(null)
              refresh()
            })
          }
        />
      </PlaceFrame>
    )
  return (
    <PlaceFrame title="Recebimento de Pedidos">
      <SearchList
        fieldLabel="Procurar pedido"
        placeholder="Número, cliente ou vendedor"
        listLabel="Pedidos aguardando"
        text={text}
        onText={setText}
        items={reply?.ok === true ? reply.value.rows : []}
        current={current}
        getKey={({ id }) => id}
        renderItem={(order) => <WaitingRow order={order} />}
        onChoose={setChosen}
        emptyText={current ? emptyText(text) : ''}
        rowHeight={64}
        reserved={260}
      />
      <ErrorText>{reply?.ok === false ? messageFor(reply.error) : null}</ErrorText>
      {chosen !== null && (
        <ReceiveWindow
          order={chosen}
          onClose={() => {
            setChosen(null)
            refresh()
          }}
          onReceiving={({ sale, repricing }) => {
            setChosen(null)
            if (repricing === null) goOn(sale)
            else setClaimed({ sale, repricing })
          }}
        />
      )}
    </PlaceFrame>
  )
}

function emptyText(text: string): string {
  return text === ''
    ? 'Nenhum pedido aguardando. Os novos aparecem aqui sozinhos.'
    : 'Nenhum pedido aguardando com este número ou nome.'
}
