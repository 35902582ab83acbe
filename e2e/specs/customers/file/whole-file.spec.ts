import { expect, test } from '../../../fixtures/test'
import { customersScreen, fileWindow, supplementScreen } from '../../../screens/customers/customers'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openBySearch } from '../../../screens/platform/search'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { saleScreen } from '../../../screens/selling/sale'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('from the sale: Clientes, Novo cliente; after saving, the customer is on the sale (R1)', async ({
  till,
}) => {
  const { window, dataFolder } = till
  await startSelling(till)
  await resizeWindow(till, 1024, 768)
  await openFromMenu(window, 'Clientes')
  const screen = customersScreen(window)
  await expect(screen.rows.first()).toBeVisible()
  await screen.add.click()
  const file = fileWindow(window, 'Novo cliente')
  await expect(file.field('Nome')).toBeFocused()
  await file.field('Nome').fill('Beatriz')
  await file.field('Sobrenome').fill('Sampaio Lins')
  await file.field('Celular').fill('12345')
  await file.field('Nascimento').fill('14/05/1988')
  await file.field('Observação').fill('Não há pagamento por cheque para este cliente')
  await file.save.click()
  await expect(file.alert).toContainText('Celular inválido')

  await test.step('somebody who is there already is named while the number is typed', async () => {
    await file.field('CPF ou CNPJ').fill('403.644.788-29')
    await expect(file.box.getByRole('status')).toContainText('Este CPF ou CNPJ já é de Mariana A. R.')
    await file.field('CPF ou CNPJ').fill('')
    await expect(file.box.getByRole('status')).toBeHidden()
  })

  await file.field('Celular').fill('(11) 97777-1234')
  expect(await seriousFindings(window)).toEqual([])
  await file.tab('Endereço').click()
  await file.field('CEP').fill('01310-100')
  await file.field('Rua').fill('Avenida Paulista')
  await file.field('UF').selectOption('SP')
  expect(await seriousFindings(window)).toEqual([])
  await file.save.click()
  await expect(file.box).toBeHidden()
  const sale = saleScreen(window)
  await expect(sale.customer).toContainText('Beatriz Sampaio Lins')
  await expect(sale.customer).toContainText('Não há pagamento por cheque para este cliente')
  expect(
    askDatabase(
      dataFolder,
      `SELECT name, surname, mobile, birth_date, street, state_code, country FROM customer WHERE surname = 'Sampaio Lins'`,
    ),
  ).toEqual([
    {
      name: 'Beatriz Sampaio Lins',
      surname: 'Sampaio Lins',
      mobile: '11977771234',
      birth_date: '1988-05-14',
      street: 'Avenida Paulista',
      state_code: 'SP',
      country: 'BR',
    },
  ])
})

test('a manager finds a customer, asks a question of hers, and sees what was bought', async ({ till }) => {
  const { window } = till
  await signIn(window, people.manager)
  await resizeWindow(till, 1024, 768)
  const supplement = supplementScreen(window)
  await openBySearch(window, 'Formulário de suplemento')
  await supplement.add.click()
  await supplement.name.fill('Tamanho da camisa')
  await supplement.kind.selectOption('Escolha')
  await supplement.choices.fill('P, M, G')
  await supplement.save.click()
  await expect(supplement.questions.first()).toContainText('Tamanho da camisa')
  expect(await seriousFindings(window)).toEqual([])

  await openBySearch(window, 'Clientes')
  const screen = customersScreen(window)
  await screen.search.fill('mariana.ribeiro@example.com')
  await expect(screen.rows).toHaveCount(1)
  expect(await seriousFindings(window)).toEqual([])
  await screen.rows.first().click()
  const file = fileWindow(window, 'Mariana Alves Ribeiro')
  await test.step('documents are masked, and shown on demand', async () => {
    await expect(file.field('CPF ou CNPJ')).toHaveAttribute('placeholder', '***.644.788-**')
    await file.box.getByRole('button', { name: 'Mostrar documentos' }).click()
    await expect(file.box.getByText('403.644.788-29')).toBeVisible()
  })
  await file.tab('Complementos').click()
  await file.field('Tamanho da camisa').selectOption('M')
  await file.save.click()
  await expect(notice(window, 'Ficha de Mariana Alves Ribeiro gravada.')).toBeVisible()
  await file.tab('Compras').click()
  await expect(file.box.getByText('Total comprado')).toBeVisible()
  await expect(file.box.getByRole('list', { name: 'Compras' }).getByRole('listitem').first()).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await test.step('the form is printed into a PDF', async () => {
    await file.box.getByRole('button', { name: 'Imprimir formulário' }).click()
    const paper = dialog(window, 'Imprimir formulário')
    await paper.getByRole('button', { name: 'Exportar' }).click()
    await expect(paper.getByRole('status')).toContainText('formulario-do-cliente')
    await paper.getByRole('button', { name: 'Fechar', exact: true }).click()
  })
})
