import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { notice } from '../../../screens/platform/dialog'
import { expectNotFound } from '../../../screens/platform/search'
import { openFromMenu, tillMenu } from '../../../screens/platform/till-menu'
import { openTill } from '../../../screens/store/open-till'
import { signIn, typeCredentials } from '../../../screens/store/sign-in'
import { goToPlace, roleEditor, staffScreen } from '../../../screens/store/staff'
import { people } from '../../../support/app/people'
import { askDatabase } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { logLines } from '../../../support/data-folder/log'

const rita = { operatorCode: '555', pin: '739164' }

test('a new operator with a role of her own: added, limited, and in effect at once', async ({ till }) => {
  const { window, dataFolder } = till
  const staff = staffScreen(window)
  const role = roleEditor(window)
  await signIn(window, people.manager)
  await goToPlace(window, 'Operadores e permissões')
  await expect(staff.people).toHaveCount(9)

  await test.step('the form says what is missing, then adds', async () => {
    await staff.add.click()
    await expect(staff.adding.code).toBeFocused()
    await staff.adding.confirm.click()
    await expect(staff.adding.box).toContainText('1 a 6 números.')
    await expect(staff.adding.code).toBeFocused()
    await staff.adding.code.fill('101')
    await staff.adding.name.fill('Rita')
    await staff.adding.pin.fill(rita.pin)
    await staff.adding.pinAgain.fill(rita.pin)
    await staff.adding.confirm.click()
    await expect(staff.adding.box).toContainText('Este código já é de Ana Paula. Escolha outro código.')
    await staff.adding.code.fill(rita.operatorCode)
    await staff.adding.confirm.click()
    await expect(notice(window, 'Rita já pode entrar com o código 555.')).toBeVisible()
    await expect(staff.person('Rita')).toContainText('Caixa')
  })

  await test.step('a copy of Caixa that may not open the till', async () => {
    await staff.showRoles()
    await expect(staff.role('Caixa')).toContainText('Desconto até 5 %')
    await window.keyboard.press('Enter')
    await expect(role.heading('Caixa')).toBeVisible()
    await role.copy.click()
    await window.getByLabel('Nome do novo perfil').fill('Estagiário')
    await window.keyboard.press('Enter')
    await staff.role('Estagiário').click()
    await expect(role.name).toBeFocused()
    await role.right('Abrir caixa').getByText('Não').click()
    await role.right('Dar desconto').getByText('Pede aprovação').click()
    await role.discount.fill('2,5')
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog', { name: 'Sair sem salvar?' })).toBeVisible()
    await window.keyboard.press('Enter')
    await role.save.click()
    await expect(notice(window, 'Perfil Estagiário salvo.')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(staff.role('Estagiário')).toContainText('Desconto até 2,5 %')
  })

  await test.step('Rita gets it', async () => {
    await window.getByRole('radiogroup', { name: 'O que mostrar' }).getByText('Operadores').click()
    await staff.person('Rita').click()
    await staff.editing.role.selectOption('Estagiário')
    await staff.editing.save.click()
    await expect(staff.person('Rita')).toContainText('Estagiário')
    await window.keyboard.press('Escape')
  })

  await window.getByRole('button', { name: 'Trocar operador' }).click()
  await signIn(window, rita)
  // She opens no tills: she begins where she quotes.
  await expect(window.getByRole('heading', { name: 'Orçamentos/Vendas' })).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByLabel('Fundo de troco').fill('100,00')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Seu perfil não permite “Abrir caixa”.')).toBeVisible()
  await window.getByRole('button', { name: 'Outras telas' }).click()
  await expect(tillMenu(window).entry('Orçamentos/Vendas')).toBeVisible()
  await expect(tillMenu(window).entry('Gestão')).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expectNotFound(window, 'Operadores e permissões')

  expect(audited(dataFolder, 'access.change-role')).toMatchObject([
    {
      operator: 'Eduardo',
      detail: {
        before: { discountLimit: 5000, 'till.open': 'allow', 'sale.discount': 'allow' },
        after: { discountLimit: 2500, 'till.open': 'deny', 'sale.discount': 'approval' },
      },
    },
  ])
  expect(audited(dataFolder, 'access.change-operator')).toMatchObject([
    { detail: { operator: 'Rita', before: { role: 'Caixa' }, after: { role: 'Estagiário' } } },
  ])
  expect(JSON.stringify(askDatabase(dataFolder, 'SELECT detail FROM audit_entry'))).not.toContain(rita.pin)
  expect(JSON.stringify(logLines(dataFolder))).not.toContain(`"${rita.pin}"`)
})

test('from the menu of the open till, by keyboard: let in despite a pause, a new PIN, let go; the last manager stays', async ({
  till,
}) => {
  const { window } = till
  const staff = staffScreen(window)
  for (const message of ['Restam 2 tentativas.', 'Resta 1 tentativa.', 'esta tela está em pausa']) {
    await typeCredentials(window, { ...people.cashier, pin: '0001' })
    await expect(window.getByText(message)).toBeVisible()
  }
  await signIn(window, people.manager)
  await openTill(window, '100,00')
  await openFromMenu(window, 'Operadores e permissões')
  await expect(window.getByRole('listbox', { name: 'Operadores' })).toBeFocused()

  await window.keyboard.press('Enter')
  await expect(staff.editing.name).toHaveValue('Ana Paula')
  await staff.editing.newPin.press('Enter')
  await expect(staff.newPin.pin).toBeFocused()
  await staff.newPin.pin.fill('8375')
  await staff.newPin.pinAgain.fill('8376')
  await window.keyboard.press('Enter')
  await expect(staff.newPin.box).toContainText('Os PINs são diferentes.')
  await staff.newPin.pinAgain.fill('8375')
  await window.keyboard.press('Enter')
  await expect(notice(window, 'Ana Paula já entra com o novo PIN.')).toBeVisible()

  await staff.person('Bruno').click()
  await staff.editing.active.uncheck()
  await staff.editing.save.click()
  await expect(staff.person('Bruno')).toContainText('Inativo')

  await staff.person('Eduardo').click()
  await staff.editing.active.uncheck()
  await staff.editing.save.click()
  await expect(staff.editing.box).toContainText('Ninguém mais poderia cuidar de operadores e permissões.')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')

  await openFromMenu(window, 'Trocar operador')
  await typeCredentials(window, { operatorCode: '102', pin: samples.operators.secondCashier.pin })
  await expect(window.getByText('Código ou PIN incorreto. Restam 2 tentativas.')).toBeVisible()
  await signIn(window, { ...people.cashier, pin: '8375' })
  await expect(window.getByText('Eduardo deixou este caixa aberto')).toBeVisible()
  await window.getByRole('button', { name: 'Outras telas' }).click()
  await expect(tillMenu(window).entry('Orçamentos/Vendas')).toBeVisible()
  await expect(tillMenu(window).entry('Gestão')).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expectNotFound(window, 'Operadores e permissões')
})
