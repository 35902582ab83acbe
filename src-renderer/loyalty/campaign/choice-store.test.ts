import { describe, expect, it } from 'vitest'
import { saleIdSchema } from '#shared/kernel/ids'
import type { CampaignChoice } from '#shared/loyalty/campaign/campaign-choice'
import { choiceToShow, leave, noChoices, saleIsOver, type Choices } from './choice-store'

const [first, second] = ['0', '1'].map((digit): CampaignChoice => ({
  saleId: saleIdSchema.parse(`01890a5d-ac96-774b-bcce-b302099a805${digit}`),
  program: 'crm-bonus',
  name: 'CRM&Bônus',
  number: 1,
  customerName: null,
  maskedMember: '(11) *****-4321',
  until: 0,
  campaigns: null,
  preselected: null,
})) as [CampaignChoice, CampaignChoice]
const both: Choices = { ...noChoices, waiting: [first, second] }

describe('the campaign window shown', () => {
  it('is that of the sale just finished, and only between sales', () => {
    expect(choiceToShow(both, true)).toBe(second)
    expect(choiceToShow(both, false)).toBeUndefined()
  })

  it('stays away once left by choice, until it is asked for, also during a sale', () => {
    const left = saleIsOver(leave(both, second.saleId, 'by-choice'))
    expect(choiceToShow(left, true)).toBe(first)
    expect(choiceToShow({ ...left, wanted: second.saleId }, false)).toBe(second)
  })

  it('comes back by itself after the sale whose scan closed it', () => {
    const scanned = leave(both, second.saleId, 'by-scan')
    expect(choiceToShow(leave(scanned, first.saleId, 'by-choice'), true)).toBeUndefined()
    expect(choiceToShow(saleIsOver(scanned), true)).toBe(second)
  })

  it('closes when the sale went on by itself', () => {
    expect(choiceToShow({ ...both, waiting: [], wanted: first.saleId }, true)).toBeUndefined()
  })
})
