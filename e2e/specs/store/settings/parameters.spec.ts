import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { notice } from '../../../screens/platform/dialog'
import { expectNotFound, searchWindow } from '../../../screens/platform/search'
import { openFromMenu, tillMenu } from '../../../screens/platform/till-menu'
import { paymentScreen, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { openTill } from '../../../screens/store/open-till'
import { branchesScreen, parametersScreen } from '../../../screens/store/parameters'
import { signIn } from '../../../screens/store/sign-in'
import { goToPlace } from '../../../screens/store/staff'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { printedPapers } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { ringUp } from '../../../support/selling/ring-up'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

/** A picture of one dot. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** The same file saying it is larger. */
function resized(png: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(png)
  copy.writeUInt32BE(width, 16)
  copy.writeUInt32BE(height, 20)
  return copy
}

const footer = 'Rodapé do cupom'
const branch = 'Filial Casa Jabuti Centro'

test('a parameter is found, set for the branch, shown with its origin, printed, and inherited again', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const screen = parametersScreen(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openTill(window, '100,00')
  await openFromMenu(window, 'Parâmetros')
  await expect(screen.search).toBeFocused()
  await screen.search.fill('rodape')
  await expect(screen.cards).toHaveText([footer, 'Filiais e caixas'])
  await expect(screen.holds(footer)).toContainText(`Definido em ${branch}`)

  await test.step('what is no parameter is looked for among the screens, by a tap or by Ctrl+K', async () => {
    const everywhere = searchWindow(window)
    await screen.search.fill('auditoria')
    await screen.beyond('auditoria').click()
    await expect(everywhere.field).toHaveValue('auditoria')
    await expect(everywhere.entry('Auditoria')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(everywhere.box).toBeHidden()
    await screen.search.focus()
    await window.keyboard.press('Control+k')
    await expect(everywhere.field).toHaveValue('auditoria')
    await window.keyboard.press('Escape')
    await expect(everywhere.box).toBeHidden()
    await screen.search.fill('rodape')
    await expect(screen.cards).toHaveText([footer, 'Filiais e caixas'])
    await window.keyboard.press('Control+k')
    await expect(everywhere.field).toHaveValue('')
    await window.keyboard.press('Escape')
    await expect(everywhere.box).toBeHidden()
  })

  await test.step('what a number may be is said, and a menu finds it too', async () => {
    await screen.menu('Segurança').click()
    await expect(screen.cards).toHaveText(['Bloquear o caixa sem uso'])
    await expect(screen.holds('Bloquear o caixa sem uso')).toContainText('Padrão do sistema')
    await screen.change('Bloquear o caixa sem uso', 'Empresa').click()
    const editing = screen.window('Bloquear o caixa sem uso')
    await editing.field.fill('999')
    await window.keyboard.press('Enter')
    await expect(editing.box.getByRole('alert')).toContainText('De 0 a 240 minutos')
    await window.keyboard.press('Escape')
  })

  await test.step('company and branch', async () => {
    await screen.search.fill('cupom rod')
    await screen.change(footer, 'Empresa').click()
    await screen.window(footer).field.fill('Somos a Casa Jabuti')
    await screen.window(footer).save.click()
    await expect(notice(window, `${footer} salvo. Já está valendo.`)).toBeVisible()
    await expect(screen.holds(footer)).toContainText(`Definido em ${branch}`)
    await screen.change(footer, branch).click()
    await screen.window(footer).field.fill('Semana do cliente')
    await screen.window(footer).save.click()
    await expect(screen.holds(footer)).toContainText('Semana do cliente')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/parameters.png' })
  })

  await test.step('the next receipt has it', async () => {
    await window.keyboard.press('Escape')
    await ringUp(till, samples.plain.barcode)
    await takeCash(window)
    await paymentScreen(window).finish.click()
    await expect(saleScreen(window).lastSale).toBeVisible()
    await expect.poll(() => printedPapers(dataFolder).at(-1)).toContain('Semana do cliente')
  })

  await test.step('inherited again; another till follows its own branch', async () => {
    await openFromMenu(window, 'Parâmetros')
    await screen.search.fill('rodape')
    await screen.change(footer, branch).click()
    await screen.window(footer).inherit.click()
    await expect(screen.holds(footer)).toContainText('Somos a Casa Jabuti')
    await expect(screen.holds(footer)).toContainText('Definido em Empresa')
    await screen.terminal.selectOption({ label: 'Casa Jabuti Praia · Caixa 1' })
    await expect(screen.holds(footer)).toContainText('Definido em Filial Casa Jabuti Praia')
  })

  expect(audited(dataFolder, 'settings.set-parameter')).toMatchObject([
    { operator: 'Eduardo', detail: { scope: 'Empresa', before: { value: 'herdado' } } },
    { detail: { scope: branch, after: { value: 'Semana do cliente' } } },
    { detail: { scope: branch, before: { value: 'Semana do cliente' }, after: { value: 'herdado' } } },
  ])
})

test('a branch: corrected in place, seen on the receipt as it is typed, refused when wrong', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const screen = branchesScreen(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await goToPlace(window, 'Filiais')
  await screen.branch('Casa Jabuti Centro').click()
  await expect(screen.field('Nome no cupom')).toBeFocused()
  await expect(screen.preview.getByRole('img', { name: 'Logo da loja' })).toBeVisible()
  await screen.field('Nome no cupom').fill('Jabuti Central')
  await screen.field('CNPJ').fill('46379400000141')
  await screen.field('Chave Pix (em branco: não recebe Pix)').fill('minha chave')
  await screen.save.click()
  await expect(window.getByText('CNPJ inválido. Confira os números e letras.')).toBeVisible()
  await expect(screen.field('CNPJ')).toBeFocused()
  await screen.field('CNPJ').fill('12.abc.345/01de-35')
  await screen.field('Chave Pix (em branco: não recebe Pix)').fill('pix@casajabuti.example')
  const shopPicture = screen.preview.getByRole('img', { name: 'Logo da loja' })
  const before = await shopPicture.getAttribute('src')
  for (const buffer of [
    Buffer.from('GIF89a'),
    Buffer.alloc(0),
    // Over 32 KB, too wide, and one that ends after its head.
    Buffer.concat([pixel, Buffer.alloc(40_000)]),
    resized(pixel, 577, 1),
    pixel.subarray(0, 40),
  ]) {
    await test.step(`a logo of ${buffer.length} bytes`, async () => {
      await screen.logo.setInputFiles({ name: 'pequena.png', mimeType: 'image/png', buffer: pixel })
      await expect(window.getByText('Este arquivo não serve.')).toHaveCount(0)
      await expect(shopPicture).not.toHaveAttribute('src', before ?? '')
      await screen.logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer })
      await expect(window.getByText('Este arquivo não serve.')).toBeVisible()
      await expect(shopPicture).toHaveAttribute('src', `data:image/png;base64,${pixel.toString('base64')}`)
    })
  }
  await window.screenshot({ path: 'test-results/branch-logo-refused.png' })
  await window.getByRole('button', { name: 'Tirar logotipo' }).click()
  await expect(window.getByText('Este arquivo não serve.')).toHaveCount(0)
  await expect(shopPicture).toHaveCount(0)
  await expect(screen.preview).toContainText('Jabuti Central')
  await expect(screen.preview).toContainText('CNPJ 12.ABC.345/01DE-35')
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: 'test-results/branch.png' })
  await screen.save.click()
  await expect(notice(window, 'Jabuti Central salva.')).toBeVisible()

  await screen.tab('Caixas').click()
  await expect(window.getByText(/^Série 1 · próximo cupom \d{6} · próxima devolução 000001$/)).toBeVisible()
  await screen.field('Nome do caixa nº 1').fill('Caixa 2')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Esta filial já tem um caixa com este nome.')).toBeVisible()
  await screen.field('Nome do caixa nº 1').fill('Balcão')
  await window.keyboard.press('Enter')
  await expect(notice(window, 'O caixa nº 1 agora é Balcão.')).toBeVisible()
  await expect(window.getByRole('banner')).toContainText('Jabuti Central')
  await expect(window.getByRole('banner')).toContainText('Balcão')
  await window.screenshot({ path: 'test-results/branch-terminals.png' })
  await screen.tab('Parâmetros').click()
  await expect(parametersScreen(window).holds('Validade do vale-troca')).toContainText('180 dias')
  await expect(parametersScreen(window).card(footer)).toHaveCount(0)
  await window.screenshot({ path: 'test-results/branch-parameters.png' })
  expect(audited(dataFolder, 'branch.change')).toMatchObject([
    { detail: { branch: 'Casa Jabuti Centro', after: { name: 'Jabuti Central', logo: null } } },
  ])
})

test('a new branch with its first till, which has parameters of its own', async ({ till }) => {
  const { window, dataFolder } = till
  const screen = branchesScreen(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await goToPlace(window, 'Filiais')
  await expect(screen.branch('Casa Jabuti Centro')).toBeVisible()
  await window.screenshot({ path: 'test-results/branches.png' })
  await screen.add.click()
  await window.keyboard.press('Enter')
  await expect(screen.adding.getByText('Informe o nome que sai no cupom.')).toBeVisible()
  await expect(screen.adding.getByLabel('Nome no cupom')).toBeFocused()
  await window.screenshot({ path: 'test-results/new-branch.png' })
  for (const [label, text] of [
    ['Nome no cupom', 'Jabuti Serra'],
    ['Razão social', 'Jabuti Serra Ltda'],
    ['CNPJ', '12.abc.345/01de-35'],
    ['Cidade', 'Gramado'],
  ] as const)
    await screen.adding.getByLabel(label).fill(text)
  await screen.adding.getByLabel('UF').selectOption('RS')
  await screen.adding.getByLabel('Cidade').press('Enter')
  await expect(notice(window, 'Filial Jabuti Serra incluída.')).toBeVisible()
  await screen.branch('Jabuti Serra').click()
  await screen.tab('Parâmetros').click()
  await expect(window.getByText('Esta filial ainda não tem caixas')).toBeVisible()
  await screen.tab('Caixas').click()
  await screen.field('Número').fill('1')
  await screen.field('Nome').fill('Caixa 1')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Já há um caixa com este número.')).toBeVisible()
  await screen.field('Número').fill('31')
  await screen.addTerminal.click()
  await expect(notice(window, 'Caixa 1 incluído com o nº 31.')).toBeVisible()
  await screen.tab('Parâmetros').click()
  const parameters = parametersScreen(window)
  await parameters.change('Validade do orçamento', 'Filial Jabuti Serra').click()
  await parameters.window('Validade do orçamento').field.fill('30')
  await window.keyboard.press('Enter')
  await expect(parameters.holds('Validade do orçamento')).toContainText('Definido em Filial Jabuti Serra')
  expect(audited(dataFolder, 'branch.add-terminal')).toMatchObject([
    { detail: { branch: 'Jabuti Serra', terminal: '31 Caixa 1' } },
  ])
})

test('a switch: without printing at the end the paper comes only when asked for', async ({ till }) => {
  const { window, dataFolder } = till
  const screen = parametersScreen(window)
  const name = 'Imprimir o cupom ao finalizar'
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openTill(window, '100,00')
  await expect.poll(() => printedPapers(dataFolder)).toHaveLength(1)
  await openFromMenu(window, 'Parâmetros')
  await expect(screen.card(name)).toBeVisible()
  await window.screenshot({ path: 'test-results/parameters-all.png' })
  await screen.change(name, 'Caixa 1').click()
  await screen.window(name).field.click()
  await window.screenshot({ path: 'test-results/parameter-switch.png' })
  await screen.window(name).save.click()
  await expect(screen.holds(name)).toContainText('NãoDefinido em Caixa 1')
  const sellOne = async () => {
    await window.keyboard.press('Escape')
    await ringUp(till, samples.plain.barcode)
    await takeCash(window)
    await paymentScreen(window).finish.click()
    await expect(saleScreen(window).lastSale).toBeVisible()
  }
  await sellOne()
  await openFromMenu(window, 'Parâmetros')
  await screen.change(name, 'Caixa 1').click()
  await screen.window(name).inherit.click()
  await expect(screen.holds(name)).toContainText('Sim')
  await sellOne()
  await expect.poll(() => printedPapers(dataFolder).at(-1)).toContain('CONSUMIDOR FINAL')
  // The opening of the till and the second sale: papers come out in order.
  expect(printedPapers(dataFolder)).toHaveLength(2)
})

test('what is set on a screen of its own is found here too, by word and by menu', async ({
  till: { window },
}) => {
  const screen = parametersScreen(window)
  await signIn(window, people.manager)
  await goToPlace(window, 'Parâmetros')
  await screen.search.fill('limites de desconto')
  await expect(screen.cards).toHaveText(['Limites de desconto, sangria e devolução'])
  await screen.menu('Teclado').click()
  await screen.open('Teclas').click()
  await expect(window.getByRole('dialog', { name: 'Teclas' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(screen.open('Teclas')).toBeFocused()
  await screen.menu('Filiais').click()
  await screen.open('Filiais e caixas').click()
  await expect(branchesScreen(window).branch('Casa Jabuti Centro')).toBeVisible()
})

test('a cashier neither sees nor changes parameters and branches', async ({ till: { window } }) => {
  await signIn(window, people.cashier)
  await openTill(window, '100,00')
  await window.keyboard.press('F9')
  await expect(tillMenu(window).entry('Trocar operador')).toBeVisible()
  await expect(tillMenu(window).entry('Gestão')).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expectNotFound(window, 'Parâmetros')
  await expectNotFound(window, 'Filiais')
  const change = { key: 'receipt.footer', scope: 'company', terminalId: 1, value: 'x' }
  const refused = { ok: false, error: { code: 'not-allowed', permission: 'settings.parameters' } }
  expect(await rawCall(window, 'settings.set-parameter', change)).toEqual(refused)
  expect(await rawCall(window, 'settings.parameters', { terminalId: null })).toEqual(refused)
  expect(await rawCall(window, 'branch.list')).toEqual(refused)
})
