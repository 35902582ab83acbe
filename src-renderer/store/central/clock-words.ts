import type { ClockDifference } from '#shared/central/clock-difference'

/** How far the clock is off, in short: `12 min adiantado`. */
export function offWords({ kind, minutes }: ClockDifference): string {
  const hours = Math.floor(minutes / 60)
  const far = hours < 1 ? `${minutes} min` : hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} dias`
  return `${far} ${kind === 'ahead' ? 'adiantado' : 'atrasado'}`
}

/** What that blocks, and what not. */
export function clockWords(difference: ClockDifference): string {
  return `O relógio deste computador está ${offWords(difference)} em relação à Central: acerte-o. As vendas continuam e saem com esta hora; os procedimentos que um caixa faz por todos ficam com os outros.`
}
