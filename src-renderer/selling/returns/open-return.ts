import type { ReturnableSale } from '#shared/selling/returns/return-view'
import { goTo } from '../../shell/places/use-place'
import { openWith } from './opened-sale'
import { returnsPlace } from './returns-place'

/** Goes to “Trocas e Devoluções” with a sale that somebody has before them already. */
export function openReturn(sale: ReturnableSale): void {
  openWith(sale)
  goTo(returnsPlace)
}
