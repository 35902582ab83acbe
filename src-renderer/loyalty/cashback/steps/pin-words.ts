import type { Instant } from '#shared/kernel/ids'
import type { PinStep } from '#shared/loyalty/cashback/sale-loyalty'

/** Whether a PIN typed at this moment may still be right. */
export function mayType(pin: PinStep, now: Instant): boolean {
  return pin.kind === 'sent' && pin.attemptsLeft !== 0 && (pin.validUntil === null || pin.validUntil > now)
}

/**
 * Validity and attempts of the PIN, or why none counts; `clock` writes a time of day. A refusal beside it says by itself
 * how many attempts are left.
 */
export function pinWords(
  pin: PinStep,
  canType: boolean,
  clock: (at: Instant) => string,
  refused = false,
): string {
  if (pin.kind !== 'sent') return 'Nenhum PIN vale agora.'
  if (pin.attemptsLeft === 0) return 'Este PIN está bloqueado: envie um novo.'
  if (!canType) return 'O PIN venceu: envie um novo.'
  const { attemptsLeft } = pin
  const attempts = attemptsLeft === null || refused ? '' : ` ${attemptsWords(attemptsLeft)}`
  if (pin.validUntil === null) return `Se o SMS chegou, digite o PIN; se não, envie outro.${attempts}`
  return `Vale até ${clock(pin.validUntil)}.${attempts}`
}

/** Seconds until `from`, whole ones, never less than none. */
export function secondsUntil(from: Instant, now: Instant): number {
  return Math.max(0, Math.ceil((from - now) / 1000))
}

function attemptsWords(left: number): string {
  return left === 1 ? 'Resta 1 tentativa.' : `Restam ${left} tentativas.`
}
