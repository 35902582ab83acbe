import type { AfterSale } from '../../selling/open-sale/moments'
import { WaitingCampaign } from './waiting-campaign'

/** The campaigns of the sale just finished (FEATURES C7). */
export const campaignAfterSale: AfterSale = { id: 'campaign', Step: WaitingCampaign }
