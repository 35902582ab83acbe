import { Button } from '@mantine/core'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import type { PendingLoyalty } from '#shared/loyalty/telling/loyalty-work'
import { messageFor } from '../../../ipc/words/messages'
import { useNow } from '../../../shell/app/use-now'
import { PlaceFrame } from '../../../shell/place-frame'
import { goTo } from '../../../shell/places/use-place'
import { Busy } from '../../../ui/dialog/busy'
import { ErrorText } from '../../../ui/fields/error-text'
import { ChoiceList } from '../../../ui/list/choice-list'
import { EmptyState } from '../../../ui/list/empty-state'
import { PendingRow } from './pending-row'
import { PendingWindow } from './pending-window'
import { usePendingWork } from './use-pending-work'
import styles from './pending-screen.module.css'

/** “Pendências de fidelidade”: what the operators were not told yet, those for a person first. */
export function PendingScreen() {
  const { reply, refresh } = usePendingWork()
  const [open, setOpen] = useState<PendingLoyalty | null>(null)
  const now = useNow(1000)
  const items = reply?.ok === true ? reply.value : []
  const shown = items.find(({ id }) => id === open?.id) ?? open

  return (
    <PlaceFrame
      title="Pendências de fidelidade"
      actions={
        <Button variant="default" onClick={() => goTo('loyalty-log')}>
          Log de fidelidade
        </Button>
      }
    >
      <div className={styles.body}>
        <Busy active={reply === null} what="as pendências" />
        {reply?.ok === false && (
          <div className={styles.failure}>
            <ErrorText>{messageFor(reply.error)}</ErrorText>
            <Button variant="default" onClick={() => void refresh()}>
              Tentar de novo
            </Button>
          </div>
        )}
        <div className={styles.list}>
          <ChoiceList
            label="Pendências"
            items={items}
            getKey={({ id }) => id}
            rowHeight={72}
            onChoose={setOpen}
            emptyText={
              reply?.ok === true && (
                <EmptyState icon={<CircleCheck size={40} aria-hidden />} title="Nenhuma pendência">
                  <span>As operadoras sabem de tudo o que foi feito neste caixa.</span>
                </EmptyState>
              )
            }
            renderItem={(work) => <PendingRow work={work} now={now} />}
          />
        </div>
      </div>
      {shown !== null && (
        <PendingWindow
          work={shown}
          onClose={() => setOpen(null)}
          onChanged={() => {
            setOpen(null)
            void refresh()
          }}
        />
      )}
    </PlaceFrame>
  )
}
