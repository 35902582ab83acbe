import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog, notice } from '../../../screens/platform/dialog'
import { expectNotFound } from '../../../screens/platform/search'
import { openFromMenu, tillMenu } from '../../../screens/platform/till-menu'
import { askDiscount } from '../../../screens/selling/discount'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { closeTillWindow } from '../../../screens/store/close-till'
import { helpWindow } from '../../../screens/store/keys'
import { openTill } from '../../../screens/store/open-till'
import { signIn, typeCredentials } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, printedPapers } from '../../../support/app/till'
import { paperText } from '../../../support/printers/paper'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'

test('sign-in: a code nobody has and a wrong PIN look alike; the third pauses the window, but not for a manager', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const pin = window.getByLabel('PIN', { exact: true })

  await typeCredentials(window, { operatorCode: '999', pin: '4826' })
  await expect(window.getByText('Código ou PIN incorreto. Restam 2 tentativas.')).toBeVisible()
  await expect(pin).toBeFocused()
  await expect(pin).toHaveValue('')
  await typeCredentials(window, { ...people.cashier, pin: '9999' })
  await expect(window.getByText('Código ou PIN incorreto. Resta 1 tentativa.')).toBeVisible()
  await typeCredentials(window, { ...people.manager, pin: '999999' })
  const paused = window.getByText('Muitas tentativas incorretas: esta tela está em pausa.')
  await expect(paused).toBeVisible()
  await expect(window.getByText(/Tente de novo em (1 minuto|\d+ segundos)\./)).toBeVisible()

  await typeCredentials(window, people.cashier)
  await expect(pin).toHaveValue('')
  await expect(paused).toBeVisible()
  expect(
    askDatabase(
      dataFolder,
      "SELECT json_extract(detail, '$.operator') AS who FROM audit_entry WHERE action = 'access.pause'",
    ),
  ).toEqual([{ who: 'Eduardo' }])

  await signIn(window, people.manager)
  await expect(window.getByText('Eduardo')).toBeVisible()
})

test('another operator takes over: the sale stays, and each sees what they may', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const menu = tillMenu(window)
  const help = helpWindow(window)
  await startSelling(till)
  await scan(till, samples.plain.barcode, samples.second.barcode)
  await expect(sale.total).toHaveText('R$ 209,80')

  await test.step('a cashier sees no “Teclas”', async () => {
    await window.keyboard.press('F9')
    await expect(menu.entry('Fechar caixa')).toBeVisible()
    await window.keyboard.press('End')
    await expect(menu.entry('Ajuda')).toBeVisible()
    await window.keyboard.press('Escape')
    await expectNotFound(window, 'Teclas')
    await window.keyboard.press('F1')
    await expect(help.box).toBeVisible()
    await expect(help.configure).toHaveCount(0)
    await window.keyboard.press('Escape')
  })

  await test.step('the manager finds the sale as it was, and “Teclas”', async () => {
    await openFromMenu(window, 'Trocar operador')
    await expect(window.getByText('Há uma venda em andamento. Ela continua depois de entrar.')).toBeVisible()
    await signIn(window, people.manager)
    await expect(window.getByRole('banner')).toContainText('Eduardo')
    await expect(sale.lines).toHaveCount(2)
    await expect(sale.total).toHaveText('R$ 209,80')
    await expect(sale.code).toBeFocused()
    await openFromMenu(window, 'Teclas')
    await expect(window.getByRole('dialog', { name: 'Teclas' })).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(sale.code).toBeFocused()
  })

  await scan(till, samples.ean8.barcode)
  await expect(sale.total).toHaveText('R$ 222,70')
  await payInCash(window)
  await expectFiguresToAgree(dataFolder, 'R$ 222,70')
})

test('closing the till: counted blind, the difference only afterwards, then opened again', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const closing = closeTillWindow(window)
  await startSelling(till, people.manager)

  for (const [discount, total] of [
    ['R$ 15,00', 'R$ 35,00'],
    ['R$ 18,00', 'R$ 32,00'],
  ] as const) {
    await sale.type(`2*${samples.noBarcode.code}`)
    await expect(sale.total).toHaveText('R$ 50,00')
    await askDiscount(window, { on: 'sale', value: discount, reason: 'Cliente fiel' })
    await expect(sale.total).toHaveText(total)
    await payInCash(window)
    await expectFiguresToAgree(dataFolder, total)
  }

  await test.step('refused with a sale in progress, told of one in espera', async () => {
    await scan(till, samples.plain.barcode)
    await expect(sale.lines).toHaveCount(1)
    await openFromMenu(window, 'Fechar caixa')
    await expect(closing.box).toContainText(
      'Há uma venda em andamento. Finalize, coloque em espera ou cancele a venda antes.',
    )
    await expect(closing.counted).toBeHidden()
    await window.keyboard.press('Escape')
    await expect(closing.box).toBeHidden()
    await window.keyboard.press('F7')
    await dialog(window, 'Colocar em espera').getByRole('button', { name: 'Colocar em espera' }).click()
    await expect(sale.total).toHaveText('R$ 0,00')
    await openFromMenu(window, 'Fechar caixa')
    await expect(closing.box).toContainText('Há 1 venda em espera. Ela fica guardada para o próximo turno.')
    await window.keyboard.press('Escape')
    await window.keyboard.press('F7')
    await expect(dialog(window, 'Vendas em espera').getByRole('option')).toHaveCount(1)
    await window.keyboard.press('Enter')
    await expect(sale.lines).toHaveCount(1)
    await openFromMenu(window, 'Cancelar venda')
    await dialog(window, 'Cancelar venda').getByRole('button', { name: 'Venda de teste' }).click()
    await window.keyboard.press('Enter')
    await expect(sale.total).toHaveText('R$ 0,00')
  })

  await test.step('the count is blind', async () => {
    await openFromMenu(window, 'Fechar caixa')
    await expect(closing.counted).toBeFocused()
    await closing.counted.fill('160,00')
    await expect(window.locator('body')).not.toContainText('167,00')
    await expect(window.locator('body')).not.toContainText('-R$ 7,00')
    await expect(closing.box).not.toContainText(/esperado/i)
    await closing.next.click()
    await closing.confirm.click()
    await expect(window.locator('body')).not.toContainText(/R\$ 7,00|167,00/)
    await closing.asCounted.click()
    await expect(closing.figures('Dinheiro')).toHaveText('DinheiroR$ 167,00R$ 160,00-R$ 7,00')
    await expect(closing.result).toContainText('Dinheiro: faltam R$ 7,00. A diferença ficou registrada.')
  })

  expect(
    askDatabase(
      dataFolder,
      `SELECT float_cents AS float, expected_cash_cents AS expected, counted_cash_cents AS counted,
              difference_cents AS difference FROM till_session ORDER BY opened_at DESC LIMIT 1`,
    ),
  ).toEqual([{ float: 10000, expected: 16700, counted: 16000, difference: -700 }])
  const slip = () => paperText(printedPapers(dataFolder).at(-1) ?? '')
  await expect.poll(slip).toContain('FECHAMENTO DE CAIXA')
  for (const words of [
    'Esperado R$ 167,00',
    'Contado R$ 160,00',
    'Diferença (falta) -R$ 7,00',
    'Fica na gaveta R$ 100,00',
  ])
    expect(slip()).toContain(words)

  await expect(closing.done).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Abertura de caixa' })).toBeVisible()
  await openTill(window, '50,00')
  await expect(
    notice(window, 'O turno anterior deixou R$ 100,00: há dinheiro a menos. A diferença ficou registrada.'),
  ).toBeVisible()
  expect(
    askDatabase(
      dataFolder,
      `SELECT left_before_cents AS left, opening_difference_cents AS difference FROM till_session WHERE closed_at IS NULL`,
    ),
  ).toEqual([{ left: 10000, difference: -5000 }])
  await expect(sale.total).toHaveText('R$ 0,00')
})
