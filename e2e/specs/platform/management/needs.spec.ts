import { expect, test } from '../../../fixtures/test'
import { messagesScreen } from '../../../screens/customers/messages'
import { managementScreen } from '../../../screens/platform/management'
import { needsScreen } from '../../../screens/platform/needs'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { changeDatabase } from '../../../support/app/till'
import { nothingOverdue } from '../../../support/data-folder/nothing-overdue'
import { seriousFindings } from '../../../support/window/axe'
import { drawTheme } from '../../../support/window/theme'
import { resizeWindow } from '../../../support/window/window-size'

test('all that waits stands in one list, each with the way to where it is solved', async ({ till }) => {
  const { window, dataFolder } = till
  const needs = needsScreen(window)
  const message = (index: number, state: string): void =>
    changeDatabase(
      dataFolder,
      `INSERT INTO message (id, channel, purpose, procedure, address, body, parts, price_cents, state, created_at, not_before)
       VALUES (?, 'email', 'notice', 'Lembrete', 'ana@cliente.com.br', 'Oi', 0, 0, ?, ?, 1)`,
      `0190a000-0000-7000-8000-00000000000${index}`,
      state,
      Date.now() - index * 3_600_000,
    )
  nothingOverdue(dataFolder)
  message(1, 'unknown')
  message(2, 'unknown')
  message(3, 'refused')
  changeDatabase(
    dataFolder,
    `INSERT INTO print_job (terminal_id, title, document, state, queued_at, ended_at)
     SELECT terminal.id, 'Cupom 000.123', '{}', 'failed', ?, ? FROM terminal LIMIT 1`,
    Date.now() - 7_200_000,
    Date.now(),
  )
  await resizeWindow(till, 1024, 768)

  await test.step('a cashier, who can solve none of it, is shown none of it', async () => {
    await startSelling(till)
    await expect(needs.chip).toHaveCount(0)
  })

  await test.step('the manager sees it in the status bar, the loudest first', async () => {
    await openFromMenu(window, 'Trocar operador')
    await signIn(window, people.manager)
    await expect(needs.chip).toHaveAttribute('data-tone', 'stop')
    await expect(needs.chip).toContainText('4')
    await needs.chip.click()
    await expect(needs.list.getByRole('option').first()).toContainText(
      'Cupom 000.123 não saiu da impressora.',
    )
    await expect(needs.row('2 mensagens sem resposta.')).toContainText('Central de mensagens')
    await expect(needs.row('1 mensagem recusada ou não entregue.')).toContainText('desde')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('needs.png') })
    await drawTheme(window, 'dark')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('needs-dark.png') })
    await drawTheme(window, 'light')
  })

  await test.step('by the keyboard it leads to where it is solved, with its filter', async () => {
    await window.keyboard.press('ArrowDown')
    await expect(needs.row('1 mensagem recusada')).toHaveAttribute('aria-selected', 'true')
    await window.keyboard.press('ArrowDown')
    await expect(needs.row('2 mensagens sem resposta.')).toHaveAttribute('aria-selected', 'true')
    await window.keyboard.press('Enter')
    const messages = messagesScreen(window)
    await expect(messages.state).toHaveValue('unknown')
    await expect(messages.totals).toContainText('2 mensagens')
    await messages.message('Lembrete').first().click()
    await messages.open('Lembrete').withdraw.click()
    await expect(messages.totals).toContainText('1 mensagem')
    await expect(needs.chip).toContainText('3')
  })

  await test.step('Gestão begins with the same list', async () => {
    const management = managementScreen(window)
    await management.item('Início').click()
    await expect(management.needs).toContainText('1 mensagem sem resposta.')
    await expect(management.needs).toContainText('Cupom 000.123 não saiu da impressora.')
    await window.screenshot({ path: test.info().outputPath('beginning.png') })
  })
})
