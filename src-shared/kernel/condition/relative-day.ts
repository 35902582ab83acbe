import { z } from 'zod'
import { addDays } from '../time/shop-day'

/** So many days after the day it is asked; below zero before it. */
export interface RelativeDay {
  readonly days: number
}

/** Ten years either way. */
const MOST_DAYS = 3660

export const relativeDaySchema = z.strictObject({ days: z.int().min(-MOST_DAYS).max(MOST_DAYS) })

/** Reads `hoje`, `-90d`, `+7d`; `undefined` for anything else. */
export function readRelativeDay(text: string): RelativeDay | undefined {
  if (/^(hoje|today)$/i.test(text)) return { days: 0 }
  const [, days] = /^([+-]\d{1,4})\s?d$/i.exec(text) ?? []
  const read = relativeDaySchema.safeParse({ days: Number(days ?? Number.NaN) + 0 })
  return read.success ? read.data : undefined
}

export function writeRelativeDay({ days }: RelativeDay): string {
  if (days === 0) return 'hoje'
  return `${days > 0 ? '+' : ''}${days}d`
}

/** `90 dias atrás`. */
export function sayRelativeDay({ days }: RelativeDay): string {
  if (days === 0) return 'hoje'
  const count = Math.abs(days) === 1 ? '1 dia' : `${Math.abs(days)} dias`
  return days < 0 ? `${count} atrás` : `daqui a ${count}`
}

/** The calendar day meant on a day. */
export function dayMeant(day: string | RelativeDay, today: string): string {
  return typeof day === 'string' ? day : addDays(today, day.days)
}
