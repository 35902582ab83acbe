import type { CrmBonusCampaign, CrmBonusMember } from '../crm-bonus/crm-bonus-data'

/** Campaigns of the operator, by id. Amounts in cents. */
export const crmBonusCampaigns: readonly CrmBonusCampaign[] = [
  { id: 'BV10', description: 'Volte sempre: R$ 10,00', bonus: { fixed: 1000 }, minimum: 5000, validDays: 30 },
  { id: 'DEZ', description: '10% de volta', bonus: { percent: 10 }, minimum: 0, validDays: 45 },
  {
    id: 'VERAO',
    description: 'Verão em dobro: 20% de volta',
    bonus: { percent: 20 },
    minimum: 20_000,
    validDays: 15,
  },
]

/**
 * Members by mobile number, all customers of the demo shop; balances in cents. Whoever is not listed starts with
 * nothing and is offered `campaignsOfStrangers`.
 */
export const crmBonusMembers: readonly CrmBonusMember[] = [
  // Mariana Alves Ribeiro: a balance and several campaigns.
  {
    mobile: '11987654321',
    balance: 8000,
    validForDays: 60,
    maySaveUp: true,
    campaigns: ['BV10', 'DEZ', 'VERAO'],
  },
  // Conceição Araújo Lima: no balance, one campaign.
  { mobile: '11976543210', balance: 0, validForDays: null, maySaveUp: true, campaigns: ['DEZ'] },
  // Pousada Água Limpa Ltda: a balance, no campaign.
  { mobile: '13965432109', balance: 2500, validForDays: 10, maySaveUp: true, campaigns: [] },
  // Rafaela Barros Duarte: may not save it up, so that it is applied by itself.
  { mobile: '12972173390', balance: 4000, validForDays: 5, maySaveUp: false, campaigns: ['BV10'] },
  // Júlio Vieira Medeiros: less than the least that may be used.
  { mobile: '13957481526', balance: 300, validForDays: 90, maySaveUp: true, campaigns: ['DEZ'] },
  // Sônia Moraes Barbosa: plenty.
  { mobile: '11995823740', balance: 150_000, validForDays: 90, maySaveUp: true, campaigns: ['BV10', 'DEZ'] },
]

export const campaignsOfStrangers = ['BV10']
