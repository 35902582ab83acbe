import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'

interface BalanceButtonsProps {
  /** There is something to use, and it may be left for another time. */
  readonly mayChoose: boolean
  /** What Enter does. */
  readonly wanted: boolean
  readonly amount: Cents | null
  /** How the window is left where there is nothing to choose. */
  readonly goOnLabel: string
  readonly onUse: () => void
  readonly onKeep: () => void
}

/** Keys of the window's own: the amount is being typed, so that no letter or digit can be one. */
const keys = { F8: 'use', F7: 'keep' } as const

/** The balance used or kept, in plain sight and each with a key; the one Enter does comes last and is filled. */
export function BalanceButtons(props: BalanceButtonsProps) {
  const { mayChoose, wanted, amount, goOnLabel, onUse, onKeep } = props
  const here = useRef<HTMLSpanElement>(null)
  const press = useEffectEvent((key: 'use' | 'keep') => (key === 'use' ? onUse() : onKeep()))
  useEffect(() => {
    if (!mayChoose) return
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
  }, [mayChoose])

  if (!mayChoose)
    return (
      <Button type="submit" data-autofocus>
        {goOnLabel}
      </Button>
    )
  const use = amount === null || amount === 0 ? 'Usar saldo' : `Usar saldo: ${formatCents(amount)}`
  const ways = [
    { label: `${use} (F8)`, act: onUse, isEnter: wanted },
    { label: 'Guardar saldo (F7)', act: onKeep, isEnter: !wanted },
  ].toSorted((a, b) => Number(a.isEnter) - Number(b.isEnter))
  return (
    <>
      <span ref={here} hidden />
      {ways.map(({ label, act, isEnter }) => (
        <Button
          key={label}
          type={isEnter ? 'submit' : 'button'}
          variant={isEnter ? 'filled' : 'default'}
          {...(!isEnter && { onClick: act })}
        >
          {label}
        </Button>
      ))}
    </>
  )
}
