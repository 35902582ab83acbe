import type { AppState } from '#shared/store/app/app-operations'
import { may } from '../../app/may'
import type { PlaceId } from './places'

/** Where whoever signed in begins; null at the till. Who does not open tills has no use for its opening: she quotes. */
export function homePlace(app: Pick<AppState, 'operator' | 'till'>): PlaceId | null {
  const noUseForTill = app.till === null ? !may(app, 'till.open') : !may(app, 'sale.sell')
  return noUseForTill && may(app, 'order.edit') ? 'orders' : null
}
