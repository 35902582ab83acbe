import { Gift } from 'lucide-react'
import { useEffect } from 'react'
import { useMay } from '../../app/may'
import { useApp } from '../../app/use-app'
import { call, onEvent } from '../../ipc/client'
import { goTo } from '../../shell/places/use-place'
import { StatusChip } from '../../ui/status-chip'
import { usePendingStore } from './pending-store'
import { countWords } from './pending-words'
import { pendingPlace } from './pending/pending-place'

/** What the loyalty operators were not told yet: quiet when nothing waits for a person; opens Pendências de fidelidade. */
export function PendingChip() {
  const operator = useApp((app) => app.operator?.id ?? null)
  const mayOpen = useMay('loyalty.pending')
  const count = usePendingStore()
  useEffect(() => onEvent('loyalty-pending', (changed) => usePendingStore.setState(changed)), [])
  useEffect(() => {
    if (operator === null) return
    void call('loyalty.pending-count', {}).then((reply) => {
      if (reply.ok) usePendingStore.setState(reply.value)
    })
  }, [operator])
  if (operator === null) return null
  const words = countWords(count)
  const total = count.waiting + count.tasks
  return (
    <StatusChip
      icon={
        <>
          <Gift size={18} aria-hidden />
          {total > 0 && <span aria-hidden>{total}</span>}
        </>
      }
      label={total === 0 ? 'Fidelidade' : total === 1 ? 'Pendência' : 'Pendências'}
      tone={count.tasks > 0 ? 'attention' : 'quiet'}
      detail={mayOpen ? `${words}. Toque para ver.` : `${words}.`}
      {...(mayOpen && { onClick: () => goTo(pendingPlace) })}
    />
  )
}
