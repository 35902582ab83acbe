import { expect, it } from 'vitest'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import { cents } from '#shared/kernel/money/cents'
import { fail, ok } from '#shared/kernel/result'
import { writeParameter } from '../../store/settings/parameter-rows'
import { testFolder } from '../../testing/platform/test-folder'
import { soldDresses } from '../../testing/till/give-back'
import { branchId, terminalId } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'
import type { LoyaltyProgram } from '../port/loyalty-program'

const taxId = cpfSchema.parse('71933273992')

async function soldWith(find: NonNullable<LoyaltyProgram['members']>['find']) {
  const program: LoyaltyProgram = {
    probe: () => Promise.resolve(ok(null)),
    members: { find },
  }
  const till = testTill(testFolder(), terminalId, () => program)
  till.signIn('manager')
  till.database.write((db) =>
    writeParameter(db, 'loyalty.uses-points', 'company', { branchId, id: null }, true),
  )
  await till.must('till.open', { float: cents(0) })
  return { till, subject: { kind: 'sale', saleId: await soldDresses(till, 1) } as const }
}

it('an inactive CPF scores for nobody, whichever way the programme says so', async () => {
  const member = { name: 'Ana', isActive: false, points: 0, balance: null }
  const declined = { kind: 'declined', refusal: { code: 'member-inactive' }, words: '' } as const
  for (const answer of [ok(member), fail(declined)]) {
    const { till, subject } = await soldWith(() => Promise.resolve(answer))
    expect(await till.refused('loyalty.set-scorer', { subject, taxId })).toEqual({ code: 'scorer-inactive' })
    expect((await till.must('loyalty.points-program', { subject })).scorer).toBeNull()
  }
})

it('a CPF nobody could be asked about scores all the same', async () => {
  const { till, subject } = await soldWith(() =>
    Promise.resolve(fail({ kind: 'unreachable', cause: 'refused' })),
  )
  const { scorer } = await till.must('loyalty.set-scorer', { subject, taxId })
  expect(scorer).toMatchObject({ registration: 'unknown' })
})

it('who was just looked up is not asked about once more to let them score', async () => {
  const silence = { kind: 'no-answer', cause: 'deadline', retryAfter: null } as const
  for (const answer of [ok(null), fail(silence)]) {
    let asked = 0
    const { till, subject } = await soldWith(() => {
      asked++
      return Promise.resolve(answer)
    })
    await till.call('loyalty.find-scorer', { subject, taxId })
    await till.must('loyalty.set-scorer', { subject, taxId })
    expect(asked).toBe(1)
    await till.call('loyalty.find-scorer', { subject, taxId })
    expect(asked).toBe(2)
  }
})
