import { useEffect, useState } from 'react'
import type { PinStep } from '#shared/loyalty/cashback/sale-loyalty'
import { mayType } from './pin-words'

/** Whether the PIN can be typed: until it runs out, which redraws once. */
export function useCanType(pin: PinStep): boolean {
  const [now, setNow] = useState(() => Date.now())
  const validUntil = pin.kind === 'sent' ? pin.validUntil : null
  useEffect(() => {
    if (validUntil === null) return
    const timer = window.setTimeout(() => setNow(Date.now()), Math.max(0, validUntil - Date.now()) + 50)
    return () => window.clearTimeout(timer)
  }, [validUntil])
  return mayType(pin, now)
}
