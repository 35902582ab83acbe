import { expect, test } from '../../../fixtures/test'
import { customerWindow } from '../../../screens/customers/customer'
import { templatesScreen } from '../../../screens/customers/templates'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { changeDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('a manager writes a template, sees it with a customer and what it costs, and a wrong field is refused', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const templates = templatesScreen(window)
  changeDatabase(
    dataFolder,
    "INSERT INTO message_gateway (channel, gateway, settings, price_cents) VALUES ('sms', 'zenvia', ?, 12)",
    '{}',
  )
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await openFromMenu(window, 'Modelos de mensagem')
  await resizeWindow(till, 1024, 768)

  await test.step('the list has those of the manual', async () => {
    for (const name of ['ANNIV', 'EXPIRATIONGIFTCARDEMAIL', 'GIFTCARD REMINDER SMS'])
      await expect(templates.template(name)).toBeVisible()
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('templates.png') })
  })

  await templates.add.click()
  const editor = templates.editor('Novo modelo')
  await test.step('fields go into the text, and what it costs is counted as it is written', async () => {
    await editor.name.fill('FELIZ DIA')
    await editor.text.fill('Olá, ')
    await editor.field('Primeiro nome do cliente').click()
    await expect(editor.text).toHaveValue('Olá, {{ primeiro_nome }}')
    await expect(editor.preview).toHaveText('Ola, Maria')
    await expect(editor.cost).toHaveText(/^1 SMS, R\$\s0,12$/)
    await editor.text.fill(`Olá, {{ primeiro_nome }}! ${'Promoção. '.repeat(8)}`)
    await expect(editor.keepAccents).toHaveAccessibleName(/2 SMS, R\$\s0,24/)
    await editor.keepAccents.check()
    await expect(editor.cost).toHaveText(/^2 SMS, R\$\s0,24$/)
    await expect(editor.preview).toContainText('Promoção')
  })

  await test.step('with a real customer', async () => {
    await editor.otherCustomer.click()
    const customer = customerWindow(window)
    await customer.field.fill('conceicao lima araujo')
    await expect(customer.found).toHaveCount(1)
    await customer.found.click()
    await expect(editor.preview).toContainText('Olá, Conceição')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('editor.png') })
  })

  await test.step('an unknown field is refused with its place', async () => {
    const right = await editor.text.inputValue()
    await editor.text.fill('Oi, {{ apelido }}!')
    await editor.save.click()
    await expect(editor.box).toContainText('O campo “apelido” (no texto, linha 1, posição 8)')
    await window.screenshot({ path: test.info().outputPath('refused.png') })
    await editor.text.fill(right)
    await editor.save.click()
    await expect(editor.box).toBeHidden()
    await expect(templates.template('FELIZ DIA')).toContainText('SMS · Divulgação')
  })

  await test.step('one that is there opens as it was kept', async () => {
    await templates.template('EXPIRATIONGIFTCARDEMAIL').click()
    const email = templates.editor('EXPIRATIONGIFTCARDEMAIL')
    await expect(email.preview).toContainText('Seu vale de R$ 20,00 vence em 31/12/2026')
    await window.screenshot({ path: test.info().outputPath('email.png') })
  })
})
