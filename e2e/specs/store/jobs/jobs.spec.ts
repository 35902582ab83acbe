import { expect, test } from '../../../fixtures/test'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { jobsScreen } from '../../../screens/store/jobs'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'

test('a manager sees what the till does by itself, runs it now and sets its hour', async ({ till }) => {
  const { window, dataFolder } = till
  const jobs = jobsScreen(window)
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await openFromMenu(window, 'Procedimentos agendados')

  await test.step('the copy was made at the start, and says so', async () => {
    await expect(jobs.job('Cópia de segurança')).toContainText('Cópia feita e conferida.')
    await expect(jobs.job('Vencimento de vales-troca')).toContainText('Todo dia às 00:05')
    expect(await seriousFindings(window)).toEqual([])
  })

  await test.step('run now: once more, on request', async () => {
    await jobs.job('Vencimento de vales-troca').click()
    const { runNow, runs, box } = jobs.box('Vencimento de vales-troca')
    await expect(runs).toHaveCount(1)
    await runNow.click()
    await expect(runs).toHaveCount(2)
    await expect(runs.first()).toContainText('Nenhum vale venceu.')
    await expect(runs.first()).toContainText('a pedido de')
    expect(await seriousFindings(window)).toEqual([])
    await expect(box).toBeVisible()
  })

  await test.step('an hour that is none is said, another one is kept', async () => {
    const { time, save, box } = jobs.box('Vencimento de vales-troca')
    await time.fill('25:00')
    await save.click()
    await expect(box).toContainText('Escreva a hora como 09:30.')
    await time.fill('03:30')
    await save.click()
    await expect(box).toBeHidden()
    await expect(jobs.job('Vencimento de vales-troca')).toContainText('Todo dia às 03:30')
  })

  await test.step('the copy cannot be switched off', async () => {
    await jobs.job('Cópia de segurança').click()
    await expect(jobs.box('Cópia de segurança').isActive).toBeDisabled()
  })
  expect(askDatabase(dataFolder, "SELECT at, is_active FROM job_plan WHERE job = 'voucher-expiry'")).toEqual([
    { at: '03:30', is_active: 1 },
  ])
})
