import type { CrmBonusData } from '../crm-bonus/crm-bonus-data'
import { campaignsOfStrangers, crmBonusCampaigns, crmBonusMembers } from './crm-bonus-members'
import { demoCredentials } from './demo-credentials'

/** Who and what the operators know from the start. */
export interface SimulatorData {
  readonly crmBonus: CrmBonusData
}

/** The operators of the demo shop. */
export const demoData: SimulatorData = {
  crmBonus: {
    ...demoCredentials.crmBonus,
    campaigns: crmBonusCampaigns,
    members: crmBonusMembers,
    campaignsOfStrangers,
  },
}
