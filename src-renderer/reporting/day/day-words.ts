import { scaleHalfUp } from '#shared/kernel/money/round'

const weekdays = ['domingo', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado']
const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
]

/** The weekday of a calendar day, `terça`. */
export function weekdayName(day: string): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
}

/** The same weekday of the week before: `terça passada`, `sábado passado`. */
export function weekdayBefore(day: string): string {
  const name = weekdayName(day)
  return `${name} ${name.endsWith('o') ? 'passado' : 'passada'}`
}

/** The month of a calendar day, and the one before: `março`. */
export function monthName(day: string, back = 0): string {
  return months[(Number(day.slice(5, 7)) - 1 - back + 12) % 12] ?? ''
}

export interface Change {
  readonly way: 'up' | 'down' | 'same'
  /** `12 % acima`. */
  readonly text: string
}

/** How far one amount in cents is from the one before; null where there was nothing to be far from. */
export function changeWords(now: number, before: number): Change | null {
  if (before <= 0) return null
  const percent = scaleHalfUp(now - before, 100, before)
  if (percent === 0) return { way: 'same', text: 'quase igual' }
  const size = `${Math.abs(percent).toLocaleString('pt-BR')}\u00a0%`
  return percent > 0 ? { way: 'up', text: `${size} acima` } : { way: 'down', text: `${size} abaixo` }
}
