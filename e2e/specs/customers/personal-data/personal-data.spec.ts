import { readFileSync } from 'node:fs'
import { expect, test } from '../../../fixtures/test'
import { customerWindow } from '../../../screens/customers/customer'
import { personalDataScreen } from '../../../screens/customers/personal-data'
import { openBySearch } from '../../../screens/platform/search'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('a customer gets what the shop knows of them on paper, and is then erased', async ({ till }) => {
  const { window, dataFolder } = till
  const screen = personalDataScreen(window)
  const customer = customerWindow(window)
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await resizeWindow(till, 1024, 768)
  await openBySearch(window, 'Pedidos de titulares (LGPD)')
  await expect(window.getByText('Nenhum pedido ainda.')).toBeVisible()

  await screen.newRequest.click()
  await customer.field.fill('mariana alves')
  await expect(customer.found).toHaveCount(1)
  await customer.field.press('Enter')
  await expect(screen.asking.box).toBeVisible()

  await test.step('everything of one person, as a PDF', async () => {
    await screen.asking.tell.click()
    await screen.telling.write.click()
    await expect(screen.telling.done).toContainText('dados-pessoais')
    const file = await screen.telling.done.locator('p').last().textContent()
    expect(
      readFileSync(file ?? '')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    await screen.telling.close.click()
  })

  await test.step('what goes and what stays is shown before; another number erases nobody', async () => {
    await screen.asking.erase.click()
    await expect(screen.erasing.goes).toContainText('Cadastro')
    await expect(screen.erasing.goes).toContainText('dados-pessoais')
    await expect(screen.erasing.stays).toContainText('O que fica')
    await window.screenshot({ path: test.info().outputPath('erase.png') })
    expect(await seriousFindings(window)).toEqual([])
    await screen.erasing.code.fill('999999')
    await screen.erasing.reason('A pessoa pediu').click()
    if (await screen.erasing.waives.isVisible()) await screen.erasing.waives.check()
    await screen.erasing.confirm.click()
    await expect(screen.erasing.box).toContainText('O código digitado não é o deste cliente')
  })

  await test.step('the right one erases her for good', async () => {
    const [row] = askDatabase<{ code: string }>(
      dataFolder,
      "SELECT code FROM customer WHERE name LIKE 'Mariana Alves%'",
    )
    await screen.erasing.code.fill(row?.code ?? '')
    await screen.erasing.confirm.click()
    await expect(screen.erasing.box).toBeHidden()
    await expect(screen.requests).toHaveCount(2)
    await expect(screen.requests.first()).toContainText('Dados apagados')
    await window.screenshot({ path: test.info().outputPath('requests.png') })
    expect(askDatabase(dataFolder, "SELECT 1 FROM customer WHERE name LIKE 'Mariana Alves%'")).toEqual([])
  })
})
