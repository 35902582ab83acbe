import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../app/may'
import { tillTimeZone } from '../../app/till-time-zone'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { goTo } from '../../shell/places/use-place'
import { ListPanel } from '../../ui/list/list-panel'
import { blockedPlace } from '../blocked/blocked-place'
import { ChannelWindow } from './channel-window'
import { HeldMessages } from './held-messages'
import {
  everyMessage,
  isEveryMessage,
  readMessageDraft,
  useMessagesAt,
  type MessageDraft,
} from './message-draft'
import { MessageFilters } from './message-filters'
import { MessageRow } from './message-row'
import { MessageTotals } from './message-totals'
import { MessageWindow } from './message-window'
import { useMessagePages } from './use-message-pages'
import { WithdrawWaiting } from './withdraw-waiting'
import styles from './messages.module.css'

/** “Central de mensagens” (FEATURES F29): what went out to whom, by what, how it went and what it cost. */
export function MessagesScreen() {
  const [draft, setDraft] = useState<MessageDraft>(() => {
    const { state } = useMessagesAt.getState()
    useMessagesAt.setState({ state: '' })
    return { ...everyMessage, state }
  })
  const [open, setOpen] = useState<string | null>(null)
  const [isSettingUp, setSettingUp] = useState(false)
  const maySetUp = useMay('message.set-up')
  const read = readMessageDraft(draft, tillTimeZone())
  const filter = read.ok ? read.value : null
  const { value: pending, refresh: countAgain } = useAnswer('message.pending', {})
  const { messages, answered, refused, more, refresh } = useMessagePages(filter)
  const message = messages?.find(({ id }) => id === open)
  const askAgain = (): void => {
    void refresh()
    void countAgain()
  }
  return (
    <PlaceFrame
      title="Central de mensagens"
      actions={
        <>
          {maySetUp && filter?.state === 'queued' && <WithdrawWaiting filter={filter} />}
          <Button variant="default" onClick={() => goTo(blockedPlace)}>
            Endereços bloqueados
          </Button>
          {maySetUp && (
            <Button variant="default" onClick={() => setSettingUp(true)}>
              Quem envia
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {pending !== null && pending.held.count > 0 && (
          <HeldMessages count={pending.held.count} onChanged={askAgain} />
        )}
        <ListPanel
          filters={<MessageFilters draft={draft} errors={read.ok ? {} : read.error} onChange={setDraft} />}
          items={messages}
          what="as mensagens"
          error={refused === null ? null : messageFor(refused)}
          onRetry={askAgain}
          question={JSON.stringify(answered)}
          label="Mensagens"
          getKey={({ id }) => id}
          rowHeight={72}
          onChoose={({ id }) => setOpen(id)}
          onNearEnd={more}
          emptyText={
            isEveryMessage(draft)
              ? 'Nenhuma mensagem. Escolha em “Quem envia” por onde elas saem.'
              : 'Nenhuma mensagem. Mude ou limpe os filtros.'
          }
          renderItem={(one) => <MessageRow message={one} />}
          hint={<MessageTotals filter={filter} />}
        />
      </div>
      {message !== undefined && (
        <MessageWindow message={message} onClose={() => setOpen(null)} onChanged={askAgain} />
      )}
      {isSettingUp && <ChannelWindow onClose={() => setSettingUp(false)} />}
    </PlaceFrame>
  )
}
