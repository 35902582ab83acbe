import { Monitor } from 'lucide-react'
import { useMay } from '../../app/may'
import { useApp } from '../../app/use-app'
import { goTo } from '../../shell/places/use-place'
import { StatusChip } from '../../ui/status-chip'
import { devicesPlace } from '../device/devices-place'
import { statusWords } from './display-words'
import { useDisplayState } from './use-display-state'

/** The customer display in the status bar: quiet when well or not used; opens Dispositivos (FEATURES A10). */
export function DisplayChip() {
  const isSignedIn = useApp((app) => app.operator !== null)
  const mayOpen = useMay('device.manage')
  const state = useDisplayState()
  if (!isSignedIn) return null
  const { label, tone } = statusWords[state.status]
  return (
    <StatusChip
      icon={<Monitor size={18} aria-hidden />}
      label="Visor"
      aside
      tone={tone}
      detail={`Visor do cliente: ${label.toLowerCase()}.${mayOpen ? ' Toque para ver.' : ''}`}
      {...(mayOpen && { onClick: () => goTo(devicesPlace) })}
    />
  )
}
