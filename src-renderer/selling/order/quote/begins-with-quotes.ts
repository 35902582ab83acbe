import type { AppState } from '#shared/store/app/app-operations'
import { may } from '../../../app/may'

/** Whether whoever signed in begins at her quotes: who has no use for the till, since she does not open one, or not sell at it. */
export function beginsWithQuotes(app: Pick<AppState, 'operator' | 'till'>): boolean {
  const noUseForTill = app.till === null ? !may(app, 'till.open') : !may(app, 'sale.sell')
  return noUseForTill && may(app, 'order.edit')
}
