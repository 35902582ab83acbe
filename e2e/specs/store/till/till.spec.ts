import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { finishSale, payInCash, takeCard } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { closeTillWindow } from '../../../screens/store/close-till'
import { openTill } from '../../../screens/store/open-till'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, changeDatabase, killTill, printedPapers } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { paperText } from '../../../support/printers/paper'
import { ringUp } from '../../../support/selling/ring-up'
import { awkward } from '../../../support/window/awkward'
import { resizeWindow } from '../../../support/window/window-size'

test('fechamento: every tender counted blind, the differences kept for good, annotated, printed again', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const closing = closeTillWindow(window)
  const lastPaper = () => paperText(printedPapers(dataFolder).at(-1) ?? '')
  await startSelling(till, people.manager)
  await ringUp(till, samples.plain.code)
  await takeCard(window, 'Débito', { brand: 'Elo', nsu: '1234' })
  await finishSale(window)
  await saleScreen(window).type(samples.plain.code)
  await payInCash(window)

  await test.step('the count, tender by tender, without a figure', async () => {
    await openFromMenu(window, 'Fechar caixa')
    await expect(closing.counted).toBeFocused()
    await closing.counted.fill('149,90')
    await expect(closing.left).toHaveValue('100,00')
    await window.keyboard.press('Enter')
    await expect(closing.tender('Cartão de crédito')).toBeFocused()
    await expect(closing.box).not.toContainText('49,90')
    await expect(closing.tender('Pix')).toBeVisible()
    await expect(closing.tender('Crediário')).toBeVisible()
    await closing.note.fill('máquina')
    await window.keyboard.press('Escape')
    await expect(closing.counted).toHaveValue('149,90')
    await window.keyboard.press('Escape')
    const leaving = dialog(window, 'Sair sem fechar o caixa?')
    await expect(leaving.getByRole('button', { name: 'Continuar contando' })).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(closing.counted).toHaveValue('149,90')
    await closing.next.click()
    await expect(closing.note).toHaveValue('máquina')
    await closing.tender('Cartão de débito').fill('50,00')
    await closing.note.fill('máquina trocada às 10h')
    await resizeWindow(till, 1024, 768)
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: 'test-results/count-tenders.png' })
    await window.keyboard.press('Enter')
  })

  await test.step('one recount, without a figure; the closing after it is final', async () => {
    await expect(closing.countAgain).toBeFocused()
    await expect(closing.differs).not.toContainText(/R\$|débito|falta|sobra/i)
    await window.screenshot({ path: 'test-results/count-differs.png' })
    await window.keyboard.press('Enter')
    await expect(closing.counted).toHaveValue('149,90')
    await expect(closing.box).toContainText('Esta é a última: ela encerra o caixa.')
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: 'test-results/recount.png' })
    await closing.next.click()
    await expect(closing.tender('Cartão de débito')).toHaveValue('50,00')
    await closing.tender('Pix').fill('0,20')
    await closing.confirm.click()
    await expect(closing.result).toContainText('Pix: sobram R$ 0,20.')
    await expect(closing.result).toContainText('Primeira contagem: Cartão de débito')
    await window.screenshot({ path: 'test-results/both-counts.png' })
    await expect(closing.figures('Dinheiro')).toHaveText('DinheiroR$ 149,90R$ 149,90R$ 0,00')
    await expect(closing.figures('Cartão de débito')).toHaveText('Cartão de débitoR$ 49,90R$ 50,00R$ 0,10')
    await expect(closing.result).toContainText('Cartão de débito: sobram R$ 0,10.')
    await expect(closing.result).not.toContainText('Diferença na abertura')
  })

  await test.step('the report is printed with all of it', async () => {
    await expect.poll(lastPaper).toContain('FECHAMENTO DE CAIXA')
    for (const words of [
      'Vendas (2) R$ 99,80',
      'Sangrias (0) R$ 0,00',
      'Cartão de débito',
      'Diferença (sobra) R$ 0,10',
      'Primeira contagem',
      'Retirado para o cofre R$ 49,90',
      'Observação: máquina trocada às 10h',
    ])
      expect(lastPaper()).toContain(words)
    await closing.done.click()
    await expect(window.getByRole('heading', { name: 'Abertura de caixa' })).toBeVisible()
  })

  await test.step('“Fechamentos de caixa” before the next opening: a note, 2ª via', async () => {
    await openFromMenu(window, 'Fechamentos de caixa')
    await expect(window.getByRole('listbox', { name: 'Fechamentos' })).toBeFocused()
    await window.keyboard.press('Enter')
    const report = dialog(window, 'Fechamento de caixa')
    await expect(report).toContainText('sobram R$ 0,10')
    await report.getByRole('button', { name: 'Anotar' }).click()
    await window.getByLabel('Anotação').fill('Comprovante de teste da máquina nova')
    await window.getByRole('button', { name: 'Gravar anotação' }).click()
    await expect(report).toContainText('Comprovante de teste da máquina nova')
    await report.getByRole('button', { name: 'Imprimir 2ª via' }).click()
    await expect(notice(window, '2ª via impressa.')).toBeVisible()
    expect(lastPaper()).toContain('2ª VIA')
    await window.keyboard.press('Escape')
    await expect(window.getByRole('option').first()).toContainText('1 anotação')
    await expect(window.getByRole('listbox', { name: 'Fechamentos' })).toBeFocused()
    await window.keyboard.press('Escape')
  })

  expect(
    askDatabase(
      dataFolder,
      `SELECT tender, difference_cents AS difference FROM till_count WHERE till_session_id =
         (SELECT id FROM till_session ORDER BY closed_at DESC LIMIT 1) ORDER BY tender`,
    ),
  ).toEqual([
    { tender: 'cash', difference: 0 },
    { tender: 'debit-card', difference: 10 },
    { tender: 'pix', difference: 20 },
  ])
  expect(() => changeDatabase(dataFolder, 'UPDATE till_count SET difference_cents = 0')).toThrow(
    'never changed',
  )
  await openTill(window, '100,00')
})

test('sales em espera keep the till open where the shop says so', async ({ till }) => {
  const { window, dataFolder } = till
  const closing = closeTillWindow(window)
  changeDatabase(
    dataFolder,
    `INSERT INTO parameter_value VALUES ('till.parked-at-closing', 'company', 0, 1, '"refuse"')`,
  )
  await startSelling(till)
  await saleScreen(window).type(samples.plain.code)
  await window.keyboard.press('F7')
  await dialog(window, 'Colocar em espera').getByRole('button', { name: 'Colocar em espera' }).click()
  await openFromMenu(window, 'Fechar caixa')
  await expect(closing.box).toContainText(
    'Há 1 venda em espera. Finalize ou cancele antes de fechar o caixa.',
  )
  await closing.counted.fill('100,00')
  await closing.next.click()
  await closing.confirm.click()
  await expect(closing.box).toContainText('Recupere-a e finalize ou cancele antes de fechar o caixa.')
  await expect(closing.result).toBeHidden()
})

test('leitura X: a cashier sees the figures only with a supervisor', async ({ till }) => {
  const { window, dataFolder } = till
  const reading = dialog(window, 'Leitura X')
  await startSelling(till)
  await saleScreen(window).type(samples.plain.code)
  await payInCash(window)
  await openFromMenu(window, 'Leitura X')
  await expect(reading).not.toContainText('149,90')
  await window.keyboard.press('Enter')
  await expect(approvalWindow(window).box).toContainText('Leitura X')
  await approvalWindow(window).give(people.supervisor)
  await expect(reading.getByRole('article')).toContainText('Dinheiro na gaveta')
  await expect(reading.getByRole('article')).toContainText('149,90')
  await expect
    .poll(() => paperText(printedPapers(dataFolder).at(-1) ?? ''))
    .toContain('Dinheiro na gaveta R$ 149,90')
  await window.keyboard.press('Enter')
  await expect(saleScreen(window).code).toBeFocused()
  expect(audited(dataFolder, 'till.x-reading')).toMatchObject([{ operator: 'Ana Paula', approver: 'Débora' }])
})

test('a till left open by a power cut: its operator goes on, a supervisor takes it over', async ({
  start,
  dataFolder,
}) => {
  let till = await start()
  await startSelling(till)
  await saleScreen(till.window).type(samples.plain.code)
  await expect(saleScreen(till.window).lines).toHaveCount(1)

  await test.step('the same operator', async () => {
    await killTill(till)
    till = await start()
    await signIn(till.window, people.cashier)
    await expect(saleScreen(till.window).lines).toHaveCount(1)
    expect(audited(dataFolder, 'till.resume')).toMatchObject([{ operator: 'Ana Paula' }])
  })

  await test.step('a supervisor', async () => {
    await killTill(till)
    till = await start()
    const { window } = till
    await signIn(window, people.supervisor)
    await expect(window.getByRole('heading', { name: 'Caixa deixado aberto' })).toBeVisible()
    await expect(window.getByText('Ana Paula deixou este caixa aberto')).toBeVisible()
    await window.getByRole('button', { name: 'Assumir caixa' }).click()
    await expect(saleScreen(window).lines).toHaveCount(1)
    await payInCash(window)
    expect(audited(dataFolder, 'till.take-over')).toMatchObject([
      { operator: 'Débora', approver: null, detail: { from: 'Ana Paula' } },
    ])
  })

  await test.step('from the menu, after a quick switch', async () => {
    const { window } = till
    await openFromMenu(window, 'Trocar operador')
    await signIn(window, people.manager)
    await expect(window.getByRole('banner')).toContainText('Caixa de Débora')
    await expect(saleScreen(window).code).toBeFocused()
    await window.screenshot({ path: 'test-results/another-till.png' })
    await openFromMenu(window, 'Trocar operador')
    await signIn(window, people.cashier)
    await expect(window.getByText('Débora deixou este caixa aberto')).toBeVisible()
    expect(await rawCall(window, 'sale.scan', { code: samples.plain.code })).toMatchObject({
      ok: false,
      error: { code: 'till-left', operatorName: 'Débora' },
    })
    await window.screenshot({ path: 'test-results/till-of-another.png' })
    await window.getByRole('button', { name: 'Assumir caixa' }).click()
    await approvalWindow(window).give(people.supervisor)
    await expect(saleScreen(window).code).toBeFocused()
    expect(audited(dataFolder, 'till.take-over').at(-1)).toMatchObject({
      operator: 'Ana Paula',
      approver: 'Débora',
    })
  })
})
