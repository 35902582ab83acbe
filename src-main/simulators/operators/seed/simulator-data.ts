import type { CrmBonusData } from '../crm-bonus/crm-bonus-data'
import type { DitoData } from '../dito/dito-data'
import type { JsmData } from '../juntos-somos-mais/jsm-data'
import { campaignsOfStrangers, crmBonusCampaigns, crmBonusMembers } from './crm-bonus-members'
import { demoCredentials } from './demo-credentials'
import { ditoMembers } from './dito-members'
import { jsmParticipants, jsmStores } from './jsm-participants'

/** Who and what the operators know from the start. */
export interface SimulatorData {
  readonly crmBonus: CrmBonusData
  readonly dito: DitoData
  readonly juntosSomosMais: JsmData
}

/** The operators of the demo shop. */
export const demoData: SimulatorData = {
  crmBonus: {
    ...demoCredentials.crmBonus,
    campaigns: crmBonusCampaigns,
    members: crmBonusMembers,
    campaignsOfStrangers,
  },
  dito: { ...demoCredentials.dito, members: ditoMembers },
  juntosSomosMais: {
    ...demoCredentials.juntosSomosMais,
    stores: jsmStores,
    participants: jsmParticipants,
  },
}
