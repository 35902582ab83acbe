import { goTo } from '../../shell/places/use-place'
import { openWith, type DebtorToOpen } from './debtor-to-open'
import { receivePlace } from './receive-place'

/** Goes to “Recebimento de Crediário” with somebody who stands there already. */
export function receiveFrom(debtor: DebtorToOpen): void {
  openWith(debtor)
  goTo(receivePlace)
}
