import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PersonalDataRequest } from '#shared/customers/personal-data/personal-data-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { dateAndTime } from '../../app/times'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { CustomerWindow } from '../customer/customer-window'
import { RequestWindow } from './request-window'
import styles from './personal-data.module.css'

const kinds = {
  exported: 'O que sabemos, exportado',
  erased: 'Dados apagados',
  'erased-again': 'Apagados de novo, de uma cópia restaurada ou por outro caixa',
} as const satisfies Readonly<Record<PersonalDataRequest['kind'], string>>

/** “Pedidos de titulares (LGPD)” (FEATURES H4): what people asked for and was done, by their numbers; and a new request. */
export function RequestsScreen() {
  const { value, reply, refresh } = useAnswer('personal.requests', {})
  const [isSearching, setSearching] = useState(false)
  const [customerId, setCustomerId] = useState<CustomerId | null>(null)
  const askAgain = (): void => void refresh()
  return (
    <PlaceFrame
      title="Pedidos de titulares (LGPD)"
      actions={<Button onClick={() => setSearching(true)}>Novo pedido</Button>}
    >
      <div className={styles.body}>
        {reply === null && <Busy active what="os pedidos" />}
        {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
        {value?.length === 0 && (
          <p className={styles.quiet}>
            Nenhum pedido ainda. Quando um cliente pedir os dados dele, ou que sejam apagados, comece por
            “Novo pedido”.
          </p>
        )}
        <ol className={styles.requests} aria-label="Pedidos atendidos">
          {value?.map((request) => (
            <RequestRow key={`${request.at} ${request.code} ${request.kind}`} request={request} />
          ))}
        </ol>
      </div>
      {isSearching && (
        <CustomerWindow
          start="search"
          target={{
            identified: false,
            choose: (id) => {
              setCustomerId(id)
              return Promise.resolve(null)
            },
          }}
          onClose={() => setSearching(false)}
        />
      )}
      {customerId !== null && (
        <RequestWindow
          customerId={customerId}
          onTold={askAgain}
          onErased={() => {
            askAgain()
            setCustomerId(null)
          }}
          onClose={() => setCustomerId(null)}
        />
      )}
    </PlaceFrame>
  )
}

function RequestRow({ request }: { readonly request: PersonalDataRequest }) {
  const { at, kind, code, operatorName, reason } = request
  return (
    <li className={styles.row}>
      <span className={styles.cell}>
        <strong>{kinds[kind]}</strong>
        <span className={styles.quiet}>{reason}</span>
      </span>
      <span>Cliente {code === '' ? 'de outro caixa' : code}</span>
      <span className={styles.quiet}>{[dateAndTime(at), operatorName].filter(Boolean).join(' · ')}</span>
    </li>
  )
}
