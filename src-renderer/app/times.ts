import type { Instant } from '#shared/kernel/ids'
import { tillTimeZone } from './till-time-zone'

/** `14:05`, in the shop's time zone. */
export const clockTime = inShop({ hour: '2-digit', minute: '2-digit' })

/** `03/07/2026, 14:05`. */
export const dateAndTime = inShop({ dateStyle: 'short', timeStyle: 'short' })

/** `sex., 03/07`. */
export const shortDay = inShop({ weekday: 'short', day: '2-digit', month: '2-digit' })

/** `03/07/2026`. */
export const fullDay = inShop({})

/** The zone is known once main answered, and making a formatter is slow: one is made when it changes. */
function inShop(style: Intl.DateTimeFormatOptions): (instant: Instant) => string {
  let made: { readonly timeZone: string; readonly format: Intl.DateTimeFormat } | undefined
  return (instant) => {
    const timeZone = tillTimeZone()
    if (made?.timeZone !== timeZone)
      made = { timeZone, format: new Intl.DateTimeFormat('pt-BR', { ...style, timeZone }) }
    return made.format.format(instant)
  }
}
