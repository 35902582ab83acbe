import type { CustomerId } from '#shared/kernel/ids'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { ConsentHistory } from './consent-history'
import { ConsentRow } from './consent-row'
import { ConsentText } from './consent-text'

/** Who may write to a customer by which way, in which words, and everything that was said (FEATURES H4). */
export function ConsentsOfCustomer({ customerId }: { readonly customerId: CustomerId }) {
  const { value: consents, reply, refresh } = useAnswer('consent.of-customer', { customerId })
  const { value: texts, refresh: readAgain } = useAnswer('consent.texts', {})
  const text = texts?.[0]
  const askAgain = (): void => {
    void refresh()
    void readAgain()
  }
  if (consents === null || text === undefined)
    return (
      <>
        <Busy active={reply?.ok !== false} what="os consentimentos" />
        {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      </>
    )
  return (
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
  )
}
