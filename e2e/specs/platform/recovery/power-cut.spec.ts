import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { finishSale, paymentScreen, showPix, takeCash } from '../../../screens/selling/payment'
import { finishedSale, recentSales, receiptWindow } from '../../../screens/selling/recent-sales'
import { saleScreen } from '../../../screens/selling/sale'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { killTill, printedPapers, type Till } from '../../../support/app/till'
import { paperText } from '../../../support/printers/paper'
import { expectFiguresToAgree, latestSale } from '../../../support/selling/finished-sale'
import { storedTenders } from '../../../support/selling/stored-tenders'

const { plain, second } = samples

/** Pulls the plug, starts again and signs in. */
async function pullThePlug(till: Till, start: () => Promise<Till>, inProgress: boolean): Promise<Till> {
  await killTill(till)
  const again = await start()
  await expect(again.window.getByRole('heading', { name: 'Identifique-se' })).toBeVisible()
  await expect(again.window.getByText('Há uma venda em andamento.')).toBeVisible({ visible: inProgress })
  await signIn(again.window, people.cashier)
  return again
}

test('the plug pulled while selling: the same lines, the same sales in espera', async ({ start }) => {
  let till = await start()
  await startSelling(till)

  await test.step('between sales', async () => {
    till = await pullThePlug(till, start, false)
    await expect(saleScreen(till.window).code).toBeFocused()
  })

  await test.step('with lines', async () => {
    const before = saleScreen(till.window)
    await before.type(plain.code)
    await before.type(`2*${second.code}`)
    await expect(before.total).toHaveText('R$ 369,70')
    till = await pullThePlug(till, start, true)
    const after = saleScreen(till.window)
    await expect(after.lines).toHaveCount(2)
    await expect(after.line(second.description)).toContainText('2 UN × 159,90')
    await expect(after.total).toHaveText('R$ 369,70')
  })

  await test.step('with a sale in espera', async () => {
    await till.window.keyboard.press('F7')
    await dialog(till.window, 'Colocar em espera').getByLabel('Identificação').fill('senhora de azul')
    await till.window.keyboard.press('Enter')
    await expect(saleScreen(till.window).lines).toHaveCount(0)
    till = await pullThePlug(till, start, false)
    await till.window.keyboard.press('F7')
    const parked = dialog(till.window, 'Vendas em espera').getByRole('option')
    await expect(parked).toHaveCount(1)
    await expect(parked).toContainText('senhora de azul')
    await expect(parked).toContainText('R$ 369,70')
    await till.window.keyboard.press('Enter')
    await expect(saleScreen(till.window).total).toHaveText('R$ 369,70')
  })
})

test('the plug pulled while paying: the same step, tenders and Pix; a finished sale stays finished', async ({
  start,
  dataFolder,
}) => {
  let till = await start()
  await startSelling(till)

  await test.step('with a tender taken', async () => {
    await saleScreen(till.window).type(second.code)
    await till.window.keyboard.press('F8')
    await takeCash(till.window, '50,00')
    till = await pullThePlug(till, start, true)
    const payment = paymentScreen(till.window)
    await expect(payment.taken).toHaveCount(1)
    await expect(payment.taken).toContainText('R$ 50,00')
    await expect(payment.remaining).toHaveText('R$ 109,90')
  })

  await test.step('with a Pix shown: the customer may be paying it', async () => {
    await showPix(till.window)
    const shown = await paymentScreen(till.window).pixCode.inputValue()
    till = await pullThePlug(till, start, true)
    const payment = paymentScreen(till.window)
    await expect(payment.pixCode).toHaveValue(shown)
    await expect(payment.taken.last()).toContainText('Aguardando o pagamento')
    expect(storedTenders(dataFolder)).toMatchObject([
      { kind: 'cash', amount: 5000 },
      { kind: 'pix', amount: 10_990, payload: shown },
    ])
  })

  await test.step('all paid', async () => {
    await paymentScreen(till.window).confirmPix.click()
    await expect(paymentScreen(till.window).settled).toHaveText('R$ 159,90')
    till = await pullThePlug(till, start, true)
    await expect(till.window.getByText('Pagamento completo')).toBeVisible()
  })

  await test.step('right after finishing: the receipt can be had, the number is never given again', async () => {
    await finishSale(till.window)
    const { number } = latestSale(dataFolder)
    till = await pullThePlug(till, start, false)
    const { window } = till
    await expect(saleScreen(window).lastSale).toContainText(`Última venda ${sixDigits(number)}`)
    await openFromMenu(window, 'Últimas vendas')
    await recentSales(window).found.first().click()
    await finishedSale(window, sixDigits(number)).seeReceipt.click()
    await receiptWindow(window).printAgain.click()
    await expect.poll(() => lastPaper(dataFolder)).toContain('2ª VIA')
    expect(lastPaper(dataFolder)).toContain(`Nº ${sixDigits(number)}`)
    for (let open = 0; open < 3; open++) await window.keyboard.press('Escape')

    await saleScreen(window).type(plain.code)
    await window.keyboard.press('F8')
    await takeCash(window)
    await finishSale(window)
    const { sale } = await expectFiguresToAgree(dataFolder, 'R$ 49,90')
    expect(sale.number).toBe(number + 1)
  })
})

function sixDigits(number: number): string {
  return String(number).padStart(6, '0')
}

function lastPaper(dataFolder: string): string {
  return printedPapers(dataFolder).map(paperText).at(-1) ?? ''
}
