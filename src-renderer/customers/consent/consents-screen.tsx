import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerId } from '#shared/kernel/ids'
import { useMay } from '../../app/may'
import { dateAndTime } from '../../app/times'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { CustomerWindow } from '../customer/customer-window'
import { ConsentText } from './consent-text'
import { ConsentWindow } from './consent-window'
import { WriteConsentText } from './write-consent-text'
import styles from './consent.module.css'

/** “Consentimentos” of Gestão: the words customers are asked in, their versions, and what one customer said. */
export function ConsentsScreen() {
  const { value: texts, reply, refresh } = useAnswer('consent.texts', {})
  const [window, setWindow] = useState<'search' | 'text' | null>(null)
  const [customerId, setCustomerId] = useState<CustomerId | null>(null)
  const mayWrite = useMay('consent.write-text')
  const close = (): void => setWindow(null)
  return (
    <PlaceFrame
      title="Consentimentos"
      actions={
        <>
          {mayWrite && (
            <Button variant="default" onClick={() => setWindow('text')}>
              Mudar o texto
            </Button>
          )}
          <Button onClick={() => setWindow('search')}>Ver um cliente</Button>
        </>
      }
    >
      {reply === null && <Busy active what="o texto" />}
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      <ol className={styles.versions} aria-label="Textos do consentimento">
        {texts?.map(({ version, text, at, operatorName }, index) => (
          <li key={version}>
            <h3>{index === 0 ? `Texto ${version}, em vigor` : `Texto ${version}`}</h3>
            <ConsentText text={text} />
            <p className={styles.quiet}>
              {operatorName === null
                ? 'Texto com que a loja começou'
                : `Desde ${dateAndTime(at)} · escrito por ${operatorName}`}
            </p>
          </li>
        ))}
      </ol>
      {window === 'search' && (
        <CustomerWindow
          start="search"
          target={{
            identified: false,
            choose: (id) => {
              setCustomerId(id)
              return Promise.resolve(null)
            },
          }}
          onClose={close}
        />
      )}
      {window === 'text' && (
        <WriteConsentText text={texts?.[0]?.text ?? ''} onWritten={() => void refresh()} onClose={close} />
      )}
      {customerId !== null && <ConsentWindow customerId={customerId} onClose={() => setCustomerId(null)} />}
    </PlaceFrame>
  )
}
