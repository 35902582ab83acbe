import { Gift } from 'lucide-react'
import { useMay } from '../../app/may'
import { useApp } from '../../app/use-app'
import { goTo } from '../../shell/places/use-place'
import { StatusChip } from '../../ui/status-chip'
import { countWords } from './pending-words'
import { pendingPlace } from './pending/pending-place'
import { usePendingCount } from './use-pending-count'

/** What the loyalty operators were not told yet: quiet when nothing waits for a person; opens Pendências de fidelidade. */
export function PendingChip() {
  const isSignedIn = useApp((app) => app.operator !== null)
  const mayOpen = useMay('loyalty.pending')
  const count = usePendingCount()
  if (!isSignedIn) return null
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
