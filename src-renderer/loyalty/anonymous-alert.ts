import type { Instant } from '../../src-shared/ids'
import type { SaleCashback } from '../../src-shared/loyalty/sale-loyalty'
import { useAppStore } from '../shell/app-store'

/** When the till session began in which the cashier was reminded last, for as long as the program runs. */
let remindedIn: Instant | null = null

/** Whether a sale without a customer is to be reminded of the programme now; counts it as done. */
export function isToRemind({ anonymousAlert }: Pick<SaleCashback, 'anonymousAlert'>): boolean {
  const session = useAppStore.getState().app?.till?.openedAt ?? null
  const isDue =
    anonymousAlert === 'each-sale' ||
    (anonymousAlert === 'once' && (session === null || remindedIn !== session))
  if (isDue) remindedIn = session
  return isDue
}
