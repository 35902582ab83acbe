import { Clock } from 'lucide-react'
import { useApp } from '../../app/use-app'
import { useAnswer } from '../../ipc/use-answer'
import { StatusChip } from '../../ui/status-chip'
import { clockWords, offWords } from './clock-words'

/** The computer's clock far from the Central's: there only while it is. */
export function CentralChip() {
  const isSignedIn = useApp((app) => app.operator !== null)
  const { value: central } = useAnswer('central.state', isSignedIn ? {} : null)
  const clock = central?.clock ?? null
  if (clock === null) return null
  return (
    <StatusChip
      icon={<Clock size={18} aria-hidden />}
      label={`Relógio ${offWords(clock)}`}
      tone="attention"
      detail={clockWords(clock)}
    />
  )
}
