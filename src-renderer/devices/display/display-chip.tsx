import { Monitor } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { DisplayState } from '#shared/devices/display/display-operations'
import { useMay } from '../../app/may'
import { useApp } from '../../app/use-app'
import { call, onEvent } from '../../ipc/client'
import { goTo } from '../../shell/places/use-place'
import { StatusChip } from '../../ui/status-chip'
import { devicesPlace } from '../device/devices-place'
import { statusWords } from './display-words'

/** The customer display in the status bar: quiet when well or not used; opens Dispositivos (FEATURES A10). */
export function DisplayChip() {
  const operator = useApp((app) => app.operator?.id ?? null)
  const mayOpen = useMay('device.manage')
  const [state, setState] = useState<DisplayState>({ status: 'off' })
  useEffect(() => onEvent('display-changed', setState), [])
  useEffect(() => {
    if (operator === null) return
    void call('display.state', {}).then((reply) => {
      if (reply.ok) setState(reply.value)
    })
  }, [operator])
  if (operator === null) return null
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
