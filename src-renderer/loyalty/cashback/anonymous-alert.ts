import type { Instant } from '#shared/kernel/ids'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'

/** When the till session began in which the cashier was reminded last, for as long as the program runs. */
let remindedIn: Instant | null = null

/** Whether a sale without a customer is to be reminded of the programme now, in the session begun then; counts it as done. */
export function isToRemind(
  { anonymousAlert }: Pick<SaleCashback, 'anonymousAlert'>,
  session: Instant | null,
): boolean {
  const isDue =
    anonymousAlert === 'each-sale' ||
    (anonymousAlert === 'once' && (session === null || remindedIn !== session))
  if (isDue) remindedIn = session
  return isDue
}
