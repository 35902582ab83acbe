import { Button } from '@mantine/core'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import type { PendingLoyalty } from '#shared/loyalty/telling/loyalty-work'
import { useNow } from '../../../app/use-now'
import { messageFor } from '../../../ipc/words/messages'
import { PlaceFrame } from '../../../shell/place-frame'
import { goTo } from '../../../shell/places/use-place'
import { EmptyState } from '../../../ui/list/empty-state'
import { ListPanel } from '../../../ui/list/list-panel'
import { logPlace } from '../../log/log-place'
import { PendingRow } from './pending-row'
import { PendingWindow } from './pending-window'
import { usePendingWork } from './use-pending-work'

/** “Pendências de fidelidade”: what the operators were not told yet, those for a person first. */
export function PendingScreen() {
  const { reply, value, refresh } = usePendingWork()
  const [open, setOpen] = useState<PendingLoyalty | null>(null)
  const now = useNow(1000)
  const shown = value?.find(({ id }) => id === open?.id) ?? open

  return (
    <PlaceFrame
      title="Pendências de fidelidade"
      actions={
        <Button variant="default" onClick={() => goTo(logPlace)}>
          Log de fidelidade
        </Button>
      }
    >
      <ListPanel
        items={value}
        what="as pendências"
        error={reply?.ok === false ? messageFor(reply.error) : null}
        onRetry={() => void refresh()}
        label="Pendências"
        getKey={({ id }) => id}
        rowHeight={72}
        onChoose={setOpen}
        emptyText={
          <EmptyState icon={<CircleCheck size={40} aria-hidden />} title="Nenhuma pendência">
            <span>As operadoras sabem de tudo o que foi feito neste caixa.</span>
          </EmptyState>
        }
        renderItem={(work) => <PendingRow work={work} now={now} />}
      />
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
