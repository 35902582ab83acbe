import { expect, it } from 'vitest'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import { cents } from '#shared/kernel/money/cents'
import { juntosSomosMais } from '#shared/loyalty/juntos-somos-mais/juntos-somos-mais'
import type { PointsDefinition } from '#shared/loyalty/port/program-definition'
import type { PointsProgramId } from '#shared/loyalty/port/program-id'
import { pointsOperator } from '../../testing/loyalty/points-operator'
import { withMorePrograms } from '../../testing/loyalty/with-more-programs'
import { testFolder } from '../../testing/platform/test-folder'

/** A second programme beside the first, with its own switch and its own table. */
const second: PointsDefinition = {
  ...juntosSomosMais,
  id: 'pontos-da-vila',
  name: 'Pontos da Vila',
  parameters: juntosSomosMais.parameters.map((one) => ({ ...one, key: 'loyalty.uses-second' })),
  switchedBy: { key: 'loyalty.uses-second', throughout: true },
  settings: { ...juntosSomosMais.settings, parameters: ['loyalty.uses-second'] },
}
const secondId = second.id as PointsProgramId

withMorePrograms(second)

it('a sale scores at every programme that is on, each by its own table, and each takes its own back', async () => {
  const { brands, branchId, terminalId } = await import('../../testing/till/test-shop')
  const { testTill } = await import('../../testing/till/test-till')
  const { backOf, soldDresses } = await import('../../testing/till/give-back')
  const { writePointsTable } = await import('../settings/loyalty-rules')
  const { switchOn } = await import('../../testing/loyalty/loyal-till')
  const operators = new Map<string, ReturnType<typeof pointsOperator>>([
    [juntosSomosMais.id, pointsOperator()],
    [second.id, pointsOperator()],
  ])
  const till = testTill(testFolder(), terminalId, (id) => operators.get(id)?.program ?? null)
  till.signIn('manager')
  till.database.write((db) => {
    for (const [id, factor] of [
      [juntosSomosMais.id, 1_000],
      [secondId, 500],
    ] as const) {
      switchOn(db, id)
      writePointsTable(db, id, branchId, { scoring: 'value', brands: [{ brandId: brands.own, factor }] })
    }
  })
  await till.must('till.open', { float: cents(100_000) })
  const saleId = await soldDresses(till, 2)
  const subject = { kind: 'sale', saleId } as const
  const taxId = cpfSchema.parse('40364478829')
  const scored = await till.must('loyalty.set-scorer', { subject, taxId })
  // The screens speak of the first; what was sent is listed of both.
  expect(scored).toMatchObject({ program: juntosSomosMais.id, preview: 200 })
  expect(scored.creditings.map(({ name }) => name)).toEqual(['Juntos Somos Mais', 'Pontos da Vila'])
  await till.loyalty.outbox.runDue()
  const points = async () =>
    (await till.must('loyalty.of-sale', { saleId })).map(({ name, points: held, undone }) => [
      name,
      held === null ? null : held > 0,
      undone,
    ])
  expect(await points()).toEqual([
    ['Juntos Somos Mais', true, 'nothing'],
    ['Pontos da Vila', true, 'nothing'],
  ])
  await till.must('returns.return', await backOf(till, saleId, 2))
  await till.loyalty.outbox.runDue()
  expect((await points()).map(([name, , undone]) => [name, undone])).toEqual([
    ['Juntos Somos Mais', 'all'],
    ['Pontos da Vila', 'all'],
  ])
  const pending = await till.must('loyalty.pending-count', {})
  expect(pending).toEqual({
    waiting: 0,
    tasks: 0,
    since: { waiting: null, tasks: null },
  })
})
