import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import {
  messageStateSchema,
  messageStates,
  type MessageState,
} from '#shared/customers/message/message-states'
import { useMay } from '../../app/may'
import { useAnswer } from '../../ipc/use-answer'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { ListPanel } from '../../ui/list/list-panel'
import { ChannelWindow } from './channel-window'
import { HeldMessages } from './held-messages'
import { MessageRow } from './message-row'
import { MessageWindow } from './message-window'
import { stateWords } from './message-words'
import styles from './messages.module.css'

/** “Central de mensagens” (FEATURES F29): what went out to whom, by what, and how it went. */
export function MessagesScreen() {
  const [state, setState] = useState<MessageState | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const [isSettingUp, setSettingUp] = useState(false)
  const maySetUp = useMay('message.set-up')
  const { value: pending, refresh: countAgain } = useAnswer('message.pending', {})
  const { pages, refused, more, refresh } = usePages(
    'message.list',
    { state },
    {
      input: (asked, before: string | null) => ({ ...asked, before }),
      next: ({ messages, hasMore }) => (hasMore ? (messages.at(-1)?.id ?? null) : null),
    },
  )
  const messages = pages?.flatMap((page) => page.messages) ?? null
  const message = messages?.find(({ id }) => id === open)
  const askAgain = (): void => {
    void refresh()
    void countAgain()
  }
  return (
    <PlaceFrame title="Central de mensagens">
      <div className={styles.body}>
        {pending !== null && pending.held > 0 && <HeldMessages count={pending.held} onChanged={askAgain} />}
        <ListPanel
          filters={
            <div className={styles.filters}>
              <NativeSelect
                label="Situação"
                value={state ?? ''}
                onChange={({ currentTarget }) => {
                  const wanted = messageStateSchema.safeParse(currentTarget.value)
                  setState(wanted.success ? wanted.data : null)
                }}
                data={[
                  { value: '', label: 'Todas' },
                  ...messageStates.map((value) => ({ value, label: stateWords[value] })),
                ]}
              />
              {maySetUp && (
                <Button variant="default" onClick={() => setSettingUp(true)}>
                  Quem envia
                </Button>
              )}
            </div>
          }
          items={messages}
          what="as mensagens"
          error={refused === null ? null : messageFor(refused)}
          onRetry={askAgain}
          label="Mensagens"
          getKey={({ id }) => id}
          rowHeight={72}
          onChoose={({ id }) => setOpen(id)}
          emptyText="Nenhuma mensagem. Escolha em “Quem envia” por onde elas saem."
          renderItem={(one) => <MessageRow message={one} />}
          hint={
            pages?.at(-1)?.hasMore === true && (
              <Button variant="subtle" onClick={more}>
                Mais antigas
              </Button>
            )
          }
        />
      </div>
      {message !== undefined && (
        <MessageWindow message={message} onClose={() => setOpen(null)} onChanged={askAgain} />
      )}
      {isSettingUp && <ChannelWindow onClose={() => setSettingUp(false)} />}
    </PlaceFrame>
  )
}
