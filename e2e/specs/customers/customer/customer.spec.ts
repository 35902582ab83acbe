import type { Page } from 'playwright/test'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { customerWindow, identify, registerWindow } from '../../../screens/customers/customer'
import { dialog } from '../../../screens/platform/dialog'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'
import { resizeWindow } from '../../../support/window/window-size'

test('a customer by CPF, mobile, name, card or code; a note nobody misses; nobody in particular', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  const customer = customerWindow(window)
  const { withCredit, withNote } = samples.customers
  await startSelling(till)
  await expect(sale.customer).toContainText('Consumidor final')

  for (const text of [
    '403.644.788-29',
    withCredit.taxId,
    '(11) 98765-4321',
    'MARIANA ALVES RIB',
    withCredit.loyaltyCard,
    '1',
  ]) {
    await test.step(`found by ${text}`, async () => {
      await identify(window, text)
      await expect(sale.customer).toContainText('Mariana Alves Ribeiro')
      await expect(sale.customer).toContainText('***.644.788-**')
      await expect(sale.customer).not.toContainText(withCredit.taxId)
      await expect(sale.code).toBeFocused()
      await window.keyboard.press('F2')
      await customer.nobody.click()
      await expect(sale.customer).toContainText('Consumidor final')
    })
  }

  await test.step('a loyalty card read with the window open', async () => {
    await window.keyboard.press('F2')
    await scan(till, withCredit.loyaltyCard)
    await expect(customer.found).toHaveText([/^Mariana Alves Ribeiro/])
    await window.keyboard.press('Escape')
  })

  await test.step('a name needs two letters', async () => {
    await window.keyboard.press('F2')
    await customer.field.fill('c')
    await expect(customer.box.getByText('Continue: pelo menos 2 letras do nome.')).toBeVisible()
    await expect(customer.found).toHaveCount(0)
    await customer.field.fill('con')
    await expect(customer.found.filter({ hasText: 'Conceição Araújo Lima' })).toHaveCount(1)
    await customer.field.fill('conceicao lima araujo')
    await expect(customer.found).toHaveCount(1)
    await customer.field.press('Enter')
  })

  await test.step('the observação is red and bold', async () => {
    const note = sale.customer.getByText(withNote.note)
    await expect(note).toBeVisible()
    const { color, weight } = await note.evaluate((element) => {
      const style = getComputedStyle(element)
      return { color: style.color.match(/\d+/g)?.map(Number) ?? [], weight: Number(style.fontWeight) }
    })
    const [red = 0, green = 255, blue = 255] = color
    expect(red).toBeGreaterThan(2 * Math.max(green, blue))
    expect(weight).toBeGreaterThanOrEqual(600)
  })
})

test('quick registration: a wrong CPF, a taken one, then onto the sale', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const customer = customerWindow(window)
  const form = registerWindow(window)
  await startSelling(till)
  await scan(till, samples.plain.barcode)

  await window.keyboard.press('F2')
  await customer.field.fill('Beatriz Sampaio Lins')
  await expect(
    customer.box.getByText('Nenhum cliente encontrado. Confira ou cadastre o cliente.'),
  ).toBeVisible()
  await customer.register.click()
  await expect(form.name).toHaveValue('Beatriz Sampaio Lins')
  await expect(form.taxId).toBeFocused()

  await form.taxId.fill('112.572.452-86')
  await form.mobile.fill('12345')
  await form.confirm.click()
  await expect(form.box.getByText('CPF ou CNPJ inválido. Confira os números.')).toBeVisible()
  await expect(
    form.box.getByText('Celular inválido. Informe DDD e número, como (11) 98765-4321.'),
  ).toBeVisible()
  await expect(form.taxId).toBeFocused()

  await form.taxId.fill('403.644.788-29')
  await form.mobile.fill('(11) 97777-1234')
  await form.confirm.click()
  await expect(form.box.getByRole('alert')).toContainText(
    'Este CPF/CNPJ já é de Mariana Alves Ribeiro. Procure o cliente em vez de cadastrar.',
  )

  await test.step('Enter goes on from field to field, and saves nothing before the button', async () => {
    await form.taxId.fill('529.982.247-25')
    await form.taxId.press('Enter')
    await expect(form.mobile).toBeFocused()
    await form.mobile.press('Enter')
    await window.keyboard.press('Enter')
    await expect(form.confirm).toBeFocused()
    expect(askDatabase(dataFolder, "SELECT 1 FROM customer WHERE name = 'Beatriz Sampaio Lins'")).toEqual([])
    await window.keyboard.press('Enter')
  })
  await expect(form.box).toBeHidden()
  await expect(sale.customer).toContainText('Beatriz Sampaio Lins')
  await expect(sale.customer).toContainText('primeira compra')
  await expect(sale.code).toBeFocused()
  expect(
    askDatabase(dataFolder, "SELECT tax_id, mobile FROM customer WHERE name = 'Beatriz Sampaio Lins'"),
  ).toEqual([{ tax_id: '52998224725', mobile: '11977771234' }])

  await payInCash(window)
  const { paper } = await expectFiguresToAgree(dataFolder, 'R$ 49,90')
  expect(paper).toContain('Cliente: Beatriz Sampaio Lins')
  await identify(window, 'beatriz sampaio')
  await expect(sale.customer).toContainText('última compra')
})

test('CPF no cupom is printed whole; without one the receipt says consumidor final', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const customer = customerWindow(window)
  await startSelling(till)

  await test.step('without a CPF', async () => {
    await scan(till, samples.plain.barcode)
    await expect(sale.lines).toHaveCount(1)
    await payInCash(window, '50,00')
    const { paper } = await expectFiguresToAgree(dataFolder, 'R$ 49,90')
    expect(paper).toContain('CONSUMIDOR FINAL')
    expect(paper).toContain('Operador: Ana Paula')
  })

  await test.step('with one, whoever buys', async () => {
    await scan(till, samples.plain.barcode)
    await sale.receiptTaxId.click()
    await expect(customer.receiptTaxId).toBeFocused()
    await customer.receiptTaxId.fill('529.982.247-26')
    await customer.receiptTaxId.press('Enter')
    await expect(customer.box.getByText('CPF ou CNPJ inválido. Confira os números.')).toBeVisible()
    await customer.receiptTaxId.fill('52998224725')
    await customer.receiptTaxId.press('Enter')
    await expect(customer.box).toBeHidden()
    await expect(sale.receiptTaxId).toContainText('***.982.247-**')
    await payInCash(window)
    const { paper } = await expectFiguresToAgree(dataFolder, 'R$ 49,90')
    expect(paper).toContain('CPF do consumidor: 529.982.247-25')
    expect(paper).not.toContain('CONSUMIDOR FINAL')
  })

  await test.step('of an identified customer, by one Enter', async () => {
    await scan(till, samples.plain.barcode)
    await identify(window, samples.customers.withCredit.taxId)
    await sale.receiptTaxId.click()
    await expect(customer.receiptTaxId).toBeFocused()
    await expect(customer.receiptTaxId).toHaveValue('403.644.788-29')
    await customer.receiptTaxId.press('Enter')
    await expect(customer.box).toBeHidden()
    await expect(sale.receiptTaxId).toContainText('***.644.788-**')
    await payInCash(window)
    const { paper } = await expectFiguresToAgree(dataFolder, 'R$ 49,90')
    expect(paper).toContain('CPF do consumidor: 403.644.788-29')
  })

  await test.step('another than the customer’s, typed over it', async () => {
    await scan(till, samples.plain.barcode)
    await identify(window, samples.customers.withCredit.taxId)
    await sale.receiptTaxId.click()
    await expect(customer.receiptTaxId).toHaveValue('403.644.788-29')
    await customer.receiptTaxId.pressSequentially('52998224725', { delay: 70 })
    await customer.receiptTaxId.press('Enter')
    await expect(sale.receiptTaxId).toContainText('***.982.247-**')
    await payInCash(window)
    const { paper } = await expectFiguresToAgree(dataFolder, 'R$ 49,90')
    expect(paper).toContain('CPF do consumidor: 529.982.247-25')
  })

  await test.step('the next sale starts without it', async () => {
    await scan(till, samples.plain.barcode)
    await expect(sale.lines).toHaveCount(1)
    await expect(sale.receiptTaxId).toContainText('Não informado')
  })
})

test('a wrong CPF is said at once and carried into the form; a number that is CPF and mobile is asked about', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const customer = customerWindow(window)
  const form = registerWindow(window)
  await startSelling(till)
  await scan(till, samples.plain.barcode)

  await window.keyboard.press('F2')
  await customer.field.fill('112.572.452-86')
  await expect(customer.box.getByText('CPF inválido. Confira os números.')).toBeVisible()
  await customer.register.click()
  await expect(form.taxId).toHaveValue('112.572.452-86')
  await expect(form.taxId).toBeFocused()
  await expect(form.box.getByText('CPF inválido. Confira os números.')).toBeVisible()
  await form.box.getByRole('button', { name: 'Voltar', exact: true }).click()

  await customer.field.fill('11991230052')
  await expect(customer.box.getByText('Nenhum cliente encontrado.')).toBeVisible()
  await customer.register.click()
  await form.name.fill('Li')
  await form.confirm.click()
  await expect(form.box.getByRole('alert')).toContainText('Diga se 11991230052 é celular ou CPF.')
  await form.box.getByLabel('Celular', { exact: true }).check()
  await expect(form.mobile).toHaveValue('11991230052')
  await expect(form.taxId).toHaveValue('')
  await form.confirm.click()
  await expect(sale.customer).toContainText('Li')
  expect(askDatabase(dataFolder, "SELECT tax_id, mobile FROM customer WHERE name = 'Li'")).toEqual([
    { tax_id: null, mobile: '11991230052' },
  ])
})

test('the mobile of another customer needs a supervisor, who learns whose it is', async ({ till }) => {
  const { window } = till
  const customer = customerWindow(window)
  const form = registerWindow(window)
  await startSelling(till)
  await window.keyboard.press('F2')
  await customer.field.fill('Rui Torres')
  await customer.register.click()
  await form.mobile.fill(samples.customers.withCredit.mobile)
  await form.confirm.click()
  const shared = dialog(window, 'Celular de outro cliente')
  await expect(shared).toContainText('Este celular já é de Mariana A. R.')
  await shared.getByRole('button', { name: 'Corrigir o número' }).click()
  await expect(form.mobile).toBeFocused()
  await form.confirm.click()
  await shared.getByRole('button', { name: 'Usar mesmo assim' }).click()
  await approvalWindow(window).give(people.supervisor)
  await expect(form.box).toBeHidden()
  await expect(saleScreen(window).customer).toContainText('Rui Torres')
})

test('the customer windows need no scrolling in the smallest window, whatever is wrong in them', async ({
  till,
}) => {
  const { window } = till
  const customer = customerWindow(window)
  await resizeWindow(till, 1024, 700)
  await startSelling(till)
  await identify(window, samples.customers.withCredit.taxId)
  await window.keyboard.press('F2')
  await customer.field.fill('mar')
  await expect(customer.found.first()).toBeVisible()
  expect(await scrolling(window)).toEqual([])
  await customer.receiptTaxId.fill('1')
  await customer.receiptTaxId.press('Enter')
  await expect(customer.box.getByText('CPF ou CNPJ inválido.')).toBeVisible()
  expect(await scrolling(window)).toEqual([])

  await customer.register.click()
  const { box, name, taxId, mobile, confirm } = registerWindow(window)
  await name.fill('A')
  await taxId.fill('1')
  await mobile.fill('1')
  await box.getByLabel('E-mail', { exact: true }).fill('a')
  await confirm.click()
  await expect(box.getByText('CPF ou CNPJ inválido.')).toBeVisible()
  expect(await scrolling(window)).toEqual([])
})

/** The windows, or parts of them other than lists, whose content does not fit. */
function scrolling(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll('[role=dialog], [role=dialog] *')]
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && !one.matches('[role=listbox]'))
      .filter((one) => one.scrollHeight > one.clientHeight)
      .map((one) => `${one.className}: ${one.scrollHeight} in ${one.clientHeight}`),
  )
}
