import { Mail } from 'lucide-react'
import { useMay } from '../../app/may'
import { useApp } from '../../app/use-app'
import { useAnswer } from '../../ipc/use-answer'
import { goTo } from '../../shell/places/use-place'
import { StatusChip } from '../../ui/status-chip'
import { messagesPlace } from './messages-place'

/** Messages that wait for a person: there only where some do, for who may see them. */
export function MessageChip() {
  const isSignedIn = useApp((app) => app.operator !== null)
  const maySee = useMay('message.see')
  const { value: pending } = useAnswer('message.pending', isSignedIn && maySee ? {} : null)
  const count = pending === null ? 0 : pending.unknown + pending.held
  if (!isSignedIn || !maySee || count === 0) return null
  return (
    <StatusChip
      icon={
        <>
          <Mail size={18} aria-hidden />
          <span aria-hidden>{count.toLocaleString('pt-BR')}</span>
        </>
      }
      label={count === 1 ? 'Mensagem' : 'Mensagens'}
      tone="attention"
      detail={
        count === 1
          ? '1 mensagem espera alguém ver. Toque para ver.'
          : `${count.toLocaleString('pt-BR')} mensagens esperam alguém ver. Toque para ver.`
      }
      onClick={() => goTo(messagesPlace)}
    />
  )
}
