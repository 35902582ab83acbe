import { Button } from '@mantine/core'
import { channelNames } from '#shared/customers/message/message-channel'
import { purposeRules } from '#shared/customers/message/message-purpose'
import { mayMove, stateNames } from '#shared/customers/message/message-states'
import type { MessageView } from '#shared/customers/message/message-view'
import { dateAndTime } from '../../app/times'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { Dialog } from '../../ui/dialog/dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { MessageAttempts } from './message-attempts'
import { costWords, whyWords } from './message-words'
import styles from './messages.module.css'

interface MessageWindowProps {
  readonly message: MessageView
  readonly onClose: () => void
  readonly onChanged: () => void
}

/** One message: its text, how it went, and what a person may do about it. */
export function MessageWindow({ message, onClose, onChanged }: MessageWindowProps) {
  const { id, state, channel, subject, purpose, procedure, customerName, address, createdAt } = message
  const { value: text, reply } = useAnswer('message.read', { id })
  const { busy, refusal, run } = useCommand()
  const act = (name: 'message.try-again' | 'message.withdraw'): void =>
    void run(
      () => call(name, { id }),
      () => {
        onChanged()
        onClose()
      },
    )
  const ask = (): void =>
    void run(
      () => call('message.ask', { id }),
      () => notice.info('Perguntado: a situação muda assim que houver resposta.'),
    )
  const why = whyWords(message)
  return (
    <Dialog
      opened
      size="lg"
      title={subject ?? procedure}
      reason={`${purposeRules[purpose].name} · ${channelNames[channel]} · ${stateNames[state]}`}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose} data-autofocus>
            Voltar
          </Button>
          {mayMove(state, 'withdrawn', 'person') && (
            <Button variant="default" loading={busy} onClick={() => act('message.withdraw')}>
              Retirar
            </Button>
          )}
          {text?.canBeAsked === true && (
            <Button variant="default" loading={busy} onClick={ask}>
              Perguntar a situação
            </Button>
          )}
          {mayMove(state, 'queued', 'person') && (
            <Button
              variant={state === 'unknown' ? 'default' : 'filled'}
              loading={busy}
              onClick={() => act('message.try-again')}
            >
              Tentar de novo
            </Button>
          )}
        </>
      }
    >
      <dl className={styles.facts}>
        <dt>Para</dt>
        <dd>{[customerName, address].filter((one) => one !== null).join(' · ') || 'Dados apagados'}</dd>
        <dt>Escrita</dt>
        <dd>
          {dateAndTime(createdAt)} · {procedure}
        </dd>
        {channel === 'sms' && (
          <>
            <dt>Custo</dt>
            <dd>{costWords(message)}</dd>
          </>
        )}
      </dl>
      {why !== null && <p data-tone="attention">{why}</p>}
      {state === 'unknown' && <p>Enviar de novo pode fazer a pessoa recebê-la duas vezes.</p>}
      {reply === null && <Busy active what="a mensagem" />}
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      {text !== null && (
        <>
          <p className={styles.text}>{text.body ?? 'O texto foi apagado.'}</p>
          <MessageAttempts attempts={text.attempts} />
        </>
      )}
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
