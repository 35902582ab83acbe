import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { openTill } from '../../../screens/store/open-till'
import { parametersScreen } from '../../../screens/store/parameters'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'

const name = 'Bloquear o caixa sem uso'

test('a till nobody touches asks for code and PIN; a key puts it off; the sale waits, a request for approval does not', async ({
  till: { window },
}) => {
  const screen = parametersScreen(window)
  const sale = saleScreen(window)
  const operatorCode = window.getByLabel('Código do operador')
  await window.clock.install()
  await signIn(window, people.manager)
  await openTill(window, '100,00')
  await openFromMenu(window, 'Parâmetros')
  await screen.change(name, 'Caixa 1').click()
  await screen.window(name).field.fill('5')
  await window.keyboard.press('Enter')
  await expect(screen.holds(name)).toContainText('5 minutos')
  await window.keyboard.press('Escape')
  await sale.type(samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)

  await window.clock.fastForward('04:30')
  await window.keyboard.press('F3')
  await window.keyboard.press('Escape')
  await window.clock.fastForward('04:30')
  await expect(sale.lines).toHaveCount(1)
  await expect(operatorCode).toHaveCount(0)

  await window.clock.fastForward('01:00')
  await expect(operatorCode).toBeVisible()
  await signIn(window, people.cashier)
  await window.getByRole('button', { name: 'Assumir caixa' }).click()
  await approvalWindow(window).give(people.supervisor)
  await expect(sale.lines).toHaveCount(1)
  await expect(window.getByRole('banner')).toContainText('Ana Paula')

  const approval = approvalWindow(window)
  await openFromMenu(window, 'Cancelar venda')
  await dialog(window, 'Cancelar venda').getByRole('button', { name: 'Cliente desistiu' }).click()
  await window.keyboard.press('Enter')
  await expect(approval.box).toBeVisible()
  await window.clock.fastForward('05:10')
  await expect(operatorCode).toBeVisible()
  await expect(approval.box).toHaveCount(0)
  await signIn(window, people.cashier)
  await expect(sale.lines).toHaveCount(1)
  await expect(approval.box).toHaveCount(0)
})
