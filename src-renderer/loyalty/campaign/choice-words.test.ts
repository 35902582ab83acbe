import { expect, it } from 'vitest'
import { saleIdSchema } from '#shared/kernel/ids'
import type { CampaignChoice } from '#shared/loyalty/campaign/campaign-choice'
import { waitingText } from './choice-words'

const choice: CampaignChoice = {
  saleId: saleIdSchema.parse('01890a5d-ac96-774b-bcce-b302099a8057'),
  program: 'crm-bonus',
  name: 'CRM&Bônus',
  number: 12,
  customerName: 'Ana',
  maskedMember: '(11) *****-4321',
  until: 600_000,
  campaigns: null,
  preselected: null,
}

it('says which sale waits for its campaign and when it goes on by itself', () => {
  expect(waitingText([choice], 0)).toBe(
    'A venda 000012 espera a escolha da campanha. Se ninguém escolher em 10 minutos, a venda é enviada ao CRM&Bônus com a única campanha, ou sem nenhuma.',
  )
  expect(waitingText([choice, choice], 600_000)).toBe(
    '2 vendas esperam a escolha da campanha; a próxima é a 000012. A venda é enviada ao CRM&Bônus assim que ele responder.',
  )
})
