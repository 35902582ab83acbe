import { gatewayCredentials } from '#main/simulators/gateways/gateway-id'
import { expect, test } from '../../../fixtures/loyalty'
import { messagesScreen } from '../../../screens/customers/messages'
import { needsScreen } from '../../../screens/platform/needs'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { changeDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'
import { drawTheme } from '../../../support/window/theme'
import { resizeWindow } from '../../../support/window/window-size'

test('a manager sets up who sends e-mails, tries it, and sees how it went', async ({ till, simulators }) => {
  const { window } = till
  const messages = messagesScreen(window)
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await openFromMenu(window, 'Central de mensagens')

  await test.step('a field that is missing is said by its name', async () => {
    await messages.whoSends.click()
    await messages.settings.field('Servidor').fill('127.0.0.1')
    await messages.settings.save.click()
    await expect(messages.settings.box).toContainText('“Porta” está vazio')
  })

  await test.step('set up, and tried', async () => {
    const { field, save, sendTest, box } = messages.settings
    await field('Porta').fill(String(simulators.smtp.port))
    await field('Segurança').selectOption('none')
    await field('Usuário').fill(gatewayCredentials.smtp.user)
    await field('Senha').fill(gatewayCredentials.smtp.password)
    await field('Remetente').fill('contato@loja.com.br')
    await save.click()
    await expect(sendTest).toBeVisible()
    await field('Testar com').fill('gerente@loja.com.br')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('who-sends.png') })
    await sendTest.click()
    await expect.poll(() => simulators.arrived().map(({ to }) => to)).toEqual(['gerente@loja.com.br'])
    await window.keyboard.press('Escape')
    await expect(box).toBeHidden()
  })

  await test.step('the list says so', async () => {
    await expect(messages.message('g…@loja.com.br')).toContainText('Enviada')
    await expect(messages.message('g…@loja.com.br')).toContainText('Teste de envio')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('messages.png') })
    await messages.state.selectOption('Sem resposta')
    await expect(messages.message('Teste de envio')).toHaveCount(0)
  })
})

test('what a restored copy would send waits, is announced, and goes out once it is released', async ({
  till,
  simulators,
}) => {
  const { window, dataFolder } = till
  const needs = needsScreen(window)
  const messages = messagesScreen(window)
  changeDatabase(
    dataFolder,
    `INSERT INTO message (id, channel, purpose, procedure, address, subject, body, parts, price_cents, state, is_held,
       created_at, not_before)
     VALUES (?, 'email', 'receipt', 'Aniversário', 'ana@cliente.com.br', 'Oi', 'Oi', 0, 0, 'queued', 1, 1, 1)`,
    '0190a000-0000-7000-8000-00000000000a',
  )
  const { user, password } = gatewayCredentials.smtp
  const { host, port } = simulators.smtp
  // The key first: whoever is found set up can be reached.
  changeDatabase(
    dataFolder,
    "INSERT INTO secret (name, protection, value) VALUES ('message/smtp/password', 'none', ?)",
    password,
  )
  changeDatabase(
    dataFolder,
    "INSERT INTO message_gateway (channel, gateway, settings, price_cents) VALUES ('email', 'smtp', ?, 0)",
    JSON.stringify({ host, port: String(port), security: 'none', user, from: 'contato@loja.com.br' }),
  )
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await expect(needs.chip).toHaveAttribute('data-tone', 'attention')
  await needs.chip.click()
  await expect(needs.row('1 mensagem retida')).toContainText('libere ou descarte')
  await needs.row('1 mensagem retida').click()
  await expect(messages.held.box).toContainText('1 mensagem')
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath('held.png') })
  await messages.held.release.click()
  await messages.held.confirm.click()
  await expect(messages.held.box).toBeHidden()
  await messages.clear.click()
  await expect(messages.message('Aniversário')).toContainText('Enviada')
  expect(simulators.arrived().map(({ to }) => to)).toEqual(['ana@cliente.com.br'])
})

test('a manager finds what went out, sees each attempt, asks, tries again and stops a batch', async ({
  till,
  simulators,
}) => {
  const { window, dataFolder } = till
  const messages = messagesScreen(window)
  const { key } = gatewayCredentials.infobip
  // The key first: whoever is found set up can be reached.
  changeDatabase(
    dataFolder,
    "INSERT INTO secret (name, protection, value) VALUES ('message/infobip/key', 'none', ?)",
    key,
  )
  changeDatabase(
    dataFolder,
    "INSERT INTO message_gateway (channel, gateway, settings, price_cents) VALUES ('sms', 'infobip', ?, 12)",
    JSON.stringify({ url: simulators.infobip.url, sender: 'loja' }),
  )
  const write = (index: number, state: string, over: { procedure: string; held?: number }): void => {
    const id = `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`
    changeDatabase(
      dataFolder,
      `INSERT INTO message (id, channel, purpose, procedure, address, body, parts, price_cents, state, is_held, created_at,
         not_before, attempts, last_at, gateway, fault)
       VALUES (?, 'sms', 'receipt', ?, '11987654321', 'Seu vale vence amanhã.', 2, 24, ?, ?, ?, 4102444800000, 1, ?, 'infobip', ?)`,
      id,
      over.procedure,
      state,
      over.held ?? 0,
      Date.now() - index * 60_000,
      Date.now() - index * 60_000,
      state === 'queued' ? null : JSON.stringify({ kind: 'no-answer', words: null }),
    )
    changeDatabase(
      dataFolder,
      "INSERT INTO message_attempt (message_id, attempt, at, gateway, state) VALUES (?, 1, ?, 'infobip', ?)",
      id,
      Date.now() - index * 60_000,
      state,
    )
  }
  write(1, 'refused', { procedure: 'Lembrete' })
  write(2, 'unknown', { procedure: 'Aniversário' })
  for (let index = 3; index < 60; index++) write(index, 'queued', { procedure: 'Campanha' })
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await openFromMenu(window, 'Central de mensagens')

  await test.step('counts and cost follow the filters', async () => {
    await expect(messages.totals).toContainText('59 mensagens · R$ 14,16')
    await expect(messages.totals).toContainText('Aguardando envio 57')
    expect(await seriousFindings(window)).toEqual([])
    await resizeWindow(till, 1024, 768)
    await window.screenshot({ path: test.info().outputPath('centre.png') })
    await drawTheme(window, 'dark')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('centre-dark.png') })
    await drawTheme(window, 'light')
    await messages.person.fill('(11) 98765-4321')
    await messages.state.selectOption('Recusada')
    await expect(messages.totals).toContainText('1 mensagem · R$ 0,24')
    await expect(messages.message('Lembrete')).toHaveCount(1)
    await messages.person.fill('Zulmira')
    await expect(window.getByText('Nenhuma mensagem. Mude ou limpe os filtros.')).toBeVisible()
    await messages.clear.click()
    await expect(messages.totals).toContainText('59 mensagens')
  })

  await test.step('one opened, by the keyboard', async () => {
    await messages.state.selectOption('Recusada')
    await expect(messages.message('Lembrete')).toHaveCount(1)
    await messages.message('Lembrete').click()
    const { box, attempts, tryAgain, ask } = messages.open('Lembrete')
    await expect(box).toContainText('Seu vale vence amanhã.')
    await expect(box).toContainText('2 SMS · R$ 0,24')
    await expect(attempts).toHaveCount(1)
    await expect(attempts.first()).toContainText('Infobip')
    await expect(ask).toBeHidden()
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('message.png') })
    await tryAgain.click()
    await expect(box).toBeHidden()
    await expect.poll(() => simulators.arrived().length).toBe(1)
  })

  await test.step('what nobody knows about is asked back, and not sent by that', async () => {
    await messages.clear.click()
    await messages.procedure.selectOption('Aniversário')
    await expect(messages.message('Aniversário')).toContainText('Sem resposta')
    await messages.message('Aniversário').click()
    const { box, ask } = messages.open('Aniversário')
    await expect(box).toContainText('recebê-la duas vezes')
    await ask.click()
    await window.keyboard.press('Escape')
    await expect(box).toBeHidden()
    expect(simulators.arrived()).toHaveLength(1)
  })

  await test.step('a batch that waits is stopped', async () => {
    await window.keyboard.press('Alt+l')
    await expect(messages.procedure).toHaveValue('')
    await expect(messages.clear).toBeDisabled()
    await messages.state.selectOption('Aguardando envio')
    await messages.procedure.selectOption('Campanha')
    await expect(messages.totals).toContainText('57 mensagens')
    await messages.withdrawWaiting.click()
    await messages.confirmWithdraw.click()
    await expect(messages.totals).toContainText('0 mensagens')
    await messages.state.selectOption('Retirada')
    await expect(messages.totals).toContainText('57 mensagens')
    expect(simulators.arrived()).toHaveLength(1)
  })
})
