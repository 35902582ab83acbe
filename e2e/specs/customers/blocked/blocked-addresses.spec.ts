import { expect, test } from '../../../fixtures/test'
import { blockedScreen } from '../../../screens/customers/blocked'
import { managementScreen } from '../../../screens/platform/management'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('a supervisor blocks an address, and only a manager lets it go, for a reason', async ({ till }) => {
  const { window, dataFolder } = till
  const blocked = blockedScreen(window)
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.supervisor)
  await openFromMenu(window, 'Central de mensagens')
  await resizeWindow(till, 1024, 768)
  await window.getByRole('button', { name: 'Endereços bloqueados' }).click()
  await expect(window.getByText('Nenhum endereço bloqueado.')).toBeVisible()

  await test.step('what is no address is refused, and nothing is blocked twice', async () => {
    await blocked.add.click()
    await blocked.adding.address.fill('1234')
    await blocked.adding.confirm.click()
    await expect(blocked.adding.box).toContainText('Este endereço não serve')
    await blocked.adding.address.fill('(11) 98765-4321')
    await blocked.adding.address.press('Enter')
    await expect(blocked.adding.box).toBeHidden()
    await expect(blocked.rows).toHaveCount(1)
    await expect(blocked.rows).toContainText('Bloqueado pela loja')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('blocked.png') })
  })

  await test.step('a supervisor chooses it in vain', async () => {
    await blocked.rows.click()
    await expect(blocked.unblocking.box).toBeHidden()
  })

  await test.step('found by the whole address, and by nothing less', async () => {
    await blocked.search.fill('11 98765')
    await expect(window.getByText('Este endereço não está bloqueado.')).toBeVisible()
    await blocked.search.fill('11 98765-4321')
    await expect(blocked.rows).toHaveCount(1)
  })

  await managementScreen(window).toTill.click()
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await openFromMenu(window, 'Endereços bloqueados')
  await blocked.rows.click()
  await blocked.unblocking.confirm.click()
  await expect(blocked.unblocking.box).toContainText('Escolha ou escreva o motivo.')
  await blocked.unblocking.reason('Foi bloqueado por engano').click()
  expect(await seriousFindings(window)).toEqual([])
  await blocked.unblocking.confirm.click()
  await expect(blocked.unblocking.box).toBeHidden()
  await expect(blocked.rows).toHaveCount(0)
  expect(askDatabase(dataFolder, "SELECT 1 FROM audit_entry WHERE action = 'blocked.unblock'")).toHaveLength(
    1,
  )
})
