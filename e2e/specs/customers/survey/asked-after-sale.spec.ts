import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '#main/testing/platform/read-workbook'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { askedSurvey, surveyScreen } from '../../../screens/customers/survey'
import { notice } from '../../../screens/platform/dialog'
import { managementScreen } from '../../../screens/platform/management'
import { expectNotFound, openBySearch } from '../../../screens/platform/search'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { paymentScreen, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, killTill, type Till } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const kind = 'Qual é o gênero do seu cliente?'
const store = 'Casa Jabuti Centro'
const size = 'Que tamanho ele veste?'

/** A sale of one piece, paid with fifty reais more than it costs, up to Enter on “Finalizar venda”. */
async function sellOne(till: Till, received?: string): Promise<void> {
  const { window } = till
  await scan(till, samples.plain.barcode)
  await expect(saleScreen(window).lines).toHaveCount(1)
  await window.keyboard.press('F8')
  await takeCash(window, received)
  const { finish } = paymentScreen(window)
  await expect(finish).toBeFocused()
  await finish.press('Enter')
}

/** What became of the test's own survey; the demo shop has answers to another one. */
const states = (dataFolder: string): string[] =>
  askDatabase<{ state: string }>(
    dataFolder,
    `SELECT state FROM survey_response JOIN survey ON survey.id = survey_id
     WHERE title = 'Quem compra' ORDER BY survey_response.id`,
  ).map(({ state }) => state)

test('a survey is made, launched, asked after sales, skipped, left by a scan or a key, and taken away', async ({
  till,
  start,
}) => {
  const { window, dataFolder } = till
  const { keyboard } = window
  const screen = surveyScreen(window)
  const sale = saleScreen(window)
  await startSelling(till)
  await resizeWindow(till, 1024, 768)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await openBySearch(window, 'Pesquisa na loja')

  await test.step('questions, with their answers as a line and as a list', async () => {
    await screen.addQuestion.click()
    const first = screen.questionWindow('Adicionar uma pergunta')
    await first.save.click()
    await expect(first.box).toContainText('Dê um nome à pergunta.')
    await first.name.fill('Tipologia')
    await first.text.fill(kind)
    await first.line.fill('Homem, Homem')
    await first.save.click()
    await expect(first.box).toContainText('Há duas respostas iguais.')
    await first.line.fill('Mulher, Homem')
    await first.up(2).click()
    await expect(first.line).toHaveValue('Homem, Mulher')
    expect(await seriousFindings(window)).toEqual([])
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('question.png') })
    await first.save.click()
    await expect(screen.question('Tipologia')).toContainText('Homem, Mulher')

    await screen.addQuestion.click()
    const second = screen.questionWindow('Adicionar uma pergunta')
    await second.name.fill('Tamanho')
    await second.text.fill(size)
    for (const [place, choice] of ['P', 'M', 'G'].entries()) {
      await second.oneMore.click()
      await second.choice(place + 1).fill(choice)
    }
    await expect(second.line).toHaveValue('P, M, G')
    await second.save.click()
    await expect(screen.question('Tamanho')).toBeVisible()
    await window.screenshot({ path: test.info().outputPath('questions.png') })
  })

  await test.step('two surveys of the same questions, in another order', async () => {
    await screen.part('Criar uma pesquisa').click()
    await screen.addSurvey.click()
    const made = screen.surveyWindow('Adicionar uma pesquisa')
    await made.title.fill('Quem compra')
    await made.save.click()
    await expect(made.box).toContainText('Escolha pelo menos uma pergunta.')
    await made.add('Tamanho').click()
    await made.add('Tipologia').click()
    await made.up('Tipologia').click()
    await expect(made.asked).toHaveText([/Tipologia/, /Tamanho/])
    expect(await seriousFindings(window)).toEqual([])
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('survey.png') })
    await made.save.click()
    await expect(screen.survey('Quem compra')).toContainText('Tipologia · Tamanho')
    await screen.addSurvey.click()
    await made.title.fill('O que compra')
    await made.add('Tamanho').click()
    await made.add('Tipologia').click()
    await made.save.click()
    await expect(screen.survey('O que compra')).toContainText('Tamanho · Tipologia')
  })

  await test.step('launched in one store, the other blank', async () => {
    await screen.part('Lançar pesquisas na loja').click()
    await screen.store(store).selectOption('Quem compra')
    await screen.save.click()
    await expect(notice(window, 'Pesquisas das lojas gravadas.')).toBeVisible()
    await expect(screen.save).toBeDisabled()
    expect(await seriousFindings(window)).toEqual([])
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('launch.png') })
    await managementScreen(window).toTill.click()
    await openFromMenu(window, 'Trocar operador')
    await signIn(window, people.cashier)
    await expect(sale.code).toBeFocused()
    await expectNotFound(window, 'Pesquisa na loja')
  })

  const asked = askedSurvey(window, 'Quem compra')
  await test.step('after a sale it is answered with digits, and Enter keeps it', async () => {
    await sellOne(till, '200,00')
    await expect(asked.box).toContainText('Troco')
    await expect(asked.save).toBeFocused()
    expect(await seriousFindings(window)).toEqual([])
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('asked.png') })
    await keyboard.press('Enter')
    await expect(asked.box).toContainText('Escolha uma resposta, ou pule a pesquisa com Esc.')
    await asked.press('2', kind, 'Mulher')
    await asked.press('3', size, 'G')
    await window.screenshot({ path: test.info().outputPath('answered.png') })
    await keyboard.press('Enter')
    await expect(asked.box).toBeHidden()
    await expect(sale.code).toBeFocused()
    expect(states(dataFolder)).toEqual(['answered'])
  })

  await test.step('by finger', async () => {
    await sellOne(till)
    await asked.choice(size, 'M').click()
    await asked.choice(kind, 'Homem').click()
    await asked.save.click()
    await expect(asked.box).toBeHidden()
    expect(states(dataFolder)).toEqual(['answered', 'answered'])
  })

  await test.step('one key skips it', async () => {
    await sellOne(till)
    await expect(asked.box).toBeVisible()
    await keyboard.press('Escape')
    await expect(asked.box).toBeHidden()
    await expect.poll(() => states(dataFolder)).toEqual(['answered', 'answered', 'skipped'])
  })

  await test.step('a scan of the next sale leaves it, is sold, and what was answered is kept', async () => {
    await sellOne(till)
    await expect(asked.box).toBeVisible()
    await asked.choice(kind, 'Homem').click()
    await scan(till, samples.second.barcode)
    await expect(sale.line(samples.second.description)).toBeVisible()
    await expect(asked.box).toBeHidden()
    await expect.poll(() => states(dataFolder)).toEqual(['answered', 'answered', 'skipped', 'answered'])
    await window.keyboard.press('F8')
    await takeCash(window)
    await paymentScreen(window).finish.press('Enter')
    await expect(asked.box).toBeVisible()
  })

  await test.step('so does a key of the next sale, which does what it does', async () => {
    await keyboard.press('F2')
    await expect(window.getByRole('dialog', { name: 'Cliente', exact: true })).toBeVisible()
    await expect(asked.box).toBeHidden()
    await expect.poll(() => states(dataFolder).at(-1)).toBe('skipped')
    await keyboard.press('Escape')
  })

  await test.step('a power cut before the answer: that sale was not asked about, and is not asked later', async () => {
    await sellOne(till)
    await expect(asked.box).toBeVisible()
    await killTill(till)
    const again = await start()
    const restarted = again.window
    const other = surveyScreen(restarted)
    const { results } = other
    await signIn(restarted, people.cashier)
    await expect(saleScreen(restarted).lastSale).toBeVisible()
    await expect(askedSurvey(restarted, 'Quem compra').box).toBeHidden()
    expect(states(dataFolder)).toHaveLength(5)

    await test.step('what became of all of them is in the results, as charts and as a cross-table', async () => {
      await openFromMenu(restarted, 'Trocar operador')
      await signIn(restarted, people.manager)
      await resizeWindow(again, 1024, 768)
      await openBySearch(restarted, 'Pesquisa na loja')
      await other.part('Resultados da Pesquisa').click()
      await results.until.fill('01/01/2020')
      await results.see.click()
      await expect(restarted.getByText('O período termina antes de começar. Corrija as datas.')).toBeVisible()
      await results.until.fill(await results.from.inputValue())
      await results.from.fill('01/01/2020')
      await results.until.fill('31/12/2099')
      await results.survey.selectOption('Quem compra')
      await results.see.click()
      await expect(results.figure('Respondidas')).toHaveText('3')
      await expect(results.figure('Puladas')).toHaveText('2')
      await expect(results.figure('Não mostradas')).toHaveText('1')
      await expect(results.question('Tipologia').rows).toHaveText([/Homem\s*2\s*66,7/, /Mulher\s*1\s*33,3/])
      await expect(results.question('Tipologia').chart).toBeVisible()
      await expect(results.question('Tipologia').chart.getByText('2', { exact: true }).first()).toBeVisible()
      expect(await seriousFindings(restarted)).toEqual([])
      expect(await awkward(restarted)).toEqual([])
      await restarted.screenshot({ path: test.info().outputPath('results.png') })
      await results.view('Tabela cruzada').click()
      await expect(results.cross.lines).toHaveText([
        /Homem\s*0\s*1\s*0\s*1/,
        /Mulher\s*0\s*0\s*1\s*1/,
        /Total\s*0\s*1\s*1\s*2/,
      ])
      expect(await seriousFindings(restarted)).toEqual([])
      expect(await awkward(restarted)).toEqual([])
      await restarted.screenshot({ path: test.info().outputPath('cross-table.png') })
      await results.cross.measure('% do total').click()
      await expect(results.cross.lines.first()).toContainText('50')
      await results.cross.measure('Quantidade').click()
      await results.olap.click()
      await results.exporting.confirm.click()
      await expect(results.exporting.result).toContainText('5 registros exportados')
      const [name = ''] = readdirSync(join(dataFolder, 'exports'))
      const [answers, cross] = readWorkbook(join(dataFolder, 'exports', name))
      expect(answers).toMatchObject({
        A1: 'Loja',
        K1: 'Resposta',
        A2: store,
        I2: 'Tipologia',
        K2: 'Mulher',
        K3: 'G',
      })
      expect(cross).toMatchObject({ A1: 'Tipologia × Tamanho', A2: 'Homem', C2: '1', E2: '1', E4: '2' })
      await restarted.keyboard.press('Enter')
    })

    await test.step('blank takes it away', async () => {
      await other.part('Lançar pesquisas na loja').click()
      await other.store(store).selectOption('')
      await other.save.click()
      await expect(notice(restarted, 'Pesquisas das lojas gravadas.')).toBeVisible()
      await managementScreen(restarted).toTill.click()
      await openFromMenu(restarted, 'Trocar operador')
      await signIn(restarted, people.cashier)
      await sellOne(again)
      await expect(saleScreen(restarted).code).toBeFocused()
      expect(states(dataFolder)).toHaveLength(5)
    })
  })
})
