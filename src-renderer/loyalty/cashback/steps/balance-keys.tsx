import { useEffect, useEffectEvent, useRef } from 'react'

interface BalanceKeysProps {
  readonly onUse: () => void
  readonly onKeep: () => void
}

/** Keys of the window's own: the amount is being typed, so that no letter or digit can be one. */
const keys = { F8: 'use', F7: 'keep' } as const

/** Uses the balance or keeps it, whatever the switch says. */
export function BalanceKeys({ onUse, onKeep }: BalanceKeysProps) {
  const here = useRef<HTMLSpanElement>(null)
  const press = useEffectEvent((key: 'use' | 'keep') => (key === 'use' ? onUse() : onKeep()))
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key === 'F7' || event.key === 'F8' ? keys[event.key] : undefined
      // The question before the cashback is lost stands over this window and takes no such keys.
      const isHere = here.current?.closest('[role=dialog]')?.contains(document.activeElement) === true
      if (key === undefined || event.repeat || !isHere) return
      event.preventDefault()
      event.stopPropagation()
      press(key)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])

  return <span ref={here} hidden />
}
