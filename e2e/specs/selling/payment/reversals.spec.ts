import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { finishSale, takeCard } from '../../../screens/selling/payment'
import { openReturn, returnsScreen } from '../../../screens/selling/returns'
import { closeTillWindow } from '../../../screens/store/close-till'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { printedPapers } from '../../../support/app/till'
import { paperText } from '../../../support/printers/paper'
import { latestSale } from '../../../support/selling/finished-sale'
import { ringUp } from '../../../support/selling/ring-up'
import { awkward } from '../../../support/window/awkward'
import { resizeWindow } from '../../../support/window/window-size'

test('what a card gave back is counted apart at the closing, and off what is expected', async ({ till }) => {
  const { window, dataFolder } = till
  const returns = returnsScreen(window)
  const closing = closeTillWindow(window)
  await startSelling(till, people.manager)
  await ringUp(till, samples.plain.code, samples.second.code)
  await takeCard(window, 'Débito', { brand: 'Elo', nsu: '1234' })
  await finishSale(window)

  await openReturn(window, latestSale(dataFolder).number)
  await returns.oneMore.first().click()
  await returns.refund('Mesma forma').click()
  await returns.reason('Defeito').click()
  await returns.giveBack.click()
  await window.keyboard.press('Enter')
  await expect(returns.done).toContainText('NSU 1234')
  await returns.backToTill.click()

  await openFromMenu(window, 'Fechar caixa')
  await closing.counted.fill('100,00')
  await closing.next.click()
  await closing.tender('Cartão de débito').fill('209,80')
  await closing.confirm.click()
  await expect(closing.differs).toBeVisible()
  await closing.countAgain.click()
  await closing.next.click()
  await closing.tender('Estornos: Cartão de débito').fill('49,90')
  await resizeWindow(till, 1024, 768)
  expect(await awkward(window)).toEqual([])
  await window.screenshot({ path: 'test-results/reversals.png' })
  await closing.confirm.click()
  await expect(closing.figures('Cartão de débito')).toHaveText('Cartão de débitoR$ 159,90R$ 159,90R$ 0,00')
  await expect(closing.result).toContainText('Devoluções (1)')
  await expect
    .poll(() => paperText(printedPapers(dataFolder).at(-1) ?? ''))
    .toContain('Devoluções (1) -R$ 49,90')
})

test('a cancelled card sale says what goes back, and by which slip', async ({ till }) => {
  const { window, dataFolder } = till
  await startSelling(till, people.manager)
  await ringUp(till, samples.plain.code)
  await takeCard(window, 'Débito', { brand: 'Elo', nsu: '9988' })
  await finishSale(window)
  const number = String(latestSale(dataFolder).number).padStart(6, '0')
  await openFromMenu(window, 'Últimas vendas')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Cancelar venda', exact: true }).click()
  const cancel = dialog(window, 'Cancelar venda finalizada')
  await cancel.getByRole('button', { name: 'Cliente desistiu' }).click()
  await window.keyboard.press('Enter')
  const done = dialog(window, `Venda ${number} cancelada`)
  await expect(done.getByRole('list', { name: 'O que volta ao cliente' })).toHaveText(
    'Estorne no cartão de débito, Elo · NSU 9988: R$ 49,90',
  )
  await window.screenshot({ path: 'test-results/voided-card.png' })
  await window.keyboard.press('Enter')
  await expect(done).toBeHidden()
})
