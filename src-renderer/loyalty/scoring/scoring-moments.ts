import type { FinishedSaleAction } from '../../selling/open-sale/moments'
import { SalePointsButton, SalePointsWindow } from './sale-points-window'

/** Programas de pontos of a finished sale (FEATURES E4). */
export const salePoints: FinishedSaleAction = {
  id: 'points',
  Button: SalePointsButton,
  Window: SalePointsWindow,
}
