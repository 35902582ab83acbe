import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { MessageTemplate, TemplateText } from '#shared/customers/template/message-template'
import type { CustomerId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { SendToCustomer } from './send-to-customer'
import styles from './templates.module.css'

interface TemplatePreviewProps {
  readonly text: TemplateText
  /** As it was saved; null while it is new. */
  readonly saved: MessageTemplate | null
  /** Null for the person of the examples. */
  readonly customerId: CustomerId | null
  readonly onChooseCustomer: () => void
  readonly onKeepAccents: (keeps: boolean) => void
}

/** How a message would arrive as it is being written, what it would cost, and a first one to try it. */
export function TemplatePreview(props: TemplatePreviewProps) {
  const { text, saved, customerId, onChooseCustomer, onKeepAccents } = props
  const [address, setAddress] = useState('')
  const command = useCommand()
  const { refusal, run } = command
  const { reply, value } = useAnswer('template.preview', { text, customerId }, { asTyped: true })
  const wrong =
    reply?.ok === false && reply.error.code !== 'template-part-empty' ? messageFor(reply.error) : null
  const sms = value?.sms ?? null
  return (
    <div className={styles.column}>
      <div className={styles.whom}>
        <Button variant="default" onClick={onChooseCustomer}>
          {customerId === null ? 'Ver com um cliente' : 'Ver com outro cliente'}
        </Button>
        <SendToCustomer text={text} saved={saved} customerId={customerId} command={command} />
      </div>
      <section aria-label="Prévia" className={styles.preview}>
        {value !== null && reply?.ok === true && (
          <>
            {value.address !== null && <p className={styles.quiet}>Para {value.address}</p>}
            {value.subject !== null && <h4>{value.subject}</h4>}
            {value.body}
          </>
        )}
      </section>
      {sms !== null && text.channel === 'sms' && (
        <>
          <output aria-label="Custo">{costWords(text.keepsAccents ? sms.accented : sms.plain)}</output>
          <Checkbox
            label={`Manter acentos (${costWords(sms.accented)})`}
            checked={text.keepsAccents}
            onChange={({ currentTarget }) => onKeepAccents(currentTarget.checked)}
          />
        </>
      )}
      <div className={styles.test}>
        <TextInput
          label="Testar com"
          placeholder={text.channel === 'sms' ? '(11) 98765-4321' : 'voce@loja.com.br'}
          value={address}
          autoComplete="off"
          onChange={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <Button
          variant="default"
          onClick={() =>
            void run(
              () => call('template.send-test', { text, customerId, address }),
              () => notice.info('Teste enviado: veja em “Central de mensagens” como terminou.'),
            )
          }
        >
          Enviar teste
        </Button>
      </div>
      <ErrorText lines={2}>{wrong ?? refusal}</ErrorText>
    </div>
  )
}

function costWords({ parts, priceCents }: { readonly parts: number; readonly priceCents: number }): string {
  const sent = parts === 1 ? '1 SMS' : `${parts} SMS`
  return priceCents === 0 ? sent : `${sent}, ${formatCents(cents(priceCents))}`
}
