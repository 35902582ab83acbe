import { simulatedAccounts } from '#scripts/demo-shop/loyalty/simulated-accounts'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { loyaltySettings } from '../../../screens/loyalty/loyalty-settings'
import { notice } from '../../../screens/platform/dialog'
import { branchesScreen, parametersScreen } from '../../../screens/store/parameters'
import { signIn } from '../../../screens/store/sign-in'
import { goToPlace } from '../../../screens/store/staff'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { askDatabase } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { logLines } from '../../../support/data-folder/log'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('CRM&Bônus from nothing: key and store code fill in, the connection names each fault, no secret comes back', async ({
  till,
  simulators,
}) => {
  const { window, dataFolder } = till
  const { crmBonus } = simulatedAccounts(simulators)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  const screen = loyaltySettings(window)
  const hub = screen.form('Hub Fidelidade')

  await test.step('found among the parameters, by words and by menu', async () => {
    await goToPlace(window, 'Parâmetros')
    const parameters = parametersScreen(window)
    await parameters.search.fill('chave integracao')
    await expect(parameters.cards).toHaveText(['Hub Fidelidade: CRM&Bônus'])
    await parameters.menu('Hub Fidelidade').click()
    await window.getByRole('button', { name: 'Abrir Hub Fidelidade: CRM&Bônus' }).click()
    await expect(screen.tab('Hub Fidelidade')).toHaveAttribute('aria-selected', 'true')
    await expect(screen.serves).toContainText('nenhum')
  })

  await test.step('the company code brings key and store code', async () => {
    await hub.field('Operadora').selectOption('CRM&Bônus')
    await hub.field('Ambiente').selectOption({ label: 'Homologação' })
    await hub.field('Considerar apenas produtos com preço cheio').check()
    await hub.advanced.click()
    await hub.field('Endereço do serviço').fill(crmBonus.baseUrl)
    await hub.field('Código Empresa CRM&Bônus').fill('9999')
    await hub.field('Código Empresa CRM&Bônus').press('Tab')
    await expect(hub.box.getByRole('alert')).toContainText('Código da empresa não reconhecido')
    await hub.field('Código Empresa CRM&Bônus').fill(crmBonus.companyCode)
    await hub.field('Código Empresa CRM&Bônus').press('Tab')
    await expect(notice(window, 'Chave e código preenchidos.')).toBeVisible()
    await expect(hub.field('Código da Loja')).toHaveValue(crmBonus.storeCode)
    await expect(hub.field('Chave de Integração')).toHaveValue(crmBonus.integrationKey)
    await hub.test.click()
    await expect(hub.connection).toContainText('Conexão certa')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/loyalty-hub.png' })
    await hub.save.click()
    await expect(notice(window, 'Hub Fidelidade salvo. Já está valendo.')).toBeVisible()
    await expect(screen.serves).toContainText('CRM&Bônus')
  })

  await test.step('Ambiente and preço cheio hold as they were set', async () => {
    const read = await rawCall(window, 'loyalty-settings.read', { program: 'crm-bonus', branchId: 1 })
    expect(read.value).toMatchObject({
      values: { environment: { own: 'homologation' } },
      parameters: expect.arrayContaining([
        expect.objectContaining({ key: 'loyalty.full-price-only', value: true }),
      ]),
    })
  })

  await test.step('the key is in the file alone', async () => {
    await expect(hub.field('Chave de Integração')).toHaveValue('')
    await expect(hub.field('Chave de Integração')).toHaveAttribute('placeholder', /^Guardada/)
    const read = await rawCall(window, 'loyalty-settings.read', { program: 'crm-bonus', branchId: 1 })
    expect(JSON.stringify(read)).not.toContain(crmBonus.integrationKey)
    expect(read.value).toMatchObject({ secrets: { integrationKey: { own: true } } })
    const [own] = askDatabase(
      dataFolder,
      "SELECT 'crm-bonus/' || uid || '/integrationKey' AS name FROM branch WHERE id = 1",
    )
    expect(askDatabase(dataFolder, 'SELECT name FROM secret')).toEqual([own])
    expect(JSON.stringify(logLines(dataFolder))).not.toContain(crmBonus.integrationKey)
    const trail = audited(dataFolder, 'loyalty-settings.save')
    expect(trail).toMatchObject([
      { operator: 'Eduardo', detail: { after: { 'Chave de Integração': 'alterada' } } },
    ])
    expect(JSON.stringify(trail)).not.toContain(crmBonus.integrationKey)
  })

  const faulty = async (label: string, text: string, said: string): Promise<void> => {
    await test.step(said, async () => {
      // Where nothing seals it, the stored key goes to this computer's simulator alone.
      await hub.field('Chave de Integração').fill(crmBonus.integrationKey)
      await hub.field(label).fill(text)
      await hub.test.click()
      await expect(hub.connection).toContainText(said)
      await hub.box.getByRole('button', { name: 'Desfazer' }).click()
    })
  }
  await faulty('Chave de Integração', 'outra-chave', 'Credencial recusada')
  await faulty('Código da Loja', '4021-99', 'Código da loja não reconhecido')
  await faulty('Endereço do serviço', 'https://nao-existe.invalid', 'Endereço não encontrado (DNS)')
  await faulty(
    'Endereço do serviço',
    crmBonus.baseUrl.replace('http:', 'https:'),
    'Conexão segura recusada (TLS)',
  )
  await faulty('Endereço do serviço', `${crmBonus.baseUrl}/outro`, 'O endereço não é deste serviço')
  await faulty('Endereço do serviço', 'http://127.0.0.1:9', 'Conexão recusada')

  await test.step('an operator that does not answer', async () => {
    await simulators.faults.switchOn({ operator: 'crm-bonus', fault: { kind: 'delay', ms: null } })
    await hub.test.click()
    await expect(hub.connection).toContainText('Tempo esgotado')
    await window.screenshot({ path: 'test-results/loyalty-hub-fault.png' })
    simulators.release()
  })
})

test('Dito: nothing serves without the branch’s card; what the branch fills in wins and is shown', async ({
  till,
  simulators,
}) => {
  const { window } = till
  const { dito } = simulatedAccounts(simulators)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  const screen = loyaltySettings(window)
  const gateway = screen.form('Gateway Fidelidade')

  await test.step('no tab of Dito at the branch before the company has it', async () => {
    await goToPlace(window, 'Filiais')
    await branchesScreen(window).branch('Casa Jabuti Centro').click()
    await expect(screen.tab('Cartão Fidelidade')).toBeEnabled()
    await expect(screen.tab('Dito Cashback')).toBeDisabled()
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
  })

  await test.step('general', async () => {
    await goToPlace(window, 'Fidelidade')
    await screen.tab('Gateway Fidelidade').click()
    await gateway.field('Utilizar Cashback Dito').check()
    await gateway.field('URL de Autenticação').fill(dito.authUrl)
    await gateway.field('Usuário').fill(dito.user)
    await gateway.field('Senha').fill(dito.password)
    await gateway.field('URL de Comunicação').fill(dito.communicationUrl)
    await gateway.field('Brand').fill('outra')
    await gateway.test.click()
    await expect(gateway.connection).toContainText('Brand não reconhecida')
    await gateway.field('Brand').fill(dito.brand)
    await gateway.test.click()
    await expect(gateway.connection).toContainText('Conexão certa')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/loyalty-gateway.png' })
    await gateway.save.click()
    await expect(notice(window, 'Gateway Fidelidade salvo.')).toBeVisible()
    await window.keyboard.press('Escape')
  })

  await test.step('the branch chooses its card', async () => {
    await goToPlace(window, 'Filiais')
    await branchesScreen(window).branch('Casa Jabuti Centro').click()
    await screen.tab('Cartão Fidelidade').click()
    const card = screen.form('Cartão Fidelidade')
    await expect(screen.serves).toContainText('nenhum')
    await card.field('Cartão Fidelidade').selectOption('Dito')
    await card.save.click()
    await expect(screen.serves).toContainText('Dito')
    await window.screenshot({ path: 'test-results/loyalty-card.png' })
  })

  await test.step('what the branch fills in wins', async () => {
    await screen.tab('Dito Cashback').click()
    const own = screen.form('Dito Cashback')
    await expect(own.field('Brand')).toHaveAttribute('placeholder', dito.brand)
    await own.test.click()
    await expect(own.connection).toContainText('Conexão certa')
    await own.field('Brand').fill('outra')
    await expect(own.field('Brand')).toHaveAccessibleDescription('Vale o desta filial.')
    await expect(own.field('Usuário')).toHaveAccessibleDescription('Vale o da empresa.')
    await own.test.click()
    await expect(own.connection).toContainText('Brand não reconhecida')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/loyalty-dito-branch.png' })
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog', { name: 'Sair sem salvar?' })).toBeVisible()
  })
})

test('Juntos Somos Mais: the flag, the credentials, the store’s own table; and products to complete', async ({
  till,
  simulators,
}) => {
  const { window, dataFolder } = till
  const { juntosSomosMais } = simulatedAccounts(simulators)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await goToPlace(window, 'Fidelidade')
  const screen = loyaltySettings(window)

  await screen.tab('Juntos Somos Mais').click()
  const points = screen.form('Juntos Somos Mais')
  // Off at the company no branch scores, and the branch says so.
  await expect(points.box).toContainText('não estiver ligado na empresa')
  await points.field('Utiliza pontuação Juntos Somos Mais').check()
  await points.field('Endereço do serviço').fill(juntosSomosMais.baseUrl)
  await points.field('Identificação (client id)').fill(juntosSomosMais.clientId)
  await points.field('Senha (client secret)').fill('errada')
  await points.test.click()
  await expect(points.connection).toContainText('Credencial recusada')
  await points.field('Senha (client secret)').fill(juntosSomosMais.clientSecret)
  await points.test.click()
  await expect(points.connection).toContainText('Conexão certa')
  await points.save.click()
  await expect(notice(window, 'Juntos Somos Mais salvo.')).toBeVisible()

  await screen.points.getByLabel('Forma de pontuação de clientes').selectOption('Por quantidade')
  await screen.points.getByLabel('Incluir marca').selectOption('Casa Aroeira')
  await screen.points.getByLabel('Pontos por unidade de Casa Aroeira').fill('2,5')
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: 'test-results/loyalty-points.png' })
  await screen.points.getByRole('button', { name: 'Salvar tabela' }).click()
  await expect(notice(window, 'Tabela de pontos salva.')).toBeVisible()
  expect(
    askDatabase<{ value: string }>(
      dataFolder,
      "SELECT value FROM setting WHERE key = 'points-table:juntos-somos-mais:' || (SELECT uid FROM branch WHERE id = 1)",
    ).map(({ value }) => JSON.parse(value) as unknown),
  ).toMatchObject([{ scoring: 'quantity', brands: [{ factor: 2500 }] }])

  await screen.tab('Conferência de produtos').click()
  await window.getByLabel('Procurar produto').fill(samples.noBarcode.description)
  await expect(screen.unready).toHaveCount(2)
  await expect(screen.unready.last()).toContainText('código de barras')
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: 'test-results/loyalty-products.png' })
  await screen.unready.last().getByRole('button').click()
  await expect(window.getByRole('heading', { name: samples.noBarcode.description, level: 2 })).toBeVisible()
  await window.getByRole('button', { name: 'Voltar' }).click()
  await expect(screen.unready).not.toHaveCount(0)
})

test('who lacks the right neither sees nor calls any of it', async ({ till: { window } }) => {
  await signIn(window, people.cashier)
  const denied = { ok: false, error: { code: 'not-allowed', permission: 'loyalty.settings' } }
  const place = { program: 'dito', branchId: null }
  expect(await rawCall(window, 'loyalty-settings.read', place)).toEqual(denied)
  expect(
    await rawCall(window, 'loyalty-settings.save', { ...place, values: {}, secrets: {}, parameters: [] }),
  ).toEqual(denied)
  expect(await rawCall(window, 'loyalty-settings.test', { ...place, values: {}, secrets: {} })).toEqual(
    denied,
  )
})
