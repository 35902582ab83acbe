import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { expect, test } from '../../../fixtures/test'
import { identify } from '../../../screens/customers/customer'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { crediarioScreen } from '../../../screens/selling/crediario'
import { paymentScreen, takeCash } from '../../../screens/selling/payment'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'

interface Late {
  readonly name: string
  readonly id: string
  readonly code: string
  readonly open: number
  readonly count: number
}

/** Somebody of the demo shop who owes exactly one late instalment, by a name nobody else has. */
function lateCustomer(dataFolder: string): Late {
  const [one] = askDatabase<Late>(
    dataFolder,
    `SELECT customer.name, receivable.id, receivable.code, open_cents AS open, count(*) AS count
     FROM receivable JOIN customer ON customer.id = customer_id
     WHERE open_cents > 2000 AND due_on < date('now', '-7 days')
       AND (SELECT count(*) FROM customer AS other WHERE other.name = customer.name) = 1
     GROUP BY customer_id HAVING count(*) = 1 ORDER BY customer.id LIMIT 1`,
  )
  if (one === undefined) throw new Error('The demo shop has somebody who is late')
  return one
}

const openOf = (dataFolder: string, id: string) =>
  askDatabase<{ open: number }>(dataFolder, 'SELECT open_cents AS open FROM receivable WHERE id = ?', id)[0]
    ?.open

test('a late customer is shown on the sale and pays with fine and interest', async ({ till }) => {
  const { window, dataFolder } = till
  const screen = crediarioScreen(window)
  const late = lateCustomer(dataFolder)
  await startSelling(till)
  await identify(window, late.name)
  await expect(screen.overdue).toContainText('1 parcela')
  await screen.overdue.getByRole('button', { name: 'Receber' }).click()
  await expect(screen.heading(late.name)).toBeVisible()
  await expect(screen.ticked).toHaveCount(1)
  await expect(screen.installments.first()).toContainText('dias de atraso')
  await expect(screen.installments.first()).toContainText('multa')
  const total = (await screen.total.textContent()) ?? ''
  await screen.receive.click()
  await expect(screen.paid).toContainText('juros')
  await takeCash(window)
  await expect(screen.finish).toBeEnabled()
  await screen.finish.click()
  await expect(screen.done).toHaveText(total)
  expect(openOf(dataFolder, late.id)).toBe(0)
  await screen.backToTill.click()
  await expect(screen.overdue).toHaveCount(0)
})

test('a part is received, undone with its reason, and the instalment is owed as before', async ({ till }) => {
  const { window, dataFolder } = till
  const screen = crediarioScreen(window)
  const late = lateCustomer(dataFolder)
  await startSelling(till, people.manager)
  await openFromMenu(window, 'Recebimento de Crediário')
  await screen.search.fill(late.name)
  await screen.found.filter({ hasText: late.name }).click()
  await expect(screen.heading(late.name)).toBeVisible()
  const total = (await screen.total.textContent()) ?? ''
  await screen.amount.fill('10,00')
  await screen.receive.click()
  await expect(screen.paid).toContainText('Resta')
  await takeCash(window, '20,00')
  await expect(paymentScreen(window).change).toHaveText('R$ 10,00')
  await screen.finish.click()
  await expect(screen.done).toHaveText(formatCents(cents(1000)))
  expect(openOf(dataFolder, late.id)).toBeLessThan(late.open)
  await screen.another.click()
  await screen.search.fill(late.name)
  await screen.found.filter({ hasText: late.name }).click()
  await screen.undo.click()
  const [{ number } = { number: 0 }] = askDatabase<{ number: number }>(
    dataFolder,
    "SELECT number FROM receiving WHERE till_session_id IS NOT NULL AND state = 'done'",
  )
  const box = screen.undoWindow(String(number).padStart(6, '0'))
  await box.getByRole('button', { name: 'Valor errado' }).click()
  await box.getByRole('button', { name: 'Estornar' }).click()
  await expect(screen.total).toHaveText(total)
  await expect(screen.received).toContainText('estornado')
  expect(openOf(dataFolder, late.id)).toBe(late.open)
})

test('a slip of the carnê read at the till opens receiving of that instalment', async ({ till }) => {
  const { window, dataFolder } = till
  const screen = crediarioScreen(window)
  const late = lateCustomer(dataFolder)
  await startSelling(till)
  const [next] = askDatabase<{ code: string }>(
    dataFolder,
    `SELECT code FROM receivable WHERE open_cents > 0 AND due_on >= date('now')
       AND customer_id = (SELECT customer_id FROM receivable WHERE id = ?)`,
    late.id,
  )
  await scan(till, `CR${next?.code ?? ''}`)
  await expect(screen.heading(late.name)).toBeVisible()
  await expect(screen.installments).toHaveCount(2)
  await expect(screen.ticked).toHaveCount(1)
  await expect(screen.ticked).toHaveAccessibleName(/parcela 3 de 3/)
})
