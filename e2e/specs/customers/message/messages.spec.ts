import { gatewayCredentials } from '#main/simulators/gateways/gateway-id'
import { expect, test } from '../../../fixtures/loyalty'
import { messagesScreen } from '../../../screens/customers/messages'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { changeDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'

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
  changeDatabase(
    dataFolder,
    "INSERT INTO message_gateway (channel, gateway, settings, price_cents) VALUES ('email', 'smtp', ?, 0)",
    JSON.stringify({ host, port: String(port), security: 'none', user, from: 'contato@loja.com.br' }),
  )
  changeDatabase(
    dataFolder,
    "INSERT INTO secret (name, protection, value) VALUES ('message/smtp/password', 'none', ?)",
    password,
  )
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await messages.chip.click()
  await expect(messages.held.box).toContainText('1 mensagem')
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath('held.png') })
  await messages.held.release.click()
  await messages.held.confirm.click()
  await expect(messages.held.box).toBeHidden()
  await expect(messages.message('Aniversário')).toContainText('Enviada')
  expect(simulators.arrived().map(({ to }) => to)).toEqual(['ana@cliente.com.br'])
})
