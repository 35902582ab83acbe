import type { loyaltyFeature } from '#shared/loyalty/loyalty-feature'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import type { FinishedSaleAction } from '../../selling/open-sale/moments'
import { SalePointsButton, SalePointsWindow } from './sale-points-window'

/** Programas de pontos of a finished sale (FEATURES E4). */
const salePoints: FinishedSaleAction = {
  id: 'points',
  Button: SalePointsButton,
  Window: SalePointsWindow,
}

const madeOld: MadeOldOf<typeof loyaltyFeature> = { 'loyalty-changed': ['loyalty.points-program'] }

export const scoringUi: FeatureUi = { sale: { finishedSaleActions: [salePoints] }, madeOld }
