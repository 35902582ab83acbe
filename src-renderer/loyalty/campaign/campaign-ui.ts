import type { FeatureUi } from '../../feature/feature'
import type { AfterSale } from '../../selling/open-sale/moments'
import { CampaignChip } from './campaign-chip'
import { WaitingCampaign } from './waiting-campaign'

/** The campaigns of the sale just finished (FEATURES C7). */
const afterSale: AfterSale = { id: 'campaign', Step: WaitingCampaign }

export const campaignUi: FeatureUi = {
  chips: [{ id: 'campaign', Chip: CampaignChip }],
  sale: { afterSale: [afterSale] },
}
