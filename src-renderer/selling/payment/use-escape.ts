import { useEffect, useEffectEvent } from 'react'
import { openDialogCount } from '../../ui/dialog/open-dialogs'

/** Esc while no window is open. */
export function useEscape(handler: () => void): void {
  const onEscape = useEffectEvent(handler)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.repeat || openDialogCount() > 0) return
      event.preventDefault()
      onEscape()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
