import { expect, test } from '../../../fixtures/test'
import { consentsScreen, consentWindow } from '../../../screens/customers/consents'
import { customerWindow, registerWindow } from '../../../screens/customers/customer'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('a cashier registers somebody with what they agreed to, and takes it back with one tap', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const form = registerWindow(window)
  const consents = consentWindow(window)
  await startSelling(till)
  await resizeWindow(till, 1024, 768)

  await test.step('nothing is ticked beforehand, and what is not filled in cannot be', async () => {
    await window.keyboard.press('F2')
    await customerWindow(window).register.click()
    await expect(form.consents.sms).toBeDisabled()
    await form.name.fill('Clara Nunes Prado')
    await form.mobile.fill('(11) 97777-1234')
    await expect(form.consents.sms).not.toBeChecked()
    await expect(form.consents.email).toBeDisabled()
    await form.consents.sms.press('Space')
    await expect(form.consents.sms).toBeChecked()
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('register.png') })
    await form.consents.sms.press('Enter')
    await expect(form.confirm).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(form.box).toBeHidden()
  })

  await test.step('how the customer of the sale stands, and since when', async () => {
    await window.keyboard.press('F2')
    await consents.open.click()
    await expect(consents.way('Divulgação por SMS').row).toContainText('Autorizado')
    await expect(consents.way('Divulgação por E-mail').row).toContainText('sem cadastro')
    await expect(consents.history).toHaveCount(1)
    await expect(consents.history).toContainText('no cadastro')
    expect(await seriousFindings(window)).toEqual([])
  })

  await test.step('taken back and given again, all of it kept', async () => {
    await consents.way('Divulgação por SMS').withdraw.click()
    await expect(consents.way('Divulgação por SMS').row).toContainText('Não autorizado')
    await consents.way('Divulgação por SMS').give.click()
    await expect(consents.history).toHaveCount(3)
    await expect(consents.history.first()).toContainText('Autorizou SMS')
    await window.screenshot({ path: test.info().outputPath('consents.png') })
    await window.keyboard.press('Escape')
    await expect(consents.box).toBeHidden()
  })
  expect(askDatabase(dataFolder, 'SELECT is_given, origin FROM consent ORDER BY position')).toEqual([
    { is_given: 1, origin: 'registration' },
    { is_given: 0, origin: 'counter' },
    { is_given: 1, origin: 'counter' },
  ])
})

test('a manager changes the words, and they are what a customer agrees to from then on', async ({ till }) => {
  const { window } = till
  const screen = consentsScreen(window)
  const consents = consentWindow(window)
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await openFromMenu(window, 'Consentimentos')
  await resizeWindow(till, 1024, 768)
  await expect(screen.texts).toHaveCount(1)

  await screen.change.click()
  await screen.writing.words.fill('curto')
  await screen.writing.save.click()
  await expect(screen.writing.box).toContainText('pelo menos 20 letras')
  await screen.writing.words.fill('Posso mandar nossas ofertas? Dá para sair quando quiser.')
  await screen.writing.save.click()
  await expect(screen.texts).toHaveCount(2)
  await expect(screen.texts.first()).toContainText('Posso mandar nossas ofertas?')
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath('texts.png') })

  await screen.seeCustomer.click()
  const customer = customerWindow(window)
  await customer.field.fill('mariana alves')
  await expect(customer.found).toHaveCount(1)
  await customer.field.press('Enter')
  await expect(consents.box).toContainText('Posso mandar nossas ofertas?')
  await consents.way('Divulgação por SMS').give.click()
  await expect(consents.history).toContainText('texto 2')
  await window.keyboard.press('Escape')
  await expect(consents.box).toBeHidden()
})
