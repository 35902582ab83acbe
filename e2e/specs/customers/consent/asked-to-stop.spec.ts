import { gatewayCredentials } from '#main/simulators/gateways/gateway-id'
import { expect, test } from '../../../fixtures/loyalty'
import { blockedScreen } from '../../../screens/customers/blocked'
import { consentsScreen, consentWindow } from '../../../screens/customers/consents'
import { customerWindow } from '../../../screens/customers/customer'
import { messagesScreen } from '../../../screens/customers/messages'
import { templatesScreen } from '../../../screens/customers/templates'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { jobsScreen } from '../../../screens/store/jobs'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { changeDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('who agreed is written to, answers SAIR, and gets nothing more until they come back', async ({
  till,
  simulators,
}) => {
  const { window, dataFolder } = till
  // The key first: whoever is found set up can be reached.
  changeDatabase(
    dataFolder,
    "INSERT INTO secret (name, protection, value) VALUES ('message/infobip/key', 'none', ?)",
    gatewayCredentials.infobip.key,
  )
  changeDatabase(
    dataFolder,
    "INSERT INTO message_gateway (channel, gateway, settings, price_cents) VALUES ('sms', 'infobip', ?, 12)",
    JSON.stringify({ url: simulators.infobip.url, sender: 'LOJA' }),
  )
  // Whatever time it is where this runs.
  for (const [key, hour] of [
    ['messages.from-hour', '0'],
    ['messages.to-hour', '24'],
  ])
    changeDatabase(
      dataFolder,
      "INSERT INTO parameter_value (key, scope, scope_id, version, value) VALUES (?, 'company', 0, 1, ?)",
      key ?? '',
      hour ?? '',
    )
  changeDatabase(
    dataFolder,
    `INSERT INTO message_template (id, name, used_for, channel, subject, body, keeps_accents)
     VALUES ('0190a000-0000-7000-8000-0000000000ff', 'OFERTA', 'mailing', 'sms', '', 'Oi, {{ primeiro_nome }}!', 0)`,
  )
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await resizeWindow(till, 1024, 768)

  const customer = customerWindow(window)
  const consents = consentWindow(window)
  const messages = messagesScreen(window)

  const find = async (): Promise<void> => {
    await customer.field.fill('mariana alves')
    await expect(customer.found).toHaveCount(1)
    await customer.field.press('Enter')
  }
  const agree = async (): Promise<void> => {
    await openFromMenu(window, 'Consentimentos')
    await consentsScreen(window).seeCustomer.click()
    await find()
    await consents.way('Divulgação por SMS').give.click()
    await expect(consents.way('Divulgação por SMS').withdraw).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(consents.box).toBeHidden()
  }
  const write = async (): Promise<void> => {
    await openFromMenu(window, 'Modelos de mensagem')
    await templatesScreen(window).template('OFERTA').click()
    const editor = templatesScreen(window).editor('OFERTA')
    await editor.otherCustomer.click()
    await find()
    await expect(editor.preview).toContainText('Oi, Mariana!')
    await window.screenshot({ path: test.info().outputPath('send.png') })
    await editor.send.click()
    await expect(window.getByText('Mensagem na fila').first()).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(editor.box).toBeHidden()
    await openFromMenu(window, 'Central de mensagens')
  }

  await agree()
  await write()
  await expect(messages.message('OFERTA').first()).toContainText('Enviada')
  expect(simulators.arrived().map(({ text }) => text)).toEqual(['Oi, Mariana!\nSair: responda SAIR'])

  await test.step('the answer is read', async () => {
    simulators.answer('5511987654321', 'sair!')
    await openFromMenu(window, 'Procedimentos agendados')
    const jobs = jobsScreen(window)
    await jobs.job('Respostas aos SMS').click()
    const job = jobs.box('Respostas aos SMS')
    await job.runNow.click()
    // The hour's own run may have been the one that read it.
    await expect(job.runs.filter({ hasText: '1 pessoa pediu para sair' })).toHaveCount(1)
    await window.keyboard.press('Escape')
    await expect(job.box).toBeHidden()
  })

  await test.step('the next one is withdrawn, and says why', async () => {
    await write()
    await expect(messages.message('OFERTA').first()).toContainText('O endereço está bloqueado.')
  })

  await test.step('let go by hand, the consent that was taken back still holds it', async () => {
    await openFromMenu(window, 'Endereços bloqueados')
    const blocked = blockedScreen(window)
    await expect(blocked.rows).toContainText('A pessoa pediu para sair')
    expect(await seriousFindings(window)).toEqual([])
    await blocked.rows.click()
    await blocked.unblocking.reason('A pessoa pediu para voltar').click()
    await blocked.unblocking.confirm.click()
    await expect(blocked.rows).toHaveCount(0)
    await write()
    await expect(messages.message('OFERTA').first()).toContainText('A pessoa não autorizou mensagens.')
  })

  await agree()
  await write()
  await expect(messages.message('OFERTA').first()).toContainText('Enviada')
  expect(simulators.arrived().map(({ text }) => text)).toEqual([
    'Oi, Mariana!\nSair: responda SAIR',
    'Oi, Mariana!',
  ])
})
