import { Button } from '@mantine/core'
import type { CustomerId } from '#shared/kernel/ids'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { ConsentHistory } from './consent-history'
import { ConsentRow } from './consent-row'
import { ConsentText } from './consent-text'

interface ConsentWindowProps {
  readonly customerId: CustomerId
  readonly onClose: () => void
}

/** “Consentimentos”: who may be written to by which way, in which words, and everything that was said (FEATURES H4). */
export function ConsentWindow({ customerId, onClose }: ConsentWindowProps) {
  const { value: consents, reply, refresh } = useAnswer('consent.of-customer', { customerId })
  const { value: texts, refresh: readAgain } = useAnswer('consent.texts', {})
  const text = texts?.[0]
  const askAgain = (): void => {
    void refresh()
    void readAgain()
  }
  return (
    <Dialog
      opened
      title="Consentimentos"
      reason={consents?.customerName}
      size="lg"
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose} data-autofocus>
          Voltar
        </Button>
      }
    >
      {consents === null || text === undefined ? (
        <>
          <Busy active={reply?.ok !== false} what="os consentimentos" />
          {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
        </>
      ) : (
        <>
          <ConsentText text={text.text} />
          {consents.standings.map((standing) => (
            <ConsentRow
              key={`${standing.channel}-${standing.purpose}`}
              customerId={customerId}
              standing={standing}
              textVersion={text.version}
              onSaid={askAgain}
            />
          ))}
          <ConsentHistory decisions={consents.decisions} />
        </>
      )}
    </Dialog>
  )
}
