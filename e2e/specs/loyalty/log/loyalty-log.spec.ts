import { expect, test } from '../../../fixtures/loyalty'
import { loyaltyLogScreen } from '../../../screens/loyalty/pending'
import { signIn } from '../../../screens/store/sign-in'
import { goToPlace } from '../../../screens/store/staff'
import { people } from '../../../support/app/people'
import { changeDatabase } from '../../../support/app/till'
import { resizeWindow } from '../../../support/window/window-size'

const ENTRIES = 350

test('a log of many pages: scrolled to its oldest entry, each one once, filtered on the way back', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const log = loyaltyLogScreen(window)
  changeDatabase(
    dataFolder,
    `WITH RECURSIVE nth (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < ${ENTRIES})
     INSERT INTO loyalty_log (at, program, operation, masked_member, attempt, duration_ms, fault, answer)
     SELECT ${Date.UTC(2026, 0, 5, 12)} + n * 60000, CASE n % 5 WHEN 0 THEN 'dito' ELSE 'crm-bonus' END, 'quote',
            '***.644.788-**', 1, 300, NULL, 'Resposta ' || n || '.'
     FROM nth`,
  )
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.supervisor)
  await goToPlace(window, 'Log de fidelidade')

  const seen = new Set<string>()
  const look = async (): Promise<string> => {
    for (const row of await log.rows.allTextContents()) seen.add(/Resposta \d+\./.exec(row)?.[0] ?? row)
    return (await log.rows.last().textContent()) ?? ''
  }
  await expect(log.rows.first()).toContainText(`Resposta ${ENTRIES}.`)
  await window.getByRole('listbox', { name: 'Operações' }).focus()
  await expect
    .poll(
      async () => {
        await window.keyboard.press('PageDown')
        return look()
      },
      { intervals: [50], timeout: 20_000 },
    )
    .toContain('Resposta 1.')
  expect(seen.size).toBe(ENTRIES)
  await window.screenshot({ path: 'test-results/loyalty-log-end.png' })

  await log.program.selectOption('Dito Cashback')
  await expect(log.rows.first()).toContainText(`Resposta ${ENTRIES}.`)
  await expect(log.rows.filter({ hasText: 'CRM&Bônus' })).toHaveCount(0)
  await log.rows.first().click()
  await expect(window.getByRole('dialog')).toContainText(`Resposta ${ENTRIES}.`)
})
