import { useState } from 'react'
import { allMessages, type MessageFilter } from '#shared/customers/message/message-filter'
import type { CustomerId } from '#shared/kernel/ids'
import { messageFor } from '../../ipc/words/messages'
import { ListPanel } from '../../ui/list/list-panel'
import { MessageRow } from './message-row'
import { MessageWindow } from './message-window'
import { useMessagePages } from './use-message-pages'
import styles from './messages.module.css'

/** “Mensagens” of a customer's file: what was written to them, and what became of it (FEATURES F29). */
export function MessagesTab({ customerId }: { readonly customerId: CustomerId }) {
  const [open, setOpen] = useState<string | null>(null)
  const filter: MessageFilter = { ...allMessages, customerId }
  const { messages, refused, more, refresh } = useMessagePages(filter)
  const message = messages?.find(({ id }) => id === open)
  return (
    <div className={styles.body}>
      <ListPanel
        items={messages}
        what="as mensagens"
        error={refused === null ? null : messageFor(refused)}
        onRetry={() => void refresh()}
        question={customerId}
        label="Mensagens"
        getKey={({ id }) => id}
        rowHeight={72}
        onChoose={({ id }) => setOpen(id)}
        onNearEnd={more}
        emptyText="Nenhuma mensagem a este cliente."
        renderItem={(one) => <MessageRow message={one} />}
      />
      {message !== undefined && (
        <MessageWindow message={message} onClose={() => setOpen(null)} onChanged={() => void refresh()} />
      )}
    </div>
  )
}
